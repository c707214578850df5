import type { Dato, ForslagId } from '@saksgang/kernel';
import type { Balanse } from '@saksgang/saksgang';
import { anvend } from '../grunnlag/anvend';
import { rotenAv, somKjenner } from '../grunnlag/bygger-paa';
import { grunnlagVed, sisteRadFoerTillegget, velgGrunnlag, type Grunnlag } from '../grunnlag/grunnlag';
import type { Forslagsspor, Sakbilde } from '../grunnlag/sakbilde.view';
import { sammenfatt } from '../konflikter/konflikt';
import { UTEN_VILKAAR } from '../virkning/vilkaar';
import { virkningAv, type FoerOgEtter, type Utvalgsvirkning } from '../virkning/virkning';
import { endringerUnder, type Endringsbilde } from './endringer-under';
import { maaBestemmes, type MaaBestemmes } from './maa-bestemmes';

/** A forslag that was made on the beslutningsgrunnlag, against the base that the tilleggsinnstilling has made. */
export interface Grunnlagsendring extends Endringsbilde {
  readonly forslag: ForslagId;
  readonly tittel: string;
  readonly partier: readonly string[];
  readonly dato: Dato | null;
  /** False when the forslag does not say what it counts from, and is known only to be older than the tilleggsinnstilling. */
  readonly grunnlagOppgitt: boolean;
  /** Nothing of what it rests on has changed, and nothing must be decided. */
  readonly staar: boolean;
  readonly maaBestemmes: readonly MaaBestemmes[];
  /** Whether its own changes even out, counted from the old base and from the new. */
  readonly balanse: { readonly foer: Balanse; readonly naa: Balanse };
  /** What it does to the new base. */
  readonly virkning: { readonly utvalg: readonly Utvalgsvirkning[]; readonly sum: FoerOgEtter };
}

/** What each forslag of the old base meets on the new; null before there is a tilleggsinnstilling. */
export const grunnlagsendringer = (bilde: Sakbilde): readonly Grunnlagsendring[] | null => {
  const nytt = velgGrunnlag(bilde, 'tilleggsinnstilling');
  if (!nytt.ok) return null;
  const naa = nytt.value;
  const innholdet = new Map([...bilde.forslag].map(([id, { forslag }]) => [id, forslag]));
  const under = somKjenner(innholdet);
  const sammenheng = sammenfatt(naa, bilde.forslag, under);
  return [...bilde.forslag.values()]
    .filter((spor) => spor.skjebne === 'fremmet' && erFraGammelt(spor, bilde))
    .map((spor) => {
      const { forslag, dato } = spor;
      const foer = grunnlagVed(bilde, Math.min(spor.rad, sisteRadFoerTillegget(bilde)));
      // A forslag to another is reckoned with what it builds on, so that its lines are there.
      const lagtTil = [...under(forslag.id)].flatMap((id) => innholdet.get(id) ?? []);
      const regn = (grunnlag: Grunnlag) =>
        virkningAv(anvend(grunnlag, lagtTil, innholdet).grunnlag, [forslag], innholdet, UTEN_VILKAAR);
      const [da, er] = [regn(foer), regn(naa)];
      const endringer = endringerUnder(forslag, foer, naa);
      const bestemmes = maaBestemmes(forslag, endringer, er.balanse.endring, sammenheng);
      return {
        forslag: forslag.id,
        tittel: forslag.tittel,
        partier: forslag.partier,
        dato,
        grunnlagOppgitt: forslag.grunnlag.slag !== 'ikke-oppgitt',
        staar: endringer.endret.length === 0 && bestemmes.length === 0,
        ...endringer,
        maaBestemmes: bestemmes,
        balanse: { foer: da.balanse.endring, naa: er.balanse.endring },
        virkning: { utvalg: er.utvalg.filter((u) => har(u)), sum: er.sum },
      };
    });
};

const har = ({ endring }: Utvalgsvirkning): boolean => Object.values(endring).some((kr) => kr !== 0);

/** Whether a forslag was made on the beslutningsgrunnlag, by itself or through the forslag it builds on. */
const erFraGammelt = ({ forslag }: Forslagsspor, bilde: Sakbilde): boolean => {
  const rot = bilde.forslag.get(rotenAv(forslag.id, (id) => bilde.forslag.get(id)?.forslag.grunnlag));
  if (rot?.forslag.grunnlag.slag === 'beslutningsgrunnlag') return true;
  // One that does not say, and is older than the tilleggsinnstilling, had nothing else to count from.
  return rot?.forslag.grunnlag.slag === 'ikke-oppgitt' && rot.rad <= sisteRadFoerTillegget(bilde);
};
