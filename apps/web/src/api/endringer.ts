import { harSett } from './klient';

/** What is written in one go comes as several; the page asks once. */
const SAMLES_MS = 300;
const VENTER_MS = 1000;

/** Whoever is filling in a form is not to have the page changed under his hands; he is told of it when he sends. */
const fyllerUt = (): boolean => document.querySelector('form.skjema') !== null;

/**
 * Calls `vedEndring` when something has been written in the kommune, or may have been while the page was out of sight.
 * A page that nobody looks at holds no connection: a browser has few to one host.
 */
export const lyttEtterEndringer = (kommune: string, vedEndring: () => void): (() => void) => {
  let kilde: EventSource | null = null;
  let samler: ReturnType<typeof setTimeout> | undefined;
  const fortell = (om = SAMLES_MS): void => {
    clearTimeout(samler);
    samler = setTimeout(() => (fyllerUt() ? fortell(VENTER_MS) : vedEndring()), om);
  };
  const aapne = (): void => {
    kilde = new EventSource(`/app/endringer/${encodeURIComponent(kommune)}`);
    kilde.addEventListener('endret', ({ data }: MessageEvent<string>) => {
      harSett(data);
      fortell();
    });
  };
  const lukk = (): void => {
    kilde?.close();
    kilde = null;
  };
  const vedSyn = (): void => {
    if (document.visibilityState === 'hidden') return lukk();
    if (kilde === null) aapne();
    fortell();
  };
  if (document.visibilityState !== 'hidden') aapne();
  document.addEventListener('visibilitychange', vedSyn);
  return () => {
    lukk();
    clearTimeout(samler);
    document.removeEventListener('visibilitychange', vedSyn);
  };
};
