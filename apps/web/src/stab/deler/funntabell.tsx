import type { Rammetabellproeve } from '@saksgang/saksgang';
import { avvik, tusen } from '../../regler/beloep';
import { S } from '../../tekster/stab';

type Funn = Rammetabellproeve['kontrollfunn'][number];
const K = S.importen.kolonner;

const beloep = (n: Funn['trykt'], skriv = tusen): string => (n === null ? '–' : skriv(n));

/** What the sum control found, row by row: printed, computed, and the difference. */
export const Funntabell = ({ tittel, funn }: { readonly tittel: string; readonly funn: readonly Funn[] }) => (
  <div className="rulle" tabIndex={0} role="region" aria-label={tittel}>
    <table className="tabell">
      <caption className="bare-lest">
        {tittel}. {S.tusen}
      </caption>
      <thead>
        <tr>
          <th scope="col">{K.navn}</th>
          <th scope="col">{K.grunn}</th>
          {[K.linje, K.aar, K.trykt, K.beregnet, K.differanse].map((h) => (
            <th key={h} scope="col" className="tall">
              {h}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {funn.map((f, i) => (
          <tr key={i}>
            <th scope="row">{f.navn}</th>
            <td>{f.grunn}</td>
            <td className="tall">{f.linje ?? '–'}</td>
            <td className="tall">{f.aar ?? '–'}</td>
            <td className="tall">{beloep(f.trykt)}</td>
            <td className="tall">{beloep(f.beregnet)}</td>
            <td className="tall">{beloep(f.differanse, avvik)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
