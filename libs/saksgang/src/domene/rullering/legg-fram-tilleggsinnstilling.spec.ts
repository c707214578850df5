import { decider, kommando } from '@saksgang/testing';
import { sak } from '../sak/sak';
import { HP, lagtFram, rulleringStartet, tilleggsinnstillingLagtFram, vedtattHp } from '../sak/sak.fixtures';
import {
  leggFramTilleggsinnstilling,
  type LeggFramTilleggsinnstilling,
} from './legg-fram-tilleggsinnstilling';

const leggFram = () => kommando<LeggFramTilleggsinnstilling>('LeggFramTilleggsinnstilling', {});

describe('LeggFramTilleggsinnstilling', () => {
  it('lays the tilleggsinnstilling on top of the beslutningsgrunnlag', () => {
    decider(sak)
      .given(...lagtFram())
      .when(leggFramTilleggsinnstilling, leggFram())
      .then({ type: 'TilleggsinnstillingLagtFram', data: { hp: HP } });
  });

  it.each([
    ['before the beslutningsgrunnlag', [rulleringStartet()]],
    ['twice', [...lagtFram(), tilleggsinnstillingLagtFram]],
    ['after the vedtak', vedtattHp()],
  ])('is not laid forward %s', (_, hendelser) => {
    decider(sak)
      .given(...hendelser)
      .when(leggFramTilleggsinnstilling, leggFram())
      .thenRefused('FeilFase');
  });

  it('belongs to a handlingsprogram', () => {
    decider(sak)
      .given()
      .when(leggFramTilleggsinnstilling, leggFram())
      .thenRefused('HandlingsprogrammetFinnesIkke');
  });
});
