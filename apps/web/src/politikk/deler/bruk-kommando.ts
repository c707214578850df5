import { useRef, useState } from 'react';
import { somAvslag, type Avslag } from '../../api/avslag';

/** Sends something once: the same content has the same key, so that what is sent again after a lost answer happens once. */
export const useKommando = () => {
  const [sender, settSender] = useState(false);
  const [avslag, settAvslag] = useState<Avslag | null>(null);
  const noekkel = useRef({ innhold: '', verdi: '' });

  /** What came of it; null when it was refused, and `avslag` says why. */
  const gjoer = async <T>(innhold: unknown, send: (noekkel: string) => Promise<T>): Promise<T | null> => {
    const likt = JSON.stringify(innhold);
    if (noekkel.current.innhold !== likt) noekkel.current = { innhold: likt, verdi: crypto.randomUUID() };
    settSender(true);
    settAvslag(null);
    try {
      const svar = await send(noekkel.current.verdi);
      // Done; to do the same once more is another thing.
      noekkel.current = { innhold: '', verdi: '' };
      return svar;
    } catch (feil) {
      settAvslag(somAvslag(feil));
      return null;
    } finally {
      settSender(false);
    }
  };
  return { sender, avslag, gjoer };
};
