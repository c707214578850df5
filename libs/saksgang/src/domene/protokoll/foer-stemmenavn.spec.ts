import { dato } from '@saksgang/kernel';
import { decider, kommando, type Omstendigheter } from '@saksgang/testing';
import { sak } from '../sak/sak';
import { ID, uuid } from '../sak/sak.fixtures';
import { foerStemmenavn, type FoerStemmenavn } from './foer-stemmenavn';
import { DELT, DELT_MED_NAVN, ferdigBehandlet, gruppe, parti, protokollGodkjent } from './protokoll.fixtures';

type Data = FoerStemmenavn['data'];

const DATA: Data = { organ: 'kommunestyret', votering: ID.votering, stemmer: DELT_MED_NAVN };
const foer = (mer: Partial<Data> = {}, omstendigheter: Omstendigheter = {}) =>
  kommando<FoerStemmenavn>('FoerStemmenavn', { ...DATA, ...mer }, omstendigheter);
const delt = () => decider(sak).given(...ferdigBehandlet({ stemmer: DELT }));

describe('FoerStemmenavn', () => {
  it('sier hvem i et parti som stemte hva, når partiet delte seg (R31)', () => {
    delt()
      .when(foerStemmenavn, foer())
      .then({ type: 'StemmenavnFoert', data: { ...DATA, dato: dato('2024-12-10') } });
  });

  it('sier hvordan partiene stemte, der bare stemmetallene er ført (R31)', () => {
    const bareTall = DELT.map((g) => ({ ...g, partier: [] }));
    decider(sak)
      .given(...ferdigBehandlet({ stemmer: bareTall }))
      .when(foerStemmenavn, foer())
      .thenTypes('StemmenavnFoert');
  });

  it.each([
    ['et annet stemmetall', [gruppe('for', parti('Høyre', 21), parti('Ap', 2)), DELT_MED_NAVN[1]!]],
    ['et annet parti', [gruppe('for', parti('Høyre', 20), parti('Sp', 2)), DELT_MED_NAVN[1]!]],
    ['et annet valg', [gruppe('blank', ...DELT[0]!.partier), DELT_MED_NAVN[1]!]],
    ['en side mindre', [DELT_MED_NAVN[0]!]],
    ['færre navn enn stemmer', [gruppe('for', parti('Høyre', 20), parti('Ap', 2, 'Kari')), DELT[1]!]],
    ['partier som ikke går opp', [{ ...DELT[0]!, partier: [parti('Høyre', 20)] }, DELT[1]!]],
  ])('endrer aldri det som er talt: avslås med %s', (_, stemmer) => {
    delt().when(foerStemmenavn, foer({ stemmer })).thenRefused('StemmetalleneErAndre');
  });

  it('gjelder en votering i organet, til protokollen er godkjent', () => {
    delt()
      .when(foerStemmenavn, foer({ votering: uuid(49) }))
      .thenRefused('VoteringenFinnesIkke');
    delt()
      .when(foerStemmenavn, foer({ organ: 'formannskapet' }))
      .thenRefused('VoteringenFinnesIkke');
    delt()
      .when(foerStemmenavn, foer({}, { skjedde: null }))
      .thenRefused('ProtokolldagMangler');
    decider(sak)
      .given(...ferdigBehandlet(), protokollGodkjent)
      .when(foerStemmenavn, foer())
      .thenRefused('ProtokollenErGodkjent');
    decider(sak).given().when(foerStemmenavn, foer()).thenRefused('HandlingsprogrammetFinnesIkke');
  });
});
