import { deriveUuid } from '@saksgang/commands';
import {
  type ForslagId,
  type LinjeId,
  type OppdragId,
  type Punkt,
  type SpoersmaalId,
  type VedtakId,
  dato,
} from '@saksgang/kernel';
import type {
  lovfristCommands,
  oppdragCommands,
  rolleCommands,
  ukebrevCommands,
} from '@saksgang/oppfoelging';
import {
  type Delpunkt,
  type Stemmevalg,
  TOMT_INNHOLD,
  type Vedtaksdel,
  type Voteringsform,
  type kommuneCommands,
  type kontrollCommands,
  type moeteCommands,
  type organCommands,
  type sakCommands,
  type spoersmaalCommands,
} from '@saksgang/saksgang';
import type { tilgangCommands } from '@saksgang/innlogging';
import type { skjermingCommands } from '@saksgang/skjerming';
import { ANNEN_SAK, HP_SAK, OPPDRAG, TEKST, VEDTAK, VEDTAK_I_TERTIAL, enLinje, hvertAar, uuid } from './ord';
import type { DataTil } from './sakskommandoer';
import type { Trekk } from './verden';

type Katalog = typeof kommuneCommands &
  typeof organCommands &
  typeof moeteCommands &
  typeof sakCommands &
  typeof oppdragCommands &
  typeof rolleCommands &
  typeof ukebrevCommands &
  typeof lovfristCommands &
  typeof spoersmaalCommands &
  typeof skjermingCommands &
  typeof tilgangCommands &
  typeof kontrollCommands;

export const SPOERSMAAL = uuid(91) as SpoersmaalId;
export const KRAV = uuid(45);

export const trekk = <T extends keyof Katalog>(
  stream: string,
  type: T,
  data: DataTil<Katalog[T]>,
  skjedde = '2024-12-10',
): Trekk => ({ stream, type, data, omstendigheter: { skjedde, idag: '2025-12-01' } });

const MIDTEN_AV_OKTOBER = {
  type: 'tvetydig',
  alternativer: [dato('2025-01-01'), dato('2025-10-14')],
  presisjon: 'dag',
  ord: 'innen midten av oktober',
  gjelder: 'frist',
} as const;
const AARLIG = { type: 'gjentakende', gjentakelse: '1 per år', ord: 'rapporteres årlig' } as const;

export const delpunkt = (
  bokstav: string,
  type: Delpunkt['type'],
  frist: Delpunkt['frist'] = MIDTEN_AV_OKTOBER,
) => ({
  delpunkt: bokstav,
  type,
  tittel: 'Skolebøker',
  mottaker: {
    navn: 'kommunedirektøren',
    slag: 'kommunedirektoer',
    kilde: 'trykt',
    overordnet: null,
  } as const,
  utvalg: [],
  frist,
  virkningsdato: null,
  tilOrgan: null,
  betingelse: null,
  avhengerAv: [],
  rammelinjer: [],
  beloepITekst: [],
  merknad: null,
  kildeLinje: null,
});

const verbalforslag = (punkt: string) => ({
  punkt: punkt as Punkt,
  tittel: 'Skolebøker',
  tekst: TEKST,
  delpunkter: [],
});
export const [oppdragA = uuid(0), oppdragB = uuid(0), oppdragITertial = uuid(0)] =
  OPPDRAG as readonly (typeof OPPDRAG)[number][];
export const tertialpunkt = { sak: ANNEN_SAK, vedtak: VEDTAK_I_TERTIAL, punkt: '3.1' as Punkt };

export const etterregistrert = (
  vedtak: VedtakId,
  deler: readonly Vedtaksdel[],
  avsluttet: readonly OppdragId[] = [],
): DataTil<Katalog['EtterregistrerVedtak']> => ({
  vedtak,
  tittel: 'Handlingsprogram',
  organ: 'kommunestyret',
  saksnummer: null,
  deler,
  innstilling: null,
  offentliggjort: null,
  stemmer: null,
  ekspedert: null,
  punkter: [
    {
      punkt: '3.1' as Punkt,
      tittel: 'Skolebøker',
      tekst: TEKST,
      tekstform: 'full',
      gruppe: null,
      forslagsstillere: null,
      referanser: [],
      delpunkter: [delpunkt('a', 'rapportering', AARLIG)],
      avslutter: avsluttet.map((oppdrag) => ({ oppdrag, maate: 'utfoert' as const })),
      flytter: [],
      senderTilbake: avsluttet.map((oppdrag) => ({ oppdrag, grunn: 'Saken svarte ikke på vedtaket.' })),
      kildeLinje: null,
      kildeLinjeSlutt: null,
    },
  ],
  linjer: [],
  trykteSummer: [],
});

export const votering = (
  nr: number,
  form: Voteringsform,
  forslag: readonly ForslagId[],
  antall: readonly number[],
  valgene: readonly Stemmevalg[] = forslag,
): Trekk =>
  trekk(HP_SAK, 'RegistrerVotering', {
    votering: uuid(nr),
    vedtak: VEDTAK,
    organ: 'kommunestyret',
    form,
    forslag,
    punkter: null,
    stemmer: valgene.map((valg, i) => ({ valg, antall: antall[i] ?? 0, partier: [] })),
    moetelederStemte: null,
    saksnummer: 'KS 101/24',
    modus: 'gjennomfoere',
  });

export const linjenI = (forslag: ForslagId): LinjeId => deriveUuid(forslag, 'linje') as LinjeId;

export const fremmet = (id: ForslagId): Trekk =>
  trekk(HP_SAK, 'FremmeForslag', {
    ...TOMT_INNHOLD,
    id,
    type: 'alternativt-budsjett',
    tittel: 'Alternativt budsjett',
    partier: ['Høyre'],
    linjer: [
      enLinje({
        id: linjenI(id),
        nr: null,
        tittel: 'Skolebøker',
        beloep: hvertAar(0),
      }),
    ],
    verbalforslag: ['3.1', '3.2'].map(verbalforslag),
    moete: null,
  });

export const etForslag = (n: number, punkt: string) => ({
  ...TOMT_INNHOLD,
  id: uuid(n) as ForslagId,
  type: 'tilleggsforslag' as const,
  tittel: `Forslag ${n}`,
  partier: ['Venstre'],
  verbalforslag: [verbalforslag(punkt)],
});
export const del = (n: number, linjer: readonly LinjeId[], punkt: string) => ({
  id: uuid(n) as ForslagId,
  type: 'tilleggsforslag' as const,
  tittel: `Forslag ${n}`,
  tekst: null,
  linjer,
  poster: [],
  investeringer: [],
  punkter: [punkt as Punkt],
});
