import type { Command } from 'commander';
import { ord } from '@saksgang/kernel';
import type { Organliste, Organsvar } from '@saksgang/moeter';
import { klokkene, hent, kommuneKommando, kommuneSti, sporring, type KommuneValg } from '../felles';
import { dag, skriv, skrivJson, tabell } from '../utskrift';

interface Valg extends KommuneValg {
  readonly organ?: string;
}

export const organer = (): Command =>
  kommuneKommando('organer', 'de politiske organene, med plassene etter parti')
    .option('--organ <id>', 'ett organ med hver plass, for eksempel kommunestyret')
    .action(async (valg: Valg) => {
      const sti = `${kommuneSti(valg.kommune)}/organer`;
      const dagen = sporring(klokkene(valg));
      if (valg.organ !== undefined) {
        const svar = await hent<Organsvar>(`${sti}/${encodeURIComponent(valg.organ)}${dagen}`);
        return valg.json ? skrivJson(svar) : visEtt(svar);
      }
      const svar = await hent<Organliste>(sti + dagen);
      if (valg.json) return skrivJson(svar);
      if (svar.organer.length === 0)
        return skriv(`Ingen organer er lagt inn ved utgangen av ${dag(svar.gjelder)}.`);
      return skriv(
        tabell(
          [
            { tittel: 'Id' },
            { tittel: 'Organ', maks: 40 },
            { tittel: 'Type' },
            { tittel: 'Plasser', hoeyre: true },
            { tittel: 'Partier', maks: 50 },
          ],
          svar.organer.map((o) => [
            o.id,
            o.navn,
            ord(o.type),
            o.gjelderFra === null ? 'ikke valgt' : String(o.antallMedlemmer),
            o.partier.map((p) => `${p.parti} ${p.medlemmer.length}`).join(', '),
          ]),
        ),
      );
    });

const visEtt = (o: Organsvar): void => {
  visSammensetning(o);
  if (o.moeteplan.length > 0) skriv('\nMøteplan');
  for (const kilde of new Set(o.moeteplan.flatMap((m) => m.kilde ?? []))) skriv(`  Kilde: ${kilde}`);
  for (const { dato, saksfrist } of o.moeteplan)
    skriv(`  ${dag(dato)}${saksfrist === null ? '' : `, saksframlegg innen ${dag(saksfrist)}`}`);
};

const visSammensetning = (o: Organsvar): void => {
  if (o.gjelderFra === null) return skriv(`${o.navn}\nIngen er valgt til organet denne dagen.`);
  skriv(`${o.navn}, ${o.antallMedlemmer} plasser fra ${dag(o.gjelderFra)}`);
  skriv(`Leder: ${navn(o.leder)}. Nestleder: ${navn(o.nestleder)}.`);
  for (const { parti, medlemmer, varamedlemmer } of o.partier) {
    skriv(`\n${parti}`);
    for (const m of medlemmer) skriv(`  ${m.plass}. ${m.navn ?? 'navn ikke oppgitt'}`);
    if (varamedlemmer.length > 0)
      skriv(`  Vara: ${varamedlemmer.map((v) => `${v.nr}. ${v.navn ?? 'navn ikke oppgitt'}`).join(', ')}`);
  }
};

const navn = (medlem: Organsvar['leder']): string =>
  medlem === null ? 'ikke oppgitt' : `${medlem.navn ?? `plass ${medlem.plass}`} (${medlem.parti})`;
