/** A request as any user sends it; `noekkel` is its Idempotency-Key. */
export interface Foresporsel {
  readonly sti: string;
  readonly rolle: string;
  readonly noekkel: string;
  readonly innhold: object;
}

export interface Svar {
  readonly status: number;
  readonly innhold: unknown;
}

/** The way into a running Saksgang, over HTTP or in the same process. */
export interface Klient {
  post(foresporsel: Foresporsel): Promise<Svar>;
  get(sti: string): Promise<Svar>;
}
