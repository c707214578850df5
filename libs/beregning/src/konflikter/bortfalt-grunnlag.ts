import { ord, type ForslagId } from '@saksgang/kernel';
import type { Forslag, Forslagsskjebne } from '@saksgang/saksgang';
import { sumAvBeloep } from '../virkning/tabellvirkning';
import { bruktAv, type Brukt } from './fjernet-grunnlag';
import type { Konflikt, Sammenheng } from './konflikt';
import { forslagsnavn, linjenavn, stor } from './setninger';

/** A forslag that may still be voted over, or has been adopted, can be built on. */
const STAAR: readonly (Forslagsskjebne | undefined)[] = ['fremmet', 'vedtatt'];

/** What a forslag rests on that is not there: another forslag that is withdrawn or has fallen, or a line. */
export const bortfaltGrunnlag = (valgte: readonly Forslag[], sammenheng: Sammenheng): readonly Konflikt[] =>
  valgte.flatMap((f) => [...borteForslag(f, sammenheng), ...borteLinjer(f, sammenheng)]);

const borteForslag = (f: Forslag, sammenheng: Sammenheng): readonly Konflikt[] => {
  const { alle, grunnlag } = sammenheng;
  const paa = f.grunnlag.slag === 'forslag' ? f.grunnlag.forslag : null;
  const under = [...new Set([f.gjelder, paa])].filter((id): id is ForslagId => id !== null);
  return under
    .filter((id) => !STAAR.includes(alle.get(id)?.skjebne))
    .map((forslag): Konflikt => {
      const skjebne = alle.get(forslag)?.skjebne ?? null;
      const sum = sumAvBeloep(f.linjer, grunnlag.aarene);
      const hvordan = skjebne === null ? 'ikke finnes' : `er ${ord(skjebne)}`;
      return {
        slag: 'bortfalt-grunnlag',
        noekkel: `bortfalt-grunnlag:${f.id}:${forslag}`,
        hva: { slag: 'forslag', forslag, skjebne },
        parter: [{ forslag: f.id, beloep: sum }],
        aar: grunnlag.aarene.filter((aar) => sum[aar] !== 0),
        setning: `${stor(forslagsnavn(f.id, sammenheng))} bygger på ${skjebne === null ? 'et forslag' : forslagsnavn(forslag, sammenheng)} som ${hvordan}.`,
      };
    });
};

const borteLinjer = (f: Forslag, sammenheng: Sammenheng): readonly Konflikt[] =>
  bruktAv(f, sammenheng)
    .filter((b) => !finnes(b, sammenheng))
    .map(({ linje, maate, beloep }) => ({
      slag: 'bortfalt-grunnlag',
      noekkel: `bortfalt-grunnlag:${f.id}:${linje}:${maate}`,
      hva: { slag: 'linje', linje, maate },
      parter: [{ forslag: f.id, beloep }],
      aar: sammenheng.grunnlag.aarene.filter((aar) => beloep[aar] !== 0),
      setning: `${stor(forslagsnavn(f.id, sammenheng))} bygger på ${linjenavn(linje, sammenheng)}, som ikke er i grunnlaget lenger.`,
    }));

/** A line is there when it is in the base, or in a forslag of the sak that it may build on. */
const finnes = ({ linje, maate }: Brukt, { grunnlag, nyeLinjer, alle }: Sammenheng): boolean => {
  if (grunnlag.linjer.has(linje)) return true;
  const ny = nyeLinjer.get(linje);
  // What was taken over from a forslag stands, also when that forslag is withdrawn.
  return ny !== undefined && (maate === 'opphav' || STAAR.includes(alle.get(ny.av)?.skjebne));
};
