import type { Ordgruppe } from './ord';

/** The lines of the statutory tables. */
export const OEKONOMIORD = {
  drift: { tekst: 'drift', betyr: 'bevilgningsoversikt drift, § 5-4' },
  investering: {
    tekst: 'investering',
    betyr: 'bevilgningsoversikt investering, § 5-5',
  },
  'generelle-driftsinntekter': {
    tekst: 'generelle driftsinntekter',
    betyr: 'skatt, rammetilskudd og lignende',
  },
  'kommunale-foretak': {
    tekst: 'kommunale foretak',
    betyr: 'overføringer til og fra foretakene',
  },
  'netto-finansutgifter': {
    tekst: 'netto finansutgifter',
    betyr: 'renter, avdrag og utbytte',
  },
  'netto-avsetninger': { tekst: 'netto avsetninger', betyr: 'til og fra fond' },
  'overfoering-til-investering': {
    tekst: 'overføring til investering',
    betyr: 'fra drift til investering',
  },
  'fremfoert-til-inndekning': {
    tekst: 'fremført til inndekning',
    betyr: 'merforbruk som dekkes senere',
  },
  'mva-kompensasjon': {
    tekst: 'mva-kompensasjon',
    betyr: 'kompensasjon for merverdiavgift',
  },
  'tilskudd-og-salg': {
    tekst: 'tilskudd og salg',
    betyr: 'tilskudd og salgsinntekter',
  },
  'overfoering-fra-drift': {
    tekst: 'overføring fra drift',
    betyr: 'fra drift til investering',
  },
  'bruk-av-laan': { tekst: 'bruk av lån', betyr: 'lån til investeringer' },
  'tertialrapport-1': { tekst: 'rapport for 1. tertial', betyr: 'tallene ved utgangen av april' },
  'tertialrapport-2': { tekst: 'rapport for 2. tertial', betyr: 'tallene ved utgangen av august' },
  oekonomirapport: { tekst: 'økonomirapport', betyr: 'inntekter og utgifter mot budsjettet i året' },
  aarsregnskap: { tekst: 'årsregnskap', betyr: 'regnskapet for hele året' },
  aarsberetning: { tekst: 'årsberetning', betyr: 'kommunedirektørens redegjørelse for året' },
  revisjonsberetning: { tekst: 'revisjonsberetning', betyr: 'revisors konklusjon om årsregnskapet' },
} as const satisfies Ordgruppe;
