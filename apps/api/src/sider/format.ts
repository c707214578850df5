import { kjentSomSpurt, skrivDato, type Dato, type Instant } from '@saksgang/kernel';
import { html, type Html } from './html';

const TALL = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 3 });

/** An amount as Norwegian documents print it; what is unknown says so. */
export const tall = (n: number | null | undefined): Html =>
  n === null || n === undefined ? html`<abbr title="ukjent beløp">ukjent</abbr>` : html`${TALL.format(n)}`;

export const dato = (d: Dato | string | null): string => (d === null ? 'ikke oppgitt' : skrivDato(d as Dato));

/** A point in time as the day and the minute in Norway. */
export const tidspunkt = (instant: string | null): string =>
  instant === null
    ? 'ukjent'
    : new Intl.DateTimeFormat('nb-NO', {
        dateStyle: 'short',
        timeStyle: 'short',
        timeZone: 'Europe/Oslo',
      }).format(new Date(instant));

/** A moment of knowledge as a person may write it back: a day as people write days, otherwise the exact point in time. */
export const kjentIFelt = (kjent: Instant): string => {
  const spurt = kjentSomSpurt(kjent);
  return spurt === kjent ? kjent : dato(spurt);
};

/** `3.16` as the anchor of its place on a page. */
export const anker = (punkt: string): string => `punkt-${punkt}`;
