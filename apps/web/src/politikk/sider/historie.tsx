import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { Link, useParams } from 'react-router';
import { useSvar } from '../../api/bruk-svar';
import { hentOppdragene } from '../../api/lesere';
import { hentHpVedtak, hentSpor } from '../../api/politikk';
import { Sidetittel, Tomt, Vis } from '../../deler/tilstander';
import { P } from '../../tekster/politikk';
import { Tidslinje } from '../deler/tidslinje';
import { Utfallstabell } from '../deler/utfallstabell';
import { utfallene } from '../regler/utfall';

const hent = async (kommune: string, hp: string, vedtak: string, punkt: string) => {
  const [liste, oppdrag, spor] = await Promise.all([
    hentHpVedtak(kommune, hp),
    hentOppdragene(kommune, hp),
    hentSpor(kommune, hp, `punkt:${vedtak}:${punkt}`),
  ]);
  const alle = utfallene(liste, oppdrag.oppdrag);
  return { utfall: alle.find((u) => u.vedtak.id === vedtak && u.punkt.punkt === punkt) ?? null, spor };
};

/** One point from idea to result: its words, the way to it, what it set in motion and what came of that. */
export const Punkthistorie = () => {
  const { kommune = '', hp = '', vedtak = '', punkt = '' } = useParams();
  const [svar, igjen] = useSvar(`historie ${kommune} ${hp} ${vedtak} ${punkt}`, () =>
    hent(kommune, hp, vedtak, punkt),
  );
  const tilbake = (
    <p className="tilbake">
      <Link to={`/${kommune}/hp/${hp}/vedtak`}>{P.historie.tilbake}</Link>
    </p>
  );
  return (
    <>
      {tilbake}
      <Vis tilstand={svar} igjen={igjen}>
        {({ utfall, spor }) =>
          utfall === null ? (
            <>
              <Sidetittel>{P.vedtak.tittel}</Sidetittel>
              <Tomt tittel={P.historie.finnesIkke}>{P.vedtak.tomtHjelp}</Tomt>
            </>
          ) : (
            <>
              <Sidetittel>{P.historie.tittel(punkt, utfall.punkt.tittel)}</Sidetittel>
              <section aria-labelledby="ordlyden">
                <Heading level={2} data-size="sm" id="ordlyden">
                  {P.historie.ordlyd}
                </Heading>
                <p className="svartekst">{utfall.punkt.tekst}</p>
                {utfall.partier.length === 0 && (
                  <Paragraph className="dempet">{P.vedtak.ikkeOppgitt}.</Paragraph>
                )}
              </section>
              <section aria-labelledby="resultatet">
                <Heading level={2} data-size="sm" id="resultatet">
                  {P.historie.resultat}
                </Heading>
                <Utfallstabell kommune={kommune} hp={hp} utfall={[utfall]} />
              </section>
              <section aria-labelledby="veien">
                <Heading level={2} data-size="sm" id="veien">
                  {P.historie.vei}
                </Heading>
                <Paragraph className="dempet">
                  {P.historie.veiHjelp} {P.felles.tusen}
                </Paragraph>
                <Tidslinje kommune={kommune} hp={hp} spor={spor} />
              </section>
            </>
          )
        }
      </Vis>
    </>
  );
};
