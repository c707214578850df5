import { fold } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { fastsettVarslingsplan, type FastsettVarslingsplan } from './fastsett-varslingsplan';
import { kommune, type KommuneEvent } from './kommune';
import type { VarslingsplanFastsatt } from './varslingsplan';

const opprettet: KommuneEvent = {
  type: 'KommuneOpprettet',
  data: { navn: 'Lier', kommunenummer: '3312' },
};

type Plan = VarslingsplanFastsatt['data'];
const plan = (mer: Partial<Plan> = {}): Plan => ({
  type: 'plan',
  foer: [60, 30],
  etter: [1, 5],
  klokken: '09:30',
  ...mer,
});
const fastsatt = (mer: Partial<Plan> = {}): VarslingsplanFastsatt => ({
  type: 'VarslingsplanFastsatt',
  data: plan(mer),
});
const fastsett = (mer: Partial<Plan> = {}) =>
  decider(kommune)
    .given(opprettet)
    .when(
      fastsettVarslingsplan,
      kommando<FastsettVarslingsplan>('FastsettVarslingsplan', plan(mer), { rolle: 'kommunedirektoer' }),
    );
const tall = (antall: number) => Array.from({ length: antall }, (_, i) => i + 1);

describe('FastsettVarslingsplan', () => {
  it('sier når det skal varsles om én type oppdrag, eller om alle som ikke har en egen plan', () => {
    fastsett().then(fastsatt());
    fastsett({ type: null }).then(fastsatt({ type: null }));
  });

  it.each<[string, readonly number[]]>([
    ['ingen', []],
    ['på dagen selv', [14, 0]],
    ['på feil side av fristen', [-3]],
    ['halve dager', [2.5]],
    ['mer enn et år unna', [251]],
    ['to ganger på samme dag', [14, 14]],
    ['flere enn ti', tall(11)],
  ])('tar ikke imot varsler som er %s', (_, dager) => {
    fastsett({ foer: dager }).thenRefused('VarslingsdageneErUgyldige');
    fastsett({ etter: dager }).thenRefused('VarslingsdageneErUgyldige');
  });

  it('tar imot inntil ti på hver side, opp til et år unna, i hvilken rekkefølge som helst', () => {
    for (const mer of [{ foer: tall(10) }, { etter: [250, 1] }]) fastsett(mer).then(fastsatt(mer));
  });

  it.each(['06:59', '20:01', '00:00', '8:00', '12', '12:60', ''])(
    'lar ingen varsles kl. «%s»: det er stille mellom 20:00 og 07:00',
    (klokken) => {
      fastsett({ klokken }).thenRefused('KlokkeslettetErIStilleTid');
    },
  );

  it.each(['07:00', '20:00'])('lar folk varsles kl. %s', (klokken) => {
    fastsett({ klokken }).then(fastsatt({ klokken }));
  });

  it('gjelder en kommune som er tatt inn', () => {
    decider(kommune)
      .given()
      .when(fastsettVarslingsplan, kommando<FastsettVarslingsplan>('FastsettVarslingsplan', plan()))
      .thenRefused('UkjentKommune');
  });
});

describe('varslingsplanene i kommunen', () => {
  const planer = (...alle: readonly KommuneEvent[]) => fold(kommune, [opprettet, ...alle]).varslingsplaner;

  it('er ingen før noe er fastsatt', () => {
    expect(planer().size).toBe(0);
  });

  it('er den siste for hver type, og står ellers som de er', () => {
    const alle = planer(fastsatt({ type: null }), fastsatt(), fastsatt({ klokken: '12:00' }));
    expect([...alle.values()].map((p) => [p.type, p.klokken])).toEqual([
      [null, '09:30'],
      ['plan', '12:00'],
    ]);
  });

  it('endres ikke i det som er sagt før, når en ny fastsettes', () => {
    const foer = fold(kommune, [opprettet, fastsatt()]);
    kommune.evolve(foer, fastsatt({ klokken: '12:00' }));
    expect(foer.varslingsplaner.get('plan')?.klokken).toBe('09:30');
  });
});
