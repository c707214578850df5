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
    paa('framlagt', 'Dokument.importer', 'budsjettsjef', Buffer.from('Økonomi\n1. Leksehjelp\n'), {
      sporring: { tittel: 'Handlingsprogram', skjedde: '2026-09-01' },
    }),
    paa('framlagt', 'Kontrollfoering.besvar', 'budsjettsjef', {
      funn: 'rammesum:OPP:Sum Annet',
      svar: 'godtatt',
      grunn: 'Avrundet i trykken.',
      sett: { tekst: 'Sum Annet: trykt 50, ventet 51', trykt: 50_000, ventet: 51_000 },
      ...MEDDELT,
    }),
  ];
};
