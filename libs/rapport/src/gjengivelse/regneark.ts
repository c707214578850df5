import { stor, type Celle, type Regneark } from '@saksgang/dokumenter';
import { ord, type Dato } from '@saksgang/kernel';
import type { Rapportrad } from '../modell/rapportrad';
import type { Statusrapport } from '../modell/statusrapport';
import { dokumentene, MAATENAVN, rapporteringstekst } from './ord';

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
  { tittel: 'Foreslått ny frist', bredde: 12, verdi: (r) => dag(r.foreslaattFrist?.dato ?? null) },
  { tittel: 'Status', bredde: 22, verdi: (r) => r.status },
  { tittel: 'I rute', bredde: 14, verdi: (r) => r.iRute },
  { tittel: 'Sist meldt', bredde: 12, verdi: (r) => dag(r.sistMeldt) },
  { tittel: 'Merknad', bredde: 50, verdi: (r) => r.merknad },
  { tittel: 'Dokumentasjon', bredde: 30, verdi: (r) => dokumentene(r.dokumentasjon) },
  { tittel: 'Rapportering', bredde: 40, verdi: (r) => rapporteringstekst(r.rapportering) },
  { tittel: 'Oppdrags-id', bredde: 38, verdi: (r) => r.oppdrag },
];

/** The sheets: the status, the counts, and the drafts. */
export const arkene = (r: Statusrapport): readonly Regneark[] => [
  {
    navn: 'Status',
    kolonner: KOLONNER,
    rader: r.rader.map((rad) => KOLONNER.map(({ verdi }) => verdi(rad))),
  },
  {
    navn: 'Avstemming',
    kolonner: [
      'Slag',
      'Fra',
      'Til',
      'Åpne ved start',
      'Nye',
      'Gjenåpnet',
      'Avsluttet',
      'Utgått',
      'Åpne ved slutt',
      'Kontroll',
    ].map((tittel) => ({ tittel, bredde: 16 })),
    rader: r.avstemming.linjer.map((l) => [
      MAATENAVN[l.maate],
      { dato: r.avstemming.fra },
      { dato: r.avstemming.til },
      l.aapneVedStart,
      l.nye,
      l.gjenaapnet,
      l.avsluttet,
      l.utgaatt,
      l.aapneVedSlutt,
      l.stemmer ? 'stemmer' : 'stemmer ikke',
    ]),
  },
  {
    navn: 'Forslag til vedtak',
    kolonner: [
      { tittel: 'Organ', bredde: 18 },
      { tittel: 'Punkt', bredde: 8 },
      { tittel: 'Tittel', bredde: 32 },
      { tittel: 'Forslag', bredde: 80 },
    ],
    rader: r.vedtaksforslag.flatMap(({ organ, punkter }) =>
      punkter.map((p) => [stor(organ), p.punkt, p.tittel, p.tekst]),
    ),
  },
];
