import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { P } from '../../tekster/politikk';
import type { Utkastforskjell } from '../regler/utkastforskjell';

const V = P.verksted;

/** That somebody else in the party group saved first: what is different, and the two ways on. Nothing is lost meanwhile. */
export const Utkastkonflikt = ({
  detalj,
  forskjeller,
  beholdMitt,
  taDeres,
}: {
  readonly detalj: string;
  readonly forskjeller: readonly Utkastforskjell[];
  readonly beholdMitt: () => void;
  readonly taDeres: () => void;
}) => (
  <Alert data-color="warning" role="alert">
    <Heading level={2} data-size="2xs">
      {V.endretImens}
    </Heading>
    <Paragraph>{detalj}</Paragraph>
    <Paragraph>{forskjeller.length === 0 ? V.ingenForskjell : V.endretHjelp}</Paragraph>
    {forskjeller.length > 0 && (
      <div className="rulle" tabIndex={0} role="region" aria-label={V.endretImens}>
        <table className="tabell">
          <thead>
            <tr>
              <th scope="col">{V.felt2.felt}</th>
              <th scope="col">{V.felt2.ditt}</th>
              <th scope="col">{V.felt2.deres}</th>
            </tr>
          </thead>
          <tbody>
            {forskjeller.map((f) => (
              <tr key={f.felt}>
                <th scope="row">{f.felt}</th>
                <td>{f.ditt}</td>
                <td>{f.deres}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )}
    <div className="knapper">
      <Button onClick={beholdMitt}>{V.beholdMitt}</Button>
      <Button variant="secondary" onClick={taDeres}>
        {V.taDeres}
      </Button>
    </div>
  </Alert>
);
