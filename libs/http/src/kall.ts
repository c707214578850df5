import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Rolle } from '@saksgang/kernel';
import { Avvist, PUBLIKUM, type Forespoersel, type Identitet } from '@saksgang/tilgang';
import { NoekkelenErUgyldig, PartietErIkkeOppgitt, VersjonenErUgyldig } from './http-refusals';

/** What a request says beside its body: who asks, under which key, and which version he saw. */
export interface Kall {
  readonly identitet: Identitet;
  /** What is asked for within the kommune: the route, and which HP, sak or oppdrag. A key counts there alone. */
  readonly sted: string;
  readonly noekkel: string | null;
  readonly forventetRevisjon: number | null;
}

const enHeader = ({ headers }: Forespoersel, navn: string): string | null => {
  const verdi = headers[navn];
  return typeof verdi === 'string' ? verdi : null;
};

const noekkelI = (request: Forespoersel): string | null => {
  const noekkel = enHeader(request, 'idempotency-key');
  if (noekkel !== null && !/^[\x21-\x7e]{1,200}$/.test(noekkel)) throw new Avvist(NoekkelenErUgyldig());
  return noekkel;
};

const revisjonI = (request: Forespoersel): number | null => {
  const ifMatch = enHeader(request, 'if-match');
  if (ifMatch === null || ifMatch === '*') return null;
  const revisjon = /^"(\d{1,9})"$/.exec(ifMatch)?.[1];
  if (revisjon === undefined) throw new Avvist(VersjonenErUgyldig());
  return Number(revisjon);
};

type Rutet = Forespoersel & {
  readonly identitet?: Identitet;
  readonly routeOptions: { readonly url?: string };
  readonly params: Readonly<Record<string, string>>;
};

const stedI = ({ routeOptions, params }: Rutet): string => {
  const iKommunen = Object.entries(params).filter(([navn]) => navn !== 'kommune');
  return [routeOptions.url, ...iKommunen.map(([, verdi]) => verdi)].join(' ');
};

/** The role in which somebody asks a route. */
export const FraRolle = createParamDecorator(
  (_: unknown, context: ExecutionContext): Rolle =>
    (context.switchToHttp().getRequest<Rutet>().identitet ?? PUBLIKUM).rolle,
);

/** The party group in which somebody asks; throws `Avvist` when he says none. */
export const FraParti = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { parti } = context.switchToHttp().getRequest<Rutet>().identitet ?? PUBLIKUM;
  if (parti === undefined) throw new Avvist(PartietErIkkeOppgitt());
  return parti;
});

/** The `Kall` of a route's request. */
export const FraKall = createParamDecorator((_: unknown, context: ExecutionContext): Kall => {
  const request = context.switchToHttp().getRequest<Rutet>();
  return {
    identitet: request.identitet ?? PUBLIKUM,
    sted: stedI(request),
    noekkel: noekkelI(request),
    forventetRevisjon: revisjonI(request),
  };
});
