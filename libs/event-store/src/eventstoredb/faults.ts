import {
  AccessDeniedError,
  convertToCommandError,
  InvalidArgumentError,
  MaxAppendSizeExceededError,
  NotLeaderError,
  RequiredMetadataPropertyMissingError,
  StreamDeletedError,
  StreamNotFoundError,
  TimeoutError,
  WrongExpectedVersionError,
} from '@eventstore/db-client';
import { StoreUnavailable } from '../event-store';

/** Our own timer ran out. */
export class TimedOut extends Error {
  override readonly name = 'TimedOut';
  constructor(ms: number) {
    super(`ikke noe svar på ${ms} ms`);
  }
}

/** We stopped waiting ourselves. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
  constructor() {
    super('ventingen ble avbrutt');
  }
}

const REFUSALS = [
  AccessDeniedError,
  InvalidArgumentError,
  RequiredMetadataPropertyMissingError,
  StreamDeletedError,
];
const ANSWERS = [
  ...REFUSALS,
  MaxAppendSizeExceededError,
  StreamNotFoundError,
  TimeoutError,
  WrongExpectedVersionError,
];

/** The client rejects now with its own errors, now with bare gRPC ones. */
export const errorOf = (thrown: unknown): Error =>
  thrown instanceof Error ? convertToCommandError(thrown) : new Error(String(thrown));

/** False when nothing is known of what the server did: the connection is then not to be trusted any more. */
export const isAnswer = (error: Error): boolean =>
  error instanceof Stopped || ANSWERS.some((answer) => error instanceof answer);

/** The server did not do it, and will not when asked again. */
export const isRefusal = (error: Error): boolean => REFUSALS.some((refusal) => error instanceof refusal);

/** Why, for people. */
export const reasonOf = (error: Error): string => {
  if (error instanceof TimedOut) return `hendelseslageret ga ${error.message}`;
  if (error instanceof NotLeaderError) return 'noden er ikke leder i klyngen; adressen må nevne alle nodene';
  if (error instanceof AccessDeniedError) return 'hendelseslageret nekter brukeren tilgang';
  if (error instanceof StreamDeletedError)
    return `strømmen ${error.streamName} er slettet for godt i hendelseslageret`;
  return `hendelseslageret svarte ikke som det skulle: ${error.message}`;
};

export const unavailable = (error: Error): StoreUnavailable =>
  error instanceof StoreUnavailable ? error : new StoreUnavailable(reasonOf(error));
