import { Button, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import type { Soekesvar, Treff } from '@saksgang/soek';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useSvar } from '../../api/bruk-svar';
import { soek } from '../../api/politikk';
import { Sidetittel, Tomt, Vis } from '../../deler/tilstander';
import { skriv } from '../../regler/dato';
import { P } from '../../tekster/politikk';
import { treffadresse } from '../regler/treffadresse';

const S = P.soek;
const KORTEST = 2;

/** Search in text, numbers and names; what is searched for stands in the address. */
export const Soek = () => {
  const { kommune = '' } = useParams();
  const [adresse, settAdresse] = useSearchParams();
  const soekt = (adresse.get('tekst') ?? '').slice(0, 100).trim();
  const [skrevet, settSkrevet] = useState(soekt);
  const [forKort, settForKort] = useState(false);
  return (
    <>
      <Sidetittel>{S.tittel}</Sidetittel>
      <form
        className="filter"
        role="search"
        aria-label={S.tittel}
        onSubmit={(e) => {
          e.preventDefault();
          const tekst = skrevet.trim();
          settForKort(tekst.length < KORTEST);
          if (tekst.length >= KORTEST) settAdresse({ tekst });
        }}
      >
        <Textfield
          className="filter-tekst"
          type="search"
          label={S.felt}
          description={S.hjelp}
          maxLength={100}
          value={skrevet}
          error={forKort ? S.forKort : undefined}
          onChange={(e) => settSkrevet(e.target.value)}
        />
        <div className="knapper">
          <Button type="submit">{S.knapp}</Button>
        </div>
      </form>
      {soekt.length >= KORTEST && <Svaret kommune={kommune} tekst={soekt} />}
    </>
  );
};

const Svaret = ({ kommune, tekst }: { readonly kommune: string; readonly tekst: string }) => {
  const [svar, igjen] = useSvar(`soek ${kommune} ${tekst}`, () => soek(kommune, tekst));
  return (
    <Vis tilstand={svar} igjen={igjen}>
      {(funnet) => <Treffene kommune={kommune} svar={funnet} />}
    </Vis>
  );
};

const Treffene = ({ kommune, svar }: { readonly kommune: string; readonly svar: Soekesvar }) => {
  const antall = svar.grupper.reduce((sum, g) => sum + g.antall, 0);
  return (
    <>
      <p role="status" className="treff">
        {S.treff(antall, svar.tekst)}
      </p>
      {antall === 0 && <Tomt tittel={S.ingen}>{S.ingenHjelp}</Tomt>}
      {svar.grupper
        .filter((g) => g.antall > 0)
        .map(({ slag, antall: n, treff }) => (
          <section key={slag} aria-labelledby={slag}>
            <Heading level={2} data-size="sm" id={slag}>
              {S.grupper[slag]} <span className="antall">{n}</span>
            </Heading>
            {n > treff.length && <Paragraph className="dempet">{S.vises(treff.length)}</Paragraph>}
            <ul className="treffliste">
              {treff.map((t) => (
                <li key={`${t.sak} ${t.vedtak ?? ''} ${t.id}`}>
                  <Treffet kommune={kommune} t={t} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
};

const Treffet = ({ kommune, t }: { readonly kommune: string; readonly t: Treff }) => {
  const tittel = `${t.navn === null ? '' : `${t.navn} `}${t.tittel}`;
  const til = treffadresse(kommune, t);
  return (
    <>
      {til === null ? <strong>{tittel}</strong> : <Link to={til}>{tittel}</Link>}
      <span className="dempet">
        {' '}
        {[...t.om, ...(t.dato === null ? [] : [skriv(t.dato)]), ...(t.hp === null ? [] : [t.hp])].join(' · ')}
      </span>
      {sierMer(t) && <p>{t.utdrag}</p>}
    </>
  );
};

/** Whether the part of the text that was found is not already on the line. */
const sierMer = ({ utdrag, tittel, om }: Treff): boolean =>
  ![tittel, ...om].some((vist) => vist.includes(utdrag.replace(/^… | …$/gu, '')));
