import { decider, kommando, type Omstendigheter } from '@saksgang/testing';
import { spoersmaalene } from './spoersmaal';
import type { SpoersmaalEvent } from './spoersmaal.events';
import { besvart, spoersmaalId, spoersmaalStilt, trukket } from './spoersmaal.fixtures';
import { trekkBudsjettspoersmaal, type TrekkBudsjettspoersmaal } from './trekk-budsjettspoersmaal';

const trekk = (omstendigheter: Omstendigheter = {}) =>
  kommando<TrekkBudsjettspoersmaal>(
    'TrekkBudsjettspoersmaal',
    { id: spoersmaalId(1) },
    { rolle: 'gruppeleder', skjedde: '2024-11-04', ...omstendigheter },
  );
const gitt = (...hendelser: readonly SpoersmaalEvent[]) => decider(spoersmaalene).given(...hendelser);

describe('TrekkBudsjettspoersmaal', () => {
  it('takes back a question that nobody has answered', () => {
    gitt(spoersmaalStilt()).when(trekkBudsjettspoersmaal, trekk()).then(trukket);
  });

  it('cannot take back what all groups have had an answer to', () => {
    gitt(spoersmaalStilt(), besvart('2024-11-02'))
      .when(trekkBudsjettspoersmaal, trekk())
      .thenRefused('SpoersmaaletErBesvart');
  });

  it('needs a question that stands, a day, and a day that is not before the question', () => {
    gitt().when(trekkBudsjettspoersmaal, trekk()).thenRefused('SpoersmaaletFinnesIkke');
    gitt(spoersmaalStilt(), trukket)
      .when(trekkBudsjettspoersmaal, trekk())
      .thenRefused('SpoersmaaletErTrukket');
    gitt(spoersmaalStilt())
      .when(trekkBudsjettspoersmaal, trekk({ skjedde: null }))
      .thenRefused('DagenMangler');
    gitt(spoersmaalStilt())
      .when(trekkBudsjettspoersmaal, trekk({ skjedde: '2024-10-31' }))
      .thenRefused('SkjeddeFoerDetForrige');
  });
});
