import { Button, Paragraph } from '@digdir/designsystemet-react';
import { ord } from '@saksgang/kernel';
import type { Utkastinnhold } from '@saksgang/utkast';
import { Link, useNavigate, useParams } from 'react-router';
import { useSvar } from '../../api/bruk-svar';
import { hentRammer, hentUtkastene } from '../../api/politikk';
import { opprettUtkast } from '../../api/politikk-skrivere';
import { KreverInnlogging, Sidetittel, Tomt, Vis } from '../../deler/tilstander';
import { harKladd } from '../../regler/kladd';
import { useInnlogging } from '../../skall/innlogget';
import { T } from '../../tekster';
import { P } from '../../tekster/politikk';
import { Avslagsboks } from '../deler/avslagsboks';
import { useKommando } from '../deler/bruk-kommando';
import { utkastkladd } from '../deler/bruk-verksted';
import { tidspunkt } from '../regler/tid';
import { kanSkriveUtkast } from '../regler/hvem';

const V = P.verksted;

/** The party group's own drafts, which nobody outside it is told of. */
export const Utkastene = () => {
  const { kommune = '' } = useParams();
  const { tilstand, paaNytt } = useInnlogging();
  return (
    <>
      <Sidetittel>{V.liste}</Sidetittel>
      <Vis tilstand={tilstand} igjen={paaNytt}>
        {(meg) => {
          if (!meg.innlogget) return <KreverInnlogging />;
          return kanSkriveUtkast(meg, kommune) ? (
            <Liste parti={meg.parti ?? ''} />
          ) : (
            <Tomt tittel={V.ikkeParti}>{V.ikkePartiHjelp}</Tomt>
          );
        }}
      </Vis>
    </>
  );
};

const hent = async (kommune: string, hp: string) => {
  const [liste, ramme] = await Promise.all([hentUtkastene(kommune, hp), hentRammer(kommune, hp)]);
  return { liste, ramme };
};

const Liste = ({ parti }: { readonly parti: string }) => {
  const { kommune = '', hp = '' } = useParams();
  const [svar, igjen] = useSvar(`utkast ${kommune} ${hp} ${parti}`, () => hent(kommune, hp));
  const { avslag, sender, gjoer } = useKommando();
  const gaa = useNavigate();
  return (
    <>
      <Paragraph className="ingress">{V.listeIngress(parti)}</Paragraph>
      <Avslagsboks avslag={avslag} />
      <Vis tilstand={svar} igjen={igjen}>
        {({ liste: { utkast }, ramme }) => {
          const sist = ramme.faser.findLast((f) => f !== 'vedtak');
          const begynn = async () => {
            const innhold = {
              type: 'alternativt-budsjett',
              partier: [parti],
              grunnlag: { slag: sist ?? 'ikke-oppgitt' },
            } as Utkastinnhold;
            const nytt = await gjoer(['nytt', utkast.length], (n) => opprettUtkast(kommune, hp, innhold, n));
            if (nytt !== null) await gaa(`/${kommune}/hp/${hp}/utkast/${nytt.id}`);
          };
          return (
            <>
              <div className="knapper">
                <Button disabled={sender} onClick={() => void begynn()}>
                  {V.nytt}
                </Button>
              </div>
              {utkast.length === 0 && <Tomt tittel={V.tomt}>{V.tomtHjelp}</Tomt>}
              <ul className="kortliste">
                {utkast.map((u) => (
                  <li key={u.id} className="kort">
                    <h2 className="oppdrag-tittel">
                      <Link to={`/${kommune}/hp/${hp}/utkast/${u.id}`}>{u.tittel ?? V.utenTittel}</Link>
                    </h2>
                    <p className="oppdrag-linje dempet">
                      {u.type !== null && <span>{ord(u.type)}</span>}
                      <span>{V.lagret(u.lagretAv, tidspunkt(u.lagret))}</span>
                      {harKladd(utkastkladd(u.id)) && <strong>{T.oppdrag.kladd}</strong>}
                    </p>
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </Vis>
    </>
  );
};
