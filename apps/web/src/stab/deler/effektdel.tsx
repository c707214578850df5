import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Kroner } from '@saksgang/kernel';
import type { Oppdragssvar } from '@saksgang/register';
import { Link } from 'react-router';
import { navnet } from '../../deler/merker';
import { avvik, tusen } from '../../regler/beloep';
import { T } from '../../tekster';
import { S } from '../../tekster/stab';
import { effektbilde, TERTIALER, type Effektgruppe, type Effektlinje } from '../regler/effekt';
import { Stolper, type Stolpe } from './stolper';

const O = S.oversikt;
const eller = (beloep: Kroner | null, ellers: string): string => (beloep === null ? ellers : tusen(beloep));

/** What the money points have given, tertial by tertial, against what was adopted. */
export const Effektdel = ({
  kommune,
  oppdrag,
  aar,
}: {
  readonly kommune: string;
  readonly oppdrag: readonly Oppdragssvar[];
  readonly aar: string;
}) => {
  const { grupper, uten } = effektbilde(oppdrag, aar);
  return (
    <section className="del" aria-labelledby="effekt">
      <Heading level={2} data-size="md" id="effekt">
        {O.effekt(aar)}
      </Heading>
      <Paragraph className="dempet">
        {O.effektHjelp} {S.tusen}
      </Paragraph>
      {grupper.length === 0 && <Paragraph>{O.effektTomt}</Paragraph>}
      <div className="rutenett">
        {grupper.map((gruppe) => (
          <section key={gruppe.slag} className="kort" aria-labelledby={`effekt-${gruppe.slag}`}>
            <Heading level={3} data-size="xs" id={`effekt-${gruppe.slag}`}>
              {O.grupper[gruppe.slag]}
            </Heading>
            <Stolper full={lengst(gruppe)} stolper={stolpene(gruppe)} />
          </section>
        ))}
      </div>
      {uten.length > 0 && <Paragraph>{O.utenBeloep(uten.length)}</Paragraph>}
      {grupper.length + uten.length > 0 && (
        <details className="talltabell">
          <summary>{O.punktvis}</summary>
          <Punktvis kommune={kommune} linjer={[...grupper.flatMap((g) => g.linjer), ...uten]} />
        </details>
      )}
    </section>
  );
};

const lengst = ({ vedtatt, tertialer }: Effektgruppe): number =>
  Math.max(Math.abs(vedtatt), ...tertialer.map((t) => Math.abs(t.oppnaadd)));

const stolpene = ({ vedtatt, tertialer, linjer }: Effektgruppe): readonly Stolpe[] => [
  { navn: O.vedtatt, deler: [{ navn: O.vedtatt, verdi: vedtatt, farge: 'svak' }], tall: tusen(vedtatt) },
  ...tertialer.map((t) => ({
    navn: `${O.oppnaadd} ${O.tertial(t.tertial)}`,
    deler: [{ navn: O.oppnaadd, verdi: t.oppnaadd, farge: 'vanlig' as const }],
    tall:
      t.meldt === 0
        ? O.meldt(0, linjer.length)
        : `${tusen(t.oppnaadd)} ${O.avVedtatt(tusen(t.vedtatt))}, ${O.meldt(t.meldt, linjer.length)}`,
  })),
];

const Punktvis = ({
  kommune,
  linjer,
}: {
  readonly kommune: string;
  readonly linjer: readonly Effektlinje[];
}) => (
  <div className="rulle" tabIndex={0} role="region" aria-label={O.punktvis}>
    <table className="tabell">
      <caption className="bare-lest">{O.punktvis}</caption>
      <thead>
        <tr>
          <th scope="col">{T.felt.punkt}</th>
          {[O.vedtatt, ...TERTIALER.map(O.tertial), O.prognose, O.avvik].map((h) => (
            <th key={h} scope="col" className="tall">
              {h}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {linjer.map(({ oppdrag: o, effekt: e, oppnaadd }) => (
          <tr key={o.id}>
            <th scope="row">
              <Link to={`/${kommune}/oppdrag/${o.id}`}>{navnet(o)}</Link>
            </th>
            <td className="tall">{eller(e.vedtatt, O.ukjent)}</td>
            {TERTIALER.map((t) => (
              <td key={t} className="tall">
                {eller(oppnaadd[t], O.ikkeMeldt)}
              </td>
            ))}
            <td className="tall">{eller(e.prognose, O.ikkeMeldt)}</td>
            <td className="tall">{e.avvik === null ? '–' : avvik(e.avvik)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
