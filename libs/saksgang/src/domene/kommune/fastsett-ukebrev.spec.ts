import { fold } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { fastsettUkebrev, type FastsettUkebrev } from './fastsett-ukebrev';
import { kommune, type KommuneEvent } from './kommune';
import type { UkebrevFastsatt } from './ukebrev';

const opprettet: KommuneEvent = {
  type: 'KommuneOpprettet',
  data: { navn: 'Lier', kommunenummer: '3312' },
};
type Ukedag = UkebrevFastsatt['data']['ukedag'];
const fastsatt = (ukedag: Ukedag): UkebrevFastsatt => ({ type: 'UkebrevFastsatt', data: { ukedag } });
const fastsett = (ukedag: number | null) =>
  kommando<FastsettUkebrev>('FastsettUkebrev', { ukedag: ukedag as Ukedag }, { rolle: 'kommunedirektoer' });

describe('FastsettUkebrev', () => {
  it('sier på hvilken arbeidsdag ukebrevet sendes, eller at det ikke sendes', () => {
    for (const ukedag of [1, 3, 5, null] as const)
      decider(kommune)
        .given(opprettet, fastsatt(2))
        .when(fastsettUkebrev, fastsett(ukedag))
        .then(fastsatt(ukedag));
  });

  it.each([0, 6, 7, -1, 1.5, NaN])('tar ikke imot dag %s', (ukedag) => {
    decider(kommune)
      .given(opprettet)
      .when(fastsettUkebrev, fastsett(ukedag))
      .thenRefused('UkedagenErUgyldig', 'fredag');
  });

  it('gjelder en kommune som er tatt inn', () => {
    decider(kommune).given().when(fastsettUkebrev, fastsett(1)).thenRefused('UkjentKommune');
  });
});

describe('ukebrevdagen i kommunen', () => {
  const dagen = (...alle: readonly KommuneEvent[]) => fold(kommune, [opprettet, ...alle]).ukebrevdag;

  it('er mandag før noe er fastsatt, og siden den siste som er', () => {
    expect(dagen()).toBe(1);
    expect(dagen(fastsatt(5), fastsatt(3))).toBe(3);
    expect(dagen(fastsatt(5), fastsatt(null))).toBeNull();
  });
});
