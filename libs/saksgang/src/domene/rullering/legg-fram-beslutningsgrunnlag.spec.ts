import { decider, kommando } from '@saksgang/testing';
import { sak } from '../sak/sak';
import { beslutningsgrunnlagLagtFram, HP, rulleringStartet, sakRegistrert } from '../sak/sak.fixtures';
import {
  leggFramBeslutningsgrunnlag,
  type LeggFramBeslutningsgrunnlag,
} from './legg-fram-beslutningsgrunnlag';

const leggFram = () => kommando<LeggFramBeslutningsgrunnlag>('LeggFramBeslutningsgrunnlag', {});

describe('LeggFramBeslutningsgrunnlag', () => {
  it('lays kommunedirektørens first complete proposal before the politicians', () => {
    decider(sak)
      .given(rulleringStartet())
      .when(leggFramBeslutningsgrunnlag, leggFram())
      .then({ type: 'BeslutningsgrunnlagLagtFram', data: { hp: HP } });
  });

  it('is done once', () => {
    decider(sak)
      .given(rulleringStartet(), beslutningsgrunnlagLagtFram)
      .when(leggFramBeslutningsgrunnlag, leggFram())
      .thenRefused('FeilFase');
  });

  it.each([
    ['nothing', []],
    ['another sak', [sakRegistrert]],
  ])('needs a rullering that is started, and finds %s', (_, finnes) => {
    decider(sak)
      .given(...finnes)
      .when(leggFramBeslutningsgrunnlag, leggFram())
      .thenRefused('HandlingsprogrammetFinnesIkke');
  });
});
