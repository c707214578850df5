import type { Dato } from '@saksgang/kernel';
import { S } from '../../tekster/stab';
import { maanedenTil, maanedsnavn, ukene, type Kalenderpost } from '../regler/kalender';

/** A month as a table of its weeks. What falls on a day is told under the table; the day leads to it. */
export const Maanedsbilde = ({
  maaned,
  poster,
  idag,
}: {
  readonly maaned: string;
  readonly poster: readonly Kalenderpost[];
  readonly idag: Dato;
}) => (
  <table className="maanedsbilde">
    <caption>{maanedsnavn(maaned)}</caption>
    <thead>
      <tr>
        {S.kalender.uke.map((dag) => (
          <th key={dag} scope="col" abbr={dag}>
            <span aria-hidden="true">{dag.slice(0, 3)}</span>
            <span className="bare-lest">{dag}</span>
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {ukene(maaned).map((uke) => (
        <tr key={uke[0]}>
          {uke.map((dag) => (
            <Dag
              key={dag}
              dag={dag}
              poster={poster.filter((p) => p.dato === dag)}
              utenfor={maanedenTil(dag) !== maaned}
              idag={dag === idag}
            />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const Dag = ({
  dag,
  poster,
  utenfor,
  idag,
}: {
  readonly dag: Dato;
  readonly poster: readonly Kalenderpost[];
  readonly utenfor: boolean;
  readonly idag: boolean;
}) => (
  <td className={utenfor ? 'utenfor' : undefined} {...(idag && { 'aria-current': 'date' })}>
    <span className="dagnummer">
      {Number(dag.slice(8))}
      {idag && <span className="bare-lest"> {S.kalender.idag}</span>}
    </span>
    {poster.length > 0 && (
      <a href={`#dag-${dag}`}>
        {poster.map((p, i) => (
          <span key={i} className={`merke-${p.slag}`} aria-hidden="true" title={p.tekst}>
            {p.tekst}
          </span>
        ))}
        <span className="antall-smalt">{S.kalender.antall(poster.length)}</span>
      </a>
    )}
  </td>
);
