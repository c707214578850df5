import { useRef, useState } from 'react';
import { somAvslag, type Avslag } from '../../api/avslag';

export interface Sendetilstand {
  readonly sender: boolean;
  readonly avslag: Avslag | null;
}

const ROLIG: Sendetilstand = { sender: false, avslag: null };

/** Sends what is written. The same content has the same key, so that what is sent again after a lost answer happens once. */
export const useSending = () => {
  const [tilstand, sett] = useState<Sendetilstand>(ROLIG);
  const noekkel = useRef({ innhold: '', verdi: '' });
  const send = async (innhold: object, skriv: (noekkel: string) => Promise<unknown>): Promise<boolean> => {
    const likt = JSON.stringify(innhold);
    if (noekkel.current.innhold !== likt) noekkel.current = { innhold: likt, verdi: crypto.randomUUID() };
    sett((foer) => ({ ...foer, sender: true }));
    try {
      await skriv(noekkel.current.verdi);
      sett(ROLIG);
      return true;
    } catch (feil) {
      sett({ sender: false, avslag: somAvslag(feil) });
      return false;
    }
  };
  return { tilstand, send };
};
