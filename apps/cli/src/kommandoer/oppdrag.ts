import type { Command } from 'commander';
import type { Oppdragsliste, Oppdragssvar, Saksgang } from '@saksgang/register';
import { klokkene, hent, hpKommando, hpSti, sporring, type HpValg } from '../felles';
import { dag, skriv, skrivJson, tabell } from '../utskrift';

export const oppdrag = (): Command =>
  hpKommando('oppdrag', 'oppdragene med mottaker, frist og status').action(async (valg: HpValg) => {
    const svar = await hent<Oppdragsliste>(`${hpSti(valg)}/oppdrag${sporring(klokkene(valg))}`);
    if (valg.json) return skrivJson(svar);
    skriv(`${svar.oppdrag.length} oppdrag ved utgangen av ${dag(svar.gjelder)}`);
    if (svar.oppdrag.length === 0) return;
    return skriv(
      tabell(
        [
          { tittel: 'Punkt' },
          { tittel: 'Oppdrag', maks: 56 },
          { tittel: 'Mottaker', maks: 24 },
          { tittel: 'Frist' },
          { tittel: 'Siste saksgang' },
          { tittel: 'Utsatt', hoeyre: true },
          { tittel: 'Status', maks: 34 },
          { tittel: 'I rute' },
        ],
        svar.oppdrag.map((o) => [
          `${o.punkt} ${o.delpunkt}`,
          o.tittel,
          o.mottaker,
          fristen(o),
          saksgang(o.saksgang),
          o.utsettelser === 0 ? '' : String(o.utsettelser),
          o.status,
          o.iRute,
        ]),
      ),
    );
  });

/** The frist, or of reports that are asked for again and again what is missing and the next. */
export const fristen = ({ frist, rapportering }: Oppdragssvar): string => {
  if (rapportering) {
    const { neste, manglende } = rapportering;
    return [
      ...manglende.map(
        ({ periode, meldtUteblitt }) =>
          `ingen statusmelding for ${periode}${meldtUteblitt === null ? '' : ` (ført ${dag(meldtUteblitt)})`}`,
      ),
      ...(neste === null ? [] : [`${dag(neste.frist)} (${neste.periode})`]),
    ].join(', ');
  }
  return frist ? `${dag(frist.dato)}${frist.tolket ? ' (tolket)' : ''}` : '–';
};

const saksgang = (om: Saksgang | null): string => {
  if (om === null) return '';
  if (om.siste === null) return 'ikke noe møte i tide';
  return om.tilstand === 'i rute' ? dag(om.siste) : `${dag(om.siste)} (${om.tilstand})`;
};
