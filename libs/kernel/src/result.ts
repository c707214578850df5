export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Refused<R> {
  readonly ok: false;
  readonly refusal: R;
}

/** The answer of everything that may be refused: a value, or the reason why not. Nothing in the domain throws. */
export type Result<T, R> = Ok<T> | Refused<R>;

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

export const refused = <R>(refusal: R): Refused<R> => ({ ok: false, refusal });
