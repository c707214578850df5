import type { ReactNode } from 'react';

/** A table that scrolls by itself when it is wider than the window. */
export const Rulletabell = ({
  navn,
  hode,
  tall = 0,
  children,
}: {
  readonly navn: string;
  readonly hode: readonly string[];
  /** How many of the last columns hold numbers. */
  readonly tall?: number;
  readonly children: ReactNode;
}) => (
  <div className="rulle" tabIndex={0} role="region" aria-label={navn}>
    <table className="tabell">
      <caption className="tabellnavn">{navn}</caption>
      <thead>
        <tr>
          {hode.map((kolonne, i) => (
            <th key={kolonne} scope="col" className={i >= hode.length - tall ? 'tall' : undefined}>
              {kolonne}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
);
