import type { Ordgruppe } from './ord';

/** What has happened to what is kept out of public view. */
export const SKJERMINGSHENDELSER = {
  SkjermingOpprettet: {
    tekst: 'Skjerming opprettet',
    betyr: 'noe er unntatt offentlighet, med hjemmel og en dag det skal vurderes på nytt',
  },
  SkjermingRevurdert: {
    tekst: 'Skjerming revurdert',
    betyr: 'det er vurdert på nytt, og er fortsatt unntatt offentlighet',
  },
  SkjermingOpphevet: { tekst: 'Skjerming opphevet', betyr: 'det er ikke lenger unntatt offentlighet' },
  SkjermingMakulert: {
    tekst: 'Skjerming makulert',
    betyr: 'personopplysningene er slettet for godt; bevisene for det som ble skrevet, holder',
  },
  SkjermetInnholdSett: {
    tekst: 'Skjermet innhold sett',
    betyr: 'noen har fått lese det som er skjermet i en hendelse, og hva de skulle bruke det til',
  },
} as const satisfies Ordgruppe;
