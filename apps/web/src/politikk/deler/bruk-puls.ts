import { useEffect } from 'react';

const PULS_MS = 3000;

/** Asks again every few seconds while somebody looks, and at once when he looks again. */
export const usePuls = (slaar: boolean, igjen: () => Promise<void>): void => {
  useEffect(() => {
    if (!slaar) return undefined;
    let stoppet = false;
    let neste: ReturnType<typeof setTimeout> | undefined;
    const slag = async () => {
      if (document.visibilityState === 'visible') await igjen();
      // The next is asked for when this one is answered, so that a slow server is not asked faster than it answers.
      if (!stoppet) neste = setTimeout(() => void slag(), PULS_MS);
    };
    const sett = () => {
      if (document.visibilityState === 'visible') void igjen();
    };
    neste = setTimeout(() => void slag(), PULS_MS);
    document.addEventListener('visibilitychange', sett);
    return () => {
      stoppet = true;
      clearTimeout(neste);
      document.removeEventListener('visibilitychange', sett);
    };
  }, [slaar, igjen]);
};
