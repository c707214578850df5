import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { somTekst } from '@saksgang/dokumenter';
import {
  blokker,
  paategninger,
  protokollSomDocx,
  protokollSomHtml,
  type LestProtokoll,
} from '@saksgang/protokoll';
import { medKlokker, type Klokkevalg, hent, sporring } from '../felles';
import { skriv, skrivJson } from '../utskrift';

interface Valg extends Klokkevalg {
  readonly kommune: string;
  readonly hp?: string;
  readonly sak?: string;
  readonly organ?: string;
  readonly moete?: string;
  readonly ut?: string;
  readonly json?: boolean;
}

export const protokoll = (): Command =>
  medKlokker(new Command('protokoll'))
    .description('protokollen fra et organs behandling av en sak, på skjermen, til utskrift eller for Word')
    .requiredOption('--kommune <id>', 'kommunens id eller kommunenummer')
    .option('--hp <periode>', 'saken til et handlingsprogram')
    .option('--sak <id>', 'en annen sak')
    .option('--organ <organ>', 'for eksempel formannskapet; ellers kommunestyret')
    .option('--moete <id>', 'møtet; ellers den siste behandlingen')
    .option('--ut <fil>', 'skriv til en fil, .html eller .docx')
    .option('--json', 'skriv svaret som JSON')
    .action(async (valg: Valg, command: Command) => {
      const skriver = skriverFor(command, valg.ut);
      const { organ, moete, gjelder, kjent } = valg;
      const svar = await hent<LestProtokoll>(
        stien(command, valg) + sporring({ organ, moete, gjelder, kjent }),
      );
      if (valg.ut !== undefined) tilFil(command, valg.ut, skriver(svar));
      if (valg.json) return skrivJson(valg.ut === undefined ? svar : kvittering(svar, valg.ut));
      if (valg.ut === undefined) return skriv(skriver(svar).toString());
      const [, godkjenning] = paategninger(svar);
      skriv(`Skrev ${valg.ut}.\n${godkjenning?.slag === 'avsnitt' ? godkjenning.tekst : ''}`);
      svar.rettelser.forEach((r) => skriv(`Rettet siden: punkt ${r.punkt}, fra «${r.fra}» til «${r.til}».`));
      return skriv(`Sjekksum ${svar.sjekksum}`);
    });

const tilFil = (command: Command, fil: string, innhold: string | Uint8Array): void => {
  try {
    writeFileSync(fil, innhold);
  } catch {
    command.error(`Kan ikke skrive til ${fil}. Kontroller at mappen finnes og kan skrives til.`, {
      exitCode: 2,
    });
  }
};

const kvittering = ({ dokument, sjekksum, godkjent, advarsler }: LestProtokoll, fil: string) => ({
  fil,
  hode: dokument.hode,
  sjekksum,
  godkjent,
  advarsler,
});

/** What the file's name asks for; refused before anything is read. */
const skriverFor = (
  command: Command,
  fil: string | undefined,
): ((svar: LestProtokoll) => string | Uint8Array) => {
  if (fil === undefined)
    return (svar) => somTekst([...blokker(svar.dokument), ...paategninger(svar)]).trimEnd();
  if (fil.endsWith('.html')) return (svar) => protokollSomHtml(svar.dokument);
  if (fil.endsWith('.docx')) return protokollSomDocx;
  return command.error('Filen i --ut må slutte på .html eller .docx.', { exitCode: 2 });
};

const stien = (command: Command, { kommune, hp, sak }: Valg): string => {
  if ((hp === undefined) === (sak === undefined))
    command.error('Oppgi én av --hp og --sak.', { exitCode: 2 });
  const id = sak ?? `hp-${hp}`;
  return `/api/kommuner/${encodeURIComponent(kommune)}/saker/${encodeURIComponent(id)}/protokoll`;
};
