import type { CommandRunner } from '@saksgang/commands';
import type { CommandMeta, Dato, KommuneId, OrganId } from '@saksgang/kernel';
import { organ, organStream, sammensetningPaa, type Sammensetning } from '../domene/organ/organ';
import type { Organ } from '../domene/vedtak/vedtak';

const KOMMUNESTYRET = 'kommunestyret' as OrganId;

/** The seats of kommunestyret on the day of what is asked; null when they are not on record under its own name. */
export const kommunestyretFor = async (
  runner: CommandRunner,
  { kommune, skjedde, idag }: CommandMeta,
): Promise<Sammensetning | null> => {
  const state = await runner.stateOf(organStream(kommune, KOMMUNESTYRET), organ);
  return state.organ?.type === 'kommunestyret' ? sammensetningPaa(state, skjedde ?? idag) : null;
};

/** A body and its seats on the day of its vedtak; where no id is given, the body that bears the name of its kind. */
export const organetFor = async (
  runner: CommandRunner,
  kommune: KommuneId,
  id: OrganId | null,
  vedtak: { readonly organ: Organ; readonly dato: Dato },
): Promise<{ readonly organtype: Organ | null; readonly sammensetning: Sammensetning | null }> => {
  const state = await runner.stateOf(organStream(kommune, id ?? (vedtak.organ as string as OrganId)), organ);
  const organtype = state.organ?.type ?? null;
  return {
    organtype,
    sammensetning: organtype === vedtak.organ ? sammensetningPaa(state, vedtak.dato) : null,
  };
};
