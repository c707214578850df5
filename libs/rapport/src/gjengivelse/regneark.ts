import { stor, type Celle, type Regneark } from '@saksgang/dokumenter';
import { ord, type Dato } from '@saksgang/kernel';
import type { Avstemmingslinje } from '../modell/avstemming';
import type { Rapportrad } from '../modell/rapportrad';
import type { Statusrapport } from '../modell/statusrapport';
import { hpNavn } from './aaret';
import { hodet } from './blokker';
import { dokumentene, kontrollert, MAATENAVN, rapporteringstekst, saksgangstekst } from './ord';

interface Kolonne {
  readonly tittel: string;
  readonly bredde: number;
  readonly verdi: (rad: Rapportrad) => Celle;
}

const dag = (dato: Dato | null): Celle => dato && { dato };

/** The columns in use, and the id of the oppdrag. One row for each delpunkt, whichever way the report is grouped. */
const KOLONNER: readonly Kolonne[] = [
  { tittel: 'Utvalg', bredde: 10, verdi: (r) => r.utvalg.join(', ') },
  { tittel: 'Punkt', bredde: 8, verdi: (r) => r.punkt },
  { tittel: 'Delpunkt', bredde: 8, verdi: (r) => r.delpunkt },
  { tittel: 'Vedtatt av', bredde: 16, verdi: (r) => r.organ },
  { tittel: 'Møtedato', bredde: 12, verdi: (r) => dag(r.moetedato) },
  { tittel: 'Saksnr', bredde: 10, verdi: (r) => r.saksnummer },
  { tittel: 'Tittel', bredde: 36, verdi: (r) => r.tittel },
  { tittel: 'Vedtak', bredde: 60, verdi: (r) => r.vedtakstekst },
  { tittel: 'Forslagsstiller', bredde: 16, verdi: (r) => r.forslagsstillere },
  { tittel: 'Type', bredde: 14, verdi: (r) => ord(r.type) },
  { tittel: 'Mottaker', bredde: 20, verdi: (r) => r.mottaker },
  { tittel: 'Ansvarlig', bredde: 20, verdi: (r) => r.ansvarlig },
  { tittel: 'Frist', bredde: 12, verdi: (r) => dag(r.frist) },
  { tittel: 'Fristkilde', bredde: 16, verdi: (r) => r.fristkilde },
  { tittel: 'Fristens ordlyd', bredde: 24, verdi: (r) => r.fristtekst },
  { tittel: 'Saksgang', bredde: 30, verdi: (r) => saksgangstekst(r.saksgang) },
  { tittel: 'Foreslått ny frist', bredde: 12, verdi: (r) => dag(r.foreslaattFrist?.dato ?? null) },
  { tittel: 'Status', bredde: 22, verdi: (r) => r.status },
  { tittel: 'I rute', bredde: 14, verdi: (r) => r.iRute },
  { tittel: 'Sist meldt', bredde: 12, verdi: (r) => dag(r.sistMeldt) },
  { tittel: 'Merknad', bredde: 50, verdi: (r) => r.merknad },
  { tittel: 'Dokumentasjon', bredde: 30, verdi: (r) => dokumentene(r.dokumentasjon) },
  { tittel: 'Rapportering', bredde: 40, verdi: (r) => rapporteringstekst(r.rapportering) },
  { tittel: 'Oppdrags-id', bredde: 38, verdi: (r) => r.oppdrag },
];

const ark = (
  navn: string,
  kolonner: readonly (readonly [string, number])[],
  rader: readonly (readonly Celle[])[],
): Regneark => ({ navn, kolonner: kolonner.map(([tittel, bredde]) => ({ tittel, bredde })), rader });

const TELLINGER = ['Åpne ved start', 'Nye', 'Gjenåpnet', 'Avsluttet', 'Utgått', 'Åpne ved slutt'].map(
  (tittel) => [tittel, 16] as const,
);

const tellingene = (l: Avstemmingslinje): readonly Celle[] => [
  l.aapneVedStart,
  l.nye,
  l.gjenaapnet,
  l.avsluttet,
  l.utgaatt,
  l.aapneVedSlutt,
];

const avstemmingsark = ({ avstemming: { fra, til, linjer } }: Statusrapport): Regneark =>
  ark(
    'Avstemming',
    [['Slag', 24], ['Fra', 12], ['Til', 12], ...TELLINGER, ['Kontroll', 14]],
    linjer.map((l) => [
      MAATENAVN[l.maate],
      { dato: fra },
      { dato: til },
      ...tellingene(l),
      kontrollert(l.stemmer),
    ]),
  );

const aarsark = ({ aaret }: Statusrapport): readonly Regneark[] =>
  aaret === null
    ? []
    : [
        ark(
          'Gjennom året',
          [
            ['Handlingsprogram', 18],
            ['Periode', 18],
            ['Fra', 12],
            ['Til', 12],
            ...TELLINGER,
            ['Kontroll', 14],
          ],
          aaret.linjer.flatMap((l) =>
            l.perioder.map((p) => [
              hpNavn(l),
              p.periode.navn,
              { dato: p.periode.fra },
              { dato: p.periode.til },
              ...tellingene(p),
              kontrollert(p.stemmer),
            ]),
          ),
        ),
        ark(
          'I alt',
          [
            ['Handlingsprogram', 18],
            ['Åpnet i alt', 14],
            ['Lukket i alt', 14],
            ['Åpne', 14],
            ['Kontroll', 14],
          ],
          aaret.linjer.map((l) => [
            hpNavn(l),
            l.ialt.aapnet,
            l.ialt.lukket,
            l.ialt.aapne,
            kontrollert(l.ialt.stemmer),
          ]),
        ),
      ];

/** An amount that is not known is an empty cell, and the merknad says why. */
const prognoseark = ({ prognose }: Statusrapport): readonly Regneark[] =>
  prognose === null
    ? []
    : [
        ark(
          'Prognose',
          [
            ['Utvalg', 10],
            ['Navn', 36],
            ['Budsjettår', 12],
            ['Tallene per', 12],
            ['Vedtatt budsjett', 18],
            ['Regulert budsjett', 18],
            ['Regnskap hittil', 18],
            ['Prognose for året', 18],
            ['Avvik', 18],
            ['Merknad', 50],
          ],
          prognose.linjer.map((l) => [
            l.utvalg,
            l.navn,
            prognose.aar,
            dag(l.melding?.per ?? null),
            l.vedtatt,
            l.regulert,
            l.melding?.regnskap ?? null,
            l.melding?.prognose ?? null,
            l.avvik,
            l.melding === null ? 'prognose ikke oppgitt' : l.melding.merknad,
          ]),
        ),
      ];

const forslagsark = ({ kapitler, vedtaksforslag }: Statusrapport): readonly Regneark[] =>
  kapitler.includes('forslag')
    ? [
        ark(
          'Forslag til vedtak',
          [
            ['Organ', 18],
            ['Punkt', 8],
            ['Tittel', 32],
            ['Forslag', 80],
          ],
          vedtaksforslag.flatMap(({ organ, punkter }) =>
            punkter.map((p) => [stor(organ), p.punkt, p.tittel, p.tekst]),
          ),
        ),
      ]
    : [];

/** The sheets: the status, the counts, and what else the report has. */
export const arkene = (r: Statusrapport): readonly Regneark[] => [
  {
    navn: 'Status',
    kolonner: KOLONNER,
    rader: r.rader.map((rad) => KOLONNER.map(({ verdi }) => verdi(rad))),
  },
  avstemmingsark(r),
  ...aarsark(r),
  ...prognoseark(r),
  ...forslagsark(r),
  ark(
    'Om rapporten',
    [
      ['Hva', 30],
      ['Verdi', 60],
    ],
    hodet(r),
  ),
];
