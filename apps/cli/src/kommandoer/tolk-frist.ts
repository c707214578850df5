import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { problemOf } from '@saksgang/http';
import { skrivDato } from '@saksgang/kernel';
import { tolkFrist, type Fristtolkning, type Lesning } from '@saksgang/oppfoelging';
import { Avslag } from '../avslag';
import { skriv, skrivJson } from '../utskrift';

interface Valg {
  readonly vedtatt: string;
  readonly json?: boolean;
}

export const tolkFristen = (): Command =>
  new Command('tolk-frist')
    .description('fristene som står i en vedtakstekst, med ordene de er lest av; åpner ikke lageret')
    .argument('[tekst]', 'teksten; uten den leses standard inn, én tekst per linje')
    .requiredOption('--vedtatt <dato>', 'dagen vedtaket ble gjort, åååå-mm-dd')
    .option('--json', 'skriv svaret som JSON; fra standard inn én linje JSON per tekst')
    .action(async (tekst: string | undefined, { vedtatt, json }: Valg) => {
      if (tekst === undefined) return linjene(vedtatt, json ?? false);
      const svar = tolk(tekst, vedtatt);
      if (json) skrivJson(svar);
      else vis(svar);
    });

const tolk = (tekst: string, vedtatt: string): Fristtolkning => {
  const svar = tolkFrist(tekst, vedtatt);
  if (!svar.ok) throw new Avslag(problemOf(svar.refusal));
  return svar.value;
};

const INGENTING: Fristtolkning = { lesninger: [], tvetydig: false };

/** One answer for each line, so that the nth answers the nth; a line that cannot be read is answered with why not. */
const linjene = async (vedtatt: string, json: boolean): Promise<void> => {
  // A wrong date is one mistake, not one for each line; and someone who gave no text is told so.
  tolk(process.stdin.isTTY ? '' : '-', vedtatt);
  let antall = 0;
  for await (const linje of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    antall++;
    const svar = linje.trim() === '' ? { ok: true as const, value: INGENTING } : tolkFrist(linje, vedtatt);
    if (!svar.ok) process.exitCode = 1;
    if (json) skriv(JSON.stringify(svar.ok ? svar.value : problemOf(svar.refusal)));
    else if (svar.ok) vis(svar.value, linje);
    else skriv(`${svar.refusal.melding} [${svar.refusal.code}]`);
  }
  if (antall === 0) tolk('', vedtatt);
};

const vis = ({ lesninger, tvetydig }: Fristtolkning, tekst?: string): void => {
  if (tekst !== undefined) skriv(tekst);
  for (const lesning of lesninger) skriv(`  ${setning(lesning)} («${lesning.ord}»)`);
  if (lesninger.length === 0) skriv('  Ingen frist i teksten.');
  if (tvetydig) skriv('  Tvetydig: de samme ordene kan leses på flere måter. Et menneske må velge.');
};

const ENHET: Readonly<Record<string, string>> = {
  maaned: 'måned',
  halvaar: 'halvår',
  aar: 'år',
  moete: 'møte',
};

const setning = ({ type, frist, virkningsdato, gjentakelse }: Lesning): string => {
  if (type === 'virkning')
    return `Virkning, ikke frist: fra ${virkningsdato ? skrivDato(virkningsdato) : 'ukjent'}`;
  if (type === 'hendelse') return 'Når noe annet skjer; dagen står ikke i teksten';
  if (!gjentakelse) return `Frist ${frist ? skrivDato(frist) : 'ukjent'}`;
  const { antall, per, hver } = gjentakelse;
  const enhet = `${hver === undefined ? '' : `${hver}. `}${ENHET[per] ?? per}`;
  return `${antall} ${antall === 1 ? 'gang' : 'ganger'} per ${enhet}${frist ? `, første gang ${skrivDato(frist)}` : ''}`;
};
