import { Alert, Paragraph } from '@digdir/designsystemet-react';
import type { Organsvar } from '@saksgang/moeter';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useSvar } from '../../api/bruk-svar';
import { hentOrgan } from '../../api/moetelesere';
import { Del, Tabell } from '../../deler/moete/felt';
import { Handling } from '../../deler/moete/handling';
import { Innkalling } from '../../deler/moete/innkalling';
import { Moeteplanskjema } from '../../deler/moete/moeteplanskjema';
import { Medlemsvalg } from '../../deler/moete/medlemsvalg';
import { Sidetittel, Vis } from '../../deler/tilstander';
import { skriv } from '../../regler/dato';
import { kanFoereMoete } from '../../regler/moeteroller';
import { useMeg } from '../../skall/innlogget';
import { M } from '../../tekster/moete';

/** One body: when it is to meet, who sits in it, and the way to call a meeting. */
export const Organ = () => {
  const { kommune = '', organ: id = '' } = useParams();
  const [svar, igjen] = useSvar(`organ ${kommune} ${id}`, () => hentOrgan(kommune, id));
  const [melding, settMelding] = useState('');
  const gaa = useNavigate();
  const kan = kanFoereMoete(useMeg(), kommune);
  const gjort = (hva: string) => {
    settMelding(hva);
    void igjen();
  };
  return (
    <Vis tilstand={svar} igjen={igjen}>
      {(organ) => (
        <>
          <p className="tilbake">
            <Link to={`/${kommune}/moeter`}>{M.plan.tittel}</Link>
          </p>
          <Sidetittel>{organ.navn}</Sidetittel>
          <div role="status">{melding !== '' && <Alert data-color="success">{melding}</Alert>}</div>
          <Del id="plan" tittel={M.organ.moeteplan}>
            {organ.moeteplan.length === 0 ? (
              <Paragraph>{M.organ.ingenPlan}</Paragraph>
            ) : (
              <Tabell navn={M.organ.moeteplan} hoder={M.organ.planhoder}>
                {organ.moeteplan.map((m) => (
                  <tr key={m.dato}>
                    <th scope="row">{skriv(m.dato)}</th>
                    <td>{m.saksfrist === null ? M.plan.ikkeOppgitt : skriv(m.saksfrist)}</td>
                    <td>{m.kilde ?? M.plan.ikkeOppgitt}</td>
                  </tr>
                ))}
              </Tabell>
            )}
            {kan && (
              <div className="handlinger">
                <Handling navn={M.organ.kallInn}>
                  {(lukk) => (
                    <Innkalling
                      {...{ kommune, organ, lukk }}
                      kaltInn={(moete) => void gaa(`/${kommune}/moeter/${moete}`)}
                    />
                  )}
                </Handling>
                <Handling navn={M.organ.endrePlan}>
                  {(lukk) => <Moeteplanskjema {...{ kommune, organ, gjort, lukk }} />}
                </Handling>
              </div>
            )}
          </Del>
          <Del id="medlemmer" tittel={M.organ.medlemmer}>
            <Medlemmer organ={organ} />
            {kan && (
              <Handling navn={M.organ.velgMedlemmer}>
                {(lukk) => <Medlemsvalg {...{ kommune, organ, gjort, lukk }} />}
              </Handling>
            )}
          </Del>
        </>
      )}
    </Vis>
  );
};

const Medlemmer = ({ organ }: { readonly organ: Organsvar }) => {
  const { gjelderFra, leder, nestleder, partier } = organ;
  if (gjelderFra === null || partier.length === 0) return <Paragraph>{M.organ.ingenMedlemmer}</Paragraph>;
  const varaer = partier.filter((p) => p.varamedlemmer.length > 0);
  const navnet = (m: NonNullable<typeof leder>) => m.navn ?? M.plass(m.plass);
  return (
    <>
      <Paragraph>
        {M.organ.gjelderFra(skriv(gjelderFra))} {leder && `${M.organ.leder}: ${navnet(leder)}.`}{' '}
        {nestleder && `${M.organ.nestleder}: ${navnet(nestleder)}.`}
      </Paragraph>
      <Tabell navn={M.organ.medlemmer} hoder={M.organ.medlemshoder}>
        {partier
          .flatMap((p) => p.medlemmer)
          .map((m) => (
            <tr key={m.plass}>
              <td>{m.plass}</td>
              <th scope="row">{m.navn ?? M.frammoete.utenNavn}</th>
              <td>{m.parti}</td>
            </tr>
          ))}
      </Tabell>
      {varaer.length > 0 && (
        <>
          <h3>{M.organ.varamedlemmer}</h3>
          <ul>
            {varaer.map((p) => (
              <li key={p.parti}>
                {p.parti}: {p.varamedlemmer.map((v) => M.organ.vara(v.nr, v.navn)).join(', ')}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};
