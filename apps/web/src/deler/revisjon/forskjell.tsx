import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { klokkeneIOrd, ord } from '@saksgang/kernel';
import type { Forskjellsvar, Linjeforskjell, Oppdragsfelt, Oppdragsforskjell } from '@saksgang/tidsreise';
import { Link } from 'react-router';
import { skriv } from '../../regler/dato';
import { tall } from '../../regler/revisjon/tall';
import { R } from '../../tekster/revisjon';
import { Tomt } from '../tilstander';
import { Ordforskjell } from './ord';
import { Rulletabell } from './tabell';

const F = R.forskjell;
type Deler = Pick<Forskjellsvar, 'rammelinjer' | 'oppdrag' | 'punkter'>;

/** What is different between two points: kroner, what became of oppdrag, and wording by words. */
export const Forskjellen = ({
  kommune,
  svar,
  deler = svar,
}: {
  readonly kommune: string;
  readonly svar: Forskjellsvar;
  /** The part of it that is shown. */
  readonly deler?: Deler;
}) => {
  const { rammelinjer, oppdrag, punkter } = deler;
  return (
    <section className="gruppe" aria-labelledby="forskjell">
      <Heading level={2} data-size="sm" id="forskjell">
        {F.tittel}
      </Heading>
      <p role="status">{F.fraTil(klokkeneIOrd(svar.fra), klokkeneIOrd(svar.til))}</p>
      {svar.merknader.map((m) => (
        <Paragraph key={m}>{m}</Paragraph>
      ))}
      {rammelinjer.length + oppdrag.length + punkter.length === 0 && (
        <Tomt tittel={F.ingen}>{F.ingenHjelp}</Tomt>
      )}
      {rammelinjer.length > 0 && <Linjene alle={rammelinjer} />}
      {oppdrag.length > 0 && <Oppdragene kommune={kommune} alle={oppdrag} />}
      {punkter.length > 0 && (
        <>
          <Heading level={3} data-size="xs">
            {F.ordlyd}
          </Heading>
          {punkter.map((p) => (
            <section key={p.id} className="ordlyd">
              <Heading level={4} data-size="2xs">
                {p.punkt} {p.tittel} <span className="dempet">({F.slag[p.slag]})</span>
              </Heading>
              <p>
                <Ordforskjell deler={p.ordlyd} />
              </p>
            </section>
          ))}
        </>
      )}
    </section>
  );
};

const Linjene = ({ alle }: { readonly alle: readonly Linjeforskjell[] }) => (
  <>
    <Heading level={3} data-size="xs">
      {F.linjer}
    </Heading>
    <Rulletabell
      navn={F.linjeantall(alle.length)}
      hode={[R.tid.utvalg, F.linje, F.aar, F.foer, F.etter, F.differanse]}
      tall={3}
    >
      {alle.flatMap((l) => {
        const navnet = (
          <>
            {l.ordlyd ? <Ordforskjell deler={l.ordlyd} /> : l.linje.tittel}
            <small className="dempet">
              {F.slag[l.slag]}
              {l.plass?.foer != null && ` (${F.var(l.plass.foer)})`}
              {l.linje.ukjent !== null && `. ${l.linje.ukjent}`}
            </small>
          </>
        );
        const aarene = l.beloep.length === 0 ? [null] : l.beloep;
        return aarene.map((a) => (
          <tr key={`${l.id} ${a?.aar ?? ''}`}>
            <td>
              {l.linje.utvalg} {l.linje.nr}
            </td>
            <th scope="row">{navnet}</th>
            <td>{a?.aar}</td>
            <td className="tall">{a && (l.slag === 'ny' ? '–' : tall(a.foer))}</td>
            <td className="tall">{a && (l.slag === 'borte' ? '–' : tall(a.etter))}</td>
            <td className="tall">{a && tall(a.differanse)}</td>
          </tr>
        ));
      })}
    </Rulletabell>
  </>
);

const verdien = (felt: Oppdragsfelt, verdi: string | null): string =>
  verdi === null ? F.ikkeSatt : felt === 'frist' ? skriv(verdi) : ord(verdi);

const Oppdragene = ({
  kommune,
  alle,
}: {
  readonly kommune: string;
  readonly alle: readonly Oppdragsforskjell[];
}) => (
  <>
    <Heading level={3} data-size="xs">
      {F.oppdrag}
    </Heading>
    <Rulletabell navn={F.oppdragantall(alle.length)} hode={[F.oppdrag, F.hva, F.foer, F.etter]}>
      {alle.flatMap((o) => {
        const felt = Object.entries(o.felt) as [
          Oppdragsfelt,
          { foer: string | null; etter: string | null },
        ][];
        const navnet = (
          <th scope="row">
            <Link to={`/${kommune}/oppdrag/${o.id}/tidsreise`}>
              {o.punkt} {o.delpunkt} {!o.ordlyd && o.tittel}
            </Link>{' '}
            {o.ordlyd && <Ordforskjell deler={o.ordlyd} />}
            <small className="dempet">{F.slag[o.slag]}</small>
          </th>
        );
        if (felt.length === 0)
          return [
            <tr key={o.id}>
              {navnet}
              <td colSpan={3}>{F.slag[o.slag]}</td>
            </tr>,
          ];
        return felt.map(([hva, { foer, etter }]) => (
          <tr key={`${o.id} ${hva}`}>
            {navnet}
            <td>{F.felt[hva]}</td>
            <td>{o.slag === 'ny' ? '–' : verdien(hva, foer)}</td>
            <td>{o.slag === 'borte' ? '–' : verdien(hva, etter)}</td>
          </tr>
        ));
      })}
    </Rulletabell>
  </>
);
