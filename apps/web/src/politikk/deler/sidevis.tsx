import { Heading } from '@digdir/designsystemet-react';
import type { Beregningssvar } from '@saksgang/beregning';
import type { EttForslag } from '@saksgang/forslag';
import { ord } from '@saksgang/kernel';
import { Link } from 'react-router';
import { P } from '../../tekster/politikk';
import { endring } from '../regler/beloep';
import { forslagsstillere } from '../regler/forslag';
import { sidevis, type Sidevisrad } from '../regler/sidevis';
import { Balansemerke } from './balanse';
import { Rullende } from './rullende';

export interface Spalte {
  readonly forslag: EttForslag['forslag'];
  readonly virkning: Beregningssvar | null;
}

/** Forslag in columns: the frames, the lines and the words, each row one thing. */
export const Sidevis = ({
  kommune,
  hp,
  spalter,
  aar,
}: {
  readonly kommune: string;
  readonly hp: string;
  readonly spalter: readonly Spalte[];
  readonly aar: string;
}) => {
  const { rammer, linjer, verbal } = sidevis(spalter, aar);
  const hode = (
    <thead>
      <tr>
        <th scope="col">{P.felles.hva}</th>
        {spalter.map(({ forslag }) => (
          <th key={forslag.id} scope="col">
            <Link to={`/${kommune}/hp/${hp}/forslag/${forslag.id}`}>{forslag.tittel}</Link>
            <small className="dempet">
              {forslagsstillere(forslag)} · {ord(forslag.skjebne)}
            </small>
            <Balansemerke balanse={forslag.balanse} />
          </th>
        ))}
      </tr>
    </thead>
  );
  const deler = [
    [P.sammenlign.ramme(aar), rammer],
    [P.sammenlign.linjer(aar), linjer],
    [P.sammenlign.verbal, verbal],
  ] as const;
  return deler.map(
    ([navn, rader]) =>
      rader.length > 0 && (
        <section key={navn}>
          <Heading level={2} data-size="sm">
            {navn}
          </Heading>
          <Rullende navn={navn}>
            {hode}
            <tbody>
              {rader.map((rad) => (
                <tr key={rad.id}>
                  <th scope="row">
                    {rad.navn}
                    {rad.om !== '' && <small className="dempet">{rad.om}</small>}
                  </th>
                  {rad.celler.map((celle, i) => (
                    <td key={spalter[i]?.forslag.id}>
                      <Celle celle={celle} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </Rullende>
        </section>
      ),
  );
};

const Celle = ({ celle }: { readonly celle: Sidevisrad['celler'][number] }) => {
  if (celle === null) return <span className="dempet">{P.sammenlign.ikkeMed}</span>;
  if (typeof celle === 'string') return celle;
  return celle.kr === null ? <span className="dempet">{P.felles.ukjent}</span> : endring(celle.kr);
};
