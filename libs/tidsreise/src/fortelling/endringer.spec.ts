import { PersistentMap } from '@saksgang/kernel';
import fc from 'fast-check';
import { endringene } from './endringer';

describe('Det en hendelse endret i en tilstand', () => {
  it('vises med ord, og bare det som er endret', () => {
    const foer = { status: 'ikke-fordelt', ansvarlig: null, dokumentert: false, tittel: 'Sak' };
    const etter = { ...foer, status: 'paagaar', ansvarlig: { rolle: 'skolesjef' }, dokumentert: true };
    expect(endringene(foer, etter).map(({ foer: a, etter: b }) => [a, b])).toEqual([
      ['ikke fordelt', 'pågår'],
      ['nei', 'ja'],
      [null, 'skolesjef'],
    ]);
  });

  it('finner fram i lister, sett og kart, og sier hva innførselen heter', () => {
    const kart = new PersistentMap<string, unknown>().set('1', {
      tittel: 'Skolefrukt',
      beloep: { '2025': 1 },
    });
    const foer = { linjer: kart, organer: new Set(['a']), deler: [1, 2] };
    const etter = {
      linjer: kart.set('1', { tittel: 'Skolefrukt', beloep: { '2025': 2 } }),
      organer: new Set(['a', 'b']),
      deler: [1, 2],
    };
    expect(endringene(foer, etter)).toEqual(
      [
        { hvor: 'linjer › «Skolefrukt» (1) › beloep › 2025', foer: '1', etter: '2' },
        { hvor: 'organer', foer: 'a', etter: 'a, b' },
      ].map((e) => ({ ...e, hvor: expect.stringContaining(e.hvor.split(' › ').at(-1) ?? '') as string })),
    );
  });

  it('er ingenting fra en tilstand til den samme', () => {
    fc.assert(
      fc.property(fc.object(), (tilstand) => {
        expect(endringene(tilstand, structuredClone(tilstand))).toEqual([]);
      }),
    );
  });
});
