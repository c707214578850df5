import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { XLSX } from '@saksgang/dokumenter';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import {
  ForespoerselenErForStor,
  ForespoerselenKanIkkeLeses,
  InnholdetErForDypt,
  InnholdetErIkkeJson,
  InnholdstypenStoettesIkke,
  problemOf,
  SidenFinnesIkke,
} from '@saksgang/http';
import type { Refusal } from '@saksgang/kernel';
import { Avvist } from '@saksgang/tilgang';

export const STOERSTE_KROPP = 1_048_576;
const PROBLEM_JSON = 'application/problem+json; charset=utf-8';
const DYPESTE_JSON = 30;
const FLESTE_VERDIER = 50_000;
const FLESTE_OBJEKTER = 10_000;
const FLESTE_FELTER = 1000;

/**
 * Why a JSON value is too deep or too many to be held against its class, which takes seconds for a megabyte of empty
 * objects. It is looked at level by level, so that no depth can exhaust the stack.
 */
const feilIOmfanget = (value: unknown): Refusal | null => {
  let nivaa: unknown[] = [value];
  let [verdier, objekter] = [0, 0];
  for (let dybde = 0; nivaa.length > 0; dybde++) {
    if (dybde > DYPESTE_JSON) return InnholdetErForDypt();
    const deler = nivaa.flatMap((v) =>
      typeof v === 'object' && v !== null ? [Object.values(v) as unknown[]] : [],
    );
    verdier += nivaa.length;
    objekter += deler.length;
    const bredest = deler.some((del) => del.length > FLESTE_FELTER);
    if (bredest || verdier > FLESTE_VERDIER || objekter > FLESTE_OBJEKTER) return ForespoerselenErForStor();
    nivaa = deler.flat();
  }
  return null;
};

/** What the parser of HTTP itself turns away never becomes a request; the answer is written by hand. */
const svarUlest = (error: Error & { readonly code?: string }, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const stort = error.code === 'HPE_HEADER_OVERFLOW';
  const problem = problemOf(stort ? ForespoerselenErForStor() : ForespoerselenKanIkkeLeses());
  const kropp = Buffer.from(JSON.stringify(problem));
  socket.end(
    `HTTP/1.1 ${problem.status} ${stort ? 'Content Too Large' : 'Bad Request'}\r\nConnection: close\r\n` +
      `Content-Type: ${PROBLEM_JSON}\r\nContent-Length: ${kropp.length}\r\n\r\n${kropp.toString()}`,
  );
};

const VERSJONER = new Set(['1.0', '1.1']);

/** What HTTP does not allow, or we cannot read, though the parser lets it through. */
const feilIHodene = ({ httpVersion, headers, rawHeaders }: IncomingMessage): Refusal | null => {
  const verter = rawHeaders.filter((navn, i) => i % 2 === 0 && navn.toLowerCase() === 'host').length;
  if (!VERSJONER.has(httpVersion) || verter > 1 || (verter === 0 && httpVersion === '1.1'))
    return ForespoerselenKanIkkeLeses();
  const pakking = headers['content-encoding'];
  return pakking === undefined || pakking === 'identity' ? null : InnholdstypenStoettesIkke();
};

/** The HTTP server: JSON in strict UTF-8, CSV, text and spreadsheets as bytes, and problem details also for what never reaches a route. */
export const fastifyAdapter = (): FastifyAdapter => {
  const adapter = new FastifyAdapter({
    bodyLimit: STOERSTE_KROPP,
    trustProxy: false,
    http: { requireHostHeader: false },
    clientErrorHandler: svarUlest,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    frameworkErrors: (error: { statusCode?: number }, _request: unknown, reply: { raw: ServerResponse }) => {
      const refusal = error.statusCode === 414 ? ForespoerselenErForStor() : SidenFinnesIkke();
      const problem = problemOf(refusal);
      const kropp = Buffer.from(JSON.stringify(problem));
      reply.raw.writeHead(problem.status, { 'content-type': PROBLEM_JSON, 'content-length': kropp.length });
      reply.raw.end(kropp);
    },
  });
  const fastify = adapter.getInstance();
  fastify.addHook('onRequest', (request, _reply, done) => {
    const avslag = feilIHodene(request.raw);
    done(avslag ? new Avvist(avslag) : undefined);
  });
  // An expectation that nobody knows is not met, and does not change what is asked.
  fastify.server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) =>
    fastify.server.emit('request', request, response),
  );
  const parseJson = fastify.getDefaultJsonParser('error', 'error');
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  fastify.removeContentTypeParser(['application/json', 'text/plain']);
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    let text: string;
    try {
      text = utf8.decode(body as Buffer);
    } catch {
      return done(new Avvist(InnholdetErIkkeJson()), undefined);
    }
    return parseJson(request, text, (error: Error | null, value?: unknown) => {
      const avslag = error ? InnholdetErIkkeJson() : feilIOmfanget(value);
      if (avslag) done(new Avvist(avslag), undefined);
      else done(null, value);
    });
  });
  // A form is taken where its address or what it holds alone says who asks; any page in the world can send one to the rest.
  fastify.addContentTypeParser(
    'application/x-www-form-urlencoded',
    // As bytes, since what is no text would be turned away before it is known where it was sent.
    { parseAs: 'buffer' },
    (request, body, done) => {
      if (request.url.startsWith('/svar/') || request.url === '/innlogging/bakkanal')
        done(null, new URLSearchParams((body as Buffer).toString()));
      else done(new Avvist(InnholdstypenStoettesIkke()), undefined);
    },
  );
  fastify.addContentTypeParser(
    ['text/csv', 'text/plain', XLSX],
    { parseAs: 'buffer' },
    (_request, body, done) => done(null, body),
  );
  return adapter;
};
