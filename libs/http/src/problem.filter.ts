import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { StoreUnavailable } from '@saksgang/event-store';
import type { Refusal } from '@saksgang/kernel';
import { Avvist } from '@saksgang/tilgang';
import {
  ForespoerselenErForStor,
  ForespoerselenKanIkkeLeses,
  InnholdetErIkkeJson,
  InnholdstypenStoettesIkke,
  SidenFinnesIkke,
  UgyldigInnhold,
} from './http-refusals';
import { problemOf, type Problem } from './problem';

interface Reply {
  status(code: number): Reply;
  header(name: string, value: string): Reply;
  send(body: unknown): void;
}

export const UTILGJENGELIG: Problem = {
  type: 'urn:saksgang:feil:utilgjengelig',
  title: 'Utilgjengelig nå',
  status: 503,
  detail: 'Saksgang får ikke lagret eller lest akkurat nå. Ingenting er gått tapt; prøv igjen om litt.',
  code: 'Utilgjengelig',
};

export const INTERN_FEIL: Problem = {
  type: 'urn:saksgang:feil:intern',
  title: 'Feil i Saksgang',
  status: 500,
  detail: 'Noe gikk galt i Saksgang. Feilen er logget; prøv igjen, og meld fra om den kommer tilbake.',
  code: 'InternFeil',
};

/** Answers everything that goes wrong as problem details, and nothing of what happened inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Saksgang');

  catch(error: unknown, host: ArgumentsHost): void {
    const problem = problemFor(error, (text) => this.logger.error(text));
    const reply = host.switchToHttp().getResponse<Reply>().status(problem.status);
    if (problem.status === 503) reply.header('retry-after', '2');
    reply.header('content-type', 'application/problem+json; charset=utf-8').send(JSON.stringify(problem));
  }
}

/** What went wrong as a problem; what is no refusal is logged, and told without its insides. */
export const problemFor = (error: unknown, log: (text: string) => void): Problem => {
  const refusal = refusalFor(error);
  if (refusal) return problemOf(refusal);
  log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return error instanceof StoreUnavailable ? UTILGJENGELIG : INTERN_FEIL;
};

/** What the framework throws of its own, as our refusals. */
const refusalFor = (error: unknown): Refusal | null => {
  if (error instanceof Avvist) return error.refusal;
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  switch (status) {
    case 400:
      return codeOf(error).includes('VALIDATION') ? UgyldigInnhold([]) : InnholdetErIkkeJson();
    case 404:
    case 405:
      return SidenFinnesIkke();
    case 413:
    case 414:
    case 431:
      return ForespoerselenErForStor();
    case 415:
      return InnholdstypenStoettesIkke();
    case undefined:
      return null;
    default:
      // Whatever else is the client's doing is never told as a fault of ours.
      return status >= 400 && status < 500 ? ForespoerselenKanIkkeLeses() : null;
  }
};

const statusOf = (error: unknown): number | undefined =>
  error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : undefined;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';
