import { Alert, Button, Paragraph, Textfield } from '@digdir/designsystemet-react';
import type { TilFordeling } from '@saksgang/register';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useSvar } from '../api/bruk-svar';
import { hentAnsvar } from '../api/lesere';
import { Fordelingskort } from '../deler/fordelingskort';
import { fordelingskladd } from '../deler/fordelingsskjema';
import { Sidetittel, Tomt, Vis } from '../deler/tilstander';
import { soek } from '../regler/filter';
import { harKladd } from '../regler/kladd';
import { kanFordele } from '../regler/roller';
import { useMeg } from '../skall/innlogget';
import { T } from '../tekster';

/** The open oppdrag that nobody answers for, with a form that gives each to a role. */
export const Fordeling = () => {
  const { kommune = '' } = useParams();
  const meg = useMeg();
  const [svar, igjen] = useSvar(`ansvar ${kommune}`, () => hentAnsvar(kommune));
  const [melding, settMelding] = useState('');
  const kan = kanFordele(meg, kommune);
  return (
    <>
      <Sidetittel>{T.fordeling.tittel}</Sidetittel>
      <div role="status">{melding !== '' && <Alert data-color="success">{melding}</Alert>}</div>
      <Vis tilstand={svar} igjen={igjen}>
        {({ tilFordeling, roller }) =>
          tilFordeling.length === 0 ? (
            <Tomt tittel={T.fordeling.tomt}>{T.fordeling.tomtHjelp}</Tomt>
          ) : (
            <>
              <Paragraph className="ingress">{T.fordeling.ingress(tilFordeling.length)}</Paragraph>
              {!kan && <Alert data-color="info">{T.fordeling.ikkeLov}</Alert>}
              <datalist id="roller">
                {roller.map((r) => (
                  <option key={r.rolle} value={r.rolle} />
                ))}
              </datalist>
              <Ventende
                kommune={kommune}
                alle={tilFordeling}
                kanFordele={kan}
                fordelt={(hva) => {
                  settMelding(hva);
                  void igjen();
                }}
              />
            </>
          )
        }
      </Vis>
    </>
  );
};

const VIST = 20;

/** So many at a time, the oldest first; one that somebody has begun to give away is always among them. */
const Ventende = ({
  kommune,
  alle,
  kanFordele,
  fordelt,
}: {
  readonly kommune: string;
  readonly alle: readonly TilFordeling[];
  readonly kanFordele: boolean;
  readonly fordelt: (melding: string) => void;
}) => {
  const [adresse, settAdresse] = useSearchParams();
  const tekst = adresse.get('tekst') ?? '';
  const treff = alle.filter(soek(tekst));
  const [antall, settAntall] = useState(() =>
    Math.max(VIST, treff.findLastIndex((o) => harKladd(fordelingskladd(o.oppdrag))) + 1),
  );
  return (
    <>
      <Textfield
        className="filter-tekst"
        type="search"
        label={T.fordeling.soek}
        description={T.fordeling.soekHjelp}
        maxLength={200}
        value={tekst}
        onChange={({ target: { value } }) =>
          settAdresse(value === '' ? {} : { tekst: value }, { replace: true, preventScrollReset: true })
        }
      />
      {treff.length === 0 ? (
        <Tomt tittel={T.fordeling.ingenTreff}>{T.fordeling.ingenTreffHjelp}</Tomt>
      ) : (
        <ul className="kortliste">
          {treff.slice(0, antall).map((o) => (
            <Fordelingskort
              key={o.oppdrag}
              kommune={kommune}
              o={o}
              kanFordele={kanFordele}
              fordelt={fordelt}
            />
          ))}
        </ul>
      )}
      {treff.length > antall && (
        <div className="knapper">
          <Button variant="secondary" onClick={() => settAntall(antall + VIST)}>
            {T.fordeling.visFlere(Math.min(VIST, treff.length - antall))}
          </Button>
        </div>
      )}
    </>
  );
};
