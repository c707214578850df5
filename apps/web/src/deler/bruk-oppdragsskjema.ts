import type { Oppdragssvar } from '@saksgang/register';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import type { Endring } from '../api/skrivere';
import { useKladd } from '../regler/kladd';
import { useEndring } from './bruk-endring';

interface Oppsett<Kladd extends object, Innhold extends object> {
  readonly kommune: string;
  /** As it was when the form was opened. */
  readonly oppdrag: Oppdragssvar;
  /** Where the draft is kept. */
  readonly noekkel: string;
  readonly tom: Kladd;
  /** What is to be sent; null while something is missing. */
  readonly les: (kladd: Kladd) => Innhold | null;
  readonly send: (endring: Endring, innhold: Innhold) => Promise<unknown>;
  /** Told what was saved, or null when it was thrown away. */
  readonly ferdig: (innhold: Innhold | null) => void;
}

/**
 * A form that changes one oppdrag: its draft is kept until it is sent or thrown away, it is sent with the version that was
 * on the screen, and what is missing or refused gets the focus.
 */
export const useOppdragsskjema = <Kladd extends object, Innhold extends object>({
  kommune,
  oppdrag,
  noekkel,
  tom,
  les,
  send,
  ferdig,
}: Oppsett<Kladd, Innhold>) => {
  const [kladd, skriv, kast] = useKladd<Kladd>(noekkel, tom);
  const endring = useEndring(kommune, oppdrag);
  const [forsoek, settForsoek] = useState(0);
  const skjema = useRef<HTMLFormElement>(null);
  const innhold = les(kladd);
  const { avslag, naa, sender } = endring.tilstand;

  useEffect(() => fokus(skjema.current, 'input:checked', 'input'), []);
  useEffect(() => {
    if (forsoek > 0) fokus(skjema.current, '[aria-invalid="true"]');
  }, [forsoek, avslag]);

  const lagre = async (mot: Oppdragssvar = oppdrag): Promise<void> => {
    settForsoek((n) => n + 1);
    if (innhold === null || !(await endring.send(innhold, (e) => send(e, innhold), mot))) return;
    kast();
    ferdig(innhold);
  };
  return {
    kladd,
    skriv,
    oppdrag,
    avslag,
    naa,
    sender,
    /** Whether something that is missing should be said. */
    proevd: forsoek > 0,
    /** What the server says of a field, or of a part of it. */
    feilI: (felt: string): string | undefined =>
      avslag?.feltfeil.find((f) => f.felt === felt || f.felt.startsWith(`${felt}.`))?.melding,
    likevel: (): void => void (naa && lagre(naa)),
    avbryt: (): void => {
      kast();
      ferdig(null);
    },
    skjemafelt: {
      ref: skjema,
      className: 'skjema',
      noValidate: true,
      onSubmit: (hendelse: SyntheticEvent) => {
        hendelse.preventDefault();
        void lagre();
      },
    },
  };
};

/** What the end of such a form needs to know. */
export type Skjematilstand = Pick<
  ReturnType<typeof useOppdragsskjema>,
  'oppdrag' | 'avslag' | 'naa' | 'sender' | 'likevel' | 'avbryt'
>;

const fokus = (skjema: HTMLFormElement | null, ...valg: readonly string[]): void => {
  const felt = valg.map((v) => skjema?.querySelector<HTMLElement>(v)).find((f) => f);
  felt?.focus();
};
