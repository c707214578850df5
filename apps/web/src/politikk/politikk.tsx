import '../politikk.css';
import { NavLink, Outlet, useNavigate, useParams } from 'react-router';
import { useSvar } from '../api/bruk-svar';
import { hentKommuner } from '../api/lesere';
import { P } from '../tekster/politikk';
import { Velger } from './deler/velger';

/** What is around the politicians' pages: which HP, and where one can go in it. */
export const Politikk = () => {
  const { kommune = '', hp } = useParams();
  const [kommuner] = useSvar('kommuner', hentKommuner);
  const gaa = useNavigate();
  const hpene =
    kommuner.slag === 'klar' ? (kommuner.svar.kommuner.find((k) => k.kommune === kommune)?.hp ?? []) : [];
  const denne = hp ?? hpene.at(-1);
  const iHp = (side: string) => `/${kommune}/hp/${denne}/${side}`;
  return (
    <>
      <div className="politikkhode bare-skjerm">
        <nav className="meny undermeny" aria-label={P.meny.navn}>
          <ul>
            {denne !== undefined &&
              (['rammer', 'forslag', 'utkast', 'vedtak', 'spoersmaal'] as const).map((side) => (
                <Valg key={side} til={iHp(side)} tekst={P.meny[side]} />
              ))}
            <Valg til={`/${kommune}/foelg`} tekst={P.meny.moeter} />
            <Valg til={`/${kommune}/soek`} tekst={P.meny.soek} />
          </ul>
        </nav>
        {hp !== undefined && hpene.length > 1 && (
          <Velger
            tekst={P.meny.hp}
            verdi={hp}
            sett={(til) => void gaa(`/${kommune}/hp/${til}/rammer`)}
            valg={hpene.map((en) => [en, en])}
          />
        )}
      </div>
      <Outlet />
    </>
  );
};

const Valg = ({ til, tekst }: { readonly til: string; readonly tekst: string }) => (
  <li>
    <NavLink to={til}>{tekst}</NavLink>
  </li>
);
