import { Program, type Miljoe, type Utfall } from './program';

export interface Svar<T = Record<string, unknown>> {
  readonly status: number;
  readonly innhold: T;
}

interface Helse {
  readonly posisjon: string | null;
  readonly arbeidsflyt?: { readonly posisjon: string | null };
}

/** Started as a user starts it, on a free port, on a day when no frist of the examples is near unless it is said. */
export const start = (miljoe: Miljoe): Program => {
  const dag = 'EVENTSTORE_URL' in miljoe ? {} : { SAKSGANG_KLOKKE: '2025-01-10' };
  return Program.start('infra/scripts/start.mjs', [], { PORT: '0', ...dag, ...miljoe });
};

/** A server in a process of its own, on a port of its own. */
export class Tjener {
  private constructor(
    readonly program: Program,
    readonly adresse: string,
  ) {}

  /** Resolves when it says where it is. */
  static async start(miljoe: Miljoe): Promise<Tjener> {
    const program = start(miljoe);
    const [, adresse = ''] = await program.sier(/Saksgang kjører på (http:\S+)/);
    return new Tjener(program, adresse);
  }

  async les<T>(sti: string): Promise<Svar<T>> {
    const svar = await fetch(`${this.adresse}/api${sti}`);
    return { status: svar.status, innhold: (await svar.json()) as T };
  }

  async gjoer(
    rolle: string,
    sti: string,
    innhold: object = {},
    noekkel?: string,
  ): Promise<Svar<Record<string, unknown>>> {
    const svar = await fetch(`${this.adresse}/api${sti}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-saksgang-person': 'person-1',
        'x-saksgang-rolle': rolle,
        ...(noekkel !== undefined && { 'idempotency-key': noekkel }),
      },
      body: JSON.stringify(innhold),
    });
    return { status: svar.status, innhold: (await svar.json()) as Record<string, unknown> };
  }

  /** Waits until the workflows have answered everything in the log; how far it has come then. */
  async iRo(): Promise<string> {
    for (;;) {
      const { innhold } = await this.les<Helse>('/helse');
      if (innhold.arbeidsflyt?.posisjon === innhold.posisjon) {
        const sist = await this.les<Helse>('/helse');
        if (sist.innhold.posisjon === innhold.posisjon) return innhold.posisjon ?? '';
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  avslutt(signal?: NodeJS.Signals): Promise<Utfall> {
    return this.program.avslutt(signal);
  }
}
