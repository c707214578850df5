import { Tag } from '@digdir/designsystemet-react';
import type { Ledd, Sporsvar } from '@saksgang/spor';
import { Link } from 'react-router';
import { skriv } from '../../regler/dato';
import { P } from '../../tekster/politikk';
import { tusen } from '../regler/beloep';
import { iRekkefoelge } from '../regler/tidslinje';

/** What led to something and what it led to, in one line from the first to the last. */
export const Tidslinje = ({
  kommune,
  hp,
  spor,
}: {
  readonly kommune: string;
  readonly hp: string;
  readonly spor: Sporsvar;
}) => (
  <ol className="tidslinje">
    {iRekkefoelge(spor).map((ledd) => (
      <li
        key={ledd.id}
        className={ledd.id === spor.fra.id ? 'her' : undefined}
        aria-current={ledd.id === spor.fra.id ? 'step' : undefined}
      >
        <Tag data-size="sm" data-color="neutral">
          {P.historie.slag[ledd.slag]}
        </Tag>{' '}
        {ledd.dato !== null && <span className="historie-dag">{skriv(ledd.dato)}</span>}
        <p>
          <Tittel kommune={kommune} hp={hp} ledd={ledd} />
        </p>
        {ledd.beloep !== null && <p className="tall">{beloepene(ledd.beloep)}</p>}
        {ledd.kontroll !== null && !ledd.kontroll.stemmer && <p className="varsel">{ledd.kontroll.tekst}</p>}
        {ledd.merknad !== null && <p className="dempet">{ledd.merknad}</p>}
      </li>
    ))}
  </ol>
);

const Tittel = ({
  kommune,
  hp,
  ledd,
}: {
  readonly kommune: string;
  readonly hp: string;
  readonly ledd: Ledd;
}) => {
  if (ledd.slag === 'oppdrag') return <Link to={`/${kommune}/oppdrag/${ledd.id}`}>{ledd.tekst}</Link>;
  if (ledd.slag === 'forslag')
    return <Link to={`/${kommune}/hp/${hp}/forslag/${ledd.id}`}>{ledd.tekst}</Link>;
  return ledd.tekst;
};

const beloepene = (beloep: NonNullable<Ledd['beloep']>): string =>
  Object.entries(beloep)
    .map(([aar, kr]) => `${aar}: ${kr === null ? P.felles.ukjent : tusen(kr)}`)
    .join(', ');
