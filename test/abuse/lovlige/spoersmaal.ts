import { KOMMUNER, type Ider, type KommuneNavn } from '../deler';
import { MEDDELT, paa, type Lovlig } from './lovlig';

const ANDRE = (Object.keys(KOMMUNER) as KommuneNavn[]).filter((k) => k !== 'framlagt');

export const spoersmaal = (ider: Ider): Lovlig[] => {
  const om = (som: string, navn: string, rolle: string, innhold: object): Lovlig =>
    paa(
      'framlagt',
      `Spoersmaal.${navn}`,
      rolle,
      { ...innhold, ...MEDDELT },
      { sted: { spoersmaal: ider[`${som}@framlagt`] ?? '' }, uloveligI: ANDRE },
    );
  return [
    paa('framlagt', 'Spoersmaal.still', 'folkevalgt', {
      slag: 'beregning',
      parti: 'Sp',
      navn: 'Ola Nordmann',
      tekst: 'Hva blir virkningen fra 1. april?',
      frist: '2026-09-30',
      forslag: ider['forslag@framlagt'],
      ...MEDDELT,
    }),
    om('spoersmaal', 'besvar', 'saksbehandler', {
      tekst: 'Det koster 270 000 kroner.',
      lenker: [{ tittel: 'Beregningen', adresse: 'https://lier.kommune.no/beregning.pdf' }],
    }),
    om('besvart', 'rettSvar', 'kommunedirektoer', { fra: 'Det koster 100.', til: 'Det koster 200.' }),
    om('trekkes', 'trekk', 'folkevalgt', {}),
  ];
};
