import type { Forslag } from '@saksgang/saksgang';
import { bortfaltGrunnlag } from './bortfalt-grunnlag';
import { fjernetGrunnlag } from './fjernet-grunnlag';
import { KONFLIKTSLAG, type Konflikt, type Sammenheng } from './konflikt';
import { sammeInndekning } from './samme-inndekning';
import { ulikEndring } from './ulik-endring';
import { ulikOrdlyd } from './ulik-ordlyd';

/**
 * Every conflict of a set of forslag, sorted by kind and place. Each place is looked up once, so the work grows with
 * what the forslag say and not with the number of pairs; the order in which they are given does not matter.
 */
export const konflikterI = (valgte: readonly Forslag[], sammenheng: Sammenheng): readonly Konflikt[] =>
  [sammeInndekning, ulikEndring, fjernetGrunnlag, bortfaltGrunnlag, ulikOrdlyd]
    .flatMap((finn) => finn(valgte, sammenheng))
    .sort(
      (a, b) =>
        KONFLIKTSLAG.indexOf(a.slag) - KONFLIKTSLAG.indexOf(b.slag) ||
        (a.noekkel < b.noekkel ? -1 : Number(a.noekkel > b.noekkel)),
    );
