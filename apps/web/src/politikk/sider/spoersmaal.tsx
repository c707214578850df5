import { Alert, Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import type { Spoersmaalssvar } from '@saksgang/spoersmaal';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useSvar } from '../../api/bruk-svar';
import { hentSpoersmaal } from '../../api/politikk';
import { trekkSpoersmaal } from '../../api/politikk-skrivere';
import { Sidetittel, Tomt, Vis } from '../../deler/tilstander';
import { skriv } from '../../regler/dato';
import { harKladd } from '../../regler/kladd';
import { useMeg } from '../../skall/innlogget';
import { P } from '../../tekster/politikk';
import { Avslagsboks } from '../deler/avslagsboks';
import { useKommando } from '../deler/bruk-kommando';
import { spoersmaalskladd, Spoersmaalsskjema } from '../deler/spoersmaalsskjema';
import { Velger } from '../deler/velger';
import { kanSpoerre } from '../regler/hvem';

const S = P.spoersmaal;
const FARGE = { ubesvart: 'warning', besvart: 'success', trukket: 'neutral' } as const;

/** The questions to kommunedirektøren with their answers, which all groups see, and where one asks. */
export const Spoersmaalene = () => {
  const { kommune = '', hp = '' } = useParams();
  const [svar, igjen] = useSvar(`spoersmaal ${kommune} ${hp}`, () => hentSpoersmaal(kommune, hp));
  const meg = useMeg();
  const kan = kanSpoerre(meg, kommune);
  const [aapent, settAapent] = useState(harKladd(spoersmaalskladd(kommune, hp)));
  const [melding, settMelding] = useState('');
  const [adresse, settAdresse] = useSearchParams();
  const status = adresse.get('status') ?? '';
  return (
    <>
      <Sidetittel>{S.tittel}</Sidetittel>
      <Paragraph className="ingress">{S.ingress}</Paragraph>
      <div role="status">{melding !== '' && <Alert data-color="success">{melding}</Alert>}</div>
      {kan && (
        <div className="bare-skjerm">
          <Button aria-expanded={aapent} onClick={() => settAapent(!aapent)}>
            {S.still}
          </Button>
          {aapent && (
            <Spoersmaalsskjema
              kommune={kommune}
              hp={hp}
              parti={meg?.parti ?? null}
              sendt={() => {
                settAapent(false);
                settMelding(S.sendt(''));
                void igjen();
              }}
            />
          )}
        </div>
      )}
      <Vis tilstand={svar} igjen={igjen}>
        {({ spoersmaal }) =>
          spoersmaal.length === 0 ? (
            <Tomt tittel={S.tomt}>{S.tomtHjelp}</Tomt>
          ) : (
            <>
              <div className="datofelt">
                <Velger
                  tekst={S.vis}
                  verdi={status}
                  sett={(til) => settAdresse(til === '' ? {} : { status: til }, { preventScrollReset: true })}
                  valg={[['', S.alle], ...Object.entries(S.status)]}
                />
              </div>
              <ul className="kortliste">
                {spoersmaal
                  .filter((s) => status === '' || s.status === status)
                  .map((s) => (
                    <Spoersmaalet
                      key={s.id}
                      kommune={kommune}
                      hp={hp}
                      s={s}
                      kan={kan && s.fra.parti === (meg?.parti ?? null)}
                      trukket={() => void igjen()}
                    />
                  ))}
              </ul>
            </>
          )
        }
      </Vis>
    </>
  );
};

const Spoersmaalet = ({
  kommune,
  hp,
  s,
  kan,
  trukket,
}: {
  readonly kommune: string;
  readonly hp: string;
  readonly s: Spoersmaalssvar;
  readonly kan: boolean;
  readonly trukket: () => void;
}) => {
  const { avslag, sender, gjoer } = useKommando();
  const hvem = [s.fra.navn, s.fra.parti].filter((v) => v !== null).join(', ');
  const trekk = async () => {
    if ((await gjoer(['trekk', s.id], (n) => trekkSpoersmaal(kommune, hp, s.id, n))) !== null) trukket();
  };
  return (
    <li className="kort" id={`nr-${s.nr}`}>
      <div className="oppdrag-topp">
        <Heading level={2} data-size="2xs">
          {S.nr(s.nr)} · {S.slagene[s.slag]}
        </Heading>
        <span className="merker">
          <Tag data-size="sm" data-color={FARGE[s.status]}>
            {S.status[s.status]}
          </Tag>
          {s.dagerForSent > 0 && (
            <Tag data-size="sm" data-color="danger">
              {S.forSent(s.dagerForSent)}
            </Tag>
          )}
        </span>
      </div>
      <p className="oppdrag-linje dempet">
        <span>{S.fra(hvem === '' ? S.ukjentFra : hvem)}</span>
        <span>{S.stilt(skriv(s.stilt))}</span>
        <span>{S.svarInnen(skriv(s.frist))}</span>
      </p>
      <p>{s.tekst}</p>
      {s.svar && (
        <>
          <strong>{S.svar(skriv(s.svar.dato))}</strong>
          <p className="svartekst">{s.svar.tekst}</p>
          {s.svar.lenker.length > 0 && (
            <ul>
              {s.svar.lenker.map((l) => (
                <li key={l.adresse}>
                  <a href={l.adresse} rel="noreferrer">
                    {l.tittel}
                  </a>
                </li>
              ))}
            </ul>
          )}
          {s.svar.rettelser.map((r) => (
            <p key={`${r.dato} ${r.fra}`} className="dempet">
              {S.rettet(skriv(r.dato))} {r.fra}
            </p>
          ))}
        </>
      )}
      <Avslagsboks avslag={avslag} />
      {kan && s.status === 'ubesvart' && (
        <div className="knapper bare-skjerm">
          <Button variant="tertiary" data-size="sm" disabled={sender} onClick={() => void trekk()}>
            {S.trekk(s.nr)}
          </Button>
        </div>
      )}
    </li>
  );
};
