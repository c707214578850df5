import type { Command } from 'commander';
import type {
  Beloepsendring,
  EttForslag,
  Forslagskort,
  Forslagsliste,
  Forslagssvar,
  Versjonssvar,
} from '@saksgang/forslag';
import { ord } from '@saksgang/kernel';
import type { Balanse } from '@saksgang/saksgang';
import { klokkene, hent, hpKommando, hpSti, sporring, type HpValg } from '../felles';
import { aarsvis, dag, skriv, skrivJson, tabell } from '../utskrift';

interface Valg extends HpValg {
  readonly id?: string;
}

export const forslag = (): Command =>
  hpKommando('forslag', 'hva partiene har foreslått, om det går opp, og hva det ble til')
    .option('--id <id>', 'ett forslag, med historikken')
    .action(async (valg: Valg) => {
      const sti = `${hpSti(valg)}/forslag`;
      const sporsmaal = sporring(klokkene(valg));
      if (valg.id === undefined) {
        const svar = await hent<Forslagsliste>(`${sti}${sporsmaal}`);
        if (valg.json) skrivJson(svar);
        else visListe(svar);
        return;
      }
      const svar = await hent<EttForslag>(`${sti}/${encodeURIComponent(valg.id)}${sporsmaal}`);
      if (valg.json) skrivJson(svar);
      else visEtt(svar.forslag);
    });

const visListe = ({ forslag: alle }: Forslagsliste): void => {
  if (alle.length === 0) return skriv('Ingen forslag er fremmet.');
  const rader = alle.map((f) => [
    f.id,
    dag(f.fremmet),
    fra(f),
    f.tittel,
    ord(f.type),
    ord(f.balanse.svar),
    ord(f.skjebne),
  ]);
  const kolonner = [
    { tittel: 'Id' },
    { tittel: 'Fremmet' },
    { tittel: 'Fra', maks: 30 },
    { tittel: 'Forslag', maks: 40 },
    { tittel: 'Type' },
    { tittel: 'Balanse' },
    { tittel: 'Status' },
  ];
  skriv(tabell(kolonner, rader));
};

const fra = ({ organ, partier, medlemmer }: Forslagskort): string =>
  [...(organ === null ? [] : [ord(organ)]), ...partier, ...medlemmer.map((m) => m.navn)].join(', ');

const visEtt = (f: Forslagssvar): void => {
  skriv(`${f.tittel}\n${ord(f.type)} fra ${fra(f)}, fremmet ${dag(f.fremmet)}: ${ord(f.skjebne)}`);
  skriv(`Grunnlag: ${f.grunnlag.forslag?.tittel ?? ord(f.grunnlag.slag)}`);
  if (f.gjelder) skriv(`Gjelder: ${f.gjelder.tittel}`);
  skriv(`Balanse: ${balanse(f.balanse)}`);
  skriv(`Hele budsjettet med forslaget: ${balanse(f.heleBudsjettet)}`);
  if (f.tekst !== null) skriv(`\n${f.tekst}`);
  const rader = [
    ...f.linjer.map((l) => ({ navn: `${l.utvalg ?? ''} ${l.tittel}`, foer: l.foer, beloep: l.beloep })),
    ...f.sentrale.map((s) => ({
      navn: `${ord(s.tabell)}: ${ord(s.post)}`,
      foer: null,
      beloep: s.endring,
    })),
    ...f.investeringer.map((i) => ({ navn: i.prosjekt, foer: i.foer, beloep: i.bevilgning })),
  ];
  if (rader.length > 0) skriv('');
  for (const { navn, foer, beloep } of rader)
    skriv(`  ${navn}: ${foer === null ? '' : `${aarsvis(foer)} -> `}${aarsvis(beloep)}`);
  for (const v of f.verbalforslag) skriv(`\n${v.punkt} ${v.tittel}\n  ${v.tekst}`);
  skriv('\nHistorikk');
  f.historikk.forEach(visVersjon);
  if (f.slutt) skriv(`${dag(f.slutt.av.skjedde)} ${ord(f.slutt.skjebne)}`);
};

const balanse = (b: Balanse): string => {
  if (b.svar === 'i-balanse') return ord(b.svar);
  if (b.svar === 'kan-ikke-kontrolleres')
    return `${ord(b.svar)}, mangler ${b.mangler.map((m) => m.split(': ').map(ord).join(': ')).join('; ')}`;
  const kroner = Object.entries(b.differanse).map(([navn, beloep]) => `${ord(navn)} ${aarsvis(beloep)}`);
  return `${ord(b.svar)} (${kroner.join('; ')})`;
};

const visVersjon = ({ nr, av, utgangspunkt, endring }: Versjonssvar): void => {
  skriv(`${dag(av.skjedde)} ${nr === 1 ? 'fremmet' : `endret, versjon ${nr}`} (${ord(av.rolle)})`);
  if (utgangspunkt) skriv(`  revidert med utgangspunkt i ${utgangspunkt.tittel}`);
  for (const b of endring?.beloep ?? []) skriv(`  ${b.navn}: ${fraTil(b)}`);
  for (const o of endring?.ord ?? [])
    skriv(
      `  ${o.hva}: ${o.foer === null ? '' : `«${o.foer}» -> `}${o.etter === null ? 'fjernet' : `«${o.etter}»`}`,
    );
};

const fraTil = ({ foer, etter }: Beloepsendring): string => {
  if (foer === null) return `lagt til, ${aarsvis(etter ?? {})}`;
  return etter === null ? `fjernet, ${aarsvis(foer)}` : `${aarsvis(foer)} -> ${aarsvis(etter)}`;
};
