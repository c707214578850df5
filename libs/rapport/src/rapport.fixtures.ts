import {
  dato,
  hpPeriode,
  type Dato,
  type OppdragId,
  type Punkt,
  type SakId,
  type UtvalgKode,
  type VedtakId,
} from '@saksgang/kernel';
import type { OppdragEvent, OppdragRegistrert } from '@saksgang/oppfoelging';
import type { Oppdragsrad } from '@saksgang/register';
import type { Rapportgrunnlag, Rapportvalg } from './modell/statusrapport';

/** Facts of some oppdrag, for the specs of this lib. */
export const HP = hpPeriode('2025-2028');
export const VEDTATT = '2024-12-10';
const VEDTAK = '00000000-0000-4000-8000-000000000900' as VedtakId;

export const oppdragId = (n: number): OppdragId =>
  `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as OppdragId;

type Registrert = OppdragRegistrert['data'];

/** A fact of oppdrag `n`, which happened on a day. */
export const rad = (n: number, skjedde: string | null, event: OppdragEvent): Oppdragsrad => ({
  id: oppdragId(n),
  revisjon: 0,
  skjedde: skjedde as Dato | null,
  event,
});

export const registrert = (
  n: number,
  mer: Partial<Registrert> = {},
  skjedde: string | null = VEDTATT,
): Oppdragsrad =>
  rad(n, skjedde, {
    type: 'OppdragRegistrert',
    data: {
      oppdrag: oppdragId(n),
      hp: HP,
      sak: 'hp-2025-2028' as SakId,
      vedtak: VEDTAK,
      punkt: `3.${n}` as Punkt,
      delpunkt: 'a',
      tittel: `Oppdrag ${n}`,
      type: 'sak',
      maate: 'oppdrag',
      organ: 'kommunestyret',
      vedtaksdato: dato(VEDTATT),
      mottaker: { navn: 'kommunedirektøren', slag: 'kommunedirektoer', kilde: 'tolket', overordnet: null },
      utvalg: ['OKI' as UtvalgKode],
      tilOrgan: null,
      frist: null,
      uavklartFrist: null,
      virkningsdato: null,
      betingelse: null,
      rammelinjer: [],
      ...mer,
    },
  });

export const fordelt: OppdragEvent = {
  type: 'OppdragFordelt',
  data: { ansvarlig: 'skolesjef', person: 'Kari Nordmann' },
};

export const utfoert = (...referanser: readonly string[]): OppdragEvent => ({
  type: 'OppdragRapportertUtfoert',
  data: {
    dokumentasjon: referanser.map((referanse) => ({ slag: 'dokument', referanse })),
    kommentar: 'Arbeidet er ferdig.',
    av: 'Kari Nordmann',
  },
});

export const nyFrist = (dag: string): OppdragEvent => ({
  type: 'NyFristForeslaatt',
  data: { dato: dato(dag), grunn: 'Det tar lengre tid.' },
});

export const plandato = (dag: string): OppdragEvent => ({
  type: 'FristSatt',
  data: { frist: { dato: dato(dag), kilde: 'satt av administrasjonen', tekst: 'plandato', tolket: false } },
});

export const kanIkke: OppdragEvent = {
  type: 'OppdragKanIkkeGjennomfoeres',
  data: { grunn: 'Avtalen er sagt opp.' },
};

const ved = {
  sak: 'tertial-2-2025' as SakId,
  vedtak: '00000000-0000-4000-8000-000000000901' as VedtakId,
  punkt: '1' as Punkt,
  organ: 'kommunestyret',
  dato: dato('2025-10-14'),
};

export const avsluttet = (maate: 'utfoert' | 'utgaar'): OppdragEvent => ({
  type: 'OppdragAvsluttet',
  data: { vedtak: ved, maate },
});

export const gjenaapnet: OppdragEvent = {
  type: 'OppdragGjenaapnet',
  data: { vedtak: ved, grunn: 'Det var ikke ferdig.' },
};

export const utsatt: OppdragEvent = {
  type: 'OppdragSattPaaVent',
  data: { dato: dato('2025-01-10'), grunn: 'Lovligheten prøves.' },
};

export const ALT: Rapportvalg = {
  grupper: 'utvalg',
  vis: 'alle',
  utvalg: null,
  ansvarlig: null,
  parti: null,
};

export const grunnlag = (
  rader: readonly Oppdragsrad[],
  mer: Partial<Rapportgrunnlag> = {},
): Rapportgrunnlag => ({
  kommune: 'Lier',
  hp: HP,
  utvalg: [{ kode: 'OKI' as UtvalgKode, navn: 'Oppvekst og kultur' }],
  posisjon: '00000042',
  dag: dato('2025-09-15'),
  type: 'status',
  periode: { navn: '', fra: dato('2025-05-01'), til: dato('2025-08-31') },
  prognose: { aar: '2025', linjer: [], sum: { vedtatt: null, regulert: null, prognose: null, avvik: null } },
  rader,
  vedtak: new Map(),
  organer: [],
  ...mer,
});
