import type { RefusalType } from '@saksgang/kernel';
import { runnerRefusals } from '@saksgang/commands';
import { IdentitetenErUgyldig, RollenHarIkkeTilgang } from '@saksgang/tilgang';
import { doorRefusals, PosisjonenFinnesIkke, SidenFinnesIkke } from '../http-refusals';
import { STATUS } from '../problem';
import { INTERN_FEIL, UTILGJENGELIG } from '../problem.filter';
import type { Rute } from './ruter';
import { naaddeSchemas, requestSchemas, type Schema } from './schemas';

const PROBLEM: Schema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'En norsk setning som sier hva som er galt og hva en kan gjøre' },
    code: { type: 'string', description: 'En kode som ikke endres' },
    regel: { type: 'string' },
    hjemmel: { type: 'string' },
    detaljer: { type: 'object' },
  },
};

const KVITTERING: Schema = {
  type: 'object',
  required: ['kommando', 'revisjon', 'posisjon', 'hendelser', 'gjentatt', 'ider'],
  properties: {
    kommando: { type: 'string', format: 'uuid' },
    revisjon: { type: 'integer', description: 'Versjonen etter kommandoen; også i ETag' },
    posisjon: {
      type: ['string', 'null'],
      description: 'Posisjonen i loggen; bruk den som minstPosisjon',
    },
    hendelser: { type: 'integer' },
    gjentatt: { type: 'boolean', description: 'Kommandoen var utført før under samme nøkkel' },
    ider: { type: 'object', additionalProperties: { type: 'string', format: 'uuid' } },
  },
};

const HEADERE: readonly Schema[] = [
  {
    name: 'Idempotency-Key',
    in: 'header',
    schema: { type: 'string', maxLength: 200 },
    description: 'Samme nøkkel på samme adresse gir samme kommando: den utføres én gang',
  },
  {
    name: 'If-Match',
    in: 'header',
    schema: { type: 'string', examples: ['"12"'] },
    description: 'ETag-en til det som endres; avslås når andre har endret det',
  },
];

/**
 * The OpenAPI document (3.1) of some routes: what each takes in, who may use it, and every refusal it may give.
 * `iKommunen` is what any address within a kommune may be refused with, and
 * `vedKommandoer` what any command may.
 */
export const openapiDocument = (
  ruter: readonly Rute[],
  versjon: string,
  iKommunen: readonly RefusalType[] = [],
  vedKommandoer: readonly RefusalType[] = [],
) => {
  const schemas = requestSchemas();
  const paths: Record<string, Record<string, unknown>> = {};
  for (const rute of ruter) {
    const sti = rute.sti.replace(/:(\w+)/g, '{$1}');
    (paths[sti] ??= {})[rute.metode.toLowerCase()] = operation(rute, schemas, iKommunen, vedKommandoer);
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Saksgang', version: versjon, description: 'Politisk saksgang for kommuner' },
    paths,
    components: { schemas: naaddeSchemas(paths, { ...schemas, Problem: PROBLEM, Kvittering: KVITTERING }) },
  };
};

const operation = (
  rute: Rute,
  schemas: Readonly<Record<string, Schema>>,
  iKommunen: readonly RefusalType[],
  vedKommandoer: readonly RefusalType[],
) => {
  const csv = rute.innholdstype !== 'application/json';
  const skriver = rute.metode === 'POST' && (rute.innhold !== null || csv);
  const kvitterer = skriver && !rute.utenforLoggen;
  const parametrene = [
    ...parametre(rute.sti, rute.parametre?.name, schemas),
    ...sporring(rute.sporring?.name, schemas),
  ];
  return {
    operationId: rute.navn,
    tags: [rute.navn.split('.')[0]],
    'x-roller': rute.roller,
    parameters: [...parametrene, ...(skriver ? HEADERE : [])],
    ...(rute.innhold && {
      requestBody: {
        required: feltene(rute.innhold.name, schemas).kreves.length > 0,
        content: { [rute.innholdstype]: { schema: { $ref: `#/components/schemas/${rute.innhold.name}` } } },
      },
    }),
    ...(!rute.innhold &&
      csv && {
        requestBody: { required: true, content: { [rute.innholdstype]: { schema: { type: 'string' } } } },
      }),
    responses: {
      [rute.status ?? (skriver ? 201 : 200)]: {
        description: skriver ? 'Utført' : 'Svaret',
        content: {
          'application/json': {
            schema: kvitterer ? { $ref: '#/components/schemas/Kvittering' } : { type: 'object' },
          },
        },
      },
      ...avslagene([
        ...rute.avslag,
        ...felles(kvitterer),
        ...(kvitterer ? vedKommandoer : []),
        ...(rute.sti.includes(':kommune') ? iKommunen : []),
        ...(parametrene.some(({ name }) => name === 'minstPosisjon') ? [PosisjonenFinnesIkke] : []),
      ]),
      ...Object.fromEntries(
        [INTERN_FEIL, UTILGJENGELIG].map(({ status, code }) => [status, problem([code])]),
      ),
    },
  };
};

const felles = (kvitterer: boolean): readonly RefusalType[] => [
  RollenHarIkkeTilgang,
  IdentitetenErUgyldig,
  SidenFinnesIkke,
  ...doorRefusals,
  ...(kvitterer ? runnerRefusals : []),
];

/** One response for each status, with the codes that it may carry. */
const avslagene = (avslag: readonly RefusalType[]) => {
  const koder = new Map<number, string[]>();
  for (const { code, kind } of avslag) {
    const status = STATUS[kind];
    koder.set(status, [...new Set([...(koder.get(status) ?? []), code])].sort());
  }
  return Object.fromEntries([...koder].sort().map(([status, codes]) => [status, problem(codes)]));
};

const problem = (codes: readonly string[]) => ({
  description: codes.join(', '),
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  'x-koder': codes,
});

const feltene = (klasse: string | undefined, schemas: Readonly<Record<string, Schema>>) => {
  const schema = klasse === undefined ? undefined : schemas[klasse];
  return {
    felter: (schema?.['properties'] ?? {}) as Readonly<Record<string, Schema>>,
    kreves: (schema?.['required'] ?? []) as readonly string[],
  };
};

const parametre = (sti: string, klasse: string | undefined, schemas: Readonly<Record<string, Schema>>) => {
  const { felter } = feltene(klasse, schemas);
  return [...sti.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: felter[name] ?? { type: 'string' },
  }));
};

const sporring = (klasse: string | undefined, schemas: Readonly<Record<string, Schema>>) => {
  const { felter, kreves } = feltene(klasse, schemas);
  return Object.entries(felter).map(([name, schema]) => ({
    name,
    in: 'query',
    required: kreves.includes(name),
    schema,
  }));
};
