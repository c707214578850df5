import type { Command } from 'commander';
import type { Ansvarssvar, Rolleansvar, TilFordeling } from '@saksgang/register';
import { klokkene, hent, kommuneKommando, kommuneSti, sporring, type KommuneValg } from '../felles';
import { dag, skriv, skrivJson, tabell } from '../utskrift';

export const ansvar = (): Command =>
  kommuneKommando('ansvar', 'hvem som svarer for oppdragene, og hvilke ingen svarer for').action(
    async ({ kommune, json, ...klokker }: KommuneValg) => {
      const svar = await hent<Ansvarssvar>(`${kommuneSti(kommune)}/ansvar${sporring(klokkene(klokker))}`);
      if (json) return skrivJson(svar);
      for (const merknad of svar.merknader) skriv(`Merk: ${merknad}`);
      skriv(`Til fordeling ved utgangen av ${dag(svar.gjelder)}: ${svar.tilFordeling.length} åpne oppdrag`);
      if (svar.tilFordeling.length > 0) skriv(fordelingen(svar.tilFordeling));
      if (svar.andreUtenAnsvarlig > 0)
        skriv(`I tillegg ${svar.andreUtenAnsvarlig} bevilgninger og føringer uten ansvarlig.`);
      if (svar.roller.length > 0) skriv(`\n${rollene(svar.roller)}`);
    },
  );

const fordelingen = (oppdrag: readonly TilFordeling[]): string =>
  tabell(
    [
      { tittel: 'Dager', hoeyre: true },
      { tittel: 'Punkt' },
      { tittel: 'Oppdrag', maks: 56 },
      { tittel: 'Mottaker', maks: 24 },
      { tittel: 'Frist' },
      { tittel: 'Ledig rolle', maks: 30 },
    ],
    oppdrag.map((o) => [
      String(o.alderDager),
      `${o.punkt} ${o.delpunkt}`,
      o.tittel,
      o.mottaker,
      o.gjeldendeFrist === null ? '–' : dag(o.gjeldendeFrist),
      o.ledigRolle ?? '',
    ]),
  );

const rollene = (roller: readonly Rolleansvar[]): string =>
  tabell(
    [
      { tittel: 'Rolle', maks: 36 },
      { tittel: 'Har rollen', maks: 30 },
      { tittel: 'Stedfortreder', maks: 40 },
      { tittel: 'Åpne', hoeyre: true },
      { tittel: 'Forsinket', hoeyre: true },
      { tittel: 'Uten frist', hoeyre: true },
    ],
    roller.map((r) => [
      r.rolle,
      r.person ?? (r.foert ? 'ledig' : 'ikke oppgitt'),
      r.stedfortredere.map(stedfortreder).join('; '),
      String(r.aapne),
      String(r.forsinket),
      String(r.utenFrist),
    ]),
  );

const stedfortreder = ({ person, fra, til }: Rolleansvar['stedfortredere'][number]): string =>
  `${person} ${dag(fra)}–${til === null ? '' : dag(til)}`;
