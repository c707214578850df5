import { fold, kroner, type UtvalgKode } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { balansenMed } from '../behandling/lovkrav';
import { sak } from '../sak/sak';
import {
  enInvestering,
  hvertAar,
  lagtFram,
  rulleringStartet,
  sentraleLinjer,
  vedtattHp,
} from '../sak/sak.fixtures';
import type { Handlingsprogram } from '../sak/sak.state';
import { foreslaaInvesteringer, type ForeslaaInvesteringer } from './foreslaa-investeringer';
import type { Investering } from './investering';

const foreslaa = (mer: Partial<Investering> = {}) =>
  kommando<ForeslaaInvesteringer>('ForeslaaInvesteringer', { linjer: [{ ...enInvestering, ...mer }] });

const grunnlaget = () => decider(sak).given(...lagtFram());

describe('ForeslaaInvesteringer', () => {
  it('keeps who shows an investment apart from who receives the money', () => {
    grunnlaget()
      .when(foreslaaInvesteringer, foreslaa())
      .then({ type: 'InvesteringerForeslaatt', data: { linjer: [enInvestering] } });
  });

  it('makes the investments part of what must be financed (R7)', () => {
    const hp = fold(sak, [
      ...lagtFram(),
      ...sentraleLinjer(),
      { type: 'InvesteringerForeslaatt', data: { linjer: [enInvestering] } },
    ]) as Handlingsprogram;
    expect(balansenMed(hp, [])).toEqual({
      svar: 'ikke-i-balanse',
      differanse: { investering: hvertAar(20_000_000) },
    });
  });

  it.each([
    ['before the beslutningsgrunnlag', [rulleringStartet()]],
    ['after the vedtak', vedtattHp()],
  ])('is not done %s', (_, hendelser) => {
    decider(sak)
      .given(...hendelser)
      .when(foreslaaInvesteringer, foreslaa())
      .thenRefused('FeilFase');
  });

  it('shows each at an utvalg of the handlingsprogram', () => {
    grunnlaget()
      .when(foreslaaInvesteringer, foreslaa({ visesHos: 'KUL' as UtvalgKode }))
      .thenRefused('UkjentUtvalg');
  });

  it('has amounts only for the years of the handlingsprogram', () => {
    grunnlaget()
      .when(foreslaaInvesteringer, foreslaa({ beloep: { ...hvertAar(0), '2032': kroner(1) } }))
      .thenRefused('AaretErUtenforPerioden');
  });

  it('says in its merknad why an amount is unknown', () => {
    const ukjent = { beloep: { ...hvertAar(0), '2028': null } };
    grunnlaget().when(foreslaaInvesteringer, foreslaa(ukjent)).thenRefused('UkjentBeloepUtenGrunn');
    grunnlaget()
      .when(foreslaaInvesteringer, foreslaa({ ...ukjent, merknad: 'Kostnaden er ikke beregnet' }))
      .thenTypes('InvesteringerForeslaatt');
  });

  it('belongs to a handlingsprogram', () => {
    decider(sak).given().when(foreslaaInvesteringer, foreslaa()).thenRefused('HandlingsprogrammetFinnesIkke');
  });
});
