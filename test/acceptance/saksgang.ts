import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastEksempel, type Klient } from '@saksgang/eksempel';
import type { Clock, Instant } from '@saksgang/kernel';
import { lastOevelse } from '@saksgang/oevelse';
import { Api, injisertKlient, projectRoot, readConfig } from '@saksgang/oppstart';
import { somHeader } from '@saksgang/tilgang';

export interface Svar<T = Record<string, unknown>> {
  readonly status: number;
  readonly innhold: T;
}

/** A clock that stands where the scenario has put it. */
class Klokke implements Clock {
  constructor(private dag: string) {}
  now(): Instant {
    return `${this.dag}T12:00:00.000Z` as Instant;
  }
  still(dag: string): void {
    this.dag = dag;
  }
}

/** A scenario whose steps build on one another: one test, and the step that failed is named. */
export const scenario = (navn: string, steg: Readonly<Record<string, () => Promise<void>>>): void => {
  it(`Scenario: ${navn}`, async () => {
    for (const [tekst, gjoer] of Object.entries(steg)) {
      try {
        await gjoer();
      } catch (error) {
        if (error instanceof Error) error.message = `${tekst}\n\n${error.message}`;
        throw error;
      }
    }
  });
};

/** Whoever asks: somebody in a role, and of a party group where that matters. */
const som = (rolle: string, parti?: string): Record<string, string> => ({
  'x-saksgang-person': `${rolle}-1`,
  'x-saksgang-rolle': rolle,
  ...(parti !== undefined && { 'x-saksgang-parti': somHeader(parti) }),
});

/** Saksgang as a scenario meets it: one process, its own data, and a clock that can be moved. */
export class Saksgang {
  private constructor(
    /** Where its log, its views and its keys are. */
    readonly data: string,
    private readonly klokke: Klokke,
    readonly api: Api,
  ) {}

  static async start(idag: string): Promise<Saksgang> {
    const mappe = mkdtempSync(join(tmpdir(), 'saksgang-'));
    const klokke = new Klokke(idag);
    const api = await Api.create(readConfig({ SAKSGANG_DATA: mappe }), { clock: klokke, varsling: true });
    api.startVarsling();
    return new Saksgang(mappe, klokke, api);
  }

  detEr(dag: string): void {
    this.klokke.still(dag);
  }

  async gjoer(
    rolle: string,
    sti: string,
    innhold: object = {},
    parti?: string,
  ): Promise<Svar<Record<string, never>>> {
    const svar = await this.api.app.inject({
      method: 'POST',
      url: `/api/kommuner${sti}`,
      payload: innhold,
      headers: som(rolle, parti),
    });
    await this.api.settled(10_000);
    return { status: svar.statusCode, innhold: svar.json() };
  }

  /** Does what must succeed, and gives what it made. */
  async lykkes(rolle: string, sti: string, innhold: object = {}): Promise<Record<string, string>> {
    const svar = await this.gjoer(rolle, sti, innhold);
    if (svar.status >= 300) throw new Error(`${sti}: ${JSON.stringify(svar.innhold)}`);
    return svar.innhold['ider'] as unknown as Record<string, string>;
  }

  async se<T>(sti: string, parti?: string): Promise<T> {
    const headers = parti === undefined ? {} : som('gruppeleder', parti);
    const svar = await this.api.app.inject({ url: `/api/kommuner${sti}`, headers });
    if (svar.statusCode >= 300) throw new Error(`${sti}: ${svar.body}`);
    return svar.json<T>();
  }

  async lastEksempel(): Promise<boolean> {
    const lastet = await lastEksempel(
      injisertKlient(this.api, 'eksempel'),
      join(projectRoot(), 'infra', 'eksempel'),
    );
    await this.api.settled(20_000);
    return lastet;
  }

  /** Loads the exercise; `sperre` is how many requests are let through before all are turned away. */
  async lastOevelsen(sperre = Infinity): Promise<boolean> {
    const klient = injisertKlient(this.api, 'eksempel');
    let sendt = 0;
    const sperret: Klient = {
      get: (sti) => klient.get(sti),
      post: (foresporsel) =>
        sendt++ < sperre
          ? klient.post(foresporsel)
          : Promise.resolve({
              status: 503,
              innhold: { code: 'Utilgjengelig', detail: 'Lasten er brutt av.' },
            }),
    };
    const lastet = await lastOevelse(sperret, join(projectRoot(), 'infra', 'eksempel'));
    await this.api.settled(20_000);
    return lastet;
  }

  async stopp(): Promise<void> {
    await this.api.close();
    rmSync(this.data, { recursive: true });
  }
}
