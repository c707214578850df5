import { Alert, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import type { EttForslag as Svaret } from '@saksgang/forslag';
import { ord } from '@saksgang/kernel';
import { useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { useSvar } from '../../api/bruk-svar';
import { hentBeregning, hentEttForslag, hentKonflikter, hentRammer } from '../../api/politikk';
import { trekkForslag } from '../../api/politikk-skrivere';
import { Sidetittel, Vis } from '../../deler/tilstander';
import { skriv } from '../../regler/dato';
import { useMeg } from '../../skall/innlogget';
import { P } from '../../tekster/politikk';
import { Avslagsboks } from '../deler/avslagsboks';
import { Balansemerke } from '../deler/balanse';
import { Bekreft } from '../deler/bekreft';
import { useKommando } from '../deler/bruk-kommando';
import { Forslagshistorie } from '../deler/forslagshistorie';
import { Forslagsinnholdet } from '../deler/forslagsinnhold';
import { Konfliktliste } from '../deler/konfliktliste';
import { Virkningen } from '../deler/virkning';
import { forslagsstillere, regnegrunnlag } from '../regler/forslag';
import { kanEndre } from '../regler/hvem';

const hent = async (kommune: string, hp: string, id: string) => {
  const [{ forslag }, { faser }, konflikter] = await Promise.all([
    hentEttForslag(kommune, hp, id),
    hentRammer(kommune, hp),
    hentKonflikter(kommune, hp),
  ]);
  const sist = faser.findLast((f) => f !== 'vedtak') ?? 'gjeldende';
  const grunnlag = regnegrunnlag(forslag, sist);
  return { forslag, konflikter, grunnlag, virkning: await hentBeregning(kommune, hp, [id], grunnlag) };
};

/** One forslag whole: what it says, what it does to the budget, what it conflicts with, and how it came to be. */
export const EttForslag = () => {
  const { kommune = '', hp = '', forslag = '' } = useParams();
  const [svar, igjen] = useSvar(`ett forslag ${kommune} ${hp} ${forslag}`, () => hent(kommune, hp, forslag));
  const { state } = useLocation() as { state: { melding?: string } | null };
  return (
    <Vis tilstand={svar} igjen={igjen}>
      {(lest) => {
        const { forslag: f, konflikter, virkning, grunnlag } = lest;
        const [slag = ''] = grunnlag.split(',');
        return (
          <>
            <Sidetittel>{f.tittel}</Sidetittel>
            <span className="merker">
              <Tag data-color="info">{ord(f.skjebne)}</Tag>
              <Tag data-color="neutral">{ord(f.type)}</Tag>
              <Balansemerke balanse={f.balanse} />
            </span>
            <p>
              {forslagsstillere(f)}
              {f.fremmet !== null && <span className="dempet"> · {P.forslag.fremmet(skriv(f.fremmet))}</span>}
            </p>
            <Handlinger
              kommune={kommune}
              hp={hp}
              forslag={f}
              melding={state?.melding ?? ''}
              ferdig={() => void igjen()}
            />
            {f.tekst !== null && <p className="svartekst">{f.tekst}</p>}
            <section aria-labelledby="konflikter">
              <Heading level={2} data-size="sm" id="konflikter">
                {P.konflikt.tittel}
              </Heading>
              <Konfliktliste
                konflikter={konflikter.konflikter.filter((k) => k.parter.some((p) => p.forslag === f.id))}
                navn={konflikter.forslag.filter((n) => n.id !== f.id)}
                forslagslenke={(id) => `/${kommune}/hp/${hp}/forslag/${id}`}
              />
            </section>
            <Forslagsinnholdet forslag={f} />
            <section aria-labelledby="virkning">
              <Heading level={2} data-size="sm" id="virkning">
                {P.forslag.virkning}
              </Heading>
              <Paragraph className="dempet">
                {P.forslag.regnetPaa(ord(slag).toLowerCase())} {P.felles.tusen}
              </Paragraph>
              {virkning.merknader.map((m) => (
                <Paragraph key={m}>{m}</Paragraph>
              ))}
              <Virkningen virkning={virkning} />
            </section>
            <Forslagshistorie kommune={kommune} hp={hp} forslag={f} />
          </>
        );
      }}
    </Vis>
  );
};

/** What the one who is signed in may do with it; nothing is offered that his role is refused. */
const Handlinger = ({
  kommune,
  hp,
  forslag,
  melding,
  ferdig,
}: {
  readonly kommune: string;
  readonly hp: string;
  readonly forslag: Svaret['forslag'];
  readonly melding: string;
  readonly ferdig: () => void;
}) => {
  const meg = useMeg();
  const { avslag, gjoer } = useKommando();
  const [gjort, settGjort] = useState(melding);
  const kan = forslag.skjebne === 'fremmet' && kanEndre(meg, kommune, forslag.partier);
  const trekk = async () => {
    const svar = await gjoer(['trekk', forslag.id], (noekkel) =>
      trekkForslag(kommune, hp, forslag.id, noekkel),
    );
    if (svar === null) return;
    settGjort(P.forslag.trukket);
    ferdig();
  };
  return (
    <>
      <div role="status">{gjort !== '' && <Alert data-color="success">{gjort}</Alert>}</div>
      <Avslagsboks avslag={avslag} />
      {kan && (
        <div className="knapper bare-skjerm">
          <Link to={`/${kommune}/hp/${hp}/forslag/${forslag.id}/endre`}>{P.forslag.endre}</Link>
          <Bekreft
            tekst={P.forslag.trekk}
            spoersmaal={P.forslag.trekkSikker}
            ja={P.forslag.trekkJa}
            gjoer={trekk}
          />
        </div>
      )}
    </>
  );
};
