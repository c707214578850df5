import { Command } from 'commander';
import { gjenopprett as gjenopprettFra, readConfig, type Gjenopprettet } from '@saksgang/oppstart';
import { lesFil } from '../felles';
import { skriv, skrivJson, tall, tidspunkt } from '../utskrift';

interface Valg {
  readonly sjekkpunkt?: string;
  readonly json?: boolean;
}

const nummer = (fra: number, til: number): string =>
  til - fra === 1 ? `nr. ${fra}` : `nr. ${fra} til ${til - 1}`;

const manglene = ({ mangler }: Gjenopprettet): string => {
  if (mangler === null)
    return 'Hva som er ført etter kopien, er ikke kontrollert. Oppgi --sjekkpunkt med det nyeste sjekkpunktet du har.';
  const { antall, fra, sjekkpunkt } = mangler;
  if (antall === 0)
    return `Ingenting av det sjekkpunktet over ${tall(sjekkpunkt)} hendelser dekker, mangler.`;
  return `MANGLER: ${tall(antall)} hendelser som sjekkpunktet dekker, er ført etter kopien (${nummer(fra, sjekkpunkt)}). Før dem på nytt, og si fra til den som har sjekkpunktet: nye sjekkpunkter bygger ikke på det.`;
};

const noeklene = ({ signaturnoekkel, skjermingsnoekler, innhold }: Gjenopprettet): readonly string[] => [
  ...(signaturnoekkel || innhold.noekkel === null
    ? []
    : [
        'Bevisnøkkelen er ikke med i kopien. Legg bevisnoekkel.json i datamappen før det undertegnes mer; uten den lages det ingen sjekkpunkter.',
      ]),
  ...(skjermingsnoekler > 0
    ? []
    : [
        'Nøkler til skjermet tekst er ikke med i kopien. Er noe skjermet, legges mappen noekler på plass igjen.',
      ]),
];

export const gjenopprett = (): Command =>
  new Command('gjenopprett')
    .description('gjenopprett en sikkerhetskopi i en tom datamappe (SAKSGANG_DATA)')
    .argument('<mappe>', 'mappen som sikkerhetskopi skrev')
    .option('--sjekkpunkt <fil>', 'et nyere sjekkpunkt: si hva kopien mangler')
    .option('--json', 'skriv svaret som JSON')
    .action(async (mappe: string, { sjekkpunkt, json }: Valg) => {
      const note = sjekkpunkt === undefined ? null : lesFil(sjekkpunkt).toString('utf8');
      const config = readConfig();
      const svar = await gjenopprettFra(config, mappe, note);
      const { innhold, kontroll } = svar;
      if (json) return skrivJson({ mappe: config.dataFolder, ...svar });
      return skriv(
        [
          `Gjenopprettet i ${config.dataFolder}: ${tall(innhold.hendelser)} hendelser, slik loggen var ${tidspunkt(innhold.tatt)}.`,
          `Kontrollert før og etter: ${kontroll.resultat === 'holder' ? `loggen stemmer med ${kontroll.sjekkpunkter} undertegnede sjekkpunkter` : `LOGGEN STEMMER IKKE: ${kontroll.feil?.hva}`}. Visningene og bevistreet er bygget på nytt.`,
          manglene(svar),
          ...noeklene(svar),
        ].join('\n'),
      );
    });
