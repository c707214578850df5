import { Alert, Button, Heading, Link as Lenke, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useSvar } from '../api/bruk-svar';
import { hentEttOppdrag, hentHendelser, hentSakskjede, hentVedtakene } from '../api/lesere';
import { Fakta } from '../deler/fakta';
import { Historie } from '../deler/historie';
import { Merker, navnet } from '../deler/merker';
import { Plandatoskjema } from '../deler/plandatoskjema';
import { Sakskjeden } from '../deler/sakskjeden';
import { statuskladd, Statusskjema } from '../deler/statusskjema';
import { Sidetittel, Vis } from '../deler/tilstander';
import { Vedtakstekst } from '../deler/vedtakstekst';
import { erAapent } from '../regler/grupper';
import { harKladd } from '../regler/kladd';
import { kanMelde } from '../regler/roller';
import { useMeg } from '../skall/innlogget';
import { T } from '../tekster';

const hent = async (kommune: string, id: string) => {
  const [o, sakskjede, historie] = await Promise.all([
    hentEttOppdrag(kommune, id),
    hentSakskjede(kommune, id),
    hentHendelser(kommune, id),
  ]);
  const { vedtak, gjelder } = await hentVedtakene(kommune, o.sak);
  const punkt = vedtak.find((v) => v.id === o.vedtak)?.punkter.find((p) => p.punkt === o.punkt) ?? null;
  return { o, kjede: sakskjede.kjede, hendelser: historie.hendelser, punkt, gjelder };
};

/** One oppdrag: how it stands, what was decided in the words of the vedtak, the way to a decision, and its story. */
export const Ett = () => {
  const { kommune = '', oppdrag = '' } = useParams();
  const [svar, igjen] = useSvar(`ett ${kommune} ${oppdrag}`, () => hent(kommune, oppdrag));
  const [melding, settMelding] = useState('');
  return (
    <Vis tilstand={svar} igjen={igjen}>
      {({ o, kjede, hendelser, punkt }) => (
        <>
          <p className="tilbake">
            {o.hp !== null && <Link to={`/${kommune}/hp/${o.hp}/oppdrag`}>{T.skall.alle}</Link>}
          </p>
          <Sidetittel>{navnet(o)}</Sidetittel>
          <Merker o={o} />
          <div role="status">{melding !== '' && <Alert data-color="success">{melding}</Alert>}</div>
          <Meld
            kommune={kommune}
            o={o}
            endret={(hva) => {
              settMelding(hva);
              void igjen();
            }}
          />
          <div className="to-spalter">
            <section aria-labelledby="fakta">
              <Heading level={2} data-size="sm" id="fakta">
                {T.ett.fakta}
              </Heading>
              <Fakta o={o} />
            </section>
            <div>
              <Vedtakstekst punkt={punkt} delpunkt={o.delpunkt} />
              <Sakskjeden kjede={kjede} />
            </div>
          </div>
          <section aria-labelledby="historie">
            <Heading level={2} data-size="sm" id="historie">
              {T.ett.historie}
            </Heading>
            <Paragraph className="dempet">{T.ett.historieHjelp}</Paragraph>
            <Historie hendelser={hendelser} />
            <Lenke href={`/kommune/${kommune}/oppdrag/${o.id}`}>{T.ett.hele}</Lenke> ·{' '}
            <Link to={`/${kommune}/oppdrag/${o.id}/tidsreise`}>{T.ett.tidsreise}</Link>
          </section>
        </>
      )}
    </Vis>
  );
};

type Svar = Awaited<ReturnType<typeof hent>>;

/** What the one who is signed in can do with it; nothing is offered that his role is refused. */
const Meld = ({
  kommune,
  o,
  endret,
}: {
  readonly kommune: string;
  readonly o: Svar['o'];
  readonly endret: (melding: string) => void;
}) => {
  const meg = useMeg();
  const [aapent, settAapent] = useState<'status' | 'plandato' | null>(
    harKladd(statuskladd(o.id)) ? 'status' : null,
  );
  if (!kanMelde(meg, kommune) || o.maate !== 'oppdrag' || !erAapent(o)) return null;
  const ferdig = (melding: string | null) => {
    settAapent(null);
    if (melding !== null) endret(melding);
  };
  const bytt = (til: 'status' | 'plandato') => settAapent(aapent === til ? null : til);
  return (
    <div className="bare-skjerm">
      <div className="knapper">
        <Button aria-expanded={aapent === 'status'} onClick={() => bytt('status')}>
          {T.oppdrag.meldStatus}
        </Button>
        {o.frist === null && o.rapportering === null && (
          <Button variant="secondary" aria-expanded={aapent === 'plandato'} onClick={() => bytt('plandato')}>
            {T.ett.plandato}
          </Button>
        )}
      </div>
      {aapent === 'status' && <Statusskjema kommune={kommune} oppdrag={o} ferdig={ferdig} />}
      {aapent === 'plandato' && <Plandatoskjema kommune={kommune} oppdrag={o} ferdig={ferdig} />}
    </div>
  );
};
