import { Field, Label, Select, Textarea, Textfield } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { M } from '../../tekster/moete';

export type Valg = readonly [verdi: string, tekst: string];

/** A choice among few; an empty value is no choice. */
export const Velg = ({
  navn,
  verdi,
  valg,
  tomt,
  sett,
}: {
  readonly navn: string;
  readonly verdi: string;
  readonly valg: readonly Valg[];
  /** What an empty choice is called; absent when one must be made. */
  readonly tomt?: string;
  readonly sett: (verdi: string) => void;
}) => (
  <Field>
    <Label>{navn}</Label>
    <Select value={verdi} onChange={(e) => sett(e.target.value)}>
      {tomt !== undefined && <Select.Option value="">{tomt}</Select.Option>}
      {valg.map(([v, tekst]) => (
        <Select.Option key={v} value={v}>
          {tekst}
        </Select.Option>
      ))}
    </Select>
  </Field>
);

export const Tekst = ({
  navn,
  hjelp,
  verdi,
  lengst = 300,
  smalt = false,
  feil,
  sett,
}: {
  readonly navn: string;
  readonly hjelp?: string;
  readonly verdi: string;
  readonly lengst?: number;
  readonly smalt?: boolean;
  readonly feil?: string | undefined;
  readonly sett: (verdi: string) => void;
}) => (
  <Textfield
    label={navn}
    description={hjelp}
    className={smalt ? 'datofelt' : ''}
    maxLength={lengst}
    autoComplete="off"
    value={verdi}
    error={feil}
    onChange={(e) => sett(e.target.value)}
  />
);

export const Langtekst = ({
  navn,
  verdi,
  rader = 3,
  sett,
}: {
  readonly navn: string;
  readonly verdi: string;
  readonly rader?: number;
  readonly sett: (verdi: string) => void;
}) => (
  <Field>
    <Label>{navn}</Label>
    <Textarea rows={rader} maxLength={10_000} value={verdi} onChange={(e) => sett(e.target.value)} />
  </Field>
);

/** A part of a page with its heading. */
export const Del = ({
  id,
  tittel,
  children,
}: {
  readonly id: string;
  readonly tittel: string;
  readonly children: ReactNode;
}) => (
  <section aria-labelledby={id} className="del">
    <h2 className="ds-heading del-tittel" data-size="sm" id={id}>
      {tittel}
    </h2>
    {children}
  </section>
);

/** A table that scrolls by itself when it is wider than the window. */
export const Tabell = ({
  navn,
  hoder,
  children,
}: {
  readonly navn: string;
  readonly hoder: readonly string[];
  readonly children: ReactNode;
}) => (
  <div className="rulle" tabIndex={0} role="region" aria-label={M.tabell(navn)}>
    <table className="tabell">
      <thead>
        <tr>
          {hoder.map((hode) => (
            <th key={hode} scope="col">
              {hode}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
);

/** The text without what is around it; null when there is none. */
export const renset = (tekst: string): string | null => (tekst.trim() === '' ? null : tekst.trim());
