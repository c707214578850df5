import type { JsonObject } from './json';

/**
 * What sort of refusal it is; each sort has one HTTP status (see libs/http):
 * ugyldig 400, ikke-tillatt 403, finnes-ikke 404, i-konflikt 409, gjelder-ikke-lenger 410, foreldet 412, for-stort 413, strider-mot-regel 422.
 */
export type RefusalKind =
  | 'ugyldig'
  | 'ikke-tillatt'
  | 'finnes-ikke'
  | 'i-konflikt'
  | 'gjelder-ikke-lenger'
  | 'foreldet'
  | 'for-stort'
  | 'for-ofte'
  | 'strider-mot-regel';

/** The rule of the rule table that stands behind a refusal, and its legal source. */
export interface Rule {
  readonly regel?: string;
  readonly hjemmel?: string;
}

/** Why a command was refused: a stable code for programs, a Norwegian sentence that says what to do for people. */
export interface Refusal<Code extends string = string> extends Rule {
  readonly code: Code;
  readonly kind: RefusalKind;
  readonly melding: string;
  readonly detaljer?: JsonObject;
}

type Text = string | { readonly melding: string; readonly detaljer: JsonObject };

/** A refusal before it is given: what it is called and of what sort, known without giving it. */
export interface RefusalType<
  Code extends string = string,
  Args extends readonly never[] = never[],
> extends Rule {
  (...args: Args): Refusal<Code>;
  readonly code: Code;
  readonly kind: RefusalKind;
}

/** Declares a refusal. The text may depend on what was refused, and may come with details for programs. */
export const refusal = <const Code extends string, Args extends unknown[] = []>(
  code: Code,
  kind: RefusalKind,
  text: Text | ((...args: Args) => Text),
  rule: Rule = {},
): ((...args: Args) => Refusal<Code>) & {
  readonly code: Code;
  readonly kind: RefusalKind;
} & Rule => {
  const give = (...args: Args): Refusal<Code> => {
    const given = typeof text === 'function' ? text(...args) : text;
    const rest = typeof given === 'string' ? { melding: given } : given;
    return { code, kind, ...rest, ...rule };
  };
  return Object.assign(give, { code, kind, ...rule });
};

/** The refusals that a command may answer with, from the list of their types. */
export type RefusalOf<List extends readonly RefusalType[]> = ReturnType<List[number]>;
