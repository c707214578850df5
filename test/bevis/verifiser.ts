import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** What the reader has: the file, and what is known of the installation from elsewhere. */
export interface Kontroll {
  readonly tekst: string;
  readonly noekkel?: string;
  readonly sjekkpunkt?: string;
}

export interface Kontrollert {
  readonly resultat: 'holder' | 'brutt' | 'uleselig';
  readonly uendret: boolean | null;
  readonly iRekkefoelge: boolean | null;
  readonly fullstendig: boolean | null;
  readonly ingentingFjernet: boolean | null;
  readonly skjermedeFelt?: number;
  readonly hendelser?: number;
  readonly feil?: {
    readonly krav: string | null;
    readonly hva: string;
    readonly hendelse: { nr: number } | null;
  };
}

/** The shipped verifier itself, over many files in one process. */
export const verifiser = async (mange: readonly Kontroll[]): Promise<readonly Kontrollert[]> => {
  const child = spawn(process.execPath, [join(__dirname, 'mange.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.on('error', () => undefined);
  const out = text(child.stdout);
  for (const en of mange) if (!child.stdin.write(`${JSON.stringify(en)}\n`)) await once(child.stdin, 'drain');
  child.stdin.end();
  return (await out)
    .trimEnd()
    .split('\n')
    .map((linje) => JSON.parse(linje) as Kontrollert);
};
