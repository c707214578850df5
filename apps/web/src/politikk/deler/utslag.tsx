import { Alert, Heading, Tag } from '@digdir/designsystemet-react';
import { Avslag } from '../../api/avslag';
import { P } from '../../tekster/politikk';
import { feltnavn } from '../regler/feltnavn';
import type { Verkstedet } from './bruk-verksted';
import { Avslagsboks } from './avslagsboks';
import { Konfliktliste } from './konfliktliste';
import { Virkningen } from './virkning';

const V = P.verksted;

/** What would come of a draft that was put forward as it is saved: what is wrong, what it meets, what it does. */
export const Utslag = ({
  verksted: { form, proeving, proevefeil },
  forslagslenke,
}: {
  readonly verksted: Verkstedet;
  readonly forslagslenke: (id: string) => string;
}) => (
  <section aria-labelledby="utslag" className="kort" aria-live="polite">
    <Heading level={2} data-size="xs" id="utslag">
      {V.proeving}
    </Heading>
    <Avslagsboks avslag={proevefeil} />
    {proeving === null ? (
      proevefeil === null && <p>{V.proeves}</p>
    ) : (
      <>
        {proeving.kanFremmes ? (
          <p>{V.kanFremmes}</p>
        ) : (
          <Alert data-color="warning">
            {V.kanIkke}
            <ul>
              {proeving.avslag.map((a) => (
                <li key={`${a.code} ${a.detail}`}>
                  {a.detail}
                  <ul>
                    {new Avslag(a).feltfeil.map((f) => (
                      <li key={`${f.felt} ${f.melding}`}>
                        {feltnavn(form, f.felt)}: {f.melding}
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          </Alert>
        )}
        {proeving.regning === null ? (
          <p className="dempet">{V.ikkeRegnet}</p>
        ) : (
          <>
            <Heading level={3} data-size="2xs">
              {P.konflikt.tittel}{' '}
              {proeving.regning.konflikter.length > 0 && (
                <Tag data-size="sm" data-color="danger">
                  {P.konflikt.antall(proeving.regning.konflikter.length)}
                </Tag>
              )}
            </Heading>
            <Konfliktliste
              konflikter={proeving.regning.konflikter}
              navn={proeving.regning.motparter}
              forslagslenke={forslagslenke}
            />
            <Virkningen virkning={proeving.regning.virkning} />
          </>
        )}
      </>
    )}
  </section>
);
