import { Command } from 'commander';
import { systemClock } from '@saksgang/commands';
import { readConfig, taSikkerhetskopi, type Kopiinnhold } from '@saksgang/oppstart';
import { skriv, skrivJson, tall } from '../utskrift';

interface Valg {
  readonly medNoekler?: boolean;
  readonly json?: boolean;
}

const holder = (mappe: string, innhold: Kopiinnhold): string => {
  const { hendelser, rot, sjekkpunkter, sisteSjekkpunkt, utkast, hemmelig } = innhold;
  const siste = sisteSjekkpunkt === null ? '' : `, det siste over ${tall(sisteSjekkpunkt)} hendelser`;
  const noeklene = `bevisnøkkelen${hemmelig.signatur ? '' : ' (finnes ikke ennå)'} og ${hemmelig.skjerming} nøkler til det som er skjermet`;
  return [
    `Skrev ${mappe}:`,
    `  Loggen: ${tall(hendelser)} hendelser, lest til slutten og lik den den er tatt av (rot ${rot})`,
    `  Undertegnede sjekkpunkter: ${sjekkpunkter}${siste}`,
    `  Partigruppenes utkast: ${utkast ? 'ja' : 'ingen er skrevet'}`,
    medNoeklene(innhold) ? `  Hemmelige nøkler: ${noeklene}` : '  Hemmelige nøkler: ingen',
  ].join('\n');
};

const medNoeklene = ({ hemmelig }: Kopiinnhold): boolean => hemmelig.signatur || hemmelig.skjerming > 0;

const RAAD = (med: boolean): string =>
  med
    ? 'Kopien kan åpne det som er skjermet, og undertegne i kommunens navn. Oppbevar den deretter, og ikke sammen med andre kopier: en nøkkel som makuleres, må kunne bli borte.'
    : 'Nøklene er ikke med: uten dem kan ingen som får tak i kopien, åpne det som er skjermet eller undertegne, og det som er makulert, er borte herfra også. Ta vare på dem et annet sted (--med-noekler, til en egen mappe).';

export const sikkerhetskopi = (): Command =>
  new Command('sikkerhetskopi')
    .description('kopier loggen, utkastene og sjekkpunktene til en ny mappe; også mens serveren er i gang')
    .argument('<mappe>', 'mappen som skal skrives; den må være tom eller ikke finnes')
    .option('--med-noekler', 'ta med de hemmelige nøklene også')
    .option('--json', 'skriv svaret som JSON')
    .action(async (mappe: string, { medNoekler = false, json }: Valg) => {
      const { innhold, feil } = await taSikkerhetskopi(readConfig(), mappe, {
        medNoekler,
        clock: systemClock,
      });
      if (json) skrivJson({ mappe, ...innhold, feil });
      else skriv(`${holder(mappe, innhold)}\n${RAAD(medNoekler)}`);
      if (feil === null) return;
      if (!json)
        skriv(
          `LOGGEN SELV STEMMER IKKE, og kopien er lik den: ${feil.hva}. Kjør npx saksgang verifiser, og behold de eldre kopiene.`,
        );
      process.exitCode = 1;
    });
