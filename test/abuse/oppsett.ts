import { delpunkt, FRIST, HP, KOMMUNER, linje, vedtakspunkt, type KommuneNavn, type Ider } from './deler';

/** A step on the road to a phase, which must succeed. */
export interface Steg {
  readonly kommune: string;
  readonly rolle: string;
  readonly sti: (ider: Ider) => string;
  readonly innhold: (ider: Ider) => object;
  /** What the id that it made is called, when its own name is taken. */
  readonly som?: string;
  readonly girOppdrag?: boolean;
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
    forslag: ider['forslag@vedtatt'],
    stemmer: { for: 22, mot: 19 },
    modus: 'gjennomfoere',
    skjedde: '2025-12-10',
  })),
  steg(
    'vedtatt',
    'saksbehandler',
    (ider) => `${sak}/vedtak/${ider['vedtak@vedtatt']}/punkter/3.1/delpunkter`,
    { delpunkter: [delpunkt('a', FRIST), ...['b', 'c', 'd', 'e'].map((b) => delpunkt(b))] },
    { girOppdrag: true },
  ),
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
  paaOppdrag('c', 'avvik', 'kommunalsjef', () => ({ tilOrgan: 'kommunestyret', avvik: 'Det mangler folk.' })),
  paaOppdrag('d', 'utfoert', 'saksbehandler', utfoert),
  paaOppdrag('e', 'utfoert', 'saksbehandler', utfoert),
  paaOppdrag('e', 'avslutning', 'moetesekretaer', (ider) => ({
    sak: 'tertial-1',
    vedtak: ider['tertialvedtak@vedtatt'],
    punkt: '2',
  })),
];

/** The requests that lead to a kommune in every phase. */
export const oppsettet = (): readonly Steg[] => [
  ...startet('startet'),
  ...startet('gammel'),
  ...framlagt('framlagt'),
  ...innstilt('innstilt'),
  ...utlagt('utlagt'),
  ...behandles('behandles'),
  ...vedtatt(),
  ...startet('etterregistrert'),
  steg('etterregistrert', 'moetesekretaer', `${sak}/vedtak`, {
    tittel: 'Handlingsprogram',
    organ: 'kommunestyret',
    deler: ['oekonomiplan', 'aarsbudsjett'],
    punkter: [vedtakspunkt('1')],
    skjedde: '2025-12-10',
  }),
];
