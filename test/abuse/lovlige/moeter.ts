import { HP, type Ider } from '../deler';
import { ALLE_FOER, MEDDELT, paa, type Lovlig } from './lovlig';

const ANDRE = [...ALLE_FOER, 'etterregistrert'] as const;

/** Bodies, their meetings and the kommune's own rules. Each meeting is used for one end, so that any order will do. */
export const moeter = (ider: Ider): Lovlig[] => {
  const moete = (navn: string, i: string, innhold: object, rolle = 'moetesekretaer'): Lovlig =>
    paa(
      'vedtatt',
      `Moete.${navn}`,
      rolle,
      { ...innhold, ...MEDDELT },
      {
        sted: { moete: ider[`${i}@vedtatt`] ?? '' },
        uloveligI: ANDRE,
      },
    );
  const iOrganet = { sted: { organ: 'kommunestyret' }, uloveligI: ANDRE };
  return [
    paa('vedtatt', 'Organ.opprett', 'moetesekretaer', {
      organ: 'utvalg-oppvekst',
      type: 'utvalg',
      navn: 'Utvalg for oppvekst',
      saksprefiks: 'UO',
      ...MEDDELT,
    }),
    paa(
      'vedtatt',
      'Organ.velgMedlemmer',
      'moetesekretaer',
      {
        gjelderFra: '2026-09-16',
        medlemmer: [
          { plass: 1, parti: 'Ap', navn: 'Kari Berg' },
          { plass: 2, parti: 'H' },
        ],
        varamedlemmer: [{ parti: 'H', nr: 1, navn: 'Siri Aas' }],
        leder: 1,
        nestleder: 2,
        ...MEDDELT,
      },
      iOrganet,
    ),
    paa(
      'vedtatt',
      'Organ.fastsettMoeteplan',
      'moetesekretaer',
      { aar: 2027, moeter: [{ dato: '2027-02-09', saksfrist: '2027-01-19' }], ...MEDDELT },
      iOrganet,
    ),
    paa(
      'vedtatt',
      'Organ.tildelSaksnummer',
      'moetesekretaer',
      { sak: `hp-${HP}`, moete: ider['sattMoete@vedtatt'], nr: 84, ...MEDDELT },
      iOrganet,
    ),
    paa(
      'vedtatt',
      'Moete.innkall',
      'ordfoerer',
      { dato: '2026-10-20', klokkeslett: '18:00', sted: 'Kommunehuset', ...MEDDELT },
      iOrganet,
    ),
    moete('avlys', 'avlyses', { grunn: 'Ingen saker.' }, 'utvalgsleder'),
    moete('sett', 'settes', {
      deltakere: [{ plass: 1 }, { plass: 2, vara: 1 }],
      moeteleder: 1,
      klokkeslett: '18:00',
    }),
    moete('overlatMoeteledelsen', 'sattMoete', { til: 2, grunn: 'Ordføreren er inhabil.' }),
    moete('registrerValg', 'sattMoete', {
      verv: 'nestleder',
      form: 'aapent',
      stemmer: [
        {
          valg: '2',
          antall: 2,
          partier: [{ parti: 'Ap', antall: 2, navn: ['Kari Berg'] }],
        },
        { valg: 'blank', antall: 1, partier: [{ parti: 'H', antall: 1 }] },
      ],
    }),
    moete('endreFrammoete', 'sattMoete', {
      gikk: [3],
      kom: [{ plass: 3, vara: 1 }],
      klokkeslett: '20:15',
      grunn: 'Sykt barn.',
    }),
    moete('lukk', 'sattMoete', { sak: 'tertial-1', hjemmel: 'kommuneloven § 11-5 annet ledd' }),
    moete('aapne', 'lukketMoete', { klokkeslett: '20:40' }),
    moete('hev', 'sattMoete', { klokkeslett: '22:30' }),
    paa('vedtatt', 'Kommune.fastsettVarslingsplan', 'kommunedirektoer', {
      type: 'plan',
      foer: [60, 30, 10],
      etter: [1, 5],
      klokken: '09:00',
      ...MEDDELT,
    }),
    paa('vedtatt', 'Kommune.fastsettUkebrev', 'kommunedirektoer', { ukedag: 3, ...MEDDELT }),
    paa('vedtatt', 'Kommune.vedtaReglement', 'moetesekretaer', {
      gjelderFra: '2026-07-01',
      vedtak: { organ: 'kommunestyret', saksnummer: 'KS 50/26', dato: '2026-06-17' },
      forslagEtterOpptak: ['utsettelsesforslag'],
      forslagsrett: [{ type: 'verbalforslag', roller: ['folkevalgt'], organer: ['kommunestyret'] }],
      mindretallsanke: { teller: 1, nevner: 3, fristDager: 0 },
      fristForForslag: 2,
      fristForBudsjettspoersmaal: 7,
      handlingsregler: { nettoDriftsresultat: 175, disposisjonsfond: 1000, gjeldsgrad: 7000 },
      ...MEDDELT,
    }),
  ];
};
