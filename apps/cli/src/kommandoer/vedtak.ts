import type { Command } from 'commander';
import { ord } from '@saksgang/kernel';
import type { Punktsvar, Vedtaksliste, Vedtakssvar } from '@saksgang/historikk';
import { hent, hpKommando, hpSti, sporring, type HpValg } from '../felles';
import { dag, skriv, skrivJson } from '../utskrift';

interface Valg extends HpValg {
  readonly punkt?: string;
}

export const vedtak = (): Command =>
  hpKommando('vedtak', 'hva som er vedtatt, når, av hvilket organ, og av hvilket forslag')
    .option('--punkt <nummer>', 'bare ett punkt, for eksempel 3.16')
    .action(async (valg: Valg) => {
      const svar = await hent<Vedtaksliste>(`${hpSti(valg)}/vedtak${sporring({ gjelder: valg.gjelder })}`);
      const utvalg = valg.punkt === undefined ? svar : bare(svar, valg.punkt);
      if (valg.json) skrivJson(utvalg);
      else if (utvalg.vedtak.length === 0) skriv('Ingen vedtak er gjort i saken.');
      else utvalg.vedtak.forEach(vis);
    });

const bare = (svar: Vedtaksliste, punkt: string): Vedtaksliste => ({
  ...svar,
  vedtak: svar.vedtak
    .map((v) => ({ ...v, punkter: v.punkter.filter((p) => p.punkt === punkt) }))
    .filter((v) => v.punkter.length > 0),
});

const vis = (v: Vedtakssvar): void => {
  skriv(
    `${v.tittel}\nVedtatt av ${v.organ} ${dag(v.dato)}${v.etterregistrert ? ' (etterregistrert fra dokument)' : ''}`,
  );
  if (v.forslag) skriv(`Forslag: ${v.forslag.tittel} (${v.forslag.partier.join(', ')})`);
  if (v.stemmer) skriv(`Stemmer: ${v.stemmer.for} for, ${v.stemmer.mot} mot`);
  if (v.ikkeOppgitt.length > 0) skriv(`Ikke oppgitt i kilden: ${v.ikkeOppgitt.map(ord).join(', ')}`);
  for (const { merknad, hjemmel } of v.merknader) skriv(`Rettslig merknad: ${merknad} (${hjemmel})`);
  v.punkter.forEach(visPunkt);
  skriv('');
};

const visPunkt = (p: Punktsvar): void => {
  skriv(
    `\n${p.punkt} ${p.tittel}${p.forslagsstillere === null ? '' : ` (${p.forslagsstillere})`}\n  ${p.tekst}`,
  );
  for (const d of p.delpunkter)
    skriv(
      `  ${d.delpunkt}) ${d.tittel} [${ord(d.type)}, ${d.mottaker.navn}]${d.frist.ord === null ? '' : ` «${d.frist.ord}»`}`,
    );
  for (const r of p.rettelser) skriv(`  rettet fra «${r.fra}»`);
  for (const m of p.merknader) skriv(`  merknad: ${m.tekst}`);
};
