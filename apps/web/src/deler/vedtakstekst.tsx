import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Punktsvar } from '@saksgang/historikk';
import { T } from '../tekster';

/** The point of the vedtak that the oppdrag comes from, as the source prints it. */
export const Vedtakstekst = ({ punkt }: { readonly punkt: Punktsvar | null; readonly delpunkt: string }) =>
  punkt && (
    <section aria-labelledby="vedtakstekst">
      <Heading level={2} data-size="sm" id="vedtakstekst">
        {T.ett.vedtak}
      </Heading>
      <blockquote className="kildetekst">
        <p className="kildetittel">
          {punkt.punkt} {punkt.tittel}
        </p>
        {punkt.tekst.split(/\n+/).map((avsnitt, i) => (
          <p key={i}>{avsnitt}</p>
        ))}
      </blockquote>
      <Paragraph data-size="sm" className="dempet">
        {punkt.tekstform === 'kortversjon' && `${T.ett.kortversjon} `}
        {punkt.kildeLinje !== null && `${T.ett.kilde}: ${T.ett.linje(punkt.kildeLinje)}. `}
        {punkt.forslagsstillere}
      </Paragraph>
    </section>
  );
