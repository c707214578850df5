import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useSvar } from '../../api/bruk-svar';
import { hentEttOppdrag, hentVedtakene } from '../../api/lesere';
import { skriv } from '../../regler/dato';
import { kanFoereMoete } from '../../regler/moeteroller';
import { useMeg } from '../../skall/innlogget';
import { E } from '../../tekster/etterregistrering';
import { navnet } from '../merker';
import { Sidetittel, Vis } from '../tilstander';
import { Del, Tabell } from './felt';
import { Ett } from './vedtakene';

/** What follows is done by itself, and a moment later; the page looks again at these times, in ms. */
const SE_IGJEN = [400, 1200, 3000];

const hent = async (kommune: string, sak: string, vedtak: string) => {
  const { vedtak: alle } = await hentVedtakene(kommune, sak);
  const v = alle.find((ett) => ett.id === vedtak) ?? null;
  const ider = (v?.punkter ?? []).flatMap((p) =>
    [...p.avslutter, ...p.flytter, ...p.senderTilbake].map(({ oppdrag }) => oppdrag),
  );
  return { v, oppdrag: await Promise.all([...new Set(ider)].map((id) => hentEttOppdrag(kommune, id))) };
};

/** The vedtak that was taken in, and how the oppdrag it decided over stand now. */
export const VedtaketErFoert = ({
  kommune,
  sak,
  vedtak,
}: {
  readonly kommune: string;
  readonly sak: string;
  readonly vedtak: string;
}) => {
  const [svar, igjen] = useSvar(`foert ${kommune} ${sak} ${vedtak}`, () => hent(kommune, sak, vedtak));
  const [melding, settMelding] = useState('');
  const kan = kanFoereMoete(useMeg(), kommune);
  useEffect(() => {
    const ventende = SE_IGJEN.map((ms) => setTimeout(() => void igjen(), ms));
    return () => ventende.forEach((id) => clearTimeout(id));
  }, [igjen]);
  return (
    <>
      <Sidetittel>{E.etterpaa}</Sidetittel>
      <Vis tilstand={svar} igjen={igjen}>
        {({ v, oppdrag }) => (
          <>
            <div role="status">
              {v && <Alert data-color="success">{melding === '' ? E.lagret(v.tittel) : melding}</Alert>}
            </div>
            {v && (
              <ul className="kortliste">
                <Ett
                  {...{ v, kommune, sak, kan }}
                  gjort={(hva) => {
                    settMelding(hva);
                    void igjen();
                  }}
                />
              </ul>
            )}
            {oppdrag.length > 0 && (
              <Del id="oppdragene" tittel={E.oppdragene}>
                <Tabell navn={E.oppdragene} hoder={E.hoder}>
                  {oppdrag.map((o) => (
                    <tr key={o.id}>
                      <th scope="row">
                        <Link to={`/${kommune}/oppdrag/${o.id}`}>{navnet(o)}</Link>
                      </th>
                      <td>{o.status}</td>
                      <td>{o.frist === null ? E.ingenFrist : skriv(o.frist.dato)}</td>
                    </tr>
                  ))}
                </Tabell>
                <Paragraph className="dempet">{E.venter}</Paragraph>
              </Del>
            )}
          </>
        )}
      </Vis>
      <p>
        <Link to={`/${kommune}/vedtak/ny`}>{E.nytt}</Link>
      </p>
    </>
  );
};
