import { Button, Heading, Link as Lenke, Tag } from '@digdir/designsystemet-react';
import type { BesvartFunn, Funntilstand } from '@saksgang/kontroll';
import { ord } from '@saksgang/kernel';
import { useState } from 'react';
import { Link } from 'react-router';
import { skriv } from '../../regler/dato';
import { punktI } from '../../regler/revisjon/funn';
import { tusen } from '../../regler/revisjon/tall';
import { harKladd } from '../../regler/kladd';
import { R } from '../../tekster/revisjon';
import { funnkladd, Funnsvarskjema } from './funnsvarskjema';

const FARGE: Readonly<Record<Funntilstand, 'warning' | 'danger' | 'success' | 'info' | 'neutral'>> = {
  ubesvart: 'warning',
  endret: 'danger',
  'rettes-ved-vedtak': 'info',
  godtatt: 'success',
  'feil-funn': 'neutral',
};

/** One finding: what, where, how many kroner, what has been said of it, and a form for whoever may answer. */
export const Funnkort = ({
  kommune,
  hp,
  f,
  kanBesvare,
  besvart,
}: {
  readonly kommune: string;
  readonly hp: string;
  readonly f: BesvartFunn;
  readonly kanBesvare: boolean;
  readonly besvart: (melding: string) => void;
}) => {
  const [aapent, aapne] = useState(() => harKladd(funnkladd(f.id)));
  const punkt = punktI(f);
  return (
    <li className="kort">
      <div className="oppdrag-topp">
        <Heading level={3} data-size="2xs">
          {f.tekst}
        </Heading>
        <Tag data-color={FARGE[f.tilstand]} data-size="sm">
          {ord(f.tilstand)}
        </Tag>
      </div>
      <p className="oppdrag-linje dempet">
        {f.utvalg !== null && <span>{f.utvalg}</span>}
        {f.linjer.length > 0 && (
          <span>
            {R.funn.linjer(f.linjer.length)} {f.linjer.join(', ')}
          </span>
        )}
        {f.trykt !== null && (
          <span>
            {R.funn.trykt} {tusen(f.trykt)}
          </span>
        )}
        {f.ventet !== null && (
          <span>
            {R.funn.ventet} {tusen(f.ventet)}
          </span>
        )}
        {f.differanse !== null && (
          <strong>
            {R.funn.differanse} {tusen(f.differanse)}
          </strong>
        )}
        {punkt !== null && (
          <Lenke asChild>
            <Link to={`/${kommune}/hp/${hp}/spor?fra=${punkt}`}>{R.funn.spor(punkt)}</Link>
          </Lenke>
        )}
      </p>
      <Svaret f={f} />
      {kanBesvare && (
        <div className="bare-skjerm">
          <Button variant="secondary" data-size="sm" aria-expanded={aapent} onClick={() => aapne(!aapent)}>
            {f.svar === null ? R.funn.besvar : R.funn.nyttSvar}
            <span className="bare-lest">: {f.tekst}</span>
          </Button>
          {aapent && (
            <Funnsvarskjema
              kommune={kommune}
              hp={hp}
              f={f}
              ferdig={(melding) => {
                aapne(false);
                if (melding !== null) besvart(melding);
              }}
            />
          )}
        </div>
      )}
    </li>
  );
};

const Svaret = ({ f: { svar, tilstand, tidligere } }: { readonly f: BesvartFunn }) =>
  svar && (
    <div className="kildetekst">
      <p>
        <strong>{R.funn.svar[svar.svar]}</strong> {skriv(svar.dato)}, {ord(svar.besvartAv)}
      </p>
      <p>{svar.grunn}</p>
      {tilstand === 'endret' && (
        <p className="varsel">
          {R.funn.endret} {svar.sett.tekst}
        </p>
      )}
      {tidligere.length > 0 && (
        <details>
          <summary>
            {R.funn.tidligere} ({tidligere.length})
          </summary>
          <ul>
            {tidligere.map((t, i) => (
              <li key={i}>
                {R.funn.svar[t.svar]} {skriv(t.dato)}, {ord(t.besvartAv)}: {t.grunn}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
