import { Paragraph } from '@digdir/designsystemet-react';
import type { Oppdragsliste } from '@saksgang/register';
import { useDeferredValue, useMemo } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useSvar } from '../api/bruk-svar';
import { hentOppdragene } from '../api/lesere';
import { Filterskjema } from '../deler/filterskjema';
import { Oppdragstabell } from '../deler/oppdragstabell';
import { Sidetittel, Tomt, Vis } from '../deler/tilstander';
import { skriv } from '../regler/dato';
import { filtrer, gruppert, lesFilter, PER_SIDE, skrivFilter, type Filter } from '../regler/filter';
import { useMeg } from '../skall/innlogget';
import { Visningene } from '../stab/deler/visningene';
import '../stab/stab.css';
import { T } from '../tekster';

/** Every oppdrag of an HP. What is chosen stands in the address, so that it can be sent to others and gone back to. */
export const Alle = () => {
  const { kommune = '', hp = '' } = useParams();
  const [svar, igjen] = useSvar(`oppdrag ${kommune} ${hp}`, () => hentOppdragene(kommune, hp));
  return (
    <>
      <Sidetittel>{T.liste.tittel(hp)}</Sidetittel>
      <Vis tilstand={svar} igjen={igjen}>
        {(liste) => <Liste kommune={kommune} hp={hp} liste={liste} />}
      </Vis>
    </>
  );
};

const Liste = ({
  kommune,
  hp,
  liste,
}: {
  readonly kommune: string;
  readonly hp: string;
  readonly liste: Oppdragsliste;
}) => {
  const meg = useMeg();
  const [adresse, settAdresse] = useSearchParams();
  const filter = useMemo(() => lesFilter(adresse), [adresse]);
  // What is typed shows at once; the list follows.
  const brukt = useDeferredValue(filter);
  const valgt = useMemo(() => filtrer(liste.oppdrag, brukt), [liste.oppdrag, brukt]);
  const rader = useMemo(() => gruppert(valgt, brukt.grupper), [valgt, brukt.grupper]);
  const sider = Math.max(1, Math.ceil(rader.length / PER_SIDE));
  const side = Math.min(filter.side, sider);
  // Each letter that is typed is no step to go back to; each other choice is.
  const velg = (mer: Partial<Filter>) =>
    settAdresse(skrivFilter({ ...filter, side: 1, ...mer }), {
      replace: 'tekst' in mer,
      preventScrollReset: true,
    });
  return (
    <>
      <Paragraph className="ingress">{T.mine.per(skriv(liste.gjelder))}</Paragraph>
      {liste.merknader.map((merknad) => (
        <Paragraph key={merknad}>{merknad}</Paragraph>
      ))}
      <Filterskjema alle={liste.oppdrag} filter={filter} velg={velg} />
      {meg?.person != null && (
        <Visningene
          key={meg.person}
          person={meg.person}
          sted={`${kommune}.${hp}`}
          adresse={skrivFilter({ ...filter, side: 1 }).toString()}
        />
      )}
      <p role="status" className="treff">
        {T.liste.antall(valgt.length, liste.oppdrag.length)}
      </p>
      {rader.length === 0 ? (
        <Tomt tittel={T.liste.tomt}>{T.liste.tomtHjelp}</Tomt>
      ) : (
        <Oppdragstabell
          kommune={kommune}
          rader={rader.slice((side - 1) * PER_SIDE, side * PER_SIDE)}
          alle={rader}
          idag={liste.gjelder}
        />
      )}
      {sider > 1 && <Sider filter={filter} side={side} sider={sider} />}
    </>
  );
};

const Sider = ({
  filter,
  side,
  sider,
}: {
  readonly filter: Filter;
  readonly side: number;
  readonly sider: number;
}) => {
  const til = (nr: number): string => `?${skrivFilter({ ...filter, side: nr }).toString()}`;
  return (
    <nav className="sider" aria-label={T.liste.sider}>
      {side > 1 && <Link to={til(side - 1)}>{T.liste.forrige}</Link>}
      <span>{T.liste.side(side, sider)}</span>
      {side < sider && <Link to={til(side + 1)}>{T.liste.neste}</Link>}
    </nav>
  );
};
