import type { ReactNode } from 'react';

/** A table that is wider than a narrow screen: it scrolls by itself, by keyboard too. */
export const Rullende = ({ navn, children }: { readonly navn: string; readonly children: ReactNode }) => (
  <div className="rulle" tabIndex={0} role="region" aria-label={navn}>
    <table className="tabell talltabell">
      <caption className="bare-lest">{navn}</caption>
      {children}
    </table>
  </div>
);
