import {
  aareneI,
  budsjettaarI,
  minus,
  ok,
  refused,
  type Command,
  type Decide,
  type Kroner,
  type RefusalOf,
  type UtvalgKode,
} from '@saksgang/kernel';
import { summer } from '../ramme/beloep';
import {
  AaretErUtenforPerioden,
  FeilFase,
  HandlingsprogrammetFinnesIkke,
  somHandlingsprogram,
  UkjentUtvalg,
  ukjentUtvalgI,
} from '../sak/sak.refusals';
import type { Sak } from '../sak/sak.state';
import type { ForbrukRapportert } from './budsjettaar.events';

/** Reports what an utvalg has spent, or expects to spend, in a year. */
export type RapporterForbruk = Command<
  'RapporterForbruk',
  {
    readonly utvalg: UtvalgKode;
    readonly aar: string;
    readonly beloep: Kroner;
    /** The law or agreement that binds the kommune to pay, when it does (R10). */
    readonly rettsligPlikt: string | null;
  }
>;

export const rapporterForbrukRefusals = [
  HandlingsprogrammetFinnesIkke,
  FeilFase,
  UkjentUtvalg,
  AaretErUtenforPerioden,
] as const;

export const rapporterForbruk: Decide<
  RapporterForbruk,
  Sak,
  ForbrukRapportert,
  RefusalOf<typeof rapporterForbrukRefusals>
> = ({ data }, sak) => {
  const funnet = somHandlingsprogram(sak);
  if (!funnet.ok) return funnet;
  const hp = funnet.value;
  if (hp.fase !== 'vedtatt') return refused(FeilFase(hp.fase, 'Forbruk måles mot et vedtatt budsjett.'));
  const ukjent = ukjentUtvalgI(hp, [data.utvalg]);
  if (ukjent) return refused(ukjent);
  if (!aareneI(hp.hp).includes(data.aar)) return refused(AaretErUtenforPerioden(data.aar, hp.hp));
  const linjer = [...hp.linjer.values()].filter((l) => l.vedtatt && l.utvalg === data.utvalg);
  const sum = summer(
    linjer.map((l) => l.beloep),
    [data.aar],
  );
  const ramme = sum[data.aar] ?? null;
  const binder = data.aar === budsjettaarI(hp.hp) && data.rettsligPlikt === null;
  const over = ramme !== null && data.beloep > ramme;
  const avvik = binder && over ? minus(data.beloep, ramme) : null;
  return ok([{ type: 'ForbrukRapportert', data: { ...data, ramme, avvik } }]);
};
