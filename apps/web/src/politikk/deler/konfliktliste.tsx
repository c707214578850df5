import { Heading } from '@digdir/designsystemet-react';
import type { Forslagsnavn, Konflikt } from '@saksgang/beregning';
import { Link } from 'react-router';
import { P } from '../../tekster/politikk';
import { Aarsceller, Aarshode } from './tall';
import { Rullende } from './rullende';

/** The conflicts of forslag: what each is about, in words, and each party with its kroner and years. */
export const Konfliktliste = ({
  konflikter,
  navn,
  forslagslenke,
}: {
  readonly konflikter: readonly Konflikt[];
  readonly navn: readonly Forslagsnavn[];
  /** Where a forslag is shown. */
  readonly forslagslenke: (id: string) => string;
}) =>
  konflikter.length === 0 ? (
    <p>{P.konflikt.ingen}</p>
  ) : (
    <ul className="kortliste">
      {konflikter.map((k) => (
        <li key={k.noekkel} className="kort konfliktkort">
          <Heading level={3} data-size="2xs">
            {P.konflikt.slag[k.slag]}
          </Heading>
          <p>{k.setning}</p>
          <Parter konflikt={k} navn={navn} forslagslenke={forslagslenke} />
        </li>
      ))}
    </ul>
  );

const Parter = ({
  konflikt,
  navn,
  forslagslenke,
}: {
  readonly konflikt: Konflikt;
  readonly navn: readonly Forslagsnavn[];
  readonly forslagslenke: (id: string) => string;
}) => {
  const { aar, parter } = konflikt;
  if (aar.length === 0 || parter.every((p) => p.beloep === null)) return null;
  const kilde = konflikt.slag === 'samme-inndekning' ? konflikt : null;
  return (
    <Rullende navn={`${P.konflikt.slag[konflikt.slag]}: ${konflikt.setning}`}>
      <Aarshode foerste={[P.konflikt.forslag]} aarene={aar} />
      <tbody>
        {parter.map((part) => {
          const forslag = navn.find((n) => n.id === part.forslag);
          return (
            <tr key={part.forslag}>
              <th scope="row">
                {forslag ? (
                  <Link to={forslagslenke(forslag.id)}>
                    {forslag.tittel}
                    {forslag.partier.length > 0 && ` (${forslag.partier.join(', ')})`}
                  </Link>
                ) : (
                  P.konflikt.vaart
                )}
              </th>
              <Aarsceller beloep={part.beloep} aarene={aar} />
            </tr>
          );
        })}
        {kilde?.grunnlag && (
          <tr>
            <th scope="row">{P.konflikt.harDet}</th>
            <Aarsceller beloep={kilde.grunnlag} aarene={aar} />
          </tr>
        )}
        {kilde?.igjen && (
          <tr>
            <th scope="row">{P.konflikt.igjen}</th>
            <Aarsceller beloep={kilde.igjen} aarene={aar} />
          </tr>
        )}
      </tbody>
    </Rullende>
  );
};
