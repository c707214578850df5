import type { Command } from 'commander';
import type { Revisjonssvar, Stikkproeve } from '@saksgang/revisorarbeid';
import { hent, klokkene, kommuneKommando, kommuneSti, sporring, type KommuneValg } from '../felles';
import { dag, skriv, skrivJson } from '../utskrift';

export const revisjon = (): Command =>
  kommuneKommando('revisjon', 'det revisor alltid spør om, med listen bak hvert tall').action(
    async ({ kommune, json, ...valg }: KommuneValg) => {
      const svar = await hent<Revisjonssvar>(`${kommuneSti(kommune)}/revisjon${sporring(klokkene(valg))}`);
      if (json) return skrivJson(svar);
      for (const merknad of svar.merknader) skriv(`Merk: ${merknad}`);
      skriv(
        `Ved utgangen av ${dag(svar.gjelder)}, siste periode ${dag(svar.periode.fra)}-${dag(svar.periode.til)}`,
      );
      for (const { tittel, av, funn } of svar.lister) {
        skriv(`\n${tittel}: ${funn.length} av ${av}`);
        for (const f of funn) skriv(`  ${f.punkt} ${f.tittel}${f.merknad === '' ? '' : ` (${f.merknad})`}`);
      }
      skriv(`\nEndringer av vedtatt budsjett: ${svar.budsjettendringer.length}`);
      for (const e of svar.budsjettendringer)
        skriv(
          `  ${e.dato === null ? 'dato ikke oppgitt' : dag(e.dato)} ${e.hjemmel}: ${e.antallLinjer} linjer`,
        );
    },
  );

interface Stikkproevevalg extends KommuneValg {
  readonly froe: string;
  readonly antall?: string;
  readonly organ?: string;
  readonly fra?: string;
  readonly til?: string;
  readonly type?: string;
  readonly minAlder?: string;
  readonly minBeloep?: string;
}

export const stikkproeve = (): Command =>
  kommuneKommando('stikkproeve', 'et utvalg av oppdrag som hvem som helst kan trekke igjen')
    .requiredOption('--froe <tekst>', 'samme frø gir samme utvalg')
    .option('--antall <n>', 'hvor mange, 10 når det ikke er oppgitt')
    .option('--organ <id>', 'bare vedtak av dette organet')
    .option('--fra <dato>', 'bare vedtak fra denne dagen')
    .option('--til <dato>', 'bare vedtak til og med denne dagen')
    .option('--type <type>', 'bare oppdrag av denne typen')
    .option('--min-alder <dager>', 'bare oppdrag som er minst så gamle')
    .option('--min-beloep <kroner>', 'bare oppdrag med minst så mye i et år')
    .action(async ({ kommune, json, ...valg }: Stikkproevevalg) => {
      const { froe, antall, organ, fra, til, type, minAlder, minBeloep } = valg;
      const spurt = sporring({ froe, antall, organ, fra, til, type, minAlder, minBeloep, ...klokkene(valg) });
      const svar = await hent<Stikkproeve>(`${kommuneSti(kommune)}/revisjon/stikkproeve${spurt}`);
      if (json) return skrivJson(svar);
      for (const merknad of svar.merknader) skriv(`Merk: ${merknad}`);
      skriv(`${svar.ledd.length} trukket av ${svar.populasjon} ved utgangen av ${dag(svar.gjelder)}`);
      for (const l of svar.ledd) {
        const { oppdrag: o } = l;
        skriv(`\n${o.punkt} ${o.delpunkt} ${o.tittel} (${o.status}, ${o.iRute})`);
        skriv(
          `  vedtatt ${o.organ} ${dag(o.vedtaksdato)}, ekspedert ${l.ekspedert === null ? 'nei' : dag(l.ekspedert)}`,
        );
        for (const g of [...l.eiere, ...l.statuser, ...l.avvik])
          skriv(`  ${g.dato === null ? 'dato ikke oppgitt' : dag(g.dato)} ${g.type}: ${g.tekst}`);
        skriv(`  ${l.stroem}, ${l.hendelser} hendelser`);
      }
    });
