import type { ReactNode } from 'react';
import { S } from '../../tekster/stab';

/** A part of a bar: how much of it, which colour, and what it says of itself. */
export interface Stolpedel {
  readonly navn: string;
  readonly verdi: number;
  readonly farge: 'god' | 'daarlig' | 'ukjent' | 'vanlig' | 'svak';
}

export interface Stolpe {
  readonly navn: string;
  readonly deler: readonly Stolpedel[];
  /** The figures of the bar in words, which are shown with it. */
  readonly tall: string;
}

/**
 * Bars drawn beside the figures they are of: whoever does not see the bar has read all of it. Lengths are parts of `full`.
 */
export const Stolper = ({
  stolper,
  full,
}: {
  readonly stolper: readonly Stolpe[];
  readonly full: number;
}) => (
  <ul className="stolper">
    {stolper.map((stolpe) => (
      <li key={stolpe.navn}>
        <span className="stolpe-navn">{stolpe.navn}</span>
        <Strek deler={stolpe.deler} full={full} />
        <span className="stolpe-tall">{stolpe.tall}</span>
      </li>
    ))}
  </ul>
);

const Strek = ({ deler, full }: { readonly deler: readonly Stolpedel[]; readonly full: number }) => {
  const bredde = (verdi: number): number => (full === 0 ? 0 : (100 * Math.abs(verdi)) / full);
  return (
    <svg
      className="stolpe"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {deler.map((del, i) => (
        <rect
          key={del.navn}
          className={`stolpe-${del.farge}`}
          x={deler.slice(0, i).reduce((sum, { verdi }) => sum + bredde(verdi), 0)}
          width={bredde(del.verdi)}
          height="10"
        />
      ))}
    </svg>
  );
};

/** The same figures as a table, for whoever reads them so, or takes them with him. */
export const Talltabell = ({
  tittel,
  hode,
  children,
  aapen = false,
}: {
  readonly tittel: string;
  readonly hode: readonly string[];
  readonly children: ReactNode;
  readonly aapen?: boolean;
}) => (
  <details className="talltabell" open={aapen}>
    <summary>
      {S.tabell}
      <span className="bare-lest">: {tittel}</span>
    </summary>
    <div className="rulle" tabIndex={0} role="region" aria-label={`${S.tabell}: ${tittel}`}>
      <table className="tabell">
        <caption className="bare-lest">{tittel}</caption>
        <thead>
          <tr>
            {hode.map((h, i) => (
              <th key={h} scope="col" className={i === 0 ? undefined : 'tall'}>
                {h}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  </details>
);

export const Tallrad = ({ navn, tall }: { readonly navn: string; readonly tall: readonly ReactNode[] }) => (
  <tr>
    <th scope="row">{navn}</th>
    {tall.map((verdi, i) => (
      <td key={i} className="tall">
        {verdi}
      </td>
    ))}
  </tr>
);
