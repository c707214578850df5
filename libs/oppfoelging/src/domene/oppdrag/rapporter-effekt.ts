import {
  aareneI,
  dato,
  ok,
  refusal,
  refused,
  type Command,
  type Dato,
  type Decide,
  type HpPeriode,
  type RefusalOf,
} from '@saksgang/kernel';
import type { Oppdrag } from './oppdrag';
import type { EffektRapportert, Tertial } from './oppdrag.events';
import { OppdragetErAvsluttet, OppdragetFinnesIkke, somAapent } from './oppdrag.refusals';

/** Reports what a bevilgning or a cut has come to in kroner, so far in the year and as expected for all of it. */
export type RapporterEffekt = Command<'RapporterEffekt', EffektRapportert['data']>;

export const EffektGjelderBareBevilgninger = refusal(
  'EffektGjelderBareBevilgninger',
  'strider-mot-regel',
  'Effekt i kroner rapporteres bare på en bevilgning eller et kutt som er innarbeidet i budsjettet. Meld status på oppdraget i stedet.',
);

export const AaretErUtenforHandlingsprogrammet = refusal(
  'AaretErUtenforHandlingsprogrammet',
  'strider-mot-regel',
  (aar: string, hp: HpPeriode) =>
    `Året ${aar} er utenfor handlingsprogrammet ${hp}. Rapporter effekten på et år i perioden.`,
);

export const TertialetErIkkeBegynt = refusal(
  'TertialetErIkkeBegynt',
  'strider-mot-regel',
  (aar: string, tertial: Tertial) =>
    `Effekten av ${tertial}. tertial ${aar} kan ikke være kjent: tertialet er ikke begynt. Kontroller året og tertialet.`,
);

export const rapporterEffektRefusals = [
  OppdragetFinnesIkke,
  OppdragetErAvsluttet,
  EffektGjelderBareBevilgninger,
  AaretErUtenforHandlingsprogrammet,
  TertialetErIkkeBegynt,
] as const;

export const rapporterEffekt: Decide<
  RapporterEffekt,
  Oppdrag,
  EffektRapportert,
  RefusalOf<typeof rapporterEffektRefusals>
> = ({ data, meta }, oppdrag) => {
  const funnet = somAapent(oppdrag);
  if (!funnet.ok) return funnet;
  const { maate, hp } = funnet.value;
  const { aar, tertial } = data;
  if (maate !== 'ramme') return refused(EffektGjelderBareBevilgninger());
  if (hp !== null && !aareneI(hp).includes(aar)) return refused(AaretErUtenforHandlingsprogrammet(aar, hp));
  if ((meta.skjedde ?? meta.idag) < begynner(aar, tertial))
    return refused(TertialetErIkkeBegynt(aar, tertial));
  return ok([{ type: 'EffektRapportert', data }]);
};

const FOERSTE_DAG: Readonly<Record<Tertial, string>> = { 1: '01-01', 2: '05-01', 3: '09-01' };

const begynner = (aar: string, tertial: Tertial): Dato => dato(`${aar}-${FOERSTE_DAG[tertial]}`);
