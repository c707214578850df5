import type { Command } from 'commander';
import type { Rammesvar, Tall } from '@saksgang/rammer';
import { hent, hpKommando, hpSti, sporring, type HpValg } from '../felles';
import { dag, skriv, skrivJson, tabell, tall } from '../utskrift';

interface Valg extends HpValg {
  readonly utvalg?: string;
  readonly enhet?: string;
}

export const rammer = (): Command =>
  hpKommando('rammer', 'rammene: linjer, summer, og det som er trykt ved siden av')
    .option('--utvalg <kode>', 'bare ett utvalg, for eksempel OKI')
    .option('--enhet <enhet>', 'kr eller 1000kr', '1000kr')
    .action(async (valg: Valg) => {
      const { utvalg, enhet, gjelder, kjent } = valg;
      const svar = await hent<Rammesvar>(
        `${hpSti(valg)}/rammer${sporring({ utvalg, enhet, gjelder, kjent })}`,
      );
      if (valg.json) skrivJson(svar);
      else vis(svar);
    });

const vis = (svar: Rammesvar): void => {
  const naar = svar.gjelder === null ? 'nå' : `ved utgangen av ${dag(svar.gjelder)}`;
  const status =
    svar.vedtak === null ? 'foreslått' : `vedtatt av ${svar.vedtak.organ} ${dag(svar.vedtak.dato)}`;
  skriv(`Rammer ${svar.hp}, ${status}, ${naar}. Beløp i ${svar.enhet === 'kr' ? 'kroner' : '1000 kr'}.`);
  for (const merknad of svar.merknader) skriv(`Merk: ${merknad}`);
  for (const utvalg of svar.utvalg) {
    const aarene = Object.keys(utvalg.linjer[0]?.beloep ?? {});
    const beloep = (b: Tall) => aarene.map((aar) => tall(b[aar]));
    skriv(`\n${utvalg.kode} ${utvalg.navn}`);
    if (utvalg.linjer.length === 0) {
      skriv('Ingen linjer er lagt inn ennå.');
      continue;
    }
    skriv(
      tabell(
        [
          { tittel: 'Nr', hoeyre: true },
          { tittel: 'Linje', maks: 70 },
          ...aarene.map((aar) => ({ tittel: aar, hoeyre: true })),
        ],
        [
          ...utvalg.linjer.map((l) => [String(l.nr ?? ''), l.tittel, ...beloep(l.beloep)]),
          ...Object.entries(utvalg.summer).flatMap(([navn, sum]) => [
            ['', navn.toUpperCase(), ...beloep(sum.beloep)],
            ...(sum.avvik ? [['', '  trykt i dokumentet', ...beloep(sum.trykt ?? {})]] : []),
          ]),
        ],
      ),
    );
  }
};
