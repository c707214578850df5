import { createHash } from 'node:crypto';
import { Option, type Command } from 'commander';
import type { Kvittering } from '@saksgang/http';
import { ord } from '@saksgang/kernel';
import { FUNNSLAG, FUNNTILSTANDER, type BesvartFunn, type Kontrollsvar } from '@saksgang/kontroll';
import { FUNNSVAR, type Funnsvar } from '@saksgang/saksgang';
import { innholdet } from '../avslag';
import { hent, hpKommando, hpSti, klokkene, medTilkobling, sporring, type HpValg } from '../felles';
import { rollen } from '../rolle';
import { dag, skriv, skrivJson } from '../utskrift';

interface Listevalg extends HpValg {
  readonly slag?: string;
  readonly tilstand?: string;
  readonly medId?: boolean;
}

export const kontrollfunn = (): Command =>
  hpKommando('kontrollfunn', 'det som ikke stemmer i dokumentet slik det er trykt')
    .addOption(new Option('--slag <slag>', 'bare funn av ett slag').choices([...FUNNSLAG]))
    .addOption(new Option('--tilstand <tilstand>', 'bare funn som står slik').choices([...FUNNTILSTANDER]))
    .option('--med-id', 'vis id-en til hvert funn, som besvar-kontrollfunn tar')
    .action(async (valg: Listevalg) => {
      const { slag, tilstand } = valg;
      const svar = await hent<Kontrollsvar>(
        `${hpSti(valg)}/kontrollfunn${sporring({ ...klokkene(valg), slag, tilstand })}`,
      );
      if (valg.json) return skrivJson(svar);
      skriv(`${svar.funn.length} kontrollfunn i handlingsprogrammet ${svar.hp}. Beløp i 1000 kr.`);
      for (const [navn, antall] of Object.entries(svar.antall)) {
        if (antall === 0) continue;
        skriv(`\n${navn} (${antall})`);
        svar.funn.filter((f) => f.slag === navn).forEach((f) => vis(f, valg.medId === true));
      }
      if (svar.ukontrollert.length > 0) skriv('');
      svar.ukontrollert.forEach(skriv);
      for (const { funn, svar: gitt, dato } of svar.borte)
        skriv(`\nBesvart ${dag(dato)} (${ord(gitt)}), og ikke lenger et funn: ${funn}`);
    });

const vis = (f: BesvartFunn, medId: boolean): void => {
  skriv(`  ${f.linjer[0] === undefined ? '' : `linje ${f.linjer[0]}: `}${f.tekst}`);
  if (f.svar) {
    skriv(`    ${ord(f.svar.svar)} ${dag(f.svar.dato)} av ${ord(f.svar.besvartAv)}: ${f.svar.grunn}`);
    if (f.tilstand === 'endret') skriv(`    ${ord('endret')}; svaret gjaldt: ${f.svar.sett.tekst}`);
  }
  if (medId) skriv(`    id: ${f.id}`);
};

interface Svarvalg extends HpValg {
  readonly svar: Funnsvar;
  readonly grunn: string;
  readonly som?: string;
  readonly skjedde?: string;
}

export const besvarKontrollfunn = (): Command =>
  hpKommando('besvar-kontrollfunn', 'si om et kontrollfunn er godtatt, rettes ved vedtak, eller er feil')
    .argument('<id>', 'id-en til funnet, fra kontrollfunn --med-id')
    .addOption(new Option('--svar <svar>', 'svaret').choices([...FUNNSVAR]).makeOptionMandatory())
    .requiredOption('--grunn <tekst>', 'hvorfor')
    .option('--som <rolle>', 'rollen det gjøres i, for eksempel budsjettsjef')
    .option('--skjedde <dato>', 'dagen det ble avgjort; i dag når den ikke er oppgitt')
    .action(async (id: string, valg: Svarvalg, command: Command) => {
      const { json, svar, grunn, skjedde } = valg;
      const rolle = rollen(valg.som);
      const sti = `${hpSti(valg)}/kontrollfunn`;
      const kvittering = await medTilkobling(async (t) => {
        const { funn } = innholdet<Kontrollsvar>(await t.get(sti));
        const funnet = funn.find((f) => f.id === id);
        if (!funnet) return null;
        const { tekst, trykt, ventet } = funnet;
        const innhold = {
          funn: id,
          svar,
          grunn,
          sett: { tekst, trykt, ventet },
          ...(skjedde && { skjedde }),
        };
        const foer = funnet.svar === null ? '' : `${funnet.svar.dato}${funnet.tidligere.length}`;
        const noekkel = createHash('sha256')
          .update(`${sti}${rolle}${JSON.stringify(innhold)}${foer}`)
          .digest('hex');
        return innholdet<Kvittering>(
          await t.post(`${sti}/svar`, {
            rolle,
            noekkel: `funn-${noekkel.slice(0, 40)}`,
            innhold,
          }),
        );
      });
      if (kvittering === null)
        return command.error(`Det er ikke noe kontrollfunn med id ${id}. Se kontrollfunn --med-id.`, {
          exitCode: 2,
        });
      return json ? skrivJson(kvittering) : skriv(`Kontrollfunnet ${id} er besvart: ${ord(svar)}.`);
    });
