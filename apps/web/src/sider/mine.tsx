import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useSvar } from '../api/bruk-svar';
import { hentAnsvar, hentKommunensOppdrag } from '../api/lesere';
import type { Meg } from '../api/meg';
import { Oppdragskort } from '../deler/oppdragskort';
import { KreverInnlogging, Sidetittel, Tomt, Vis } from '../deler/tilstander';
import { skriv } from '../regler/dato';
import { erMitt, iGrupper, mineRoller } from '../regler/grupper';
import { kanFordele } from '../regler/roller';
import { useInnlogging } from '../skall/innlogget';
import { T } from '../tekster';

/** What lies on the one who is signed in: what is late, due, and waiting for him, each with its report in place. */
export const Mine = () => {
  const { tilstand, paaNytt } = useInnlogging();
  return (
    <>
      <Sidetittel>{T.mine.tittel}</Sidetittel>
      <Vis tilstand={tilstand} igjen={paaNytt}>
        {(meg) => (meg.innlogget ? <Liste meg={meg} /> : <KreverInnlogging />)}
      </Vis>
    </>
  );
};

const hent = async (kommune: string) => {
  const [liste, ansvar] = await Promise.all([hentKommunensOppdrag(kommune), hentAnsvar(kommune)]);
  return { liste, ansvar };
};

const Liste = ({ meg }: { readonly meg: Meg }) => {
  const { kommune = '' } = useParams();
  const [svar, igjen] = useSvar(`mine ${kommune}`, () => hent(kommune));
  const [melding, settMelding] = useState('');
  const endret = (hva: string) => {
    settMelding(hva);
    void igjen();
  };
  return (
    <>
      <div role="status">{melding !== '' && <Alert data-color="success">{melding}</Alert>}</div>
      <Vis tilstand={svar} igjen={igjen}>
        {({ liste, ansvar }) => {
          const roller = mineRoller(meg, kommune, ansvar.roller);
          const mine = liste.oppdrag.filter((o) => erMitt(o, meg, roller));
          const grupper = iGrupper(mine, liste.gjelder);
          return (
            <>
              <Paragraph className="ingress">
                {T.mine.ingress(mine.length)} {T.mine.per(skriv(liste.gjelder))}
              </Paragraph>
              {kanFordele(meg, kommune) && ansvar.tilFordeling.length > 0 && (
                <Alert data-color="info">
                  {T.mine.tilFordeling(ansvar.tilFordeling.length)}{' '}
                  <Link to={`/${kommune}/fordeling`}>{T.mine.aapneFordeling}</Link>
                </Alert>
              )}
              {grupper.length > 1 && (
                <nav className="hopp-til" aria-label={T.mine.hopp}>
                  <ul>
                    {grupper.map(({ gruppe, oppdrag }) => (
                      <li key={gruppe}>
                        <a href={`#${gruppe}`}>
                          {T.mine.grupper[gruppe]} ({oppdrag.length})
                        </a>
                      </li>
                    ))}
                  </ul>
                </nav>
              )}
              {mine.length === 0 && <Tomt tittel={T.mine.tomt}>{T.mine.tomtHjelp}</Tomt>}
              {grupper.map(({ gruppe, oppdrag }) => (
                <section key={gruppe} aria-labelledby={gruppe} className={`gruppe gruppe-${gruppe}`}>
                  <Heading level={2} data-size="sm" id={gruppe}>
                    {T.mine.grupper[gruppe]} <span className="antall">{oppdrag.length}</span>
                  </Heading>
                  <p className="dempet">{T.mine.hva[gruppe]}</p>
                  <ul className="kortliste">
                    {oppdrag.map((o) => (
                      <Oppdragskort key={o.id} kommune={kommune} o={o} idag={liste.gjelder} endret={endret} />
                    ))}
                  </ul>
                </section>
              ))}
            </>
          );
        }}
      </Vis>
    </>
  );
};
