import { Button, Checkbox, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import type { Forslagskort } from '@saksgang/forslag';
import { ord } from '@saksgang/kernel';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { useSvar } from '../../api/bruk-svar';
import { hentForslagene, hentKonflikter } from '../../api/politikk';
import { Sidetittel, Tomt, Vis } from '../../deler/tilstander';
import { skriv } from '../../regler/dato';
import { useMeg } from '../../skall/innlogget';
import { P } from '../../tekster/politikk';
import { Balansemerke } from '../deler/balanse';
import { Konfliktliste } from '../deler/konfliktliste';
import { kanSkriveUtkast } from '../regler/hvem';
import { forslagsstillere, valgteI } from '../regler/forslag';

/** Before anything is laid before the politicians there is nothing to conflict over. */
const hent = async (kommune: string, hp: string) => {
  const [liste, konflikter] = await Promise.all([hentForslagene(kommune, hp), hentKonflikter(kommune, hp)]);
  return { liste, konflikter };
};

/** The forslag of an HP: who is behind each, whether it balances, what became of it, and what cannot be had together. */
export const Forslagene = () => {
  const { kommune = '', hp = '' } = useParams();
  const [svar, igjen] = useSvar(`forslag ${kommune} ${hp}`, () => hent(kommune, hp));
  const meg = useMeg();
  return (
    <>
      <Sidetittel>{P.forslag.tittel(hp)}</Sidetittel>
      <Vis tilstand={svar} igjen={igjen}>
        {({ liste: { forslag }, konflikter }) => (
          <>
            <Paragraph className="ingress">{P.forslag.ingress(forslag.length)}</Paragraph>
            {kanSkriveUtkast(meg, kommune) && (
              <Link to={`/${kommune}/hp/${hp}/utkast`}>{P.verksted.liste}</Link>
            )}
            {forslag.length === 0 ? (
              <Tomt tittel={P.forslag.tomt}>{P.forslag.tomtHjelp}</Tomt>
            ) : (
              <Liste kommune={kommune} hp={hp} forslag={forslag} />
            )}
            {konflikter.forslag.length > 0 && (
              <section aria-labelledby="konflikter">
                <Heading level={2} data-size="sm" id="konflikter">
                  {P.konflikt.tittel}
                </Heading>
                <Konfliktliste
                  konflikter={konflikter.konflikter}
                  navn={konflikter.forslag}
                  forslagslenke={(id) => `/${kommune}/hp/${hp}/forslag/${id}`}
                />
              </section>
            )}
          </>
        )}
      </Vis>
    </>
  );
};

const Liste = ({
  kommune,
  hp,
  forslag,
}: {
  readonly kommune: string;
  readonly hp: string;
  readonly forslag: readonly Forslagskort[];
}) => {
  const [adresse, settAdresse] = useSearchParams();
  const gaa = useNavigate();
  const valgte = valgteI(adresse);
  const bytt = (id: string) => {
    const nye = valgte.includes(id) ? valgte.filter((v) => v !== id) : [...valgte, id];
    settAdresse(nye.length === 0 ? {} : { valgt: nye.join(',') }, {
      replace: true,
      preventScrollReset: true,
    });
  };
  return (
    <>
      <ul className="kortliste">
        {forslag.map((f) => (
          <li key={f.id} className="kort">
            <div className="oppdrag-topp">
              <h2 className="oppdrag-tittel">
                <Link to={`/${kommune}/hp/${hp}/forslag/${f.id}`}>{f.tittel}</Link>
              </h2>
              <span className="merker">
                <Tag data-color="info" data-size="sm">
                  {ord(f.skjebne)}
                </Tag>
                <Balansemerke balanse={f.balanse} />
              </span>
            </div>
            <p className="oppdrag-linje">
              <span>{forslagsstillere(f)}</span>
              <span className="dempet">{ord(f.type)}</span>
              <span className="dempet">
                {P.forslag.fremmet(f.fremmet === null ? P.felles.ukjentDag : skriv(f.fremmet))}
              </span>
              {f.sistEndret !== null && (
                <span className="dempet">{P.forslag.endret(skriv(f.sistEndret), f.versjoner)}</span>
              )}
            </p>
            {f.uspesifiserteInnsparinger > 0 && (
              <p className="varsel">{P.forslag.uspesifisert(f.uspesifiserteInnsparinger)}</p>
            )}
            <Checkbox
              className="bare-skjerm"
              data-size="sm"
              label={P.forslag.velg(f.tittel)}
              checked={valgte.includes(f.id)}
              onChange={() => bytt(f.id)}
            />
          </li>
        ))}
      </ul>
      <div className="knapper" role="status">
        {valgte.length < 2 ? (
          <Paragraph className="dempet bare-skjerm">{P.forslag.velgFlere}</Paragraph>
        ) : (
          <Button
            onClick={() => void gaa(`/${kommune}/hp/${hp}/forslag/sammenlign?valgt=${valgte.join(',')}`)}
          >
            {P.forslag.sammenlign(valgte.length)}
          </Button>
        )}
      </div>
    </>
  );
};
