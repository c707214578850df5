import type { SakId } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import {
  aapneMoete,
  hevMoete,
  lukkMoete,
  type AapneMoete,
  type HevMoete,
  type LukkMoete,
} from './lukk-moete';
import { moete } from './moete';
import { MOETEDAG, moeteHevet, moeteInnkalt, moeteSatt } from './moete.fixtures';
import type { MoeteEvent } from './moete.events';

const HJEMMEL = 'kommuneloven § 11-5 annet ledd, jf. forvaltningsloven § 13';
const SAK = 'personalsak-3' as SakId;
const dag = { idag: MOETEDAG };
const lukk = (hjemmel = HJEMMEL) => kommando<LukkMoete>('LukkMoete', { sak: SAK, hjemmel }, dag);
const aapne = () => kommando<AapneMoete>('AapneMoete', { klokkeslett: '20:40' }, dag);
const hev = () => kommando<HevMoete>('HevMoete', { klokkeslett: '22:30' }, dag);

const lukket: MoeteEvent = { type: 'MoeteLukket', data: { sak: SAK, hjemmel: HJEMMEL } };
const aapnet: MoeteEvent = { type: 'MoeteAapnet', data: { klokkeslett: '20:40' } };
const SATT = [moeteInnkalt(), moeteSatt()] as const;

describe('LukkMoete', () => {
  it('closes the doors for a sak, and names the basis (R33)', () => {
    decider(moete)
      .given(...SATT)
      .when(lukkMoete, lukk())
      .then(lukket);
  });

  it('is refused without a basis (R33)', () => {
    decider(moete)
      .given(...SATT)
      .when(lukkMoete, lukk(' '))
      .thenRefused('LukkingenManglerHjemmel');
  });

  it('is refused while the doors are closed', () => {
    decider(moete)
      .given(...SATT, lukket)
      .when(lukkMoete, lukk())
      .thenRefused('MoetetErAltLukket');
  });
});

describe('AapneMoete', () => {
  it('opens the doors again, after which they may be closed for another sak', () => {
    decider(moete)
      .given(...SATT, lukket)
      .when(aapneMoete, aapne())
      .then(aapnet);
    decider(moete)
      .given(...SATT, lukket, aapnet)
      .when(lukkMoete, lukk())
      .then(lukket);
  });

  it('is refused while they are open', () => {
    decider(moete)
      .given(...SATT)
      .when(aapneMoete, aapne())
      .thenRefused('MoetetErIkkeLukket');
  });
});

describe('HevMoete', () => {
  it('ends the meeting, also behind closed doors', () => {
    for (const foer of [[...SATT], [...SATT, lukket]])
      decider(moete)
        .given(...foer)
        .when(hevMoete, hev())
        .then(moeteHevet);
  });

  it('ends it once', () => {
    decider(moete)
      .given(...SATT, moeteHevet)
      .when(hevMoete, hev())
      .thenRefused('MoetetPaagaarIkke');
  });
});

describe('et møte som ikke er i gang', () => {
  it.each<[string, readonly MoeteEvent[], string]>([
    ['finnes ikke', [], 'MoetetFinnesIkke'],
    ['er bare kalt inn', [moeteInnkalt()], 'MoetetPaagaarIkke'],
    [
      'er avlyst',
      [moeteInnkalt(), { type: 'MoeteAvlyst', data: { grunn: 'Ingen saker.' } }],
      'MoetetPaagaarIkke',
    ],
  ])('kan verken lukkes, åpnes eller heves når det %s', (_, given, kode) => {
    decider(moete)
      .given(...given)
      .when(lukkMoete, lukk())
      .thenRefused(kode);
    decider(moete)
      .given(...given)
      .when(aapneMoete, aapne())
      .thenRefused(kode);
    decider(moete)
      .given(...given)
      .when(hevMoete, hev())
      .thenRefused(kode);
  });
});
