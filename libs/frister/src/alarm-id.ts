import { deriveUuid } from '@saksgang/commands';
import type { CommandId, KommuneId, OppdragId } from '@saksgang/kernel';

/** What an alarm is about, as its id says it: nothing else is kept in the alarm clock. */
export interface Alarmsted {
  readonly kommune: KommuneId;
  readonly oppdrag: OppdragId;
  /** The alarm among those of the oppdrag. */
  readonly alarm: string;
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const MOENSTER = new RegExp(`^frist-(.+)-(${UUID})-(.+)$`);

export const alarmIdAv = ({ kommune, oppdrag, alarm }: Alarmsted): string =>
  `frist-${kommune}-${oppdrag}-${alarm}`;

/** Null when the id is not one of ours. */
export const alarmstedI = (id: string): Alarmsted | null => {
  const [, kommune, oppdrag, alarm] = MOENSTER.exec(id) ?? [];
  return kommune && oppdrag && alarm
    ? { kommune: kommune as KommuneId, oppdrag: oppdrag as OppdragId, alarm }
    : null;
};

/** The id of what is asked because of an alarm: the same however often it is asked. */
export const kommandoIdAv = ({ oppdrag, alarm }: Omit<Alarmsted, 'kommune'>, hva: string): CommandId =>
  deriveUuid(oppdrag, `varsel:${alarm}:${hva}`) as CommandId;
