import { planlagteMoeter, type Moeteverden } from '@saksgang/moeter';
import type { Moeteorgan } from './sakskjede';

/** The bodies with the days they are to meet: those of the plan, and those that are called beside it. */
export const moeteorganene = ({ organer, moeter }: Moeteverden): readonly Moeteorgan[] =>
  [...organer].flatMap(([id, historie]) => {
    const { organ } = historie.organ;
    if (organ === null) return [];
    const plan = planlagteMoeter(historie);
    const kalt = [...moeter.values()].flatMap(({ moete }) =>
      moete.slag === 'ingen' || moete.slag === 'avlyst' || moete.innkalling.organ !== id
        ? []
        : [{ dato: moete.innkalling.dato, saksfrist: null, kilde: null }],
    );
    const utenfor = kalt.filter((m) => !plan.some((p) => p.dato === m.dato));
    const { type, navn } = organ;
    return [{ id, type, navn, moeter: [...plan, ...utenfor] }];
  });
