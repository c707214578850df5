import { NavLink } from 'react-router';
import { useSvar } from '../../api/bruk-svar';
import { hentKommuner } from '../../api/lesere';
import { R } from '../../tekster/revisjon';

/** The way between the pages for auditors; the HP is that of the address, else the last one of the kommune. */
export const Revisjonsmeny = ({ kommune, hp }: { readonly kommune: string; readonly hp?: string }) => {
  const [kommuner] = useSvar('kommuner', hentKommuner);
  const siste =
    kommuner.slag === 'klar'
      ? kommuner.svar.kommuner.find((k) => k.kommune === kommune)?.hp.at(-1)
      : undefined;
  const valgt = hp ?? siste;
  const sider =
    valgt === undefined
      ? []
      : (['tidsreise', 'fortelling', 'spor', 'kontrollfunn', 'bevis'] as const).map((side) => ({
          til: `/${kommune}/hp/${valgt}/${side}`,
          tekst: R.sider[side],
        }));
  return (
    <nav className="undermeny" aria-label={R.meny}>
      <ul>
        {[{ til: `/${kommune}/revisjon`, tekst: R.sider.revisjon }, ...sider].map(({ til, tekst }) => (
          <li key={til}>
            <NavLink to={til}>{tekst}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};
