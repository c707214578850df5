import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Sakskjedesvar } from '@saksgang/register';
import { skriv } from '../regler/dato';
import { T } from '../tekster';

/** The meetings that the sak must pass through to be decided in time. */
export const Sakskjeden = ({ kjede }: { readonly kjede: Sakskjedesvar['kjede'] }) => (
  <section aria-labelledby="kjede">
    <Heading level={2} data-size="sm" id="kjede">
      {T.ett.kjede}
    </Heading>
    {kjede === null ? (
      <Paragraph>{T.ett.ingenKjede}</Paragraph>
    ) : (
      <>
        <Paragraph className="dempet">{T.ett.kjedeHjelp}</Paragraph>
        <ol className="kjede">
          {kjede.saksframlegg !== null && (
            <li>
              <span>{T.ett.saksframlegg}</span> <strong>{skriv(kjede.saksframlegg)}</strong>
            </li>
          )}
          {kjede.ledd.map((ledd) => (
            <li key={ledd.organ}>
              <span>{ledd.navn}</span> <strong>{skriv(ledd.dato)}</strong>
            </li>
          ))}
        </ol>
        {kjede.mangler.length > 0 && (
          <Paragraph className="varsel">{T.ett.mangler(kjede.mangler.join(', '))}</Paragraph>
        )}
      </>
    )}
  </section>
);
