import { Heading } from '@digdir/designsystemet-react';
import type { EttForslag, Versjonsendring } from '@saksgang/forslag';
import { ord } from '@saksgang/kernel';
import { Link } from 'react-router';
import { skriv } from '../../regler/dato';
import { P } from '../../tekster/politikk';
import { tusen, type Aarsbeloep } from '../regler/beloep';

type Forslag = EttForslag['forslag'];

/** How a forslag came to be as it is: each version with what changed, where it came from, and what became of it. */
export const Forslagshistorie = ({
  kommune,
  hp,
  forslag: { historikk, slutt, kommerFra, blittTil },
}: {
  readonly kommune: string;
  readonly hp: string;
  readonly forslag: Forslag;
}) => {
  const lenker = (hva: string, til: Forslag['kommerFra']) =>
    til.length > 0 && (
      <p>
        {hva}{' '}
        {til.map((f, i) => (
          <span key={f.id}>
            {i > 0 && ', '}
            <Link to={`/${kommune}/hp/${hp}/forslag/${f.id}`}>{f.tittel}</Link>
          </span>
        ))}
      </p>
    );
  return (
    <section aria-labelledby="historien">
      <Heading level={2} data-size="sm" id="historien">
        {P.forslag.historie}
      </Heading>
      {lenker(P.forslag.kommerFra, kommerFra)}
      <ol className="historie">
        {historikk.map((v) => (
          <li key={v.nr}>
            <span className="historie-dag">
              {v.av.skjedde === null ? P.felles.ukjentDag : skriv(v.av.skjedde)}
            </span>
            <div>
              <strong>{P.forslag.versjon(v.nr)}</strong>{' '}
              <span className="dempet">
                {ord(v.av.rolle)} · {P.balanse.svar[v.balanse.svar]}
              </span>
              {v.av.begrunnelse !== null && <p>{v.av.begrunnelse}</p>}
              {v.endring !== null && <Endringene endring={v.endring} />}
            </div>
          </li>
        ))}
        {slutt !== null && (
          <li>
            <span className="historie-dag">
              {slutt.av.skjedde === null ? P.felles.ukjentDag : skriv(slutt.av.skjedde)}
            </span>
            <strong>{ord(slutt.skjebne)}</strong>
          </li>
        )}
      </ol>
      {lenker(P.forslag.blittTil, blittTil)}
    </section>
  );
};

export const Endringene = ({ endring: { beloep, ord: ordene } }: { readonly endring: Versjonsendring }) => (
  <ul>
    {beloep.map((b) => (
      <li key={`${b.slag} ${b.navn}`}>
        {b.navn}: {rekken(b.foer)} → {rekken(b.etter)}
      </li>
    ))}
    {ordene.map((o) => (
      <li key={o.hva}>
        {o.hva}: {o.foer ?? P.verksted.ingen} → {o.etter ?? P.verksted.ingen}
      </li>
    ))}
  </ul>
);

const rekken = (beloep: Aarsbeloep | null): string =>
  beloep === null
    ? P.verksted.ingen
    : Object.values(beloep)
        .map((kr) => (kr === null ? P.felles.ukjent : tusen(kr)))
        .join(' / ');
