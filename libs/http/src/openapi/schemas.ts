import { getMetadataStorage } from 'class-validator';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage';
import { validationMetadatasToSchemas } from 'class-validator-jsonschema';
import { MOENSTER } from '@saksgang/kernel';

export type Schema = Readonly<Record<string, unknown>>;

const DATO = { type: 'string', format: 'date', description: 'En dag i Norge, åååå-mm-dd' };
const BELOEP = (kolonne: string) => ({
  type: 'object',
  additionalProperties: { type: ['integer', 'null'] },
  description: `Hele kroner per ${kolonne}; null der beløpet er ukjent`,
});

/** What each check of our own means as JSON Schema. */
const EGNE: Readonly<Record<string, (constraints: readonly unknown[]) => Schema>> = {
  tekst: ([maks]) => ({ type: 'string', minLength: 1, maxLength: maks }),
  tekster: ([maks, antall]) => ({
    type: 'array',
    maxItems: antall,
    items: { type: 'string', minLength: 1, maxLength: maks },
  }),
  dato: () => DATO,
  kjent: () => ({
    type: 'string',
    description:
      'En dag i Norge (åååå-mm-dd, da til dagens slutt) eller et tidspunkt med tidssone (ISO 8601)',
    examples: ['2025-01-12', '2025-01-12T14:30Z'],
  }),
  hpPeriode: () => ({ type: 'string', pattern: '^\\d{4}-\\d{4}$', examples: ['2025-2028'] }),
  kommuneId: () => ({ type: 'string', pattern: MOENSTER.kommuneId.source, examples: ['lier'] }),
  organId: () => ({ type: 'string', pattern: MOENSTER.organId.source, examples: ['kommunestyret'] }),
  utvalgKode: () => ({ type: 'string', examples: ['OKI'] }),
  punkt: () => ({ type: 'string', pattern: MOENSTER.punkt.source, examples: ['3.16'] }),
  sakId: () => ({ type: 'string', pattern: MOENSTER.sakId.source, examples: ['hp-2025-2028'] }),
  id: () => ({ type: 'string', format: 'uuid' }),
  kroner: () => ({ type: 'integer', description: 'Hele kroner' }),
  beloepPerAar: () => BELOEP('år'),
  beloepPerKolonne: () => BELOEP('kolonne'),
  objekt: () => ({}),
};

/** The schemas of every class that requests are held against, from the checks themselves. */
export const requestSchemas = (): Readonly<Record<string, Schema>> =>
  validationMetadatasToSchemas({
    classTransformerMetadataStorage: defaultMetadataStorage,
    classValidatorMetadataStorage: getMetadataStorage(),
    refPointerPrefix: '#/components/schemas/',
    additionalConverters: {
      customValidation: ({ constraints, name }: { constraints: unknown[]; name?: string }) =>
        (name === undefined ? undefined : EGNE[name]?.(constraints)) ?? {},
    },
  } as Parameters<typeof validationMetadatasToSchemas>[0]) as Readonly<Record<string, Schema>>;

/** The schemas that some part of a document points at, and those that they in turn point at. */
export const naaddeSchemas = (
  fra: unknown,
  schemas: Readonly<Record<string, Schema>>,
): Readonly<Record<string, Schema>> => {
  const naadd = new Set<string>();
  const gaa = (del: unknown): void => {
    for (const [, navn = ''] of JSON.stringify(del).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      if (naadd.has(navn)) continue;
      naadd.add(navn);
      gaa(schemas[navn] ?? {});
    }
  };
  gaa(fra);
  return Object.fromEntries(Object.entries(schemas).filter(([navn]) => naadd.has(navn)));
};
