import { Tag } from '@digdir/designsystemet-react';
import type { Balanse } from '@saksgang/saksgang';
import { P } from '../../tekster/politikk';
import { kroner, type Aarsbeloep } from '../regler/beloep';

const FARGE = {
  'i-balanse': 'success',
  'ikke-i-balanse': 'danger',
  'kan-ikke-kontrolleres': 'warning',
} as const;

export const Balansemerke = ({ balanse }: { readonly balanse: Balanse }) => (
  <Tag data-color={FARGE[balanse.svar]} data-size="sm">
    {P.balanse.svar[balanse.svar]}
  </Tag>
);

/** Whether it balances, and if not by how many kroner in which years; what is missing to tell is named. */
export const Balansen = ({ navn, balanse }: { readonly navn: string; readonly balanse: Balanse }) => (
  <div className="balanse">
    <p>
      <strong>{navn}:</strong> <Balansemerke balanse={balanse} />
    </p>
    {balanse.svar === 'kan-ikke-kontrolleres' && <p>{P.balanse.mangler(balanse.mangler.join(', '))}</p>}
    {balanse.svar === 'ikke-i-balanse' && (
      <ul>
        {(['drift', 'investering', 'overfoering'] as const).flatMap((tabell) => {
          const differanse = balanse.differanse[tabell];
          return differanse === undefined
            ? []
            : [
                <li key={tabell}>
                  {P.balanse[tabell]}: {ubalansen(differanse)}
                </li>,
              ];
        })}
      </ul>
    )}
  </div>
);

const ubalansen = (differanse: Aarsbeloep): string =>
  Object.entries(differanse)
    .filter(([, kr]) => kr !== 0)
    .map(([aar, kr]) => {
      if (kr === null) return `${P.felles.ukjent} (${aar})`;
      return kr > 0 ? P.balanse.over(kroner(kr), aar) : P.balanse.under(kroner(-kr), aar);
    })
    .join(', ');
