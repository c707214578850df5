import { Command } from 'commander';
import { XLSX } from '@saksgang/dokumenter';
import { problemOf } from '@saksgang/http';
import {
  lesSkjema,
  statusskjemaSomXlsx,
  type Radsvar,
  type Statusskjema,
  type Statusskjemasvar,
  type Utfall,
} from '@saksgang/statusskjema';
import { Avslag, innholdet } from '../avslag';
import { hent, hpSti, lesFil, medTilkobling, sporring, tilFil } from '../felles';
import { skriv, skrivJson } from '../utskrift';

interface Skjemavalg {
  readonly kommune: string;
  readonly hp: string;
  readonly ansvarlig?: string;
  readonly mottaker?: string;
  readonly utvalg?: string;
  readonly ut: string;
}

export const statusskjema = (): Command =>
  new Command('statusskjema')
    .description('et regneark med de åpne oppdragene, til å fylle ut status i')
    .requiredOption('--kommune <id>', 'kommunens id eller kommunenummer')
    .requiredOption('--hp <periode>', 'perioden, for eksempel 2025-2028')
    .option('--ansvarlig <rolle>', 'bare oppdrag rollen er ansvarlig for')
    .option('--mottaker <navn>', 'bare oppdrag med denne mottakeren')
    .option('--utvalg <kode>', 'bare oppdrag som gjelder utvalget')
    .requiredOption('--ut <fil>', 'filen regnearket skrives til, .xlsx')
    .action(async (valg: Skjemavalg, command: Command) => {
      if (!valg.ut.endsWith('.xlsx'))
        return command.error('Filen i --ut må slutte på .xlsx.', { exitCode: 2 });
      const { ansvarlig, mottaker, utvalg, ut } = valg;
      const svar = await hent<Statusskjema>(
        `${hpSti(valg)}/statusskjema${sporring({ ansvarlig, mottaker, utvalg })}`,
      );
      tilFil(command, ut, statusskjemaSomXlsx(svar));
      for (const merknad of svar.merknader) skriv(`Merk: ${merknad}`);
      return skriv(
        `Skrev ${ut}: ${svar.rader.length} åpne oppdrag. Fyll ut de gule cellene, og les det inn med:\n` +
          `npx saksgang les-statusskjema ${ut} --proev`,
      );
    });

export const lesStatusskjema = (): Command =>
  new Command('les-statusskjema')
    .description('les et utfylt statusskjema, og før det som er uten feil; kan gjentas')
    .argument('<fil>', 'det utfylte regnearket, .xlsx')
    .option('--proev', 'si hva som vil bli ført, uten å føre noe')
    .option('--json', 'skriv svaret som JSON')
    .action(async (fil: string, { proev, json }: { readonly proev?: true; readonly json?: true }) => {
      const bytes = lesFil(fil);
      // Which kommune and HP it is for, the sheet itself tells.
      const skjema = lesSkjema(bytes);
      if (!skjema.ok) throw new Avslag(problemOf(skjema.refusal));
      const sti = `${hpSti(skjema.value)}/statusskjema${sporring({ proev: proev && 'true' })}`;
      const svar = await medTilkobling(async (t) =>
        innholdet<Statusskjemasvar>(
          await t.post(sti, { rolle: 'saksbehandler', innhold: bytes, innholdstype: XLSX }),
        ),
      );
      if (svar.antall.feil + svar.antall.konflikt > 0) process.exitCode = 1;
      if (json) return skrivJson(svar);
      for (const rad of foerstFeil(svar.rader)) skriv(linjen(rad));
      return skriv(oppsummert(svar));
    });

const REKKEFOELGE: Readonly<Record<Utfall, number>> = {
  feil: 0,
  konflikt: 1,
  foeres: 2,
  foert: 2,
  'foert-foer': 3,
};

const foerstFeil = (rader: readonly Radsvar[]): readonly Radsvar[] =>
  rader.toSorted((a, b) => REKKEFOELGE[a.utfall] - REKKEFOELGE[b.utfall]);

const UTFALL: Readonly<Record<Utfall, string>> = {
  feil: 'Feil',
  konflikt: 'Konflikt',
  foeres: 'Vil bli ført',
  foert: 'Ført',
  'foert-foer': 'Ført før',
};

const linjen = ({ rad, punkt, tittel, utfall, meldinger }: Radsvar): string =>
  [
    `${UTFALL[utfall]}: rad ${rad}${punkt === null ? '' : `, ${punkt} ${tittel}`}`,
    ...meldinger.map((m) => `  ${m}`),
  ].join('\n');

const oppsummert = ({ proev, antall: a }: Statusskjemasvar): string =>
  [
    proev ? `${a.foeres} rader vil bli ført` : `${a.foert} rader er ført`,
    `${a['foert-foer']} var ført før`,
    `${a.konflikt} er i konflikt`,
    `${a.feil} har feil`,
    `${a.tomme} er ikke fylt ut`,
  ].join(', ') + (proev ? '. Ingenting er ført ennå.' : '.');
