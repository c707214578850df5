import { beloep } from '../deler';
import { CSV, ETTER, LINJER, MEDDELT, paa, type Lovlig } from './lovlig';

export const rullering = (): Lovlig[] => [
  paa('startet', 'Kommune.opprett', 'administrator', {
    kommune: 'ny',
    navn: 'Ny kommune',
    kommunenummer: '1999',
    ...MEDDELT,
  }),
  paa('startet', 'Rullering.start', 'budsjettsjef', {
    hp: '2030-2033',
    utvalg: [{ kode: 'OPP', navn: 'Oppvekst' }],
    kategorier: [{ navn: 'Annet', gruppe: 'nye-tiltak' }],
    ...MEDDELT,
  }),
  paa('startet', 'Rullering.leggFramBeslutningsgrunnlag', 'kommunedirektoer', MEDDELT, {
    uloveligI: ['framlagt', 'innstilt', 'utlagt', 'behandles', ...ETTER],
  }),
  paa(
    'framlagt',
    'Rullering.foreslaaRammeendringer',
    'budsjettsjef',
    {
      fase: 'beslutningsgrunnlag',
      utvalg: 'OPP',
      linjer: LINJER,
      trykteSummer: [{ navn: 'Sum Annet', beloep: beloep(0), etterLinjer: 2, kildeLinje: 4 }],
      ...MEDDELT,
    },
    { uloveligI: ['innstilt', 'utlagt', 'behandles', ...ETTER] },
  ),
  paa(
    'framlagt',
    'Rullering.foreslaaInvesteringer',
    'budsjettsjef',
    {
      linjer: [
        {
          prosjekt: 'Ny skole',
          visesHos: 'OPP',
          bevilgesTil: 'Kommunedirektøren',
          beloep: beloep(5_000_000),
          kostnadsramme: 20_000_000,
          tilsvarer: { oversikt: 'investeringer', rad: 'skole' },
          kildeLinje: 3,
        },
      ],
      ...MEDDELT,
    },
    { uloveligI: ['startet', ...ETTER] },
  ),
  paa('framlagt', 'Rullering.foerOversikt', 'budsjettsjef', {
    noekkel: 'gebyrer',
    slag: 'annen',
    tittel: 'Gebyrer',
    utvalg: 'OPP',
    kolonner: ['2026', 'Sum'],
    rader: [{ noekkel: 'barnehage', navn: 'Barnehage', beloep: { '2026': 1000, Sum: null }, kildeLinje: 8 }],
    sammenhenger: [
      { slag: 'kolonnesum', kolonne: 'Sum', av: ['2026'] },
      { slag: 'rammelinje', rad: 'barnehage', utvalg: 'OPP', nr: 1, motsattFortegn: false },
      { slag: 'oppstart', rad: 'barnehage', punkt: '3.1', delpunkt: 'a' },
    ],
    vedtattAv: 'administrasjonen',
    ...MEDDELT,
  }),
  paa(
    'framlagt',
    'Rullering.foerSentraleLinjer',
    'budsjettsjef',
    { tabell: 'drift', linjer: [{ post: 'generelle-driftsinntekter', beloep: beloep(100) }], ...MEDDELT },
    { uloveligI: ETTER },
  ),
  // Tried before it is taken in: the same lines again would be refused.
  paa('framlagt', 'Rammetabell.proev', 'budsjettsjef', Buffer.from(CSV), {
    sporring: {
      utvalg: 'OPP',
      fase: 'beslutningsgrunnlag',
      enhet: '1000kr',
      kilde: 'HP',
      skjedde: '2025-10-01',
    },
    uloveligI: ['innstilt', 'utlagt', 'behandles', ...ETTER],
  }),
  paa('framlagt', 'Rammetabell.importer', 'budsjettsjef', Buffer.from(CSV), {
    sporring: {
      utvalg: 'OPP',
      fase: 'beslutningsgrunnlag',
      enhet: '1000kr',
      kilde: 'HP',
      skjedde: '2025-10-01',
    },
    uloveligI: ['innstilt', 'utlagt', 'behandles', ...ETTER],
  }),
];
