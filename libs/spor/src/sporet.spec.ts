import type { HpPeriode } from '@saksgang/kernel';
import { Grafbygger, type Graf, type Leddslag } from './graf';
import { finnLedd, sporFra, type Sporlinje } from './sporet';

const HP = '2025-2028' as HpPeriode;
const graf = (ledd: Readonly<Record<string, Leddslag>>, ...kanter: readonly string[]): Graf => {
  const bygger = new Grafbygger();
  for (const [id, slag] of Object.entries(ledd)) bygger.med({ id, slag, tekst: id, hp: HP, navn: [id] });
  for (const kant of kanter) bygger.kant(kant.slice(0, 1), kant.slice(1));
  return bygger.bygg();
};
const vist = (linjer: readonly Sporlinje[]) =>
  linjer.map(({ id, dybde, vistOver }) => `${dybde}${id}${vistOver ? '*' : ''}`);

describe('Sporet fra et ledd', () => {
  const kjede = graf(
    { f: 'forslag', v: 'vedtak', p: 'verbalpunkt', d: 'delpunkt', l: 'rammelinje', o: 'oppdrag' },
    ...['fv', 'vp', 'pd', 'dl', 'lo', 'do'],
  );

  it('går bakover til det det kommer av, og framover til det det fører til', () => {
    const spor = sporFra(kjede, 'd');
    expect(vist(spor.bakover)).toEqual(['1p', '2v', '3f']);
    expect(vist(spor.framover)).toEqual(['1l', '2o']);
    expect(spor.ledd.map((l) => l.id)).toEqual(['d', 'p', 'v', 'f', 'l', 'o']);
    expect(spor.kanter).toHaveLength(6);
  });

  it('er det samme enten en begynner i den ene eller den andre enden', () => {
    const ider = (id: string) => new Set(sporFra(kjede, id).ledd.map((l) => l.id));
    expect(ider('f')).toEqual(ider('o'));
  });

  it('viser det som har flere veier én gang, og sier fra siden', () => {
    const to = graf(
      { p: 'verbalpunkt', a: 'delpunkt', b: 'delpunkt', o: 'oppdrag', s: 'statusmelding' },
      ...['pa', 'pb', 'ao', 'bo', 'os'],
    );
    expect(vist(sporFra(to, 'p').framover)).toEqual(['1a', '2o', '3s', '1b', '2o*']);
  });

  it('kommer til ende også om noe viser i ring', () => {
    const ring = graf({ a: 'oppdrag', b: 'oppdrag' }, 'ab', 'ba');
    expect(vist(sporFra(ring, 'a').framover)).toEqual(['1b', '2a*']);
  });

  it('tåler en kjede på tjue tusen ledd', () => {
    const bygger = new Grafbygger();
    for (let i = 0; i < 20_000; i++)
      bygger.med({ id: `n${i}`, slag: 'oppdrag', tekst: '' }).kant(`n${i - 1}`, `n${i}`);
    expect(sporFra(bygger.bygg(), 'n0').framover).toHaveLength(19_999);
  });

  it('tar ikke med en kant til det som ikke finnes', () => {
    expect(graf({ a: 'sak' }, 'ab').kanter).toEqual([]);
  });
});

describe('Det en tekst er navnet på', () => {
  const bygger = new Grafbygger()
    .med({ id: 'x', slag: 'verbalpunkt', tekst: '', hp: HP, navn: ['3.3'] })
    .med({ id: 'y', slag: 'verbalpunkt', tekst: '', hp: '2024-2027' as HpPeriode, navn: ['3.3'] })
    .med({ id: 'z', slag: 'delpunkt', tekst: '', hp: HP, navn: ['3.3 a'] })
    .med({ id: 'w', slag: 'rammelinje', tekst: '', hp: HP, navn: ['HOV 31'] })
    .bygg();
  const ider = (tekst: string, hp: string = HP) => finnLedd(bygger, tekst, hp).map((l) => l.id);

  it.each([
    ['3.3', ['x']],
    ['verbalpunkt 3.3', ['x']],
    ['3.3a', ['z']],
    ['3.3 A', ['z']],
    ['hov31', ['w']],
    ['rammelinje HOV 31', ['w']],
    ['w', ['w']],
    ['3.31', []],
    ['', []],
  ])('«%s» er %j', (tekst, ventet) => {
    expect(ider(tekst)).toEqual(ventet);
  });

  it('er i det handlingsprogrammet det spørres i, og ellers i et annet', () => {
    expect(ider('3.3', '2024-2027')).toEqual(['y']);
    expect(ider('HOV 31', '2024-2027')).toEqual(['w']);
    expect(ider('3.3', '2026-2029')).toEqual(['x', 'y']);
  });
});
