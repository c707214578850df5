import type { Proeveregning } from '@saksgang/beregning';
import { asked, problemOf, type Problem } from '@saksgang/http';
import type { Asked, CommandMeta, ForslagId, Refusal } from '@saksgang/kernel';
import {
  type NyttForslagRequest,
  proevForslag,
  tilNyttForslag,
  type Balanse,
  type Forslagsvirkning,
  type Forslag,
  type FremmeForslag,
  type Sak,
} from '@saksgang/saksgang';
import type { Utkast } from '../utkast';
import { somForslag } from './innhold';

/** What would become of a draft if it was put forward now. */
export interface Proevesvar {
  readonly utkast: string;
  readonly versjon: number;
  readonly kanFremmes: boolean;
  /** Everything it would be refused for, each as the refusal would read. */
  readonly avslag: readonly Problem[];
  /** Whether it evens out; null while its amounts are not whole enough to be added. */
  readonly balanse: Balanse | null;
  readonly virkning: Forslagsvirkning | null;
  /** What it would do to the budget, and the conflicts it would be in; null while its amounts cannot be added. */
  readonly regning: Proeveregning | null;
}

/** What a draft is tested with from outside it. */
export interface Proevemidler {
  readonly medGrunnlag: (command: Asked<FremmeForslag>) => Promise<FremmeForslag>;
  /** Null when it builds on a forslag that is not there. */
  readonly regnUt: (forslag: Forslag) => Promise<Proeveregning | null>;
}

/** Tests a draft against the case as it stands. `meta` is that of the command that would put it forward. */
export const proevUtkast = async (
  sak: Sak,
  { id, versjon, innhold }: Utkast,
  meta: CommandMeta,
  forslag: ForslagId,
  { medGrunnlag, regnUt }: Proevemidler,
): Promise<Proevesvar> => {
  const formen = somForslag(innhold);
  // A title that nobody has thought of yet does not keep the amounts from being added.
  const regnes = formen.ok ? formen : somForslag({ ...innhold, tittel: '-', partier: innhold.partier ?? [] });
  const spurt = (body: NyttForslagRequest) =>
    medGrunnlag(asked<FremmeForslag>('FremmeForslag', tilNyttForslag(body, meta, forslag), meta));
  const kommando = regnes.ok ? await spurt(regnes.value) : null;
  const proeve = kommando && proevForslag(sak, kommando);
  const avslag: readonly Refusal[] = [
    ...(formen.ok ? [] : [formen.refusal]),
    ...(proeve === null ? [] : proeve.ok ? proeve.value.avslag : [proeve.refusal]),
  ];
  return {
    utkast: id,
    versjon,
    kanFremmes: avslag.length === 0,
    avslag: avslag.map(problemOf),
    balanse: proeve?.ok ? proeve.value.balanse : null,
    virkning: proeve?.ok ? proeve.value.virkning : null,
    regning: kommando && proeve?.ok ? await regnUt(somFremmet(kommando.data, proeve.value.balanse)) : null,
  };
};

const somFremmet = ({ moete: _, ...innhold }: FremmeForslag['data'], balanse: Balanse): Forslag => ({
  ...innhold,
  balanse,
});
