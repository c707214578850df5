import { Paragraph } from '@digdir/designsystemet-react';
import { ord } from '@saksgang/kernel';
import { Link, useParams } from 'react-router';
import { useSvar } from '../../api/bruk-svar';
import { hentMoeter, hentOrganer } from '../../api/moetelesere';
import { Del, Tabell } from '../../deler/moete/felt';
import { Sidetittel, Tomt, Vis } from '../../deler/tilstander';
import { skriv } from '../../regler/dato';
import { kanFoereMoete } from '../../regler/moeteroller';
import { useMeg } from '../../skall/innlogget';
import { M } from '../../tekster/moete';

const hent = async (kommune: string) => {
  const [plan, { organer }] = await Promise.all([hentMoeter(kommune), hentOrganer(kommune)]);
  return { plan, organer };
};

/** The meetings of the kommune, the nearest first, and its bodies with the plan of each. */
export const Moeter = () => {
  const { kommune = '' } = useParams();
  const [svar, igjen] = useSvar(`moeter ${kommune}`, () => hent(kommune));
  const kan = kanFoereMoete(useMeg(), kommune);
  return (
    <>
      <Sidetittel>{M.plan.tittel}</Sidetittel>
      <Paragraph className="ingress">{M.plan.ingress}</Paragraph>
      {kan && (
        <p className="bare-skjerm">
          <Link to={`/${kommune}/vedtak/ny`}>{M.plan.vedtak}</Link>
        </p>
      )}
      <Vis tilstand={svar} igjen={igjen}>
        {({ plan, organer }) => (
          <>
            <Del id="moetene" tittel={M.plan.kommende}>
              {plan.moeter.length === 0 ? (
                <Tomt tittel={M.plan.ingenMoeter}>{M.plan.ingenMoeterHjelp}</Tomt>
              ) : (
                <Tabell navn={M.plan.kommende} hoder={M.plan.moetehoder}>
                  {[...plan.moeter].reverse().map((m) => (
                    <tr key={m.id}>
                      <td>
                        {skriv(m.dato)} {m.klokkeslett}
                      </td>
                      <th scope="row">
                        <Link to={`/${kommune}/moeter/${m.id}`}>
                          {m.navn} <span className="bare-lest">{skriv(m.dato)}</span>
                        </Link>
                      </th>
                      <td>{m.sted ?? M.plan.ikkeOppgitt}</td>
                      <td>{ord(m.tilstand)}</td>
                      <td>{m.tilStede === null ? '–' : `${m.tilStede} av ${m.antallMedlemmer}`}</td>
                      <td>{m.saker}</td>
                    </tr>
                  ))}
                </Tabell>
              )}
            </Del>
            <Del id="organer" tittel={M.plan.organer}>
              {organer.length === 0 ? (
                <Tomt tittel={M.plan.ingenOrganer}>{M.plan.ingenOrganerHjelp}</Tomt>
              ) : (
                <Tabell navn={M.plan.organer} hoder={M.plan.organhoder}>
                  {organer.map((o) => (
                    <tr key={o.id}>
                      <th scope="row">
                        <Link to={`/${kommune}/organer/${o.id}`}>{o.navn}</Link>
                      </th>
                      <td>{o.antallMedlemmer}</td>
                      <td>{o.moeteplan[0] ? skriv(o.moeteplan[0].dato) : M.plan.ingenPlan}</td>
                      <td>
                        {o.moeteplan[0]?.saksfrist ? skriv(o.moeteplan[0].saksfrist) : M.plan.ikkeOppgitt}
                      </td>
                    </tr>
                  ))}
                </Tabell>
              )}
            </Del>
          </>
        )}
      </Vis>
    </>
  );
};
