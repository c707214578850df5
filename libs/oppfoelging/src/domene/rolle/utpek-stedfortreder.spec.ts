import { dato, fold } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { besatt, fratraadt, ROLLE, utpekt, vikar } from './rolle.fixtures';
import { rolleregister, vikarenePaa } from './rolleregister';
import type { Stedfortreder } from './rolle.events';
import { utpekStedfortreder, type UtpekStedfortreder } from './utpek-stedfortreder';

const utpek = (stedfortreder: Stedfortreder, rolle = ROLLE): UtpekStedfortreder =>
  kommando<UtpekStedfortreder>('UtpekStedfortreder', { rolle, ...stedfortreder });
const gitt = (...alle: readonly Stedfortreder[]) => decider(rolleregister).given(besatt, ...alle.map(utpekt));
const sommeren = vikar('2025-07-01', '2025-07-31');

describe('UtpekStedfortreder', () => {
  it('sier hvem som står i stedet for den som har rollen, fra og med og til og med', () => {
    gitt().when(utpekStedfortreder, utpek(sommeren)).then(utpekt(sommeren));
  });

  it('kan gjelde inntil videre, når ingen vet hvor lenge', () => {
    const syk = vikar('2024-12-10', null);
    gitt().when(utpekStedfortreder, utpek(syk)).then(utpekt(syk));
  });

  it('rettes ved å utpeke på nytt fra den samme dagen', () => {
    const frisk = vikar('2025-07-01', '2025-07-14', 'person-10');
    gitt(sommeren).when(utpekStedfortreder, utpek(frisk)).then(utpekt(frisk));
    const etter = fold(rolleregister, [besatt, utpekt(sommeren), utpekt(frisk)]);
    expect(vikarenePaa(etter, dato('2025-07-14'))).toEqual([{ rolle: ROLLE, person: 'person-10' }]);
    expect(vikarenePaa(etter, dato('2025-07-15'))).toEqual([]);
  });

  it.each([
    ['samme dag som den forrige slutter', vikar('2025-07-31', '2025-08-31')],
    ['fram til den dagen den neste begynner', vikar('2025-06-01', '2025-07-01')],
    ['inntil videre', vikar('2025-06-01', null)],
  ])('overlapper ikke en annen: %s', (_, annen) => {
    gitt(sommeren)
      .when(utpekStedfortreder, utpek(annen))
      .thenRefused('StedfortredereneOverlapper', '01.07.2025 til 31.07.2025');
  });

  it.each([
    ['dagen etter', vikar('2025-08-01', null)],
    ['til dagen før', vikar('2025-06-01', '2025-06-30')],
  ])('kan ligge ved siden av en annen: %s', (_, annen) => {
    gitt(sommeren).when(utpekStedfortreder, utpek(annen)).thenTypes('StedfortrederUtpekt');
  });

  it('avslås når en alt er utpekt inntil videre', () => {
    gitt(vikar('2025-06-01', null))
      .when(utpekStedfortreder, utpek(sommeren))
      .thenRefused('StedfortredereneOverlapper', 'inntil videre');
  });

  it('slutter ikke før den begynner, men kan vare en dag', () => {
    gitt()
      .when(utpekStedfortreder, utpek(vikar('2025-07-02', '2025-07-01')))
      .thenRefused('StedfortredelsenSlutterFoerDenBegynner');
    gitt()
      .when(utpekStedfortreder, utpek(vikar('2025-07-01', '2025-07-01')))
      .thenTypes('StedfortrederUtpekt');
  });

  it('er en annen enn den som har rollen', () => {
    gitt()
      .when(utpekStedfortreder, utpek(vikar('2025-07-01', null, 'person-7')))
      .thenRefused('StedfortrederenHarRollen');
  });

  it('krever en rolle som er ført, og som noen har', () => {
    gitt().when(utpekStedfortreder, utpek(sommeren, 'rådmann')).thenRefused('RollenErIkkeFoert');
    decider(rolleregister)
      .given(besatt, fratraadt)
      .when(utpekStedfortreder, utpek(sommeren))
      .thenRefused('RollenErLedig');
  });
});
