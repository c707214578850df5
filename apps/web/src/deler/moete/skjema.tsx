import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Avslag } from '../../api/avslag';
import { M } from '../../tekster/moete';
import type { Sendetilstand } from './bruk-sending';

/** A refusal with the sentence of the server, the law it rests on, and what is wrong with each field. */
export const Avslaget = ({
  avslag,
  likevel,
}: {
  readonly avslag: Avslag;
  /** Puts on record what the body has done all the same. */
  readonly likevel?: (() => void) | undefined;
}) => {
  const { detail, hjemmel, status } = avslag.problem;
  const boks = useRef<HTMLDivElement>(null);
  useEffect(() => boks.current?.focus(), [avslag]);
  return (
    <Alert data-color={status === 422 ? 'warning' : 'danger'} role="alert" ref={boks} tabIndex={-1}>
      <Paragraph>
        <strong>{status === 422 ? M.avslag.regel : M.avslag.ikkeLagret}</strong>
      </Paragraph>
      <Paragraph>{detail}</Paragraph>
      {hjemmel !== undefined && <Paragraph className="dempet">{M.avslag.hjemmel(hjemmel)}</Paragraph>}
      {avslag.feltfeil.length > 0 && (
        <ul>
          {avslag.feltfeil.map((f) => (
            <li key={`${f.felt} ${f.melding}`}>
              {f.felt}: {f.melding}
            </li>
          ))}
        </ul>
      )}
      {status === 412 && <Paragraph>{M.avslag.foreldet}</Paragraph>}
      {likevel && (
        <>
          <Paragraph>{M.avslag.likevelHjelp}</Paragraph>
          <Button variant="secondary" onClick={likevel}>
            {M.avslag.likevel}
          </Button>
        </>
      )}
    </Alert>
  );
};

/** A form with what was refused above its buttons. */
export const Skjema = ({
  navn,
  knapp,
  tilstand,
  send,
  avbryt,
  likevel,
  klar = true,
  mangler = '',
  fokus = true,
  children,
}: {
  readonly navn: string;
  readonly knapp: string;
  readonly tilstand: Sendetilstand;
  readonly send: () => void;
  readonly avbryt: () => void;
  readonly likevel?: (() => void) | undefined;
  /** Whether enough is written to be sent; `mangler` says what is not. */
  readonly klar?: boolean;
  readonly mangler?: string;
  /** Whether its first field takes the focus: when somebody opened it, and not when it was there with the page. */
  readonly fokus?: boolean;
  readonly children: ReactNode;
}) => {
  const skjema = useRef<HTMLFormElement>(null);
  const melding = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (fokus) skjema.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [fokus]);
  return (
    <form
      ref={skjema}
      className="skjema"
      aria-label={navn}
      noValidate
      onSubmit={(hendelse) => {
        hendelse.preventDefault();
        if (klar) send();
        else if (melding.current) melding.current.textContent = mangler;
      }}
    >
      {children}
      {tilstand.avslag && <Avslaget avslag={tilstand.avslag} likevel={likevel} />}
      {!klar && <p ref={melding} role="status" className="varsel mangler" />}
      <div className="knapper">
        <Button type="submit" loading={tilstand.sender} disabled={tilstand.sender}>
          {tilstand.sender ? M.sender : knapp}
        </Button>
        <Button variant="tertiary" onClick={avbryt}>
          {M.avbryt}
        </Button>
      </div>
    </form>
  );
};
