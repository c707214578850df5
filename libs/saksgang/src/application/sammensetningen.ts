import type { CommandRunner } from '@saksgang/commands';
import type { CommandMeta, OrganId } from '@saksgang/kernel';
import { organ, organStream, sammensetningPaa, type Sammensetning } from '../domene/organ/organ';

const KOMMUNESTYRET = 'kommunestyret' as OrganId;

/** The seats of kommunestyret on the day of what is asked; null when they are not on record under its own name. */
export const kommunestyretFor = async (
  runner: CommandRunner,
  { kommune, skjedde, idag }: CommandMeta,
): Promise<Sammensetning | null> => {
  const state = await runner.stateOf(organStream(kommune, KOMMUNESTYRET), organ);
  return state.organ?.type === 'kommunestyret' ? sammensetningPaa(state, skjedde ?? idag) : null;
};
