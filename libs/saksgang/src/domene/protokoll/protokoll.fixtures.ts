import { dato } from '@saksgang/kernel';
import type { VoteringRegistrert } from '../behandling/behandling.events';
import type { SakEvent } from '../sak/sak.events';
import { ID, klarTilVotering } from '../sak/sak.fixtures';
import type { Partistemmer, Stemmegruppe } from '../votering/votering';

/** Facts of a vote in kommunestyret, for the specs of the protokoll. */
export const parti = (navnet: string, antall: number, ...navn: readonly string[]): Partistemmer => ({
  parti: navnet,
  antall,
  navn,
});

export const gruppe = (valg: Stemmegruppe['valg'], ...partier: readonly Partistemmer[]): Stemmegruppe => ({
  valg,
  antall: partier.reduce((sum, p) => sum + p.antall, 0),
  partier,
});

export const votering = (mer: Partial<VoteringRegistrert['data']> = {}): SakEvent => ({
  type: 'VoteringRegistrert',
  data: {
    votering: ID.votering,
    organ: 'kommunestyret',
    moete: null,
    dato: dato('2024-12-10'),
    form: 'for-mot',
    forslag: [ID.forslag],
    punkter: null,
    stemmer: [gruppe('for', parti('Høyre', 22)), gruppe('mot', parti('Sp', 19))],
    stemmeberettigede: 41,
    moetelederStemte: null,
    utfall: { slag: 'avgjort', vinner: 'for', avgjortAv: 'stemmetall' },
    skjebner: [{ forslag: ID.forslag, skjebne: 'vedtatt' }],
    modus: 'gjennomfoere',
    merknader: [],
    ...mer,
  },
});

export const vedtakFattet: SakEvent = {
  type: 'VedtakFattet',
  data: {
    vedtak: ID.vedtak,
    tittel: 'Alternativt budsjett',
    organ: 'kommunestyret',
    dato: dato('2024-12-10'),
    saksnummer: 'KS 88/24',
    deler: ['oekonomiplan', 'aarsbudsjett'],
    balanse: { svar: 'kan-ikke-kontrolleres', mangler: [] },
    merknader: [],
    votering: ID.votering,
    forslag: ID.forslag,
  },
};

/** Kommunestyret is done with the budget, by a vote. */
export const ferdigBehandlet = (mer: Parameters<typeof votering>[0] = {}): readonly SakEvent[] => [
  ...klarTilVotering(),
  votering(mer),
  vedtakFattet,
];

export const SJEKKSUM = 'a'.repeat(64);

export const protokollGodkjent: SakEvent = {
  type: 'ProtokollGodkjent',
  data: {
    organ: 'kommunestyret',
    dato: dato('2024-12-17'),
    godkjentAv: ['Gunn Cecilie Ringdal'],
    sjekksum: SJEKKSUM,
  },
};

export const DELT = [
  gruppe('for', parti('Høyre', 20), parti('Ap', 2)),
  gruppe('mot', parti('Ap', 5), parti('Sp', 14)),
];

const ALLE = ['Kari', 'Ola', 'Per', 'Anne', 'Liv', 'Nils', 'Eva'] as const;
export const DELT_MED_NAVN = [
  gruppe('for', parti('Høyre', 20), parti('Ap', 2, ...ALLE.slice(0, 2))),
  gruppe('mot', parti('Ap', 5, ...ALLE.slice(2)), parti('Sp', 14)),
];
