import { decider, kommando } from '@saksgang/testing';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import { forslagFremmet, ID, klarTilVotering, lagtFram } from '../sak/sak.fixtures';
import { trekkForslag, type TrekkForslag } from './trekk-forslag';

const trekk = () => kommando<TrekkForslag>('TrekkForslag', { forslag: ID.forslag }, { rolle: 'gruppeleder' });
const trukket: SakEvent = { type: 'ForslagTrukket', data: { forslag: ID.forslag } };
const gitt = (...hendelser: readonly SakEvent[]) => decider(sak).given(...lagtFram(), ...hendelser);

describe('TrekkForslag', () => {
  it('takes a forslag back', () => {
    gitt(forslagFremmet()).when(trekkForslag, trekk()).then(trukket);
  });

  it('takes it back once', () => {
    gitt(forslagFremmet(), trukket)
      .when(trekkForslag, trekk())
      .thenRefused('ForslagetErIkkeFremmetLenger', 'trukket');
  });

  it('is too late once the body has taken the sak up (R26)', () => {
    decider(sak)
      .given(...klarTilVotering())
      .when(trekkForslag, trekk())
      .thenRefused('SakenErTattTilBehandling');
  });

  it('needs a forslag that is there', () => {
    gitt().when(trekkForslag, trekk()).thenRefused('ForslagetFinnesIkke');
  });

  it('belongs to a handlingsprogram', () => {
    decider(sak).given().when(trekkForslag, trekk()).thenRefused('HandlingsprogrammetFinnesIkke');
  });
});
