import type { ServerResponse } from 'node:http';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import {
  ForespoerselenErForStor,
  InnholdetErForDypt,
  InnholdetErIkkeJson,
  problemOf,
  SidenFinnesIkke,
} from '@saksgang/http';
import { Avvist } from '@saksgang/tilgang';

export const STOERSTE_KROPP = 1_048_576;
const DYPESTE_JSON = 30;

/** How deep a JSON value goes, looked at level by level so that no depth can exhaust the stack. */
const erForDyp = (value: unknown): boolean => {
  let nivaa: unknown[] = [value];
  for (let dybde = 0; nivaa.length > 0; dybde++) {
    if (dybde > DYPESTE_JSON) return true;
    nivaa = nivaa.flatMap((v) =>
      typeof v === 'object' && v !== null ? (Object.values(v) as unknown[]) : [],
    );
  }
  return false;
};

/** The HTTP server: JSON in strict UTF-8, CSV as bytes, and problem details also for what never reaches a route. */
export const fastifyAdapter = (): FastifyAdapter => {
  const adapter = new FastifyAdapter({
    bodyLimit: STOERSTE_KROPP,
    trustProxy: false,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    frameworkErrors: (error: { statusCode?: number }, _request: unknown, reply: { raw: ServerResponse }) => {
      const refusal = error.statusCode === 414 ? ForespoerselenErForStor() : SidenFinnesIkke();
      const problem = problemOf(refusal);
      reply.raw.writeHead(problem.status, { 'content-type': 'application/problem+json; charset=utf-8' });
      reply.raw.end(JSON.stringify(problem));
    },
  });
  const fastify = adapter.getInstance();
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
      if (error) done(new Avvist(InnholdetErIkkeJson()), undefined);
      else if (erForDyp(value)) done(new Avvist(InnholdetErForDypt()), undefined);
      else done(null, value);
    });
  });
  fastify.addContentTypeParser('text/csv', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  return adapter;
};
