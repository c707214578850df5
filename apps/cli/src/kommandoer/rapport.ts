import { Command, Option } from 'commander';
import { somTekst } from '@saksgang/dokumenter';
import { posisjonsmerke } from '@saksgang/kernel';
import {
  GRUPPERINGER,
  OPPSETT,
  rapportblokker,
  rapportSomDocx,
  rapportSomHtml,
  rapportSomXlsx,
  RAPPORTTYPER,
  VISNINGER,
  type LestStatusrapport,
} from '@saksgang/rapport';
import { hent, hpKommando, hpSti, sporring, tilFil, type HpValg } from '../felles';
import { dag, skriv, skrivJson } from '../utskrift';

interface Valg extends HpValg {
  readonly type?: string;
  readonly fra?: string;
  readonly til?: string;
  readonly posisjon?: string;
  readonly grupper?: string;
  readonly vis?: string;
  readonly utvalg?: string;
  readonly ansvarlig?: string;
  readonly parti?: string;
  readonly ut?: string;
}

export const rapport = (): Command =>
  hpKommando('rapport', 'status for politiske vedtak: for en måned, et tertial, et år eller dagene du oppgir')
    .addOption(new Option('--type <rapport>', 'hvilken rapport; ellers status').choices([...RAPPORTTYPER]))
    .option('--fra <dato>', 'første dag i en status; ellers 1. januar')
    .option('--til <dato>', 'siste dag i perioden; ellers den siste hele før dagen rapporten gjelder')
    .option(
      '--posisjon <posisjon>',
      'lag den av loggen til og med denne posisjonen, som den står i rapporten; krever --gjelder',
    )
    .addOption(new Option('--grupper <etter>', 'hva punktene grupperes etter').choices([...GRUPPERINGER]))
    .addOption(new Option('--vis <hva>', 'hvilke punkter').choices([...VISNINGER]))
    .option('--utvalg <kode>', 'bare punkter som gjelder utvalget')
    .option('--ansvarlig <rolle>', 'bare punkter rollen er ansvarlig for')
    .option('--parti <parti>', 'bare punkter partiet var med på å foreslå')
    .option('--ut <fil>', 'skriv til en fil, .xlsx, .docx eller .html')
    .action(async (valg: Valg, command: Command) => {
      const skriver = skriverFor(command, valg.ut);
      const { type, gjelder, kjent, fra, til, posisjon, grupper, vis, utvalg, ansvarlig, parti } = valg;
      const spurt = sporring({
        type,
        gjelder,
        kjent,
        fra,
        til,
        posisjon,
        grupper,
        vis,
        utvalg,
        ansvarlig,
        parti,
      });
      const svar = await hent<LestStatusrapport>(`${hpSti(valg)}/rapporter/status${spurt}`);
      if (valg.ut !== undefined) tilFil(command, valg.ut, skriver(svar));
      if (valg.json) return skrivJson(svar);
      if (valg.ut === undefined) return skriv(skriver(svar).toString());
      return skriv(
        `Skrev ${valg.ut}: ${svar.rader.length} punkter ved utgangen av ${dag(svar.gjelder)}. ` +
          `Tallene stemmer${svar.avstemming.stemmer ? '' : ' ikke'}.\n` +
          `Den samme rapporten lages igjen med ${igjen(svar)}${kjent === undefined ? '' : ` --kjent ${kjent}`}`,
      );
    });

/** What makes the same report, whatever has come since; the other choices are the asker's own. */
const igjen = ({ type, gjelder, posisjon, avstemming: { fra, til } }: LestStatusrapport): string =>
  [
    `--type ${type} --gjelder ${gjelder}`,
    ...(OPPSETT[type].periode === null ? [`--fra ${fra}`] : []),
    `--til ${til} --posisjon ${posisjonsmerke(posisjon)}`,
  ].join(' ');

/** What the file's name asks for; refused before anything is read. */
const skriverFor = (
  command: Command,
  fil: string | undefined,
): ((svar: LestStatusrapport) => string | Uint8Array) => {
  if (fil === undefined) return (svar) => somTekst(rapportblokker(svar)).trimEnd();
  if (fil.endsWith('.xlsx')) return rapportSomXlsx;
  if (fil.endsWith('.docx')) return rapportSomDocx;
  if (fil.endsWith('.html')) return rapportSomHtml;
  return command.error('Filen i --ut må slutte på .xlsx, .docx eller .html.', { exitCode: 2 });
};
