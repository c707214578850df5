import type { Moeteverden } from '@saksgang/moeter';
import { moeteplanen } from '@saksgang/saksgang';
import type { Moeteorgan } from './sakskjede';

/** The bodies with the days they are to meet: those of the plan, and those that are called beside it. */
export const moeteorganene = ({ organer, moeter }: Moeteverden): readonly Moeteorgan[] =>
  [...organer].flatMap(([id, { organ }]) => {
    if (organ.organ === null) return [];
    const plan = moeteplanen(organ);
    const kalt = [...moeter.values()].flatMap(({ moete }) =>
      moete.slag === 'ingen' || moete.slag === 'avlyst' || moete.innkalling.organ !== id
        ? []
        : [{ dato: moete.innkalling.dato, saksfrist: null }],
    );
    const utenfor = kalt.filter((m) => !plan.some((p) => p.dato === m.dato));
    const { type, navn } = organ.organ;
    return [{ id, type, navn, moeter: [...plan, ...utenfor] }];
  });
