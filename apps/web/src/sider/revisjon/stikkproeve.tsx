import { Heading, Link as Lenke, Paragraph } from '@digdir/designsystemet-react';
import { ord } from '@saksgang/kernel';
import type { Gangledd, Stikkproeve, Stikkproeveledd } from '@saksgang/revisorarbeid';
import { Link, useParams, useSearchParams } from 'react-router';
import { useSvar } from '../../api/bruk-svar';
import { hentStikkproeve } from '../../api/revisjon';
import { Merker, navnet } from '../../deler/merker';
import { Revisjonsmeny } from '../../deler/revisjon/revisjonsmeny';
import { Trekkskjema } from '../../deler/revisjon/trekkskjema';
import { Sidetittel, Tomt, Vis } from '../../deler/tilstander';
import { skriv } from '../../regler/dato';
import { spurt } from '../../regler/revisjon/trekk';
import { R } from '../../tekster/revisjon';

const P = R.proeve;

/** A sample with each item's record; the draw stands in the address, and anybody can draw it again. */
export const Stikkproeven = () => {
  const { kommune = '' } = useParams();
  const [adresse] = useSearchParams();
  const sporring = spurt(adresse);
  return (
    <>
      <Revisjonsmeny kommune={kommune} />
      <Sidetittel>{P.tittel}</Sidetittel>
      <Paragraph className="ingress">{P.ingress}</Paragraph>
      <Trekkskjema key={adresse.toString()} kommune={kommune} utfylt={adresse} />
      {sporring['froe'] !== undefined && <Proeven kommune={kommune} sporring={sporring} />}
    </>
  );
};

const Proeven = ({
  kommune,
  sporring,
}: {
  readonly kommune: string;
  readonly sporring: Readonly<Record<string, string>>;
}) => {
  const [svar, igjen] = useSvar(JSON.stringify(['proeve', kommune, sporring]), () =>
    hentStikkproeve(kommune, sporring),
  );
  return (
    <Vis tilstand={svar} igjen={igjen}>
      {(proeve: Stikkproeve) => (
        <section className="gruppe" aria-label={P.tittel}>
          <p role="status">
            <strong>{P.svar(proeve.ledd.length, proeve.populasjon)}</strong>
          </p>
          {proeve.ledd.length === 0 && <Tomt tittel={P.tom}>{P.tomHjelp}</Tomt>}
          <ol className="kortliste">
            {proeve.ledd.map((l) => (
              <Leddet key={l.oppdrag.id} kommune={kommune} l={l} />
            ))}
          </ol>
          <details>
            <summary>{P.hvordan}</summary>
            <Paragraph>{P.hvordanHjelp}</Paragraph>
          </details>
        </section>
      )}
    </Vis>
  );
};

const Leddet = ({ kommune, l }: { readonly kommune: string; readonly l: Stikkproeveledd }) => {
  const { oppdrag: o } = l;
  const fakta: readonly (readonly [string, string])[] = [
    [R.revisjon.hjemmel, `${o.organ} ${skriv(o.vedtaksdato)}, punkt ${o.punkt}`],
    [P.stemmer, l.stemmer ? `${l.stemmer.for} for, ${l.stemmer.mot} mot` : P.ikkeOppgitt],
    [P.ekspedert, l.ekspedert === null ? P.ikkeOppgitt : skriv(l.ekspedert)],
    [P.start, l.dagerTilStart === null ? P.ikkeBegynt : String(l.dagerTilStart)],
    [P.slutt, l.dagerTilAvslutning === null ? P.aapent : String(l.dagerTilAvslutning)],
    [P.hendelser, String(l.hendelser)],
    [P.nummer, l.trekningsnummer.slice(0, 16)],
  ];
  return (
    <li className="kort">
      <div className="oppdrag-topp">
        <Heading level={2} data-size="2xs">
          <Lenke asChild>
            <Link to={`/${kommune}/oppdrag/${o.id}/tidsreise`}>{navnet(o)}</Link>
          </Lenke>
        </Heading>
        <Merker o={o} />
      </div>
      {l.tekst !== null && (
        <blockquote className="kildetekst">
          <span className="kildetittel">{P.tekst}:</span> {l.tekst}
        </blockquote>
      )}
      <dl className="fakta">
        {fakta.map(([navn, verdi]) => (
          <div key={navn}>
            <dt>{navn}</dt>
            <dd>{verdi}</dd>
          </div>
        ))}
      </dl>
      <Gangen tittel={P.eiere} ledd={l.eiere} />
      <Gangen tittel={P.statuser} ledd={l.statuser} />
      <Gangen tittel={P.avvik} ledd={l.avvik} />
    </li>
  );
};

const Gangen = ({ tittel, ledd }: { readonly tittel: string; readonly ledd: readonly Gangledd[] }) => (
  <>
    <p className="kildetittel">{tittel}</p>
    {ledd.length === 0 ? (
      <p className="dempet">{P.ingenting}</p>
    ) : (
      <ul>
        {ledd.map((g) => (
          <li key={g.hendelse}>
            {g.dato === null ? P.ikkeOppgitt : skriv(g.dato)}: {ord(g.type)}. {g.tekst}
          </li>
        ))}
      </ul>
    )}
  </>
);
