import { Alert } from '@digdir/designsystemet-react';
import type { Avslag } from '../../api/avslag';
import { T } from '../../tekster';

/** Why it was not done, in the words of the server, field by field where it says so. */
export const Avslagsboks = ({ avslag }: { readonly avslag: Avslag | null }) =>
  avslag === null ? null : (
    <Alert data-color="danger" role="alert">
      <strong>{T.feil.ikkeLagret}.</strong> {avslag.problem.detail}
      {avslag.feltfeil.length > 0 && (
        <ul>
          {avslag.feltfeil.map((f) => (
            <li key={`${f.felt} ${f.melding}`}>
              {f.felt}: {f.melding}
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
