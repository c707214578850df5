import { ord, type Dato } from '@saksgang/kernel';
import { Fragment } from 'react';
import { Link } from 'react-router';
import { ansvarlig, type Rad } from '../regler/filter';
import { T } from '../tekster';
import { Frist, Merker, SisteSaksgang } from './merker';

const KOLONNER = [T.felt.punkt, T.felt.oppdrag, T.felt.ansvarlig, T.felt.frist, T.felt.status] as const;

/** A page of the list; on a narrow screen each row is a card, with the names of its columns in it. */
export const Oppdragstabell = ({
  kommune,
  rader,
  alle,
  idag,
}: {
  readonly kommune: string;
  readonly rader: readonly Rad[];
  /** The rows of every page, which the groups are counted in. */
  readonly alle: readonly Rad[];
  readonly idag: Dato;
}) => {
  const antall = (gruppe: string): number => alle.filter((rad) => rad.gruppe === gruppe).length;
  return (
    <table className="tabell oppdragstabell">
      <caption className="bare-lest">{T.liste.tabell}</caption>
      <thead>
        <tr>
          {KOLONNER.map((kolonne) => (
            <th key={kolonne} scope="col">
              {kolonne}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rader.map(({ oppdrag: o, gruppe }, i) => (
          <Fragment key={`${gruppe} ${o.id}`}>
            {gruppe !== '' && gruppe !== rader[i - 1]?.gruppe && (
              <tr className="grupperad">
                <th scope="rowgroup" colSpan={KOLONNER.length}>
                  {T.liste.gruppen(gruppe, antall(gruppe))}
                </th>
              </tr>
            )}
            <tr>
              <td data-navn={T.felt.punkt} className="punkt">
                {o.punkt} {o.delpunkt}
              </td>
              <th scope="row" data-navn={T.felt.oppdrag}>
                <Link to={`/${kommune}/oppdrag/${o.id}`}>{o.tittel}</Link>
                <small className="dempet">
                  {ord(o.type)} · {o.mottaker}
                </small>
              </th>
              <td data-navn={T.felt.ansvarlig}>{ansvarlig(o)}</td>
              <td data-navn={T.felt.frist}>
                <Frist o={o} idag={idag} kort />
                <small>
                  <SisteSaksgang o={o} />
                </small>
              </td>
              <td data-navn={T.felt.status}>
                <Merker o={o} />
              </td>
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
};
