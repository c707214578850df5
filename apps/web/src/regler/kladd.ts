import { useCallback, useState } from 'react';

/** Kept in this tab until it is sent or thrown away; a browser that keeps nothing still lets people write. */
const lager = {
  les: (noekkel: string): string | null => {
    try {
      return sessionStorage.getItem(noekkel);
    } catch {
      return null;
    }
  },
  skriv: (noekkel: string, verdi: string | null): void => {
    try {
      if (verdi === null) sessionStorage.removeItem(noekkel);
      else sessionStorage.setItem(noekkel, verdi);
    } catch {
      // Nothing is lost that is not on the screen.
    }
  },
};

const PREFIKS = 'saksgang.kladd.';

/** The drafts of one who signs out are not left for the next. */
export const kastKladder = (): void => {
  try {
    for (const noekkel of Object.keys(sessionStorage))
      if (noekkel.startsWith(PREFIKS)) sessionStorage.removeItem(noekkel);
  } catch {
    // Nothing was kept.
  }
};

/** Forgets one draft, as when what it was about is done elsewhere. */
export const kastKladd = (noekkel: string): void => lager.skriv(PREFIKS + noekkel, null);

export const harKladd = (noekkel: string): boolean => lager.les(PREFIKS + noekkel) !== null;

/** What is being written, as it was before a reload; `kast` forgets it. */
export const useKladd = <T extends object>(
  noekkel: string,
  tom: T,
): readonly [kladd: T, skriv: (mer: Partial<T>) => void, kast: () => void] => {
  const [kladd, sett] = useState<T>(() => lest(lager.les(PREFIKS + noekkel), tom));
  const skriv = useCallback(
    (mer: Partial<T>) =>
      sett((foer) => {
        const naa = { ...foer, ...mer };
        lager.skriv(PREFIKS + noekkel, JSON.stringify(naa));
        return naa;
      }),
    [noekkel],
  );
  const kast = useCallback(() => {
    lager.skriv(PREFIKS + noekkel, null);
    sett(tom);
  }, [noekkel, tom]);
  return [kladd, skriv, kast];
};

/** What is kept may be of an older version of the page; what it lacks is taken from an empty one. */
export const lest = <T extends object>(tekst: string | null, tom: T): T => {
  try {
    const verdi: unknown = JSON.parse(tekst ?? 'null');
    return typeof verdi === 'object' && verdi !== null ? { ...tom, ...(verdi as Partial<T>) } : tom;
  } catch {
    return tom;
  }
};
