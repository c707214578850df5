import { ok, refusal, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { Oppdrag } from './oppdrag';
import type { OppdragKanIkkeGjennomfoeres } from './oppdrag.events';
import { OppdragetErAvsluttet, OppdragetFinnesIkke, somAapent } from './oppdrag.refusals';

/** Reports that an oppdrag cannot be carried out, after the body that decided has been told why. */
export type MeldKanIkkeGjennomfoeres = Command<
  'MeldKanIkkeGjennomfoeres',
  OppdragKanIkkeGjennomfoeres['data']
>;

export const AvvikErIkkeMeldt = refusal(
  'AvvikErIkkeMeldt',
  'strider-mot-regel',
  (organ: string) =>
    `Meld avviket til ${organ} først: organet som vedtok oppdraget, skal få vite hvorfor det ikke kan gjennomføres.`,
  { regel: 'R18', hjemmel: 'kommuneloven § 13-1' },
);

export const meldKanIkkeGjennomfoeresRefusals = [
  OppdragetFinnesIkke,
  OppdragetErAvsluttet,
  AvvikErIkkeMeldt,
] as const;

export const meldKanIkkeGjennomfoeres: Decide<
  MeldKanIkkeGjennomfoeres,
  Oppdrag,
  OppdragKanIkkeGjennomfoeres,
  RefusalOf<typeof meldKanIkkeGjennomfoeresRefusals>
> = ({ data }, oppdrag) => {
  const funnet = somAapent(oppdrag);
  if (!funnet.ok) return funnet;
  const { organ, avvikMeldtTil } = funnet.value;
  return avvikMeldtTil.includes(organ)
    ? ok([{ type: 'OppdragKanIkkeGjennomfoeres', data }])
    : refused(AvvikErIkkeMeldt(organ));
};
