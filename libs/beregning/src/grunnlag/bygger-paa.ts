import type { ForslagId } from '@saksgang/kernel';
import type { Forslag, Forslagsgrunnlag } from '@saksgang/saksgang';

/** What is known of the forslag of a sak. */
export type Forslagene = ReadonlyMap<ForslagId, Pick<Forslag, 'gjelder' | 'grunnlag'>>;

/** The forslag that one is made to or on: those it changes, those its amounts are counted from, and theirs again. */
export const byggerPaa = (id: ForslagId, alle: Forslagene): ReadonlySet<ForslagId> => {
  const under = new Set<ForslagId>();
  const vei = [id];
  for (let neste = vei.pop(); neste !== undefined; neste = vei.pop()) {
    const { gjelder = null, grunnlag } = alle.get(neste) ?? {};
    const paa = grunnlag?.slag === 'forslag' ? grunnlag.forslag : null;
    for (const forrige of [gjelder, paa])
      // A forslag never lies under itself, whatever the log says.
      if (forrige !== null && forrige !== id && !under.has(forrige)) {
        under.add(forrige);
        vei.push(forrige);
      }
  }
  return under;
};

/** What lies under each forslag. */
export type Under = (id: ForslagId) => ReadonlySet<ForslagId>;

/** The same, found once for each forslag. */
export const somKjenner = (alle: Forslagene): Under => {
  const kjent = new Map<ForslagId, ReadonlySet<ForslagId>>();
  return (id) => {
    const under = kjent.get(id) ?? byggerPaa(id, alle);
    kjent.set(id, under);
    return under;
  };
};

/** The forslag at the bottom of what one is counted from: itself, when it is counted from no other. */
export const rotenAv = (
  id: ForslagId,
  grunnlagTil: (id: ForslagId) => Forslagsgrunnlag | undefined,
): ForslagId => {
  const sett = new Set([id]);
  for (let her = id; ;) {
    const grunnlag = grunnlagTil(her);
    if (grunnlag?.slag !== 'forslag' || sett.has(grunnlag.forslag)) return her;
    her = grunnlag.forslag;
    sett.add(her);
  }
};
