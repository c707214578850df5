import type { CommandRunner } from '@saksgang/commands';
import type { KommuneId, MoeteId } from '@saksgang/kernel';
import type { Moetebilde } from '../domene/moete/deltaker';
import { moete, moetebilde, moeteStream } from '../domene/moete/moete';

/** The meeting as it is now, from its own stream; null when there is none. */
export const moetebildet = async (
  runner: CommandRunner,
  kommune: KommuneId,
  id: MoeteId | null,
): Promise<Moetebilde | null> =>
  id === null ? null : moetebilde(await runner.stateOf(moeteStream(kommune, id), moete));
