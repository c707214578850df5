import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { LestStatusrapport } from '@saksgang/rapport';
import { Link } from 'react-router';
import { navnet } from '../../deler/merker';
import { S } from '../../tekster/stab';

/** The points that a body may adopt over the report, and the oppdrag behind each. */
export const Vedtaksforslag = ({
  kommune,
  rapport,
}: {
  readonly kommune: string;
  readonly rapport: LestStatusrapport;
}) => {
  const titler = new Map(rapport.rader.map((rad) => [rad.oppdrag, rad.tittel]));
  return (
    <section className="del" aria-labelledby="vedtaksforslag">
      <Heading level={2} data-size="md" id="vedtaksforslag">
        {S.rapporter.forslag}
      </Heading>
      {rapport.vedtaksforslag.length === 0 ? (
        <Paragraph>{S.rapporter.ingenForslag}</Paragraph>
      ) : (
        <Paragraph className="dempet">{S.rapporter.forslagHjelp}</Paragraph>
      )}
      {rapport.vedtaksforslag.map(({ organ, punkter, grunnlag }) => (
        <section key={organ} aria-labelledby={`forslag-${organ}`}>
          <Heading level={3} data-size="xs" id={`forslag-${organ}`}>
            {S.rapporter.organ(organ)}
          </Heading>
          <ol className="forslagspunkter">
            {punkter.map(({ punkt, tekst }) => {
              const gjelder = grunnlag.filter((g) => g.forslagspunkt === punkt);
              return (
                <li key={punkt} className="kort" value={Number(punkt)}>
                  <p>{tekst}</p>
                  <details className="talltabell">
                    <summary>{S.rapporter.grunnlag(gjelder.length)}</summary>
                    <ul>
                      {gjelder.map((g) => (
                        <li key={g.oppdrag}>
                          <Link to={`/${kommune}/oppdrag/${g.oppdrag}`}>
                            {navnet({ ...g, tittel: titler.get(g.oppdrag) ?? '' })}
                          </Link>
                          {g.grunn !== null && `: ${g.grunn}`}
                        </li>
                      ))}
                    </ul>
                  </details>
                </li>
              );
            })}
          </ol>
        </section>
      ))}
    </section>
  );
};
