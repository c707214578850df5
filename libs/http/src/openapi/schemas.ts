import { getMetadataStorage } from 'class-validator';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage';
import { validationMetadatasToSchemas } from 'class-validator-jsonschema';

export type Schema = Readonly<Record<string, unknown>>;

const DATO = { type: 'string', format: 'date', description: 'En dag i Norge, åååå-mm-dd' };
const BELOEP = (kolonne: string) => ({
  type: 'object',
  additionalProperties: { type: 'integer', nullable: true },
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
  hpPeriode: () => ({ type: 'string', pattern: '^\\d{4}-\\d{4}$', example: '2025-2028' }),
  kommuneId: () => ({ type: 'string', pattern: '^[a-z][a-z0-9-]{0,39}$', example: 'lier' }),
  utvalgKode: () => ({ type: 'string', example: 'OKI' }),
  punkt: () => ({ type: 'string', pattern: '^\\d{1,3}(\\.\\d{1,3}){0,4}$', example: '3.16' }),
  sakId: () => ({ type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,79}$', example: 'hp-2025-2028' }),
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
