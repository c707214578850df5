import type { CommandRunner } from '@saksgang/commands';
import type { CommandMeta } from '@saksgang/kernel';
import { kommune, kommuneStream } from '../domene/kommune/kommune';
import { reglementsversjonPaa, type ReglementVedtatt } from '../domene/kommune/reglement';

/** The reglement that held on the day of what is asked, from the kommune's own stream; null when none did. */
export const reglementetFor = async (
  runner: CommandRunner,
  { kommune: id, skjedde, idag }: CommandMeta,
): Promise<ReglementVedtatt['data'] | null> =>
  reglementsversjonPaa(await runner.stateOf(kommuneStream(id), kommune), skjedde ?? idag);
