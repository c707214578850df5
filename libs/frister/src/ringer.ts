import { metaAt, type BusCommand, type CommandRunner, type Outcome } from '@saksgang/commands';
import type { Mailer } from '@saksgang/epost';
import type { AnyCommand, Clock, CommandId, CommandMeta, KommuneId, Uuid } from '@saksgang/kernel';
import type { Adressebok } from './adressebok';

/** What anything that rings needs: somewhere to ask, and some way to tell people. */
export interface RingerOptions {
  readonly runner: CommandRunner;
  readonly execute: (command: BusCommand<AnyCommand>) => Promise<Outcome>;
  readonly adressebok: Adressebok;
  /** Null when no mail server is set up: what is told is then in Saksgang alone. */
  readonly mailer: Mailer | null;
  /** Where people find Saksgang, for links in mail. */
  readonly adresse: string | null;
  readonly clock: Clock;
  /**
   * How long another process may take from its claim of what is to be sent until it is recorded as sent, in milliseconds;
   * 0 where there can be no other. After that it is taken to have stopped, and it is sent again.
   */
  readonly taalmodighetMs: number;
}

/** The same alarm asks under the same ids, so that asking again changes nothing. */
export const alarmmeta = (clock: Clock, kommune: KommuneId, id: CommandId, korrelasjon: Uuid): CommandMeta =>
  metaAt(clock.now(), { id, kommune, aktoer: 'varsler', rolle: 'system', korrelasjon });

/** Thrown so that the alarm rings again: another process has claimed it, and may yet send it. */
export const annenHarPaabegynt = (hva: string): Error =>
  new Error(`En annen prosess har påbegynt ${hva}, og har ennå tid på seg.`);
