import { aarAv, dagerMellom, skrivDato, type Dato } from '@saksgang/kernel';
import { gjentakelseI } from '../fristlesning/gjentakelsen';
import { dagen, sisteDag } from '../fristlesning/kalender';
import type { Gjentakelse, Gjentakelsesenhet } from '../fristlesning/lesning';
import type { AktivtOppdrag } from './oppdrag';

/** One of the reports that an oppdrag asks for again and again. */
export interface Forekomst {
  /** The period in few letters, for ids: `2025`, `2025h1`. */
  readonly noekkel: string;
  /** As people say it: `2025`, `1. halvår 2025`. */
  readonly periode: string;
  readonly fra: Dato;
  readonly frist: Dato;
  /** Whether the administration has set the date itself, and not the calendar. */
  readonly plandato: boolean;
}

type Oppdragsdel = Pick<
  AktivtOppdrag,
  'maate' | 'uavklartFrist' | 'vedtaksdato' | 'virkningsdato' | 'frist' | 'leverte'
>;

const MAANEDER: Readonly<Partial<Record<Gjentakelsesenhet, number>>> = {
  maaned: 1,
  kvartal: 3,
  tertial: 4,
  halvaar: 6,
  aar: 12,
};
const MAANEDSNAVN =
  'januar februar mars april mai juni juli august september oktober november desember'.split(' ');

/** A part of the year that is reported on. */
interface Aarsdel {
  readonly maaneder: number;
  readonly bokstav: string;
  readonly navn: (nr: number, aar: number) => string;
}
const AARSDELER: readonly Aarsdel[] = [
  { maaneder: 1, bokstav: 'm', navn: (nr, aar) => `${MAANEDSNAVN[nr - 1] ?? nr} ${aar}` },
  { maaneder: 3, bokstav: 'k', navn: (nr, aar) => `${nr}. kvartal ${aar}` },
  { maaneder: 4, bokstav: 't', navn: (nr, aar) => `${nr}. tertial ${aar}` },
  { maaneder: 6, bokstav: 'h', navn: (nr, aar) => `${nr}. halvår ${aar}` },
  { maaneder: 12, bokstav: '', navn: (_, aar) => String(aar) },
];

/** The part of the year in which there is one report; null for what divides no year evenly, as «annethvert år» or a møte. */
const aarsdelen = ({ antall, per, hver }: Gjentakelse): Aarsdel | null => {
  const maaneder = (MAANEDER[per] ?? 0) / antall;
  return hver === undefined ? (AARSDELER.find((del) => del.maaneder === maaneder) ?? null) : null;
};

const delenTil = ({ maate, uavklartFrist, vedtaksdato }: Oppdragsdel): Aarsdel | null => {
  if (maate !== 'oppdrag' || uavklartFrist?.slag !== 'gjentakende') return null;
  const lest = gjentakelseI(uavklartFrist.lesning, vedtaksdato);
  return lest && aarsdelen(lest);
};

/** Whether it is known when its reports are due. */
export const rapporteresJevnlig = (oppdrag: Oppdragsdel): boolean => delenTil(oppdrag) !== null;

// The calendar of the kernel has no later days.
const SISTE_AAR = 2999;

/**
 * Every report that an oppdrag asks for, from the vedtak to a day, and the next that is not delivered. Empty when it asks
 * for none again and again, or when the words do not say how often.
 *
 * A report is due on the last day of its period: a year on 31.12, a half-year on 30.06 and 31.12, a tertial on 30.04, 31.08
 * and 31.12. The first period is the first that has at least half of its days left when the vedtak is made, or takes effect
 * if that is later: what was ordered in December is first due for the year after. The words of a vedtak seldom say this; a
 * plandato that the administration sets (SettFrist) is the frist of the period it lies in, and takes no other away.
 */
export const forekomster = (oppdrag: Oppdragsdel, dag: Dato): readonly Forekomst[] => {
  const del = delenTil(oppdrag);
  if (!del) return [];
  const { vedtaksdato, virkningsdato, leverte } = oppdrag;
  const begynner = virkningsdato !== null && virkningsdato > vedtaksdato ? virkningsdato : vedtaksdato;
  const alle: Forekomst[] = [];
  for (let aar = aarAv(begynner); aar <= SISTE_AAR; aar++)
    for (let nr = 1; nr <= 12 / del.maaneder; nr++) {
      const en = forekomsten(oppdrag, del, nr, aar, begynner);
      if (!en) continue;
      alle.push(en);
      if (en.frist >= dag && !leverte.has(en.periode)) return alle;
    }
  return alle;
};

const forekomsten = (
  { frist: plan }: Oppdragsdel,
  { maaneder, bokstav, navn }: Aarsdel,
  nr: number,
  aar: number,
  begynner: Dato,
): Forekomst | null => {
  const fra = dagen(aar, (nr - 1) * maaneder + 1, 1);
  const til = sisteDag(aar, nr * maaneder);
  if (!fra || !til) return null;
  const plandato = plan?.kilde === 'satt av administrasjonen' && plan.dato >= fra && plan.dato <= til;
  if (!plandato && 2 * (dagerMellom(begynner, til) + 1) < dagerMellom(fra, til) + 1) return null;
  const noekkel = bokstav === '' ? String(aar) : `${aar}${bokstav}${nr}`;
  return { noekkel, periode: navn(nr, aar), fra, frist: plandato ? plan.dato : til, plandato };
};

/** The reports that are not delivered, as of a day: those that are late first, the next one last. */
export const ikkeLevert = (oppdrag: Oppdragsdel, dag: Dato): readonly Forekomst[] =>
  forekomster(oppdrag, dag).filter(({ periode }) => !oppdrag.leverte.has(periode));

/** The date that counts for an oppdrag on a day: of the first report that is not delivered, or the frist. */
export const gjeldendeFrist = (oppdrag: Oppdragsdel, dag: Dato): Dato | null =>
  ikkeLevert(oppdrag, dag)[0]?.frist ?? oppdrag.frist?.dato ?? null;

/** The period that the letters of an id stand for. */
export const periodeFor = (noekkel: string): string | null => {
  const [, aar, bokstav = '', nr] = /^(\d{4})(?:([mkth])(\d{1,2}))?$/.exec(noekkel) ?? [];
  const del = AARSDELER.find((d) => d.bokstav === bokstav);
  return aar !== undefined && del ? del.navn(Number(nr ?? 1), Number(aar)) : null;
};

/** `1. halvår 2025 (30.06.2025)`. */
export const skrivForekomst = ({ periode, frist }: Forekomst): string => `${periode} (${skrivDato(frist)})`;
