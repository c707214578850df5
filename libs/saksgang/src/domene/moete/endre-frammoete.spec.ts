import { fold } from '@saksgang/kernel';
import { decider, kommando, type Omstendigheter } from '@saksgang/testing';
import type { Deltaker } from './deltaker';
import { endreFrammoete, type EndreFrammoete } from './endre-frammoete';
import { moete, moetebilde } from './moete';
import { MOETEDAG, moeteHevet, moeteInnkalt, moeteSatt, paaPlass, sammensetning } from './moete.fixtures';
import type { FrammoeteEndret, MoeteEvent } from './moete.events';
import { overlatMoeteledelsen, type OverlatMoeteledelsen } from './overlat-moeteledelsen';

const INGEN = { gikk: [], kom: [], klokkeslett: null, grunn: null };
const endre = (data: Partial<EndreFrammoete['data']>, naar: Omstendigheter = {}) =>
  kommando<EndreFrammoete>(
    'EndreFrammoete',
    { ...INGEN, ...data },
    { idag: MOETEDAG, ...naar, grunnlag: { sammensetning: sammensetning() } },
  );
const endret = (data: Partial<FrammoeteEndret['data']>): MoeteEvent => ({
  type: 'FrammoeteEndret',
  data: { ...INGEN, ...data },
});
const ledelsenOverlatt: MoeteEvent = {
  type: 'MoeteledelsenOverlatt',
  data: { til: 4, grunn: 'Ordføreren måtte gå.' },
};
const JON: Deltaker = { plass: 4, parti: 'Ap', navn: 'Jon Vik', vara: true };
const SATT = [moeteInnkalt(), moeteSatt()] as const;
const tilStede = (...siden: readonly MoeteEvent[]) =>
  moetebilde(fold(moete, [...SATT, ...siden]))?.deltakere.map((d) => `${d.plass} ${d.navn ?? 'ukjent'}`);

describe('EndreFrammoete', () => {
  it('records who left, when and why', () => {
    const gikk = { gikk: [2, 3], klokkeslett: '20:15', grunn: 'Ny runde i utvalget.' };
    decider(moete)
      .given(...SATT)
      .when(endreFrammoete, endre(gikk))
      .then(endret(gikk));
    expect(tilStede(endret(gikk))).toEqual(['1 Kari Berg', '4 Ola Lie', '5 ukjent']);
  });

  it('lets a substitute take the seat of whoever leaves, in the same moment', () => {
    decider(moete)
      .given(...SATT)
      .when(endreFrammoete, endre({ gikk: [4], kom: [{ plass: 4, vara: 1 }] }))
      .then(endret({ gikk: [4], kom: [JON] }));
    expect(tilStede(endret({ gikk: [4], kom: [JON] }))?.[3]).toBe('4 Jon Vik');
  });

  it('lets somebody come back', () => {
    decider(moete)
      .given(...SATT, endret({ gikk: [2] }))
      .when(endreFrammoete, endre({ kom: [{ plass: 2, vara: null }] }))
      .then(endret({ kom: paaPlass(2) }));
  });

  it('is refused when somebody leaves who is not there, also twice in one change', () => {
    decider(moete)
      .given(...SATT, endret({ gikk: [2] }))
      .when(endreFrammoete, endre({ gikk: [2] }))
      .thenRefused('PlassenErIkkeTilStede', 'plass 2');
    decider(moete)
      .given(...SATT)
      .when(endreFrammoete, endre({ gikk: [2, 2] }))
      .thenRefused('PlassenErIkkeTilStede');
  });

  it('is refused when somebody comes to a seat where somebody sits, or that the body does not have', () => {
    for (const [plass, kode] of [
      [2, 'PlassenErOpptatt'],
      [9, 'UkjentPlass'],
    ] as const)
      decider(moete)
        .given(...SATT)
        .when(endreFrammoete, endre({ kom: [{ plass, vara: null }] }))
        .thenRefused(kode);
  });

  it('is refused when a substitute who sits on a seat comes to another', () => {
    decider(moete)
      .given(...SATT, endret({ gikk: [4], kom: [JON] }), endret({ gikk: [5] }))
      .when(endreFrammoete, endre({ kom: [{ plass: 5, vara: 1 }] }))
      .thenRefused('VaraenSitterAlt');
  });

  it('lets the møteleder leave only when another leads', () => {
    decider(moete)
      .given(...SATT)
      .when(endreFrammoete, endre({ gikk: [1], kom: [{ plass: 1, vara: 1 }] }))
      .thenRefused('MoeteledelsenMaaOverlates');
    decider(moete)
      .given(...SATT, ledelsenOverlatt)
      .when(endreFrammoete, endre({ gikk: [1] }))
      .then(endret({ gikk: [1] }));
  });

  it('is refused when it changes nothing', () => {
    decider(moete)
      .given(...SATT)
      .when(endreFrammoete, endre({}))
      .thenRefused('IngenHarKommetEllerGaatt');
  });

  it('needs a meeting that goes on', () => {
    const gaar = endre({ gikk: [2] });
    decider(moete).given().when(endreFrammoete, gaar).thenRefused('MoetetFinnesIkke');
    decider(moete)
      .given(moeteInnkalt())
      .when(endreFrammoete, gaar)
      .thenRefused('MoetetPaagaarIkke', 'ikke satt');
    decider(moete)
      .given(...SATT, moeteHevet)
      .when(endreFrammoete, gaar)
      .thenRefused('MoetetPaagaarIkke', 'hevet');
    decider(moete)
      .given(...SATT)
      .when(endreFrammoete, endre({ gikk: [2] }, { skjedde: '2024-12-09' }))
      .thenRefused('DagenErFoerMoetet', '10.12.2024');
  });
});

describe('OverlatMoeteledelsen', () => {
  const overlat = (til: number) =>
    kommando<OverlatMoeteledelsen>(
      'OverlatMoeteledelsen',
      { til, grunn: 'Ordføreren måtte gå.' },
      { idag: MOETEDAG },
    );

  it('lets another who is present lead from here on', () => {
    decider(moete)
      .given(...SATT)
      .when(overlatMoeteledelsen, overlat(4))
      .then(ledelsenOverlatt);
    expect(moetebilde(fold(moete, [...SATT, ledelsenOverlatt]))?.moeteleder).toBe(4);
  });

  it('is refused for somebody who has left, or leads already', () => {
    decider(moete)
      .given(...SATT, endret({ gikk: [4] }))
      .when(overlatMoeteledelsen, overlat(4))
      .thenRefused('PlassenErIkkeTilStede');
    decider(moete)
      .given(...SATT)
      .when(overlatMoeteledelsen, overlat(1))
      .thenRefused('PlassenLederAltMoetet');
  });

  it('needs a meeting that goes on', () => {
    decider(moete)
      .given(moeteInnkalt())
      .when(overlatMoeteledelsen, overlat(4))
      .thenRefused('MoetetPaagaarIkke');
  });
});
