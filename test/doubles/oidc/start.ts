import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** What the test asks the provider to do beside the protocol. */
export interface Tilbyderprosess {
  readonly utsteder: string;
  be<T>(hva: string, innhold?: object): Promise<T>;
  stopp(): Promise<void>;
}

/** Starts a real provider on a port, for a Saksgang at an address. */
export const startTilbyder = async (port: number, klientadresse: string): Promise<Tilbyderprosess> => {
  const prosess = spawn(process.execPath, [join(__dirname, 'tilbyder.mjs')], {
    env: { ...process.env, PORT: String(port), KLIENT_ADRESSE: klientadresse },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let feil = '';
  prosess.stderr.on('data', (del: Buffer) => void (feil += del.toString()));
  await new Promise<void>((resolve, reject) => {
    prosess.stdout.once('data', () => resolve());
    prosess.once('exit', () => reject(new Error(`Tilbyderen startet ikke: ${feil}`)));
  });
  const utsteder = `http://127.0.0.1:${port}`;
  return {
    utsteder,
    be: async <T>(hva: string, innhold: object = {}) => {
      const svar = await fetch(`${utsteder}/__${hva}`, { method: 'POST', body: JSON.stringify(innhold) });
      if (!svar.ok) throw new Error(`${hva}: ${await svar.text()}`);
      return (await svar.json()) as T;
    },
    stopp: () =>
      new Promise<void>((resolve) => {
        prosess.once('exit', () => resolve());
        prosess.kill();
      }),
  };
};
