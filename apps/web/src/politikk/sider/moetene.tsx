import { Paragraph, Tag } from '@digdir/designsystemet-react';
import { Link, useParams } from 'react-router';
import { useSvar } from '../../api/bruk-svar';
import { hentMoetene } from '../../api/politikk';
import { Sidetittel, Tomt, Vis } from '../../deler/tilstander';
import { skriv } from '../../regler/dato';
import { P } from '../../tekster/politikk';

const M = P.moeter;

/** The meetings of the kommune, the last first. */
export const Moetene = () => {
  const { kommune = '' } = useParams();
  const [svar, igjen] = useSvar(`moeter ${kommune}`, () => hentMoetene(kommune));
  return (
    <>
      <Sidetittel>{M.tittel}</Sidetittel>
      <Paragraph className="ingress">{M.ingress}</Paragraph>
      <Vis tilstand={svar} igjen={igjen}>
        {({ moeter }) =>
          moeter.length === 0 ? (
            <Tomt tittel={M.tomt}>{M.tomtHjelp}</Tomt>
          ) : (
            <ul className="kortliste">
              {[...moeter].reverse().map((m) => (
                <li key={m.id} className="kort">
                  <div className="oppdrag-topp">
                    <h2 className="oppdrag-tittel">
                      <Link to={`/${kommune}/foelg/${m.id}`}>{M.ett(m.navn, skriv(m.dato))}</Link>
                    </h2>
                    <Tag data-size="sm" data-color={m.tilstand === 'satt' ? 'success' : 'neutral'}>
                      {M.tilstand[m.tilstand] ?? m.tilstand}
                    </Tag>
                  </div>
                  <p className="oppdrag-linje dempet">
                    {m.klokkeslett !== null && <span>{m.klokkeslett}</span>}
                    {m.sted !== null && <span>{m.sted}</span>}
                    {m.tilStede !== null && <span>{M.tilStede(m.tilStede, m.antallMedlemmer)}</span>}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Vis>
    </>
  );
};
