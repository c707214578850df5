import { antall, langDato, stor, type Blokk } from '@saksgang/dokumenter';
import { posisjonsmerke, skrivDato, type Dato } from '@saksgang/kernel';
import type { LestStatusrapport } from '../hent-statusrapport.query';
import type { Avstemming } from '../modell/avstemming';
import type { Rapportrad } from '../modell/rapportrad';
import type { Kapittel } from '../modell/rapporttyper';
import type { Rapportvalg, Statusrapport } from '../modell/statusrapport';
import type { Vedtaksforslag } from '../modell/vedtaksforslag';
import { aarsblokkene } from './aaret';
import { prognoseblokkene } from './prognose';
import {
  dokumentene,
  GRUPPENAVN,
  kontrollert,
  MAATENAVN,
  rapporteringstekst,
  saksgangstekst,
  VISNINGSNAVN,
} from './ord';

const avsnitt = (tekst: string): Blokk => ({ slag: 'avsnitt', tekst });
const overskrift = (nivaa: 2 | 3, tekst: string): Blokk => ({ slag: 'overskrift', nivaa, tekst });

/** What stands under each heading. */
const KAPITTEL: Readonly<
  Record<Kapittel, { readonly navn: string; readonly blokker: (r: LestStatusrapport) => readonly Blokk[] }>
> = {
  oversikt: { navn: 'Oversikt', blokker: (r) => oversikten(r) },
  aaret: { navn: 'Gjennom året', blokker: ({ aaret }) => (aaret === null ? [] : aarsblokkene(aaret)) },
  prognose: {
    navn: 'Prognose per ramme',
    blokker: ({ prognose }) => (prognose === null ? [] : prognoseblokkene(prognose)),
  },
  punkter: { navn: 'Status per punkt', blokker: (r) => statustabellene(r) },
  ordlyd: { navn: 'Vedtakspunktene', blokker: ({ rader }) => vedtakspunktene(rader) },
  forslag: { navn: 'Forslag til vedtak', blokker: ({ vedtaksforslag }) => forslagene(vedtaksforslag) },
};

/** The chapters of a report, each under its heading. */
export const kapitlene = (r: LestStatusrapport, uten: readonly Kapittel[] = []): readonly Blokk[] =>
  r.kapitler
    .filter((k) => !uten.includes(k))
    .flatMap((k) => [overskrift(2, KAPITTEL[k].navn), ...KAPITTEL[k].blokker(r)]);

/** The report from beginning to end. */
export const blokker = (r: LestStatusrapport): readonly Blokk[] => [
  { slag: 'tittel', tekst: r.tittel },
  { slag: 'fakta', rader: hodet(r) },
  ...r.merknader.map(avsnitt),
  ...kapitlene(r),
];

/** What the report is of: the same in every form of it. */
export const hodet = ({
  kommune,
  gjelder,
  posisjon,
  avstemming: { fra, til },
  valg,
}: Statusrapport): readonly (readonly [string, string])[] => [
  ['Kommune', kommune],
  ['Status ved utgangen av', langDato(gjelder)],
  ['Periode', `${langDato(fra)} til ${langDato(til)}`],
  ['Utvalg av punkter', utvalget(valg)],
  ['Posisjon i loggen', posisjonsmerke(posisjon)],
];

const utvalget = ({ vis, utvalg, ansvarlig, parti }: Rapportvalg): string =>
  [
    VISNINGSNAVN[vis],
    ...(utvalg === null ? [] : [`utvalg ${utvalg}`]),
    ...(ansvarlig === null ? [] : [`ansvarlig ${ansvarlig}`]),
    ...(parti === null ? [] : [`forslag fra ${parti}`]),
  ].join(', ');

/** How it goes with what is open, and the counts of the period. */
export const oversikten = ({ gjelder, oversikt, avstemming }: Statusrapport): readonly Blokk[] => [
  avsnitt(
    `Ved utgangen av ${langDato(gjelder)} er ${oversikt.iRute + oversikt.forsinket + oversikt.fristIkkeSatt} oppdrag åpne:`,
  ),
  {
    slag: 'liste',
    punkter: [
      `I rute: ${oversikt.iRute}`,
      `Forsinket: ${oversikt.forsinket}`,
      `Frist ikke satt: ${oversikt.fristIkkeSatt}`,
      `Av disse er utført og venter på politisk behandling: ${oversikt.tilPolitiskBehandling}`,
      `Av disse er siste saksgang før fristen nær, passert eller uten møte: ${oversikt.sisteSaksgangNaer}`,
    ],
  },
  avstemmingstabell(avstemming),
  avsnitt(
    avstemming.stemmer
      ? 'Tallene stemmer: åpne ved start, og det som kom til og ble avsluttet i perioden, gir åpne ved slutt.'
      : 'Tallene stemmer ikke. Hendelser kan være ført med en dag som ikke går opp med resten. Se hendelsene for oppdragene.',
  ),
];

const avstemmingstabell = ({ fra, til, linjer }: Avstemming): Blokk => ({
  slag: 'tabell',
  innhold: 'tall',
  tittel: `Åpne punkter fra ${langDato(fra)} til ${langDato(til)}, hele handlingsprogrammet`,
  hode: ['Slag', 'Kontroll', 'Åpne ved start', 'Nye', 'Gjenåpnet', 'Avsluttet', 'Utgått', 'Åpne ved slutt'],
  rader: linjer.map((l) => [
    MAATENAVN[l.maate],
    kontrollert(l.stemmer),
    ...[l.aapneVedStart, l.nye, l.gjenaapnet, -l.avsluttet, -l.utgaatt, l.aapneVedSlutt].map((n) =>
      n < 0 ? `−${-n}` : String(Math.abs(n)),
    ),
  ]),
});

/** The rows under the headings they are grouped by. */
export const statustabellene = ({ grupper, rader, valg }: Statusrapport): readonly Blokk[] => {
  if (rader.length === 0) return [avsnitt('Ingen punkter å vise.')];
  const med = new Map(rader.map((r) => [r.oppdrag, r]));
  const flere = grupper.reduce((sum, g) => sum + g.oppdrag.length, 0) - rader.length;
  return [
    avsnitt(
      `${antall(rader.length, 'delpunkt', 'delpunkter')}, gruppert etter ${GRUPPENAVN[valg.grupper]}.` +
        (flere > 0 ? ' Et delpunkt som gjelder flere utvalg, står under hvert av dem.' : ''),
    ),
    ...grupper.map(({ navn, oppdrag }): Blokk => ({
      slag: 'tabell',
      innhold: 'tekst',
      tittel: `${navn} (${oppdrag.length})`,
      hode: [
        'Punkt',
        'Tittel',
        'Vedtatt',
        'Ansvarlig',
        'Frist',
        'Status',
        'I rute',
        'Merknad',
        'Dokumentasjon',
      ],
      rader: oppdrag.flatMap((id) => {
        const rad = med.get(id);
        return rad ? [raden(rad)] : [];
      }),
    })),
  ];
};

const raden = (r: Rapportrad): readonly string[] => [
  `${r.punkt} ${r.delpunkt}`,
  r.tittel,
  vedtatt(r),
  r.ansvarlig ?? 'ikke fordelt',
  fristen(r),
  r.utsatt === null ? r.status : `${r.status}: ${r.utsatt}`,
  r.iRute,
  merknaden(r),
  dokumentene(r.dokumentasjon),
];

const kort = (dag: Dato | null): string => (dag === null ? 'dato ikke oppgitt' : skrivDato(dag));

const vedtatt = ({ organ, moetedato, saksnummer }: Rapportrad): string =>
  `${stor(organ)} ${skrivDato(moetedato)}${saksnummer === null ? '' : `, sak ${saksnummer}`}`;

const fristen = ({
  frist,
  fristkilde,
  fristtekst,
  rapportering,
  foreslaattFrist,
  saksgang,
}: Rapportrad): string =>
  [
    rapportering !== null
      ? `gjentas («${fristtekst ?? ''}»)`
      : frist === null
        ? `ikke satt${fristtekst === null ? '' : ` («${fristtekst}»)`}`
        : `${skrivDato(frist)} (${fristkilde})`,
    ...(foreslaattFrist === null ? [] : [`foreslått ny: ${skrivDato(foreslaattFrist.dato)}`]),
    saksgangstekst(saksgang),
  ]
    .filter((del) => del !== '')
    .join('; ');

const merknaden = ({ merknad, sistMeldt, rapportering }: Rapportrad): string =>
  [
    merknad === null ? 'ingen melding' : `${kort(sistMeldt)}: ${merknad}`,
    ...(rapportering === null ? [] : [rapporteringstekst(rapportering)]),
  ].join('; ');

/** The words that were adopted, once for each point. */
const vedtakspunktene = (rader: readonly Rapportrad[]): readonly Blokk[] => {
  const punkter = new Map(rader.map((r) => [`${r.vedtak} ${r.punkt}`, r]));
  return [...punkter.values()].flatMap((r): readonly Blokk[] => [
    avsnitt(
      `Punkt ${r.punkt}. ${vedtatt(r)}.` +
        (r.forslagsstillere === null ? '' : ` Forslag fra ${r.forslagsstillere}.`) +
        (r.tekstform === 'kortversjon' ? ' Gjengitt i kortversjon.' : ''),
    ),
    { slag: 'sitat', tekst: r.vedtakstekst ?? 'Teksten er ikke ført.' },
  ]);
};

/** The drafts of what each body may decide over the report. */
export const forslagene = (forslag: readonly Vedtaksforslag[]): readonly Blokk[] =>
  forslag.length === 0
    ? [avsnitt('Ingen punkter er åpne, og det er ikke noe å vedta.')]
    : [
        avsnitt(
          'Utkast laget av statusene ovenfor. Et oppdrag avsluttes først når organet som ga det, har vedtatt det.',
        ),
        ...forslag.flatMap(({ organ, punkter, grunnlag }): readonly Blokk[] => [
          overskrift(3, stor(organ)),
          ...punkter.map((p) => avsnitt(`${p.punkt}. ${p.tekst}`)),
          ...grunner(grunnlag),
        ]),
      ];

const grunner = (grunnlag: Vedtaksforslag['grunnlag']): readonly Blokk[] => {
  const medGrunn = grunnlag.filter((g) => g.slag !== 'tas-til-orientering' && g.grunn !== null);
  return medGrunn.length === 0
    ? []
    : [
        avsnitt('Begrunnelse:'),
        {
          slag: 'liste',
          punkter: medGrunn.map((g) => `Til ${g.forslagspunkt}: punkt ${g.punkt} ${g.delpunkt}: ${g.grunn}`),
        },
      ];
};
