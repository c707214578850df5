import type { Ider } from '../deler';
import { ETTER, LINJER, MEDDELT, paa, type Lovlig } from './lovlig';

export const behandling = (ider: Ider): Lovlig[] => [
  paa(
    'framlagt',
    'Behandling.fremmeForslag',
    'gruppeleder',
    {
      tittel: 'Alternativt budsjett',
      partier: ['H', 'V'],
      linjer: LINJER,
      verbalforslag: [{ punkt: '3.5', tittel: 'Vei', tekst: 'Veien utbedres.' }],
      ...MEDDELT,
    },
    { uloveligI: ['startet', 'behandles', ...ETTER] },
  ),
  paa('framlagt', 'Behandling.trekkForslag', 'gruppeleder', MEDDELT, {
    sted: { forslag: ider['annetForslag@framlagt'] ?? '' },
    uloveligI: ['startet', 'innstilt', 'utlagt', 'behandles', ...ETTER],
  }),
  paa(
    'framlagt',
    'Behandling.protokollfoerInnstilling',
    'moetesekretaer',
    { organ: 'formannskapet', forslag: ider['forslag@framlagt'], stillere: ['Ap'], ...MEDDELT },
    { uloveligI: ['startet', 'innstilt', 'utlagt', 'behandles', ...ETTER] },
  ),
  paa('framlagt', 'Rullering.leggFramTilleggsinnstilling', 'kommunedirektoer', MEDDELT, {
    uloveligI: ['startet', 'innstilt', 'utlagt', 'behandles', ...ETTER],
  }),
  paa(
    'innstilt',
    'Behandling.offentliggjoerInnstilling',
    'moetesekretaer',
    { skjedde: '2025-11-21', ...MEDDELT },
    { uloveligI: ['startet', 'gammel', 'utlagt', 'behandles', ...ETTER] },
  ),
  paa(
    'utlagt',
    'Behandling.taSakTilBehandling',
    'moetesekretaer',
    { organ: 'kommunestyret', skjedde: '2025-12-10', ...MEDDELT },
    { uloveligI: ['startet', 'gammel', 'innstilt', 'behandles', ...ETTER] },
  ),
  paa(
    'behandles',
    'Behandling.registrerVotering',
    'moetesekretaer',
    {
      organ: 'kommunestyret',
      forslag: ider['forslag@behandles'],
      stemmer: { for: 22, mot: 19 },
      moetelederStemte: 'for',
      saksnummer: 'KS 88/25',
      modus: 'gjennomfoere',
      skjedde: '2025-12-10',
      ...MEDDELT,
    },
    { uloveligI: ['startet', 'gammel', 'framlagt', 'innstilt', 'utlagt', ...ETTER] },
  ),
];
