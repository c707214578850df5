import { useCallback, useEffect, useRef, useState } from 'react';
import { somAvslag, type Avslag } from './avslag';

export type Svartilstand<T> =
  | { readonly slag: 'laster' }
  | { readonly slag: 'feil'; readonly avslag: Avslag }
  | { readonly slag: 'klar'; readonly svar: T };

/** The last answers, so that the back button shows at once what was there; each is asked again all the same. */
const husket = new Map<string, unknown>();
const FLEST_HUSKET = 30;

const husk = (noekkel: string, svar: unknown): void => {
  husket.delete(noekkel);
  husket.set(noekkel, svar);
  const eldst = husket.keys().next().value;
  if (husket.size > FLEST_HUSKET && eldst !== undefined) husket.delete(eldst);
};

/** Nobody is shown what another was told, nor is it kept when it was asked for as another and answered afterwards. */
let hvem = 0;
export const glemAlt = (): void => {
  hvem++;
  husket.clear();
};

const fraMinnet = <T>(noekkel: string): Svartilstand<T> =>
  husket.has(noekkel) ? { slag: 'klar', svar: husket.get(noekkel) as T } : { slag: 'laster' };

/** What the page shows now, each with the way to ask for it again. */
const vistNaa = new Set<() => Promise<void>>();

/** Asks again for all that the page shows; what is there stays until the new is. */
export const oppfrisk = (): void => {
  for (const paaNytt of vistNaa) void paaNytt();
};

/** Asks, and asks again when `noekkel` is another; `paaNytt` resolves when the new answer is shown. */
export const useSvar = <T>(
  noekkel: string,
  hent: () => Promise<T>,
): readonly [Svartilstand<T>, () => Promise<void>] => {
  const [vist, sett] = useState<{ readonly noekkel: string; readonly tilstand: Svartilstand<T> }>(() => ({
    noekkel,
    tilstand: fraMinnet(noekkel),
  }));
  const spurt = useRef(0);
  const paaNytt = useCallback(async () => {
    const nr = ++spurt.current;
    const som = hvem;
    const tilstand = await hent().then(
      (svar): Svartilstand<T> => ({ slag: 'klar', svar }),
      (feil: unknown): Svartilstand<T> => ({ slag: 'feil', avslag: somAvslag(feil) }),
    );
    // An answer that comes late is not put in the place of one that was asked for after it.
    if (nr !== spurt.current) return;
    if (tilstand.slag === 'klar' && som === hvem) husk(noekkel, tilstand.svar);
    sett((foer) => (foer.noekkel === noekkel ? { noekkel, tilstand } : foer));
  }, [noekkel]);
  useEffect(() => {
    sett({ noekkel, tilstand: fraMinnet(noekkel) });
    void paaNytt();
    vistNaa.add(paaNytt);
    return () => void vistNaa.delete(paaNytt);
  }, [noekkel, paaNytt]);
  return [vist.noekkel === noekkel ? vist.tilstand : fraMinnet(noekkel), paaNytt];
};
