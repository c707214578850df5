import type { CommandRunner } from '@saksgang/commands';
import type { KommuneId } from '@saksgang/kernel';
import { erAvsluttet, oppdrag, oppdragStream } from '../domene/oppdrag/oppdrag';
import type { AapentOppdrag } from '../domene/rolle/aapne-oppdrag';
import {
  oppdragPaa,
  rollenoekkel,
  rolleregister,
  rolleStream,
  type Rolleregister,
} from '../domene/rolle/rolleregister';

/** Who has which role in a kommune, from its own stream. */
export const rolleregisteret = (runner: CommandRunner, kommune: KommuneId): Promise<Rolleregister> =>
  runner.stateOf(rolleStream(kommune), rolleregister);

/** The open oppdrag of a role. Which they may be is in the register; whether they are, each oppdrag says itself. */
export const aapneOppdragPaa = async (
  runner: CommandRunner,
  kommune: KommuneId,
  rolle: string,
): Promise<readonly AapentOppdrag[]> => {
  const ider = oppdragPaa(await rolleregisteret(runner, kommune), rolle);
  const alle = await Promise.all(ider.map((id) => runner.stateOf(oppdragStream(kommune, id), oppdrag)));
  return alle.flatMap((o) => {
    if (!o.finnes || erAvsluttet(o) || !o.ansvarlig) return [];
    if (rollenoekkel(o.ansvarlig.rolle) !== rollenoekkel(rolle)) return [];
    return [{ oppdrag: o.id, punkt: o.punkt, tittel: o.tittel, person: o.ansvarlig.person }];
  });
};
