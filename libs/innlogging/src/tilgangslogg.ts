/** Who was let in, let out and turned away: what happened, and ids that say nothing of anybody. */
export type Tilgangshendelse = Readonly<Record<string, string | number | null>> & {
  readonly hendelse: string;
};

/** Writes the record of sign-in, one JSON object a line, without names, tokens, cookies or addresses. */
export class Tilgangslogg {
  constructor(private readonly ut: (linje: string) => void = () => {}) {}

  skriv(hendelse: Tilgangshendelse): void {
    this.ut(JSON.stringify({ tid: new Date().toISOString(), ...hendelse }));
  }

  /** Why a provider's answer was not taken: the sort of error and its code, since the text may quote a token. */
  feil(error: unknown): void {
    const slag = error instanceof Error ? error.name : typeof error;
    const kode = error instanceof Error && 'code' in error ? String(error.code) : null;
    this.skriv({ hendelse: 'feil-hos-tilbyder', slag, kode });
  }
}
