import { ALLE_FOER, MEDDELT, paa, type Lovlig } from './lovlig';

const ANDRE = [...ALLE_FOER, 'etterregistrert'] as const;

/** What is kept out of public view. Each screening is used for one end, so that any order will do. */
export const skjerminger = (): Lovlig[] => {
  const om = (ref: string, navn: string, innhold: object, rolle = 'kommunedirektoer'): Lovlig =>
    paa(
      'vedtatt',
      `Skjerming.${navn}`,
      rolle,
      { ...innhold, ...MEDDELT },
      { uloveligI: ANDRE, sted: { ref } },
    );
  return [
    paa('vedtatt', 'Skjerming.opprett', 'moetesekretaer', {
      ref: 'S-9',
      hjemmel: 'offl-23',
      gjelder: 'Kommunens øvre grense i en forhandling',
      meroffentlighet: 'Kommunen forhandler ennå.',
      personopplysninger: false,
      revurderes: '2027-10-14',
      ...MEDDELT,
    }),
    om('S-1', 'revurder', { meroffentlighet: null, revurderes: '2030-10-14' }),
    om('S-2', 'opphev', { grunn: 'Innholdet er offentlig kjent.' }),
    om('S-3', 'makuler', { grunn: 'Krav om sletting.', bekreftelse: 'S-3' }),
    om(
      'S-4',
      'se',
      { stroem: 'rolle-vedtatt.register', revisjon: 0, formaal: 'Kontroll av saksbehandlingen' },
      'forvaltningsrevisor',
    ),
  ];
};
