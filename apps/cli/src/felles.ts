import { readFileSync, writeFileSync } from 'node:fs';
import { parseKjent, skrivKjent } from '@saksgang/kernel';
import { Command } from 'commander';
import { UgyldigOppsett } from '@saksgang/oppstart';
import { innholdet } from './avslag';
import { skriv } from './utskrift';
import { koble, type Tilkobling } from './tilkobling';

/** The two clocks that a question is asked by; now when nothing is said. */
export interface Klokkevalg {
  readonly gjelder?: string;
  readonly kjent?: string;
}

/** The options of a command that can be asked about the past. */
export const medKlokker = (command: Command): Command =>
  command
    .option('--gjelder <dato>', 'slik det var ved utgangen av denne dagen, åååå-mm-dd')
    .option('--kjent <dato>', 'slik systemet visste det ved utgangen av denne dagen, eller 2025-01-12T14:30Z')
    .hook('preAction', (_, kommando) => {
      const { kjent: tekst, json } = kommando.opts<Klokkevalg & { readonly json?: boolean }>();
      const kjent = tekst === undefined ? null : parseKjent(tekst);
      if (kjent !== null && json !== true) skriv(`Slik systemet visste det ${skrivKjent(kjent)}.`);
    });

export const klokkene = ({ gjelder, kjent }: Klokkevalg) => ({ gjelder, kjent });

export interface HpValg extends Klokkevalg {
  readonly kommune: string;
  readonly hp: string;
  readonly json?: boolean;
}

/** A command that asks about an HP. */
export const hpKommando = (navn: string, beskrivelse: string): Command =>
  medKlokker(
    new Command(navn)
      .description(beskrivelse)
      .requiredOption('--kommune <id>', 'kommunens id eller kommunenummer')
      .requiredOption('--hp <periode>', 'perioden, for eksempel 2025-2028'),
  ).option('--json', 'skriv svaret som JSON');

export interface KommuneValg extends Klokkevalg {
  readonly kommune: string;
  readonly json?: boolean;
}

/** A command that asks about a kommune. */
export const kommuneKommando = (navn: string, beskrivelse: string): Command =>
  medKlokker(
    new Command(navn)
      .description(beskrivelse)
      .requiredOption('--kommune <id>', 'kommunens id eller kommunenummer'),
  ).option('--json', 'skriv svaret som JSON');

export const kommuneSti = (kommune: string): string => `/api/kommuner/${encodeURIComponent(kommune)}`;

/** Runs some work with a connection that is always closed. */
export const medTilkobling = async <T>(arbeid: (tilkobling: Tilkobling) => Promise<T>): Promise<T> => {
  const tilkobling = await koble();
  try {
    return await arbeid(tilkobling);
  } finally {
    await tilkobling.lukk();
  }
};

/** The answer of a view, or its refusal thrown. */
export const hent = <T>(sti: string): Promise<T> =>
  medTilkobling(async (tilkobling) => innholdet<T>(await tilkobling.get(sti)));

export const hpSti = ({ kommune, hp }: HpValg): string =>
  `/api/kommuner/${encodeURIComponent(kommune)}/hp/${encodeURIComponent(hp)}`;

/** The options that are set, as a query string. */
export const sporring = (valg: Readonly<Record<string, string | undefined>>): string => {
  const satt = Object.entries(valg).filter((par): par is [string, string] => par[1] !== undefined);
  return satt.length === 0 ? '' : `?${new URLSearchParams(satt).toString()}`;
};

/** The bytes of a file that is named on the command line. */
export const lesFil = (fil: string): Buffer => {
  try {
    return readFileSync(fil);
  } catch {
    throw new UgyldigOppsett(`Filen ${fil} kan ikke leses. Kontroller navnet og tilgangen.`);
  }
};

/** Writes the file that `--ut` names. */
export const tilFil = (command: Command, fil: string, innhold: string | Uint8Array): void => {
  try {
    writeFileSync(fil, innhold);
  } catch {
    command.error(`Kan ikke skrive til ${fil}. Kontroller at mappen finnes og kan skrives til.`, {
      exitCode: 2,
    });
  }
};
