import type { Sumsvar } from '@saksgang/rammer';
import { P } from '../../tekster/politikk';
import { tusen, type Aarsbeloep } from '../regler/beloep';
import type { Gruppe, Rad } from '../regler/ramme';
import { Rullende } from './rullende';
import { Endring, Tall } from './tall';

/** A frame table as the document has it: lines by kategori, each sum computed, and what is printed beside it. */
export const Rammetabell = ({
  navn,
  kolonner,
  grupper,
  bareSummer,
  sumaar,
}: {
  readonly navn: string;
  readonly kolonner: readonly string[];
  readonly grupper: readonly Gruppe[];
  readonly bareSummer: boolean;
  /** The years that what is printed is held against, in the last column. */
  readonly sumaar: readonly string[];
}) => (
  <Rullende navn={navn}>
    <thead>
      <tr>
        <th scope="col">{P.felles.linje}</th>
        {kolonner.map((kolonne) => (
          <th key={kolonne} scope="col" className="tall">
            {kolonne}
          </th>
        ))}
      </tr>
    </thead>
    {grupper.map((gruppe) => {
      const rader = bareSummer ? gruppe.rader.filter((r) => r.slag !== 'linje') : gruppe.rader;
      return rader.length === 0 ? null : (
        <tbody key={gruppe.kategori}>
          {!bareSummer && (
            <tr className="grupperad">
              <th scope="rowgroup" colSpan={kolonner.length + 1}>
                {gruppe.kategori}
              </th>
            </tr>
          )}
          {rader.map((rad) => (
            <tr key={rad.id} className={rad.slag === 'linje' ? undefined : `sumrad ${rad.slag}`}>
              <th scope="row">
                {rad.navn !== null && <span className="linjenr">{rad.navn}</span>} {rad.tittel}
                <Om rad={rad} sumaar={sumaar} />
              </th>
              {rad.celler.map((celle) => (
                <td key={celle.kolonne} className="tall">
                  {celle.finnes ? <Tall kr={celle.kr} /> : P.felles.finnesIkke} <Endring kr={celle.endring} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      );
    })}
  </Rullende>
);

/** What one must know of a line or a sum: why an amount is unknown, what is printed where it is another, and in which words. */
const Om = ({ rad: { linje, sum }, sumaar }: { readonly rad: Rad; readonly sumaar: readonly string[] }) => (
  <>
    {linje?.punkt && <small className="dempet">{P.rammer.punkt(linje.punkt.punkt)}</small>}
    {linje?.ukjent !== undefined && <small className="varsel">{linje.ukjent}</small>}
    {linje?.merknad !== undefined && <small>{linje.merknad}</small>}
    {sum !== null && <Trykt sum={sum} aarene={sumaar} />}
    {sum?.ukjent !== undefined && <small className="varsel">{sum.ukjent}</small>}
  </>
);

const Trykt = ({
  sum: { trykt, avvik },
  aarene,
}: {
  readonly sum: Sumsvar;
  readonly aarene: readonly string[];
}) => {
  if (!trykt) return null;
  const avviker = avvik && aarene.some((aar) => avvik[aar] !== 0);
  return avviker ? (
    <small className="varsel">
      {P.rammer.trykt(rekken(trykt, aarene))}; {P.rammer.avvik(rekken(avvik, aarene))}
    </small>
  ) : (
    <small className="dempet">{P.rammer.stemmer}</small>
  );
};

const rekken = (beloep: Aarsbeloep, aarene: readonly string[]): string =>
  aarene
    .map((aar) => {
      const kr = beloep[aar];
      return kr === null || kr === undefined ? P.felles.ukjent : tusen(kr);
    })
    .join(' / ');
