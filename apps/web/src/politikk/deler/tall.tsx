import { P } from '../../tekster/politikk';
import { endring, tusen, type Aarsbeloep } from '../regler/beloep';

/** An amount in 1000 kr; one that is unknown says so. */
export const Tall = ({ kr }: { readonly kr: number | null | undefined }) =>
  kr === null || kr === undefined ? (
    <span className="dempet">{P.felles.ukjent}</span>
  ) : (
    <span className="tall">{tusen(kr)}</span>
  );

/** A change, with its sign; nothing is shown of what is not changed. */
export const Endring = ({ kr }: { readonly kr: number | null }) =>
  kr === null || kr === 0 ? null : (
    <small className={kr > 0 ? 'endring opp' : 'endring ned'}>{endring(kr)}</small>
  );

/** A cell for each year. */
export const Aarsceller = ({
  beloep,
  aarene,
}: {
  readonly beloep: Aarsbeloep | null;
  readonly aarene: readonly string[];
}) =>
  aarene.map((aar) => (
    <td key={aar} className="tall">
      {beloep === null ? P.felles.finnesIkke : <Tall kr={beloep[aar]} />}
    </td>
  ));

/** The head of a table with a column for each year. */
export const Aarshode = ({
  foerste,
  aarene,
}: {
  readonly foerste: readonly string[];
  readonly aarene: readonly string[];
}) => (
  <thead>
    <tr>
      {foerste.map((navn) => (
        <th key={navn} scope="col">
          {navn}
        </th>
      ))}
      {aarene.map((aar) => (
        <th key={aar} scope="col" className="tall">
          {aar}
        </th>
      ))}
    </tr>
  </thead>
);
