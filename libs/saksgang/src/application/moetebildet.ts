import type { CommandRunner } from '@saksgang/commands';
import type { Dato, KommuneId, MoeteId } from '@saksgang/kernel';
import type { Moetebilde } from '../domene/moete/deltaker';
import { moete, moetebilde, moetedag, moeteStream } from '../domene/moete/moete';

/** The meeting as it is now, from its own stream; null when there is none. */
export const moetebildet = async (
  runner: CommandRunner,
  kommune: KommuneId,
  id: MoeteId | null,
): Promise<Moetebilde | null> =>
  id === null ? null : moetebilde(await runner.stateOf(moeteStream(kommune, id), moete));

/** The day of a meeting that is called; null when none is named, or there is none that will be held. */
export const moetedagen = async (
  runner: CommandRunner,
  kommune: KommuneId,
  id: MoeteId | null,
): Promise<Dato | null> =>
  id === null ? null : moetedag(await runner.stateOf(moeteStream(kommune, id), moete));
