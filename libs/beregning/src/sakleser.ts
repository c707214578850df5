import {
  ok,
  refused,
  type ForslagId,
  type Klokker,
  type KommuneId,
  type Refusal,
  type Result,
  type SakId,
} from '@saksgang/kernel';
import { hpOmraade } from '@saksgang/rammer';
import { merknaderOm, type ReadStore } from '@saksgang/read-store';
import { HandlingsprogrammetFinnesIkke, type Forslag, type Forslagsskjebne } from '@saksgang/saksgang';
import { beregningsprojeksjon } from './beregningsprojeksjon';
import { sakbilde, type Forslagsspor, type Sakbilde } from './grunnlag/sakbilde.view';
import { ForslagetErIkkeISaken } from './refusals';

export interface LestSak {
  readonly bilde: Sakbilde;
  readonly posisjon: string | null;
  readonly merknader: readonly string[];
}

/** An HP as its facts have made it, at the end of a day or now. */
export const lesSak = (
  readStore: ReadStore,
  kommune: KommuneId,
  sak: SakId,
  klokker: Klokker,
): Result<LestSak, Refusal> => {
  const { visning, posisjon, parkert } = readStore.read(
    beregningsprojeksjon,
    kommune,
    hpOmraade(kommune, sak),
    sakbilde,
    klokker,
  );
  if (visning.hp === null) return refused(HandlingsprogrammetFinnesIkke());
  const merknader = merknaderOm(parkert);
  return ok({ bilde: visning, posisjon, merknader });
};

/** The forslag that were asked for, each once. */
export const valgteForslag = (
  { forslag }: Sakbilde,
  ider: readonly ForslagId[],
): Result<readonly Forslagsspor[], Refusal> => {
  const valgte: Forslagsspor[] = [];
  for (const id of new Set(ider)) {
    const spor = forslag.get(id);
    if (!spor) return refused(ForslagetErIkkeISaken(id));
    valgte.push(spor);
  }
  return ok(valgte);
};

export const innholdene = ({ forslag }: Sakbilde): ReadonlyMap<ForslagId, Forslag> =>
  new Map([...forslag].map(([id, spor]) => [id, spor.forslag]));

/** A forslag as an answer names it. */
export interface Forslagsnavn {
  readonly id: ForslagId;
  readonly tittel: string;
  readonly partier: readonly string[];
  readonly skjebne: Forslagsskjebne;
}

export const navnet = ({ forslag: { id, tittel, partier }, skjebne }: Forslagsspor): Forslagsnavn => ({
  id,
  tittel,
  partier,
  skjebne,
});
