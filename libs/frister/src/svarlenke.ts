import { parseKommuneId, parseUuid, type Instant, type OppdragId } from '@saksgang/kernel';
import type { Segl } from '@saksgang/tilgang';
import type { Alarmsted } from './alarm-id';

/** Which reminder a link answers, and for whom: his number among those that the reminder was given to. */
export interface Svarlenke extends Alarmsted {
  readonly mottaker: number;
}

const VARER_MS = 60 * 86_400_000;

/** The link of one who was reminded, as it stands in an address. No name and no role is in it. */
export const svarlenke = (
  segl: Segl,
  { kommune, oppdrag, alarm, mottaker }: Svarlenke,
  naa: Instant,
): string => segl.forsegl([kommune, oppdrag, alarm, mottaker, Date.parse(naa) + VARER_MS].join(' '));

/** What a link says and until when (milliseconds since 1970); null when it is none of ours. */
export const lestSvarlenke = (segl: Segl, token: string): (Svarlenke & { readonly til: number }) | null => {
  const [kommune = '', oppdrag = '', alarm = '', mottaker, til] = segl.bryt(token)?.split(' ') ?? [];
  const [sted, id] = [parseKommuneId(kommune), parseUuid(oppdrag)];
  if (sted === null || id === null) return null;
  return {
    kommune: sted,
    oppdrag: id as string as OppdragId,
    alarm,
    mottaker: Number(mottaker),
    til: Number(til),
  };
};

/** The version of the frist that a reminder is about; null for one of a report, which is answered by the report itself. */
export const fristversjonI = (alarm: string): number | null => {
  const versjon = /^(\d+)-/.exec(alarm)?.[1];
  return versjon === undefined ? null : Number(versjon);
};
