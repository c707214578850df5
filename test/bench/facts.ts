import { encode, systemIds } from '@saksgang/commands';
import type { EventStore, NewEvent } from '@saksgang/event-store';
import {
  dato,
  hpSakId,
  type Event,
  type KommuneId,
  type OppdragId,
  type SakId,
  type StreamName,
  type UtvalgKode,
  type VedtakId,
} from '@saksgang/kernel';
import type { OppdragRegistrert, StatusRapportert } from '@saksgang/oppfoelging';
import { eventCatalog } from '@saksgang/oppstart';
import {
  STANDARD_KATEGORIER,
  TOMT_INNHOLD,
  type BeslutningsgrunnlagLagtFram,
  type ForslagFremmet,
  type RulleringStartet,
} from '@saksgang/saksgang';
import { kommando } from '@saksgang/testing';

/** Facts as the command runner writes them, with ids, metadata, and a commitment for each field. */
export const asWritten = (...events: readonly Event[]): readonly NewEvent[] =>
  events.flatMap((event) =>
    encode(eventCatalog, kommando('Maalt', {}, { id: systemIds.random() }), 'kropp', [event]),
  );

export const rapportert = (n: number): StatusRapportert => ({
  type: 'StatusRapportert',
  data: { status: 'paagaar', kommentar: `Arbeidet er i gang; ${n} av leveransene er ferdige per tertial.` },
});

export const registrert = (oppdrag: OppdragId, sak: SakId): OppdragRegistrert => ({
  type: 'OppdragRegistrert',
  data: {
    oppdrag,
    hp: null,
    sak,
    vedtak: systemIds.random() as VedtakId,
    punkt: '3.1' as never,
    delpunkt: '1',
    tittel: 'Legge fram sak om skolestruktur',
    type: 'utredning',
    maate: 'oppdrag',
    organ: 'kommunestyret',
    vedtaksdato: dato('2024-12-10'),
    mottaker: { navn: 'Kommunedirektøren', slag: 'kommunedirektoer', kilde: 'trykt', overordnet: null },
    utvalg: ['OKI' as UtvalgKode],
    tilOrgan: 'kommunestyret',
    frist: { dato: dato('2025-06-01'), kilde: 'vedtatt', tekst: 'innen 1. juni 2025', tolket: false },
    uavklartFrist: null,
    virkningsdato: null,
    betingelse: null,
    rammelinjer: [],
  },
});

export const forslag = (n: number): ForslagFremmet => ({
  type: 'ForslagFremmet',
  data: {
    ...TOMT_INNHOLD,
    type: 'verbalforslag',
    id: systemIds.random() as never,
    tittel: `Forslag ${n} om leirskole`,
    partier: ['H', 'V'],
    linjer: [],
    verbalforslag: [
      {
        punkt: '1' as never,
        tittel: 'Leirskole',
        tekst: 'Leirskole for alle på femte trinn utredes til våren.',
        delpunkter: [],
      },
    ],
    balanse: { svar: 'i-balanse' },
    dato: dato('2024-11-20'),
  },
});

export const HP = '2025-2028' as const;
export const SAK = hpSakId(HP);

const startet: RulleringStartet = {
  type: 'RulleringStartet',
  data: {
    hp: HP as never,
    utvalg: [{ kode: 'OKI' as UtvalgKode, navn: 'Oppvekst, kultur og idrett' }],
    kategorier: STANDARD_KATEGORIER,
  },
};

const lagtFram: BeslutningsgrunnlagLagtFram = {
  type: 'BeslutningsgrunnlagLagtFram',
  data: { hp: HP as never },
};

/** A handlingsprogram that is open for forslag, with `length` facts in its case. */
export const openCase = (length: number): readonly Event[] => [
  startet,
  lagtFram,
  ...Array.from({ length: length - 2 }, (_, n) => forslag(n)),
];

export const nthKommune = (n: number): KommuneId => `kommune-${n}` as KommuneId;
export const KOMMUNE = nthKommune(1);

/** Writes facts in rounds over all streams, so that no stream lies in one piece, as in a log that has lived. */
export const spread = async (
  store: EventStore,
  streams: readonly StreamName[],
  events: (stream: StreamName, index: number) => readonly NewEvent[],
): Promise<void> => {
  const left = streams.map((stream, i) => ({ stream, events: events(stream, i), at: 0 }));
  for (let busy = left; busy.length > 0; busy = busy.filter((one) => one.at < one.events.length))
    await Promise.all(
      busy.map((one) => {
        const next = one.events.slice(one.at, one.at + 10);
        const outcome = store.append(one.stream, one.at - 1, next);
        one.at += next.length;
        return outcome;
      }),
    );
};
