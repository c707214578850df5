import { aareneI, type Dato, type HpPeriode, type LinjeId, type View } from '@saksgang/kernel';
import {
  sistTrykt,
  type Beloep,
  type Kategori,
  type Rammelinje,
  type TryktSum,
  type Utvalg,
} from '@saksgang/saksgang';
import type { Rammerad } from './rammeprojeksjon';

/** A line of the frame: what was proposed for it, and what holds. */
export interface Rammebildelinje extends Omit<Rammelinje, 'beloep'> {
  /** The amounts in kommunedirektørens proposal; null for a line that came by vedtak. */
  readonly foreslaatt: Beloep | null;
  readonly gjeldende: Beloep;
  /** A change after the vedtak: part of the frame that holds, not of the table that is printed. */
  readonly etterVedtaket: boolean;
}

export interface Rammevedtak {
  readonly organ: string;
  readonly dato: Dato;
  readonly etterregistrert: boolean;
  readonly ikkeOppgitt: readonly string[];
}

/** The frame of an HP as its facts have made it. */
export interface Rammebilde {
  hp: HpPeriode | null;
  aarene: readonly string[];
  utvalg: readonly Utvalg[];
  kategorier: readonly Kategori[];
  readonly linjer: Map<LinjeId, Rammebildelinje>;
  trykteSummer: readonly TryktSum[];
  vedtak: Rammevedtak | null;
  /** The steps whose day the source does not give; they hold on every day one can ask for. */
  readonly utenDato: string[];
}

export const rammebilde: View<Rammebilde, Rammerad> = {
  initial: () => ({
    hp: null,
    aarene: [],
    utvalg: [],
    kategorier: [],
    linjer: new Map(),
    trykteSummer: [],
    vedtak: null,
    utenDato: [],
  }),
  evolve: (bilde, { event, skjedde }) => {
    switch (event.type) {
      case 'RulleringStartet': {
        const { hp, utvalg, kategorier } = event.data;
        return Object.assign(bilde, { hp, aarene: aareneI(hp), utvalg, kategorier });
      }
      case 'BeslutningsgrunnlagLagtFram':
        if (skjedde === null) bilde.utenDato.push('beslutningsgrunnlaget');
        return bilde;
      case 'TilleggsinnstillingLagtFram':
        if (skjedde === null) bilde.utenDato.push('tilleggsinnstillingen');
        return bilde;
      case 'RammeendringerForeslaatt':
        for (const { beloep, ...linje } of event.data.linjer)
          bilde.linjer.set(linje.id, {
            ...linje,
            foreslaatt: beloep,
            gjeldende: beloep,
            etterVedtaket: false,
          });
        return bilde;
      case 'RammeendringerEndret':
        for (const { linje, beloep, ukjent } of event.data.endringer) {
          const foer = bilde.linjer.get(linje);
          if (foer) bilde.linjer.set(linje, { ...foer, ukjent, foreslaatt: beloep, gjeldende: beloep });
        }
        return bilde;
      case 'RammeendringerVedtatt':
        for (const { linje, beloep, ukjent } of event.data.endringer) {
          const foer = bilde.linjer.get(linje);
          if (foer) bilde.linjer.set(linje, { ...foer, ukjent, gjeldende: beloep });
        }
        return medNyeLinjer(bilde, event.data.linjer, false);
      case 'BudsjettendringVedtatt':
      case 'AdministrativBudsjettjusteringRegistrert':
        return medNyeLinjer(bilde, event.data.linjer, true);
      case 'TrykteSummerFoert':
        bilde.trykteSummer = sistTrykt(bilde.trykteSummer, event.data.summer);
        return bilde;
      case 'VedtakFattet':
      case 'VedtakEtterregistrert': {
        const { organ, dato, deler } = event.data;
        if (organ !== 'kommunestyret' || !deler.includes('aarsbudsjett')) return bilde;
        const etterregistrert = event.type === 'VedtakEtterregistrert';
        const ikkeOppgitt = etterregistrert ? event.data.ikkeOppgitt : [];
        bilde.vedtak = { organ, dato, etterregistrert, ikkeOppgitt };
        return bilde;
      }
      // What a frame is expected to come to does not change it.
      case 'PrognoseRapportert':
        return bilde;
    }
  },
};

/** Lines that came by vedtak or under a delegation; nobody had proposed them. */
const medNyeLinjer = (
  bilde: Rammebilde,
  linjer: readonly Rammelinje[],
  etterVedtaket: boolean,
): Rammebilde => {
  for (const { beloep, ...linje } of linjer)
    bilde.linjer.set(linje.id, { ...linje, foreslaatt: null, gjeldende: beloep, etterVedtaket });
  return bilde;
};
