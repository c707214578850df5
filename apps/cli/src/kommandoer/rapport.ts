import { Command, Option } from 'commander';
import { somTekst } from '@saksgang/dokumenter';
import {
  GRUPPERINGER,
  rapportblokker,
  rapportSomDocx,
  rapportSomHtml,
  rapportSomXlsx,
  VISNINGER,
  type LestStatusrapport,
} from '@saksgang/rapport';
import { hent, hpKommando, hpSti, sporring, tilFil, type HpValg } from '../felles';
import { dag, skriv, skrivJson } from '../utskrift';

interface Valg extends HpValg {
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
  hpKommando('rapport', 'status for politiske vedtak, med avstemming og forslag til vedtak')
    .option('--fra <dato>', 'første dag i perioden; ellers 1. januar')
    .option('--til <dato>', 'siste dag i perioden; ellers dagen rapporten gjelder')
    .option('--posisjon <posisjon>', 'lag den av loggen til og med denne posisjonen')
    .addOption(new Option('--grupper <etter>', 'hva punktene grupperes etter').choices([...GRUPPERINGER]))
    .addOption(new Option('--vis <hva>', 'hvilke punkter').choices([...VISNINGER]))
    .option('--utvalg <kode>', 'bare punkter som gjelder utvalget')
    .option('--ansvarlig <rolle>', 'bare punkter rollen er ansvarlig for')
    .option('--parti <parti>', 'bare punkter partiet var med på å foreslå')
    .option('--ut <fil>', 'skriv til en fil, .xlsx, .docx eller .html')
    .action(async (valg: Valg, command: Command) => {
      const skriver = skriverFor(command, valg.ut);
      const { gjelder, fra, til, posisjon, grupper, vis, utvalg, ansvarlig, parti } = valg;
      const spurt = sporring({ gjelder, fra, til, posisjon, grupper, vis, utvalg, ansvarlig, parti });
      const svar = await hent<LestStatusrapport>(`${hpSti(valg)}/rapporter/status${spurt}`);
      if (valg.ut !== undefined) tilFil(command, valg.ut, skriver(svar));
      if (valg.json) return skrivJson(svar);
      if (valg.ut === undefined) return skriv(skriver(svar).toString());
      return skriv(
        `Skrev ${valg.ut}: ${svar.rader.length} punkter ved utgangen av ${dag(svar.gjelder)}. ` +
          `Tallene stemmer${svar.avstemming.stemmer ? '' : ' ikke'}.\n` +
          `Den samme rapporten lages igjen med --gjelder ${svar.gjelder} --posisjon ${svar.posisjon}`,
      );
    });

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
