import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Oppdragssvar } from '@saksgang/register';
import type { Avslag } from '../api/avslag';
import { forskjellene } from '../regler/endring';
import { T } from '../tekster';

/** That somebody else changed it first: what is different now, and what one can do. What was written is kept. */
export const Konflikt = ({
  avslag,
  foer,
  naa,
  likevel,
}: {
  readonly avslag: Avslag;
  readonly foer: Oppdragssvar;
  readonly naa: Oppdragssvar;
  readonly likevel: () => void;
}) => {
  const forskjeller = forskjellene(foer, naa);
  return (
    <Alert data-color="warning" role="alert">
      <Heading level={4} data-size="2xs">
        {T.konflikt.tittel}
      </Heading>
      <Paragraph>{avslag.problem.detail}</Paragraph>
      {forskjeller.length === 0 ? (
        <Paragraph>{T.konflikt.uendret}</Paragraph>
      ) : (
        <div className="rulle" tabIndex={0} role="region" aria-label={T.konflikt.tittel}>
          <table className="tabell">
            <thead>
              <tr>
                <th scope="col">{T.konflikt.felt}</th>
                <th scope="col">{T.konflikt.foer}</th>
                <th scope="col">{T.konflikt.naa}</th>
              </tr>
            </thead>
            <tbody>
              {forskjeller.map((f) => (
                <tr key={f.felt}>
                  <th scope="row">{f.felt}</th>
                  <td>{f.foer}</td>
                  <td>
                    <strong>{f.naa}</strong>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Paragraph>{T.konflikt.hjelp}</Paragraph>
      <Button variant="secondary" onClick={likevel}>
        {T.konflikt.likevel}
      </Button>
    </Alert>
  );
};
