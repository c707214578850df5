import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import type { Instant } from '@saksgang/kernel';
import { Api, readConfig } from '@saksgang/oppstart';
import { operasjonene, type Dokument, type Operasjon } from './operasjoner';
import { IDAG, type Ider } from './deler';
import { oppsettet, type Steg } from './oppsett';

export interface Foresporsel {
  readonly metode: string;
  readonly url: string;
  readonly hoder: Readonly<Record<string, string>>;
  readonly kropp: string | Buffer | null;
}

export interface Svar {
  readonly status: number;
  readonly innholdstype: string;
  readonly kropp: string;
}

/** Saksgang with a kommune in every phase, as a wrongdoer finds it. */
export class Verden {
  private constructor(
    private readonly mappe: string,
    readonly api: Api,
    readonly dokument: Dokument,
    readonly operasjoner: readonly Operasjon[],
    readonly ider: Ider,
    /** Every request of the set-up; their keys are used. */
    readonly brukte: readonly Foresporsel[],
  ) {}

  static async start(modules: readonly Type[] = []): Promise<Verden> {
    const mappe = mkdtempSync(join(tmpdir(), 'saksgang-'));
    const clock = { now: () => `${IDAG}T10:00:00.000Z` as Instant };
    const api = await Api.create(readConfig({ SAKSGANG_DATA: mappe, PORT: '0' }), { clock, modules });
    const dokument = (await api.app.inject('/api/openapi.json')).json<Dokument>();
    const ider: Record<string, string> = {};
    const brukte: Foresporsel[] = [];
    for (const steg of oppsettet()) brukte.push(await gjoer(api, steg, ider, brukte.length));
    if (!(await api.settled(20_000))) throw new Error('Verden kom ikke til ro');
    return new Verden(mappe, api, dokument, operasjonene(dokument), ider, brukte);
  }

  send(foresporsel: Foresporsel): Promise<Svar> {
    return send(this.api, foresporsel);
  }

  /** How far the log has come: the same before and after means that nothing was written. */
  async posisjon(): Promise<string> {
    return (await this.api.app.inject('/api/helse')).json<{ posisjon: string }>().posisjon;
  }

  async stopp(): Promise<void> {
    await this.api.close();
    rmSync(this.mappe, { recursive: true });
  }
}

const send = async (api: Api, { metode, url, hoder, kropp }: Foresporsel): Promise<Svar> => {
  const svar = await api.app.inject({
    method: metode as 'POST',
    url,
    headers: hoder,
    ...(kropp !== null && { payload: kropp }),
  });
  return {
    status: svar.statusCode,
    innholdstype: String(svar.headers['content-type'] ?? ''),
    kropp: svar.body,
  };
};

export const somRolle = (rolle: string): Record<string, string> => ({
  'x-saksgang-person': 'person-1',
  'x-saksgang-rolle': rolle,
});

/** Does a step, which must succeed, and keeps the ids of what it made. */
const gjoer = async (api: Api, steg: Steg, ider: Record<string, string>, nr: number) => {
  const foresporsel: Foresporsel = {
    metode: 'POST',
    url: steg.sti(ider),
    hoder: {
      ...somRolle(steg.rolle),
      ...(steg.parti !== undefined && { 'x-saksgang-parti': steg.parti }),
      'content-type': 'application/json',
      'idempotency-key': `oppsett-${nr}`,
    },
    kropp: JSON.stringify(steg.innhold(ider)),
  };
  const svar = await send(api, foresporsel);
  if (svar.status >= 300) throw new Error(`${foresporsel.url}: ${svar.kropp}`);
  const { id, ider: laget = id === undefined ? {} : { id } } = JSON.parse(svar.kropp) as {
    id?: string;
    ider?: Record<string, string>;
  };
  for (const [navn, id] of Object.entries(laget)) ider[`${steg.som ?? navn}@${steg.kommune}`] = id;
  if (steg.girOppdrag) {
    await api.settled(10_000);
    const { oppdrag } = (await api.app.inject(`/api/kommuner/${steg.kommune}/hp/2026-2029/oppdrag`)).json<{
      oppdrag: { id: string; delpunkt: string }[];
    }>();
    for (const { id, delpunkt } of oppdrag) ider[`oppdrag.${delpunkt}@${steg.kommune}`] = id;
  }
  return foresporsel;
};
