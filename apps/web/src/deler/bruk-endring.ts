import type { Oppdragssvar } from '@saksgang/register';
import { useRef, useState } from 'react';
import { somAvslag, type Avslag } from '../api/avslag';
import { hentEttOppdrag } from '../api/lesere';
import type { Endring } from '../api/skrivere';

export interface Endringstilstand {
  readonly sender: boolean;
  readonly avslag: Avslag | null;
  /** The oppdrag as it is now, when somebody else changed it first. */
  readonly naa: Oppdragssvar | null;
}

const ROLIG: Endringstilstand = { sender: false, avslag: null, naa: null };

/**
 * Sends a change of an oppdrag, held against the version that whoever changes it saw. The same content has the same key,
 * so that a change whose answer was lost is not made twice when it is sent again.
 */
export const useEndring = (kommune: string, sett: Oppdragssvar) => {
  const [tilstand, settTilstand] = useState<Endringstilstand>(ROLIG);
  const noekkel = useRef({ innhold: '', verdi: '' });

  const send = async (
    innhold: object,
    skriv: (endring: Endring) => Promise<unknown>,
    mot: Oppdragssvar = sett,
  ): Promise<boolean> => {
    const likt = JSON.stringify([innhold, mot.revisjon]);
    if (noekkel.current.innhold !== likt) noekkel.current = { innhold: likt, verdi: crypto.randomUUID() };
    settTilstand((foer) => ({ ...foer, sender: true }));
    try {
      await skriv({ kommune, oppdrag: sett.id, revisjon: mot.revisjon, noekkel: noekkel.current.verdi });
      settTilstand(ROLIG);
      return true;
    } catch (feil) {
      const avslag = somAvslag(feil);
      const naa = avslag.erForeldet ? await hentEttOppdrag(kommune, sett.id).catch(() => null) : null;
      settTilstand({ sender: false, avslag, naa });
      return false;
    }
  };
  return { tilstand, send };
};
