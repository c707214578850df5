import type { Ordgruppe } from './ord';

/** What a calculation of forslag says: its base, its key figures, and the ways in which forslag conflict. */
export const BEREGNINGSORD = {
  gjeldende: { tekst: 'det som gjelder', betyr: 'rammene slik de står nå' },
  rammer: { tekst: 'rammer', betyr: 'rammene til alle utvalgene' },
  investeringer: { tekst: 'investeringer', betyr: 'bevilgningene til alle investeringene' },
  'netto-driftsresultat': {
    tekst: 'netto driftsresultat',
    betyr: 'det som er igjen av driften etter renter og avdrag',
  },
  disposisjonsfond: { tekst: 'disposisjonsfond', betyr: 'frie oppsparte penger' },
  gjeldsgrad: { tekst: 'gjeldsgrad', betyr: 'gjelden som andel av driftsinntektene' },
  driftsinntekter: { tekst: 'driftsinntekter', betyr: 'alle inntekter i driften' },
  nettoDriftsresultat: { tekst: 'netto driftsresultat', betyr: 'nøkkeltallet, i kroner per år' },
  gjeld: { tekst: 'gjeld', betyr: 'lånegjelden ved årets slutt' },
  'kan-ikke-beregnes': { tekst: 'kan ikke beregnes', betyr: 'noe som trengs, er ikke oppgitt' },
  beregnet: { tekst: 'beregnet', betyr: 'regnet ut av det som er oppgitt' },
  'samme-inndekning': {
    tekst: 'samme inndekning',
    betyr: 'flere forslag bruker de samme pengene',
  },
  'ulik-endring': { tekst: 'ulik endring', betyr: 'samme linje får ulike beløp' },
  'fjernet-grunnlag': {
    tekst: 'fjernet grunnlag',
    betyr: 'en linje som et annet forslag bygger på, blir borte',
  },
  'bortfalt-grunnlag': {
    tekst: 'bortfalt grunnlag',
    betyr: 'det et forslag bygger på, finnes ikke lenger',
  },
  'ulik-ordlyd': { tekst: 'ulik ordlyd', betyr: 'samme punkt med forskjellig tekst' },
  'slaatt-sammen': { tekst: 'slått sammen', betyr: 'flere forslag er blitt ett' },
  'beholde-beloepet': { tekst: 'beholde beløpet', betyr: 'linjen under er endret' },
  'finne-ny-inndekning': { tekst: 'finne ny inndekning', betyr: 'kilden har for lite' },
  'bygge-paa-noe-annet': { tekst: 'bygge på noe annet', betyr: 'linjen er borte' },
  'vurdere-nye-linjer': { tekst: 'vurdere nye linjer', betyr: 'det er kommet linjer ved siden av' },
  'rette-balansen': { tekst: 'rette balansen', betyr: 'forslaget går ikke opp på det nye grunnlaget' },
} as const satisfies Ordgruppe;
