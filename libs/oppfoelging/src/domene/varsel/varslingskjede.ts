import type { AktivtOppdrag } from '../oppdrag/oppdrag';
import { rollenoekkel, type Vikar } from '../rolle/rolleregister';
import type { Varslet } from './varsel.events';

/**
 * Who is told, in order: the one responsible, then those above. A foretak answers to its board and the board to
 * kommunestyret, never to kommunedirektøren (kommuneloven § 9-16); kontrollutvalget works through its sekretariat
 * (§ 23-7).
 */
export const varslingskjede = ({ ansvarlig, mottaker, organ }: AktivtOppdrag): readonly Varslet[] => {
  const linje = linjenTil(mottaker.slag, mottaker.navn, mottaker.overordnet, organ);
  const alle = [...(ansvarlig ? [ansvarlig] : []), ...linje.map((rolle) => ({ rolle, person: null }))];
  return alle.filter((en, i) => alle.findIndex((annen) => annen.rolle === en.rolle) === i);
};

/** Whoever stands in for one who is told, is told as well; the one who has the role is told all the same. */
export const medStedfortredere = (kjede: readonly Varslet[], vikarer: readonly Vikar[]): readonly Varslet[] =>
  kjede.flatMap((en) => [
    en,
    ...vikarer
      .filter(({ rolle }) => rollenoekkel(rolle) === rollenoekkel(en.rolle))
      .map(({ person }) => ({ rolle: `stedfortreder for ${en.rolle}`, person })),
  ]);

const linjenTil = (
  slag: string,
  navn: string,
  overordnet: string | null,
  organ: string,
): readonly string[] => {
  if (slag === 'kommunalt-foretak')
    return [`daglig leder i ${navn}`, `styreleder i ${navn}`, 'kommunestyret'];
  if (navn === 'kontrollutvalget') return ['kontrollutvalgets sekretariat', navn, 'kommunestyret'];
  if (slag === 'folkevalgt-organ' || slag === 'komite' || slag === 'eierorgan')
    return [navn, overordnet ?? organ];
  return [navn, overordnet ?? 'kommunedirektøren', 'kommunedirektøren'];
};
