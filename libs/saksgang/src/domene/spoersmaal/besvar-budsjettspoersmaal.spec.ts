import { dato } from '@saksgang/kernel';
import { decider, kommando, type Omstendigheter } from '@saksgang/testing';
import { besvarBudsjettspoersmaal, type BesvarBudsjettspoersmaal } from './besvar-budsjettspoersmaal';
import { spoersmaalene } from './spoersmaal';
import type { SpoersmaalEvent } from './spoersmaal.events';
import { besvart, spoersmaalId, spoersmaalStilt, trukket } from './spoersmaal.fixtures';

const data: BesvarBudsjettspoersmaal['data'] = {
  id: spoersmaalId(1),
  tekst: 'Det koster 270 000 kroner.',
  lenker: [{ tittel: 'Beregningen', adresse: 'https://lier.kommune.no/beregning.pdf' }],
};
const svar = (omstendigheter: Omstendigheter = {}) =>
  kommando<BesvarBudsjettspoersmaal>('BesvarBudsjettspoersmaal', data, {
    rolle: 'budsjettsjef',
    skjedde: '2024-11-05',
    ...omstendigheter,
  });
const gitt = (...hendelser: readonly SpoersmaalEvent[]) => decider(spoersmaalene).given(...hendelser);

describe('BesvarBudsjettspoersmaal', () => {
  it('keeps the answer with the documents that it points at, and the role that gave it', () => {
    gitt(spoersmaalStilt())
      .when(besvarBudsjettspoersmaal, svar())
      .then({
        type: 'BudsjettspoersmaalBesvart',
        data: { ...data, dato: dato('2024-11-05'), besvartAv: 'budsjettsjef' },
      });
  });

  it('is taken after the frist too: late is better than never', () => {
    gitt(spoersmaalStilt())
      .when(besvarBudsjettspoersmaal, svar({ skjedde: '2024-12-01' }))
      .thenAmong('BudsjettspoersmaalBesvart', { dato: dato('2024-12-01') });
  });

  it('may come the day the question was asked, and not before', () => {
    gitt(spoersmaalStilt())
      .when(besvarBudsjettspoersmaal, svar({ skjedde: '2024-11-01' }))
      .thenTypes('BudsjettspoersmaalBesvart');
    gitt(spoersmaalStilt())
      .when(besvarBudsjettspoersmaal, svar({ skjedde: '2024-10-31' }))
      .thenRefused('SkjeddeFoerDetForrige', /01\.11\.2024.*31\.10\.2024/);
  });

  it('is given once; what is wrong in it is corrected openly', () => {
    gitt(spoersmaalStilt(), besvart())
      .when(besvarBudsjettspoersmaal, svar())
      .thenRefused('SpoersmaaletErBesvart');
  });

  it('needs a question that stands, and a day', () => {
    gitt().when(besvarBudsjettspoersmaal, svar()).thenRefused('SpoersmaaletFinnesIkke');
    gitt(spoersmaalStilt(), trukket)
      .when(besvarBudsjettspoersmaal, svar())
      .thenRefused('SpoersmaaletErTrukket');
    gitt(spoersmaalStilt())
      .when(besvarBudsjettspoersmaal, svar({ skjedde: null }))
      .thenRefused('DagenMangler');
  });
});
