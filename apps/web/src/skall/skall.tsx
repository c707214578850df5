import { Button, SkipLink } from '@digdir/designsystemet-react';
import { ord } from '@saksgang/kernel';
import { Suspense, useEffect, useRef } from 'react';
import { Link, NavLink, Outlet, ScrollRestoration, useLocation, useNavigate, useParams } from 'react-router';
import { oppfrisk, useSvar } from '../api/bruk-svar';
import { lyttEtterEndringer } from '../api/endringer';
import { hentKommuner } from '../api/lesere';
import { Laster } from '../deler/tilstander';
import { T } from '../tekster';
import { useInnlogging, useMeg } from './innlogget';
import { Spraakvalg } from './spraakvalg';

const OVERSIKTER = ['oversikt', 'rapporter', 'kalender'] as const;

/** What is around every page: the name, where one can go, who one is, and the way past all of it. */
export const Skall = () => {
  const { kommune } = useParams();
  const innhold = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const foerste = useRef(true);
  // A new page begins at its start, also for one who hears it.
  useEffect(() => {
    if (foerste.current) foerste.current = false;
    else innhold.current?.focus({ preventScroll: true });
  }, [pathname]);
  // What others write is seen without asking.
  useEffect(() => (kommune === undefined ? undefined : lyttEtterEndringer(kommune, oppfrisk)), [kommune]);
  return (
    <>
      <SkipLink href="#innhold">{T.skall.hopp}</SkipLink>
      <Hode kommune={kommune} />
      <main id="innhold" ref={innhold} tabIndex={-1} className="bredde innhold">
        <Suspense fallback={<Laster />}>
          <Outlet />
        </Suspense>
      </main>
      <Fot />
      <ScrollRestoration />
    </>
  );
};

const Hode = ({ kommune }: { readonly kommune: string | undefined }) => {
  const [kommuner] = useSvar('kommuner', hentKommuner);
  const alle = kommuner.slag === 'klar' ? kommuner.svar.kommuner : [];
  const denne = alle.find((k) => k.kommune === kommune);
  // The one that is looked at; else the newest.
  const valgt = useParams()['hp'];
  const hp = denne?.hp.find((h) => h === valgt) ?? denne?.hp.at(-1);
  return (
    <header className="hode">
      <div className="bredde hodelinje">
        <Link to="/" className="merke">
          {T.navn}
          {denne && <span className="merke-kommune">{denne.navn}</span>}
        </Link>
        <Hvem />
      </div>
      {kommune !== undefined && (
        <nav className="bredde meny" aria-label={T.skall.hovedmeny}>
          <ul>
            <Valg til={`/${kommune}/mine`} tekst={T.skall.mine} />
            {hp !== undefined && <Valg til={`/${kommune}/hp/${hp}/oppdrag`} tekst={T.skall.alle} />}
            <Valg til={`/${kommune}/fordeling`} tekst={T.skall.fordeling} />
            {hp !== undefined &&
              OVERSIKTER.map((side) => (
                <Valg key={side} til={`/${kommune}/hp/${hp}/${side}`} tekst={T.skall[side]} />
              ))}
            {hp !== undefined && <Valg til={`/${kommune}/hp/${hp}/rammer`} tekst={T.skall.politikk} />}
            <Valg til={`/${kommune}/moeter`} tekst={T.skall.moeter} />
            <Valg til={`/${kommune}/revisjon`} tekst={T.skall.revisjon} />
          </ul>
        </nav>
      )}
    </header>
  );
};

const Valg = ({ til, tekst }: { readonly til: string; readonly tekst: string }) => (
  <li>
    <NavLink to={til}>{tekst}</NavLink>
  </li>
);

const Hvem = () => {
  const { tilstand, gaaUt } = useInnlogging();
  const meg = useMeg();
  const gaa = useNavigate();
  if (tilstand.slag !== 'klar') return null;
  if (meg === null)
    return (
      <div className="hvem">
        <span>{T.skall.ikkeInnlogget}</span>
        <Link to="/velg-person">{T.skall.loggInn}</Link>
      </div>
    );
  const ut = async () => {
    await gaaUt();
    await gaa('/velg-person');
  };
  return (
    <div className="hvem">
      <span>
        <strong>{meg.navn ?? meg.person}</strong>
        <span className="dempet">
          {' '}
          {ord(meg.rolle)}
          {meg.parti !== null && `, ${meg.parti}`}
        </span>
      </span>
      {meg.eksempel && <Link to="/velg-person">{T.skall.bytt}</Link>}
      <Button variant="tertiary" data-size="sm" onClick={() => void ut()}>
        {T.skall.loggUt}
      </Button>
    </div>
  );
};

const Fot = () => {
  const { tilstand } = useInnlogging();
  return (
    <footer className="fot">
      <div className="bredde">
        {tilstand.slag === 'klar' && tilstand.svar.eksempel && <p>{T.skall.eksempel}</p>}
        <p>
          <a href="/">{T.skall.uten}</a> · <a href="/api/openapi.json">{T.skall.api}</a> ·{' '}
          <a href="/api/helse">{T.skall.tilstand}</a> · <a href="/offentlig">{T.skall.offentlig}</a> ·{' '}
          <a href="/tilgjengelighet">{T.skall.tilgjengelighet}</a>
        </p>
        <Spraakvalg />
      </div>
    </footer>
  );
};
