import {
  delpunkt,
  FRIST,
  HP,
  IDAG,
  KOMMUNER,
  linje,
  LINJER_I_FORSLAG,
  SKJERMET,
  vedtakspunkt,
  type KommuneNavn,
  type Ider,
} from './deler';

/** A step on the road to a phase, which must succeed. */
export interface Steg {
  readonly kommune: string;
  readonly rolle: string;
  readonly sti: (ider: Ider) => string;
  readonly innhold: (ider: Ider) => object;
  /** What the id that it made is called, when its own name is taken. */
  readonly som?: string;
  readonly girOppdrag?: boolean;
  readonly parti?: string;
}

const steg = (
  kommune: KommuneNavn,
  rolle: string,
  sti: string | ((ider: Ider) => string),
  innhold: object | ((ider: Ider) => object) = {},
  mer: Partial<Steg> = {},
): Steg => ({
  kommune,
  rolle,
  sti: (ider) => `/api/kommuner/${kommune}${typeof sti === 'string' ? sti : sti(ider)}`,
  innhold: (ider) => (typeof innhold === 'function' ? (innhold as (ider: Ider) => object)(ider) : innhold),
  ...mer,
});

const hp = `/hp/${HP}`;
const sak = `/saker/hp-${HP}`;

const startet = (k: KommuneNavn): Steg[] => [
  {
    kommune: k,
    rolle: 'administrator',
    sti: () => '/api/kommuner',
    innhold: () => ({ kommune: k, navn: k, kommunenummer: KOMMUNER[k] }),
  },
  steg(k, 'budsjettsjef', '/hp', {
    hp: HP,
    utvalg: [
      { kode: 'OPP', navn: 'Oppvekst' },
      { kode: 'HEL', navn: 'Helse' },
    ],
  }),
];

const forslag = (k: KommuneNavn, som: string, punkter: readonly string[]): Steg =>
  steg(
    k,
    'gruppeleder',
    `${hp}/forslag`,
    {
      tittel: 'Skolebøker',
      partier: ['Ap'],
      linjer: [linje(30, 'Skolebøker', 0)],
      verbalforslag: punkter.map((punkt) => ({
        punkt,
        tittel: 'Skolebøker',
        tekst: 'Det legges fram en sak.',
      })),
    },
    { som },
  );

const framlagt = (k: KommuneNavn): Steg[] => [
  ...startet(k),
  steg(k, 'kommunedirektoer', `${hp}/beslutningsgrunnlag`),
  steg(k, 'budsjettsjef', `${hp}/rammeendringer`, {
    fase: 'beslutningsgrunnlag',
    utvalg: 'OPP',
    linjer: [linje(1, 'Leksehjelp', 50_000)],
  }),
  forslag(k, 'forslag', ['3.1', '3.2', '3.3']),
  forslag(k, 'annetForslag', ['3.9']),
];

/** Forslag that are worked on: changed, joined and split. */
const arbeidet = (k: KommuneNavn): Steg[] => [
  steg(
    k,
    'gruppeleder',
    `${hp}/forslag`,
    {
      tittel: 'Leksehjelp',
      partier: ['Ap'],
      linjer: LINJER_I_FORSLAG.map((id, i) => ({ ...linje(51 + i, `Leksehjelp ${i}`, 1000 - 2000 * i), id })),
      verbalforslag: [{ punkt: '3.7', tittel: 'Leksehjelp', tekst: 'Leksehjelpen blir gratis.' }],
    },
    { som: 'medLinjer' },
  ),
  forslag(k, 'fellesA', ['3.21']),
  forslag(k, 'fellesB', ['3.22']),
];
const UTKASTETS_PUNKT = { punkt: '3.40', tittel: 'Skolebøker', tekst: 'Det legges fram en sak.' };

const spoersmaal = (som: string): Steg =>
  steg(
    'framlagt',
    'gruppeleder',
    `${hp}/spoersmaal`,
    { slag: 'spoersmaal', parti: 'Ap', tekst: 'Hva koster det?', frist: '2026-09-20', skjedde: '2026-09-01' },
    { som },
  );

const utkast = (som: string): Steg =>
  steg(
    'framlagt',
    'gruppeleder',
    `${hp}/utkast`,
    { innhold: { tittel: 'Skolebøker', partier: ['Ap'], verbalforslag: [UTKASTETS_PUNKT] } },
    { som, parti: 'Ap' },
  );

const innstilt = (k: KommuneNavn): Steg[] => [
  ...framlagt(k),
  steg(k, 'kommunedirektoer', `${hp}/tilleggsinnstilling`),
  steg(k, 'moetesekretaer', `${hp}/innstilling`, (ider) => ({
    organ: 'formannskapet',
    forslag: ider[`forslag@${k}`],
    stillere: ['Ap', 'Sp'],
    skjedde: '2025-11-20',
  })),
];

const utlagt = (k: KommuneNavn): Steg[] => [
  ...innstilt(k),
  steg(k, 'moetesekretaer', `${hp}/innstilling/offentliggjoering`, { skjedde: '2025-11-20' }),
];

const behandles = (k: KommuneNavn): Steg[] => [
  ...utlagt(k),
  steg(k, 'moetesekretaer', `${hp}/behandling`, { organ: 'kommunestyret', skjedde: '2025-12-10' }),
];

const paaOppdrag = (bokstav: string, sti: string, rolle: string, innhold: Steg['innhold']): Steg =>
  steg('vedtatt', rolle, (ider) => `/oppdrag/${ider[`oppdrag.${bokstav}@vedtatt`]}/${sti}`, innhold);

const utfoert = () => ({ dokumentasjon: [{ slag: 'sak', referanse: 'KS 55/26' }], kommentar: 'Ferdig.' });

const vedtatt = (): Steg[] => [
  ...behandles('vedtatt'),
  steg('vedtatt', 'moetesekretaer', `${hp}/voteringer`, (ider) => ({
    organ: 'kommunestyret',
    form: 'budsjett',
    forslag: [ider['forslag@vedtatt']],
    stemmer: [
      { valg: 'for', antall: 22 },
      { valg: 'mot', antall: 19 },
    ],
    modus: 'gjennomfoere',
    skjedde: '2025-12-10',
  })),
  steg(
    'vedtatt',
    'saksbehandler',
    (ider) => `${sak}/vedtak/${ider['vedtak@vedtatt']}/punkter/3.1/delpunkter`,
    {
      delpunkter: [
        delpunkt('a', FRIST),
        ...['b', 'c', 'd', 'e'].map((b) => delpunkt(b)),
        { ...delpunkt('f'), type: 'bevilgning' },
        ...['g', 'h', 'i'].map((b) =>
          delpunkt(b, { type: 'gjentakende', gjentakelse: '1 per år', ord: 'rapporteres årlig' }),
        ),
      ],
    },
    { girOppdrag: true },
  ),
  steg('vedtatt', 'ordfoerer', (ider) => `${sak}/vedtak/${ider['vedtak@vedtatt']}/lovlighetskontroll`, {
    medlemmer: ['Eva', 'Liv', 'Tor'].map((navn) => ({ navn, parti: 'H' })),
    grunnlag: 'Innstillingen lå ikke ute.',
    modus: 'gjennomfoere',
    skjedde: '2025-12-20',
  }),
  steg('vedtatt', 'moetesekretaer', (ider) => `${sak}/vedtak/${ider['vedtak@vedtatt']}/utsettelse`, {
    punkter: ['3.3'],
    besluttetAv: 'kommunestyret',
    grunn: 'Lovligheten prøves.',
  }),
  steg('vedtatt', 'moetesekretaer', '/delegasjoner', {
    tittel: 'Budsjettfullmakt',
    tilOrgan: 'kommunedirektøren',
    grense: 100_000,
    nivaa: 'mellom-utvalg',
    videredelegering: false,
    gjelderFra: '2026-01-01',
    vedtak: { organ: 'kommunestyret', saksnummer: 'KS 2/26', dato: '2026-01-20' },
  }),
  steg('vedtatt', 'moetesekretaer', '/saker', { sak: 'tertial-1', tittel: '1. tertial 2026' }),
  steg(
    'vedtatt',
    'moetesekretaer',
    '/saker/tertial-1/vedtak',
    (ider) => ({
      tittel: '1. tertial 2026',
      organ: 'kommunestyret',
      deler: ['annet'],
      punkter: [
        vedtakspunkt('2', {
          avslutter: ['d', 'e'].map((b) => ({ oppdrag: ider[`oppdrag.${b}@vedtatt`], maate: 'utfoert' })),
        }),
      ],
      skjedde: '2026-06-17',
    }),
    { som: 'tertialvedtak' },
  ),
  steg(
    'vedtatt',
    'moetesekretaer',
    '/saker/tertial-1/vedtak',
    {
      tittel: 'Delegert sak',
      organ: 'formannskapet',
      deler: ['annet'],
      punkter: [vedtakspunkt('1')],
      skjedde: '2026-06-10',
    },
    { som: 'formannskapsvedtak' },
  ),
  paaOppdrag('b', 'opphav', 'saksbehandler', () => ({ slag: 'rapport', aar: '2025', tertial: 1 })),
  paaOppdrag('b', 'fristforslag', 'saksbehandler', () => ({ dato: '2027-06-30', grunn: 'Mer tid.' })),
  paaOppdrag('c', 'avvik', 'kommunalsjef', () => ({ tilOrgan: 'kommunestyret', avvik: 'Det mangler folk.' })),
  paaOppdrag('d', 'utfoert', 'saksbehandler', utfoert),
  paaOppdrag('e', 'utfoert', 'saksbehandler', utfoert),
  ...['h', 'i'].map((b) =>
    paaOppdrag(b, 'rapporter', 'saksbehandler', () => ({
      periode: '2026',
      dokumentasjon: [{ slag: 'sak', referanse: 'OPP 13/26' }],
      kommentar: 'Lagt fram.',
    })),
  ),
  paaOppdrag('e', 'avslutning', 'moetesekretaer', (ider) => ({
    sak: 'tertial-1',
    vedtak: ider['tertialvedtak@vedtatt'],
    punkt: '2',
  })),
];

/** Two of three budgets share the second place, and the møteleder has not chosen. */
const likt = (): Steg[] => [
  ...framlagt('likt'),
  forslag('likt', 'tredjeForslag', ['3.10']),
  steg('likt', 'moetesekretaer', `${hp}/voteringer`, (ider) => ({
    organ: 'kommunestyret',
    form: 'budsjett',
    forslag: ['forslag', 'annetForslag', 'tredjeForslag'].map((navn) => ider[`${navn}@likt`]),
    stemmer: [
      { valg: ider['forslag@likt'], antall: 17 },
      { valg: ider['annetForslag@likt'], antall: 12 },
      { valg: ider['tredjeForslag@likt'], antall: 12 },
    ],
    modus: 'protokollfoere',
    skjedde: '2025-12-10',
  })),
];
/** A body with seats, and a meeting in each state. */
const moetene = (): Steg[] => {
  const moete = (som: string): Steg =>
    steg('vedtatt', 'moetesekretaer', '/organer/kommunestyret/moeter', { dato: IDAG }, { som });
  const iMoetet = (som: string, sti: string, innhold: object): Steg =>
    steg('vedtatt', 'moetesekretaer', (ider) => `/moeter/${ider[`${som}@vedtatt`]}/${sti}`, innhold);
  const alle = { deltakere: [1, 2, 3].map((plass) => ({ plass })), moeteleder: 1 };
  return [
    steg('vedtatt', 'moetesekretaer', '/organer', {
      organ: 'kommunestyret',
      type: 'kommunestyret',
      navn: 'Kommunestyret',
      saksprefiks: 'KS',
    }),
    steg('vedtatt', 'moetesekretaer', '/organer', {
      organ: 'formannskapet',
      type: 'formannskapet',
      navn: 'Formannskapet',
    }),
    steg('vedtatt', 'moetesekretaer', '/organer/kommunestyret/medlemmer', {
      gjelderFra: '2023-10-10',
      medlemmer: ['Ap', 'H', 'Ap'].map((parti, i) => ({ plass: i + 1, parti })),
      varamedlemmer: ['Ap', 'H'].map((parti) => ({ parti, nr: 1 })),
      skjedde: '2023-10-10',
    }),
    ...['avlyses', 'settes', 'sattMoete', 'lukketMoete'].map(moete),
    ...['S-1', 'S-2', 'S-3', 'S-4'].map((ref) =>
      steg('vedtatt', 'moetesekretaer', '/skjerminger', {
        ref,
        hjemmel: 'offl-13',
        gjelder: 'En navngitt persons helse',
        personopplysninger: true,
        revurderes: '2029-10-14',
      }),
    ),
    ...['rektor', 'brannsjef', 'havnesjef'].map((rolle) =>
      steg('vedtatt', 'kommunedirektoer', '/roller/besettelse', {
        rolle,
        person: 'person-7',
        fra: '2026-01-01',
        begrunnelse: `Den forrige gikk av: [[S-4|${SKJERMET}]].`,
      }),
    ),
    steg('vedtatt', 'administrator', '/tilganger', { person: 'person-7', rolle: 'saksbehandler' }),
    iMoetet('sattMoete', 'aapning', alle),
    iMoetet('lukketMoete', 'aapning', alle),
    iMoetet('lukketMoete', 'lukking', { hjemmel: 'kommuneloven § 11-5 annet ledd' }),
  ];
};

/** The requests that lead to a kommune in every phase. */
export const oppsettet = (): readonly Steg[] => [
  ...startet('startet'),
  ...startet('gammel'),
  ...framlagt('framlagt'),
  ...arbeidet('framlagt'),
  ...['spoersmaal', 'besvart', 'trekkes'].map(spoersmaal),
  ...['lagres', 'fremmes', 'slettes'].map(utkast),
  steg('framlagt', 'budsjettsjef', (ider) => `${hp}/spoersmaal/${ider['besvart@framlagt']}/svar`, {
    tekst: 'Det koster 100.',
    skjedde: '2026-09-02',
  }),
  ...innstilt('innstilt'),
  ...utlagt('utlagt'),
  ...behandles('behandles'),
  ...vedtatt(),
  ...likt(),
  ...moetene(),
  ...startet('etterregistrert'),
  steg('etterregistrert', 'moetesekretaer', `${sak}/vedtak`, {
    tittel: 'Handlingsprogram',
    organ: 'kommunestyret',
    deler: ['oekonomiplan', 'aarsbudsjett'],
    punkter: [vedtakspunkt('1')],
    skjedde: '2025-12-10',
  }),
];
