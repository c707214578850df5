import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useSvar, glemAlt, type Svartilstand } from '../api/bruk-svar';
import { hentMeg, loggInnSom, loggUt, type Meg } from '../api/meg';
import { kastKladder } from '../regler/kladd';

interface Innlogging {
  readonly tilstand: Svartilstand<Meg>;
  readonly velg: (person: string) => Promise<void>;
  readonly gaaUt: () => Promise<void>;
  readonly paaNytt: () => Promise<void>;
}

const Sammenheng = createContext<Innlogging | null>(null);

/** Who is signed in, for every page. */
export const Innlogget = ({ children }: { readonly children: ReactNode }) => {
  const [tilstand, paaNytt] = useSvar('meg', hentMeg);
  const verdi = useMemo(
    (): Innlogging => ({
      tilstand,
      paaNytt,
      velg: async (person) => {
        await loggInnSom(person);
        glemAlt();
        kastKladder();
        await paaNytt();
      },
      gaaUt: async () => {
        await loggUt();
        glemAlt();
        kastKladder();
        await paaNytt();
      },
    }),
    [tilstand, paaNytt],
  );
  return <Sammenheng value={verdi}>{children}</Sammenheng>;
};

export const useInnlogging = (): Innlogging => {
  const verdi = useContext(Sammenheng);
  if (verdi === null) throw new Error('Innlogget mangler rundt siden.');
  return verdi;
};

/** Whoever is signed in; null for the public, and until it is known. */
export const useMeg = (): Meg | null => {
  const { tilstand } = useInnlogging();
  return tilstand.slag === 'klar' && tilstand.svar.innlogget ? tilstand.svar : null;
};
