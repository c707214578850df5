import { Alert, Button } from '@digdir/designsystemet-react';
import type { Oppdragssvar, TilFordeling } from '@saksgang/register';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { somAvslag, type Avslag } from '../api/avslag';
import { hentEttOppdrag } from '../api/lesere';
import { skriv as skrivDag } from '../regler/dato';
import { harKladd } from '../regler/kladd';
import { T } from '../tekster';
import { fordelingskladd, Fordelingsskjema } from './fordelingsskjema';
import { navnet } from './merker';

/** One oppdrag that waits for somebody, and the form that gives it away. */
export const Fordelingskort = ({
  kommune,
  o,
  kanFordele,
  fordelt,
}: {
  readonly kommune: string;
  readonly o: TilFordeling;
  readonly kanFordele: boolean;
  readonly fordelt: (melding: string) => void;
}) => {
  // The version is that of the moment the form was opened, so that what others did before it was seen.
  const [sett, settSett] = useState<Oppdragssvar | null>(null);
  const [avslag, settAvslag] = useState<Avslag | null>(null);
  const aapne = () =>
    void hentEttOppdrag(kommune, o.oppdrag).then(settSett, (feil: unknown) => settAvslag(somAvslag(feil)));
  const harStartet = useRef(false);
  useEffect(() => {
    if (harStartet.current || !kanFordele || !harKladd(fordelingskladd(o.oppdrag))) return;
    harStartet.current = true;
    aapne();
  });
  return (
    <li className="kort fordeling">
      <div>
        <h2 className="oppdrag-tittel">
          <Link to={`/${kommune}/oppdrag/${o.oppdrag}`}>
            <span className="punkt">
              {o.punkt} {o.delpunkt}
            </span>{' '}
            {o.tittel}
          </Link>
        </h2>
        <p className="oppdrag-linje">
          <span>
            <span className="dempet">{T.felt.mottaker}:</span> {o.mottaker}
          </span>
          <span>
            <span className="dempet">{T.felt.frist}:</span>{' '}
            {o.gjeldendeFrist === null ? T.oppdrag.ingenFrist : skrivDag(o.gjeldendeFrist)}
          </span>
          <span className="dempet">{T.fordeling.gammelt(o.alderDager)}</span>
          {o.ledigRolle !== null && <span className="varsel">{T.fordeling.ledig(o.ledigRolle)}</span>}
        </p>
      </div>
      {kanFordele && (
        <div className="knapper">
          <Button
            variant="secondary"
            data-size="sm"
            aria-expanded={sett !== null}
            onClick={() => (sett === null ? aapne() : settSett(null))}
          >
            {sett === null ? T.fordeling.gi : T.oppdrag.lukk} <span className="bare-lest">{navnet(o)}</span>
          </Button>
        </div>
      )}
      {avslag && (
        <Alert data-color="danger" role="alert">
          {avslag.problem.detail}
        </Alert>
      )}
      {sett && (
        <Fordelingsskjema
          kommune={kommune}
          oppdrag={sett}
          ferdig={(rolle) => {
            settSett(null);
            if (rolle !== null) fordelt(`${navnet(o)}: ${rolle}.`);
          }}
        />
      )}
    </li>
  );
};
