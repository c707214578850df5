import { plussDager, type Dato, type OppdragId } from '@saksgang/kernel';
import type { Oppfoelgingsmaate } from '@saksgang/oppfoelging';
import type { Oppdragsrad } from '@saksgang/register';
import { erAapent, innen, oppdragsbilde } from './oppdragsbilde';

/** How many were open at the start of a period, what came and went, and how many are open at its end. */
export interface Avstemmingslinje {
  readonly maate: Oppfoelgingsmaate | 'alle';
  readonly aapneVedStart: number;
  readonly nye: number;
  readonly gjenaapnet: number;
  readonly avsluttet: number;
  readonly utgaatt: number;
  readonly aapneVedSlutt: number;
  /** Whether the two ends agree with what happened between them. */
  readonly stemmer: boolean;
}

export interface Avstemming {
  /** The first and the last day of the period; both count. */
  readonly fra: Dato;
  readonly til: Dato;
  readonly linjer: readonly Avstemmingslinje[];
  readonly stemmer: boolean;
}

const MAATER = ['oppdrag', 'ramme', 'loepende', 'alle'] as const;

/**
 * Counts the two ends from what was open on each day, and the changes from the facts of the period, so that the one is a
 * check of the other: facts that are entered afterwards with a day that cannot be would else hide in a difference.
 */
export const avstem = (rader: readonly Oppdragsrad[], fra: Dato, til: Dato): Avstemming => {
  const linjer = avstemmingslinjer(rader, fra, til, MAATER);
  return { fra, til, linjer, stemmer: linjer.every((l) => l.stemmer) };
};

/** The line of all that there is, whichever way it is followed up. */
export const avstemAlt = (rader: readonly Oppdragsrad[], fra: Dato, til: Dato): Avstemmingslinje =>
  avstemmingslinjer(rader, fra, til, ['alle'])[0] as Avstemmingslinje;

const avstemmingslinjer = (
  rader: readonly Oppdragsrad[],
  fra: Dato,
  til: Dato,
  maater: readonly Avstemmingslinje['maate'][],
): readonly Avstemmingslinje[] => {
  const maaten = new Map(
    rader.flatMap(({ event, id }) =>
      event.type === 'OppdragRegistrert' ? [[id, event.data.maate] as const] : [],
    ),
  );
  const foer = plussDager(fra, -1);
  const iPerioden = rader.filter((rad) => innen(til)(rad) && !innen(foer)(rad));
  const [vedStart, vedSlutt] = [oppdragsbilde(rader, foer), oppdragsbilde(rader, til)];
  return maater.map((maate) => {
    const med = (id: OppdragId): boolean => maate === 'alle' || maaten.get(id) === maate;
    const aapne = (bilde: typeof vedStart): number =>
      [...bilde].filter(([id, o]) => med(id) && erAapent(o)).length;
    const antall = (holder: (event: Oppdragsrad['event']) => boolean): number =>
      iPerioden.filter(({ id, event }) => med(id) && holder(event)).length;
    const avsluttetSom = (som: 'utfoert' | 'utgaar'): number =>
      antall((e) => e.type === 'OppdragAvsluttet' && e.data.maate === som);
    return kontrollert({
      maate,
      aapneVedStart: aapne(vedStart),
      nye: antall((e) => e.type === 'OppdragRegistrert'),
      gjenaapnet: antall((e) => e.type === 'OppdragGjenaapnet'),
      avsluttet: avsluttetSom('utfoert'),
      utgaatt: avsluttetSom('utgaar'),
      aapneVedSlutt: aapne(vedSlutt),
    });
  });
};

const kontrollert = (linje: Omit<Avstemmingslinje, 'stemmer'>): Avstemmingslinje => ({
  ...linje,
  stemmer:
    linje.aapneVedStart + linje.nye + linje.gjenaapnet - linje.avsluttet - linje.utgaatt ===
    linje.aapneVedSlutt,
});
