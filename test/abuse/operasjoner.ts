/** A route as the OpenAPI document tells of it. */
export interface Operasjon {
  readonly navn: string;
  readonly metode: 'GET' | 'POST';
  readonly mal: string;
  /** The roles that may; `alle` for a route that is open. */
  readonly roller: readonly string[];
  readonly sporring: readonly string[];
  readonly innholdstype: string | null;
  readonly kreverInnhold: boolean;
  readonly skjema: Skjema | null;
  /** The refusal codes that it says it may answer with, by status. */
  readonly koder: Readonly<Record<string, readonly string[]>>;
}

export interface Skjema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Skjema>>;
  readonly required?: readonly string[];
  readonly items?: Skjema;
  readonly additionalProperties?: Skjema;
  readonly enum?: readonly string[];
  readonly format?: string;
}

export interface Dokument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Beskrivelse>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Skjema>> };
}

interface Beskrivelse {
  readonly operationId: string;
  readonly 'x-roller': readonly string[];
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: {
    readonly required: boolean;
    readonly content: Readonly<Record<string, { readonly schema: Skjema }>>;
  };
  readonly responses: Readonly<Record<string, { readonly 'x-koder'?: readonly string[] }>>;
}

export const operasjonene = ({ paths }: Dokument): readonly Operasjon[] =>
  Object.entries(paths).flatMap(([mal, metoder]) =>
    Object.entries(metoder).map(([metode, b]): Operasjon => {
      const [innhold] = Object.entries(b.requestBody?.content ?? {});
      return {
        navn: b.operationId,
        metode: metode.toUpperCase() as 'GET' | 'POST',
        mal,
        roller: b['x-roller'],
        sporring: b.parameters.filter((p) => p.in === 'query').map((p) => p.name),
        innholdstype: innhold?.[0] ?? null,
        kreverInnhold: b.requestBody?.required ?? false,
        skjema: innhold?.[1].schema ?? null,
        koder: Object.fromEntries(
          Object.entries(b.responses).flatMap(([status, svar]) =>
            svar['x-koder'] ? [[status, svar['x-koder']]] : [],
          ),
        ),
      };
    }),
  );
