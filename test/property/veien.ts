import {
  dato,
  kroner,
  type LinjeId,
  type OppdragId,
  type Punkt,
  type UtvalgKode,
  type VedtakId,
} from '@saksgang/kernel';
import type { oppdragCommands } from '@saksgang/oppfoelging';
import {
  STANDARD_KATEGORIER,
  type Delpunkt,
  type kommuneCommands,
  type sakCommands,
  type Vedtaksdel,
} from '@saksgang/saksgang';
import {
  ANNEN_SAK,
  DELEGASJON,
  enLinje,
  FORSLAG,
  HP,
  HP_SAK,
  hvertAar,
  OPPDRAG,
  TEKST,
  uuid,
  VEDTAK,
  VEDTAK_I_TERTIAL,
} from './ord';
import type { DataTil } from './sakskommandoer';
import type { Trekk } from './verden';

type Katalog = typeof kommuneCommands & typeof sakCommands & typeof oppdragCommands;

const trekk = <T extends keyof Katalog>(
  stream: string,
  type: T,
  data: DataTil<Katalog[T]>,
  skjedde = '2024-12-10',
): Trekk => ({ stream, type, data, omstendigheter: { skjedde, idag: '2025-12-01' } });

const delpunkt = (bokstav: string, type: Delpunkt['type']) => ({
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
  frist: {
    type: 'tvetydig',
    alternativer: [dato('2025-01-01'), dato('2025-10-14')],
    presisjon: 'dag',
    ord: 'innen midten av oktober',
    gjelder: 'frist',
  } as const,
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
const [oppdragA = uuid(0)] = OPPDRAG as readonly (typeof OPPDRAG)[number][];
const tertialpunkt = { sak: ANNEN_SAK, vedtak: VEDTAK_I_TERTIAL, punkt: '3.1' as Punkt };

const etterregistrert = (
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
      delpunkter: [delpunkt('a', 'sak')],
      avslutter: avsluttet.map((oppdrag) => ({ oppdrag, maate: 'utfoert' as const })),
      kildeLinje: null,
      kildeLinjeSlutt: null,
    },
  ],
  linjer: [],
  trykteSummer: [],
});

/** The kommune and its HP, with a line in the frame of OKI. */
const GRUNNLAGET: readonly Trekk[] = [
  trekk('kommune', 'OpprettKommune', { navn: 'Lier', kommunenummer: '3312' }),
  trekk('kommune', 'GiDelegasjon', {
    id: DELEGASJON,
    tittel: 'Budsjettjusteringer',
    tilOrgan: 'kommunedirektøren',
    grense: kroner(5_000_000),
    nivaa: 'mellom-utvalg',
    videredelegering: false,
    gjelderFra: dato('2024-11-20'),
    gjelderTil: null,
    vedtak: { organ: 'kommunestyret', saksnummer: 'KS 12/24', dato: dato('2024-02-01') },
  }),
  trekk(HP_SAK, 'StartRullering', {
    hp: HP,
    utvalg: ['OKI', 'HOV'].map((kode) => ({ kode: kode as UtvalgKode, navn: kode })),
    kategorier: STANDARD_KATEGORIER,
  }),
  trekk(HP_SAK, 'ForeslaaRammeendringer', {
    fase: 'beslutningsgrunnlag',
    utvalg: 'OKI' as UtvalgKode,
    rader: [{ slag: 'linje', linje: enLinje() }],
    godtaKontrollfunn: null,
  }),
];

/** The main road of an HP, from the kommune is taken in until an oppdrag of it is closed and taken up again. */
export const VEIEN: readonly Trekk[] = [
  ...GRUNNLAGET,
  trekk(HP_SAK, 'FremmeForslag', {
    id: FORSLAG,
    tittel: 'Alternativt budsjett',
    partier: ['Høyre'],
    linjer: [enLinje({ id: uuid(12) as LinjeId, nr: null, tittel: 'Skolebøker', beloep: hvertAar(0) })],
    verbalforslag: ['3.1', '3.2'].map(verbalforslag),
  }),
  trekk(
    HP_SAK,
    'ProtokollfoerInnstilling',
    { organ: 'formannskapet', forslag: FORSLAG, stillere: ['Høyre'] },
    '2024-11-21',
  ),
  trekk(HP_SAK, 'OffentliggjoerInnstilling', {}, '2024-11-22'),
  trekk(HP_SAK, 'TaSakTilBehandling', { organ: 'kommunestyret' }),
  trekk(HP_SAK, 'RegistrerVotering', {
    votering: uuid(41),
    vedtak: VEDTAK,
    organ: 'kommunestyret',
    forslag: FORSLAG,
    stemmer: { for: 30, mot: 11 },
    moetelederStemte: null,
    saksnummer: 'KS 101/24',
    modus: 'gjennomfoere',
  }),
  trekk(HP_SAK, 'FoerDelpunkter', {
    vedtak: VEDTAK,
    punkt: '3.1' as Punkt,
    delpunkter: [delpunkt('a', 'sak'), delpunkt('b', 'bevilgning')],
  }),
  trekk(oppdragA, 'FordelOppdrag', { ansvarlig: 'kommunalsjef oppvekst', person: null }),
  trekk(oppdragA, 'RapporterUtfoert', {
    dokumentasjon: [{ slag: 'sak', referanse: 'KS 61/25' }],
    kommentar: 'Saken er lagt fram.',
  }),
  trekk(ANNEN_SAK, 'RegistrerSak', { sak: ANNEN_SAK, tittel: '2. tertial 2025', saksnummer: 'KS 61/25' }),
  trekk(
    ANNEN_SAK,
    'EtterregistrerVedtak',
    etterregistrert(VEDTAK_I_TERTIAL, ['annet'], OPPDRAG),
    '2025-10-14',
  ),
  trekk(oppdragA, 'AvsluttOppdrag', tertialpunkt, '2025-10-14'),
  trekk(
    oppdragA,
    'GjenaapneOppdrag',
    { ...tertialpunkt, grunn: 'Saken svarte ikke på vedtaket.' },
    '2025-10-14',
  ),
];

/** The other road: an HP that was adopted before the kommune came here. */
export const ETTERREGISTRERT: readonly Trekk[] = [
  ...GRUNNLAGET,
  trekk(HP_SAK, 'EtterregistrerVedtak', etterregistrert(VEDTAK, ['oekonomiplan', 'aarsbudsjett'])),
  trekk(HP_SAK, 'FoerVedtatteRammelinjer', {
    utvalg: 'OKI' as UtvalgKode,
    rader: [{ slag: 'linje', linje: enLinje({ id: uuid(12) as LinjeId, beloep: hvertAar(900_000) }) }],
    godtaKontrollfunn: null,
  }),
];
