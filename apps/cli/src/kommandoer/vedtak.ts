import type { Command } from 'commander';
import { ord } from '@saksgang/kernel';
import type { Kravsvar, Punktsvar, Vedtaksliste, Vedtakssvar } from '@saksgang/historikk';
import { klokkene, hent, hpKommando, hpSti, sporring, type HpValg } from '../felles';
import { aarsvis, dag, skriv, skrivJson } from '../utskrift';

interface Valg extends HpValg {
  readonly punkt?: string;
}

export const vedtak = (): Command =>
  hpKommando('vedtak', 'hva som er vedtatt, når, av hvilket organ, og av hvilket forslag')
    .option('--punkt <nummer>', 'bare ett punkt, for eksempel 3.16')
    .action(async (valg: Valg) => {
      const svar = await hent<Vedtaksliste>(`${hpSti(valg)}/vedtak${sporring(klokkene(valg))}`);
      const utvalg = valg.punkt === undefined ? svar : bare(svar, valg.punkt);
      if (valg.json) skrivJson(utvalg);
      else {
        if (utvalg.vedtak.length === 0) skriv('Ingen vedtak er gjort i saken.');
        utvalg.vedtak.forEach(vis);
        if (valg.punkt === undefined) visBehandlingen(svar);
      }
    });

const bare = (svar: Vedtaksliste, punkt: string): Vedtaksliste => ({
  ...svar,
  vedtak: svar.vedtak
    .map((v) => ({ ...v, punkter: v.punkter.filter((p) => p.punkt === punkt) }))
    .filter((v) => v.punkter.length > 0),
});

const visBehandlingen = ({ behandling, voteringer, forslag }: Vedtaksliste): void => {
  if (behandling.length > 0) skriv('Behandling');
  for (const b of behandling) {
    skriv(`  ${ord(b.organ)} ${dag(b.dato)}: ${b.tekst}`);
    visMerknader(b.merknader);
  }
  if (voteringer.length > 0) skriv('Voteringer');
  for (const v of voteringer) {
    skriv(`  ${ord(v.organ)} ${dag(v.dato)}, ${ord(v.form)}: ${v.resultat}`);
    for (const { navn, partier } of v.stemmer)
      if (partier.length > 0) skriv(`    ${navn}: ${partier.map(partiet).join(', ')}`);
    visMerknader(v.merknader);
  }
  if (forslag.length > 0) skriv('Forslag');
  for (const { tittel, partier, skjebne } of forslag)
    skriv(`  ${tittel} (${partier.join(', ')}): ${skjebne === 'fremmet' ? 'ikke avgjort' : ord(skjebne)}`);
};

const partiet = ({
  parti,
  antall,
  navn,
}: Vedtaksliste['voteringer'][number]['stemmer'][number]['partier'][number]) =>
  `${antall} ${parti}${navn.length > 0 ? ` (${navn.join(', ')})` : ''}`;

const visMerknader = (alle: Vedtakssvar['merknader']): void => {
  for (const { merknad, hjemmel } of alle) skriv(`    Rettslig merknad: ${merknad} (${hjemmel})`);
};

const vis = (v: Vedtakssvar): void => {
  skriv(
    `${v.tittel}\nVedtatt av ${v.organ} ${dag(v.dato)}${v.etterregistrert ? ' (etterregistrert fra dokument)' : ''}`,
  );
  if (v.forslag) skriv(`Forslag: ${v.forslag.tittel} (${v.forslag.partier.join(', ')})`);
  if (v.stemmer) skriv(`Stemmer: ${v.stemmer.for} for, ${v.stemmer.mot} mot`);
  if (v.ikkeOppgitt.length > 0) skriv(`Ikke oppgitt i kilden: ${v.ikkeOppgitt.map(ord).join(', ')}`);
  for (const { merknad, hjemmel } of v.merknader) skriv(`Rettslig merknad: ${merknad} (${hjemmel})`);
  for (const grunn of v.robek) skriv(`ROBEK: ${grunn}`);
  v.lovlighetskontroll.forEach(visKrav);
  for (const a of v.mindretallsanker)
    skriv(
      `Mindretallsanke ${dag(a.dato)} av ${a.medlemmer.map((m) => m.navn).join(', ')}: ${a.loefter ? `saken løftes til ${ord(a.til)}` : 'løfter ikke saken'}`,
    );
  for (const u of v.utsettelser)
    skriv(
      `Iverksetting ${ord(u.slag)} ${dag(u.dato)} av ${u.besluttetAv} (${u.punkter === null ? 'hele vedtaket' : `punkt ${u.punkter.join(', ')}`}): ${u.grunn}`,
    );
  v.punkter.forEach(visPunkt);
  for (const i of v.investeringer)
    skriv(
      `\nInvestering: ${i.prosjekt} (vises hos ${i.visesHos}, bevilges til ${i.bevilgesTil ?? 'ikke oppgitt'})\n  ${aarsvis(i.beloep)}`,
    );
  for (const { tabell, post, beloep } of v.sentraleLinjer)
    skriv(`\n${ord(tabell)}: ${ord(post)}\n  ${aarsvis(beloep)}`);
  skriv('');
};

const visKrav = ({ dato, medlemmer, begrunnelse, ikkeKontrollert, avgjoerelse }: Kravsvar): void => {
  const utfall =
    avgjoerelse === null ? 'ikke avgjort' : `${ord(avgjoerelse.utfall)} ${dag(avgjoerelse.dato)}`;
  skriv(
    `Lovlighetskontroll krevd ${dag(dato)} av ${medlemmer.map((m) => m.navn).join(', ')}: ${begrunnelse} (${utfall}${avgjoerelse?.sendesStatsforvalteren ? ', sendes statsforvalteren' : ''})`,
  );
  if (ikkeKontrollert.length > 0)
    skriv(`  Ikke kontrollert at disse er medlemmer av kommunestyret: ${ikkeKontrollert.join(', ')}.`);
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
