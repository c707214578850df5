import type { Oppdragssvar } from '@saksgang/register';
import { Link } from 'react-router';
import { P } from '../../tekster/politikk';
import { tusen } from '../regler/beloep';
import { sisteEffekt, type Utfall } from '../regler/utfall';

const KOLONNER = [P.vedtak.punkt, P.vedtak.hva, P.vedtak.hvem, P.vedtak.ble] as const;

/** Points with what came of them; on a narrow screen each row is a card. */
export const Utfallstabell = ({
  kommune,
  hp,
  utfall,
}: {
  readonly kommune: string;
  readonly hp: string;
  readonly utfall: readonly Utfall[];
}) => (
  <table className="tabell oppdragstabell vedtakstabell">
    <caption className="bare-lest">{P.vedtak.tabell}</caption>
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
      {utfall.map(({ vedtak, punkt, partier, oppdrag }) => (
        <tr key={`${vedtak.id} ${punkt.punkt}`}>
          <td data-navn={P.vedtak.punkt} className="punkt">
            {punkt.punkt}
          </td>
          <th scope="row" data-navn={P.vedtak.hva}>
            <Link to={`/${kommune}/hp/${hp}/vedtak/${vedtak.id}/${punkt.punkt}`}>{punkt.tittel}</Link>
          </th>
          <td data-navn={P.vedtak.hvem}>
            {partier.length === 0 ? (
              <span className="dempet">{P.vedtak.partiUkjent}</span>
            ) : (
              partier.join(', ')
            )}
          </td>
          <td data-navn={P.vedtak.ble}>
            {oppdrag.length === 0 ? (
              <span className="dempet">{P.vedtak.ingenOppdrag}</span>
            ) : (
              <ul>
                {oppdrag.map((o) => (
                  <li key={o.id}>
                    {o.tittel}: <strong>{o.status}</strong>
                    {o.iRute === 'forsinket' && <span className="varsel"> {o.iRute}</span>}
                    <Effekt o={o} />
                  </li>
                ))}
              </ul>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** What the money has come to, where it is followed as money. */
const Effekt = ({ o }: { readonly o: Oppdragssvar }) => {
  if (o.effekt === null) return null;
  const siste = sisteEffekt(o.effekt);
  if (siste === null) return <small className="dempet">{P.vedtak.ikkeMeldt}</small>;
  const tall = (kr: number | null) => (kr === null ? P.felles.ukjent : tusen(kr));
  return (
    <small>
      {P.vedtak.effekt(siste.aar, tall(siste.oppnaadd), tall(siste.vedtatt))}
      {siste.prognose !== null && `, ${P.vedtak.prognose(tusen(siste.prognose))}`} ({P.vedtak.effektHjelp})
    </small>
  );
};
