import { kroner } from '@saksgang/kernel';
import type { Oversikt, Oversiktsrad, Sammenheng } from '@saksgang/saksgang';
import { dokumentMed, hvertAar, linje, OKI, oversikt, rad, tryktSum, type Deler } from '../dokument.fixtures';
import { oversikter } from './oversikter';

const AAR = ['2025', '2026', '2027', '2028'];

const funn = (
  rader: readonly Oversiktsrad[],
  sammenhenger: readonly Sammenheng[],
  { mer = {}, ...deler }: Deler & { readonly mer?: Partial<Oversikt> } = {},
) => oversikter(dokumentMed({ ...deler, oversikter: [oversikt({ rader, sammenhenger, ...mer })] }));

describe('Kontroll av oversiktene', () => {
  describe('en rad som er summen av andre', () => {
    const SUM: Sammenheng = { slag: 'radsum', rad: 'netto', av: ['utgift', 'inntekt'] };
    const rader = (netto: number) => [
      rad('utgift', hvertAar(900_000)),
      rad('inntekt', hvertAar(-100_000)),
      rad('netto', hvertAar(netto), { navn: 'Sum netto' }),
    ];

    it('tier når summen stemmer', () => {
      expect(funn(rader(800_000), [SUM])).toEqual([]);
    });

    it('finner summen som ikke stemmer, i hver kolonne', () => {
      const funnene = funn(rader(850_000), [SUM]);
      expect(funnene.map((f) => [f.id, f.slag, f.differanse])).toEqual(
        AAR.map((aar) => [`oversikt:oversikt:netto:${aar}`, 'aritmetikk', 50_000]),
      );
      expect(funnene[0]?.tekst).toMatch(/^Oversikten Sum netto \[2025\]: trykt 850, ventet 800/);
    });

    it('kaller tusen kroner for avrunding', () => {
      expect(funn(rader(801_000), [SUM]).map((f) => f.slag)).toEqual(AAR.map(() => 'avrunding'));
    });

    it('sier utvalget i stedet for tittelen når oversikten er et utvalgs', () => {
      const [foerste] = funn(rader(850_000), [SUM], { mer: { utvalg: OKI } });
      expect([foerste?.utvalg, foerste?.tekst]).toEqual(['OKI', expect.stringMatching(/^OKI Sum netto/)]);
    });

    it('tier når en av radene er ukjent, eller sumraden ikke er der', () => {
      const [, ...resten] = rader(1);
      expect(funn([rad('utgift', hvertAar(null)), ...resten], [SUM])).toEqual([]);
      expect(funn(rader(1).slice(0, 2), [SUM])).toEqual([]);
    });
  });

  describe('en kolonne som er summen av andre', () => {
    const SUM: Sammenheng = { slag: 'kolonnesum', kolonne: 'Sum', av: ['2025', '2026'] };
    const medSum = (n: number, beloep = hvertAar(10_000)) => [rad('arena', { ...beloep, Sum: kroner(n) })];

    it('tier når den stemmer, og når et beløp er ukjent', () => {
      expect(funn(medSum(20_000), [SUM])).toEqual([]);
      expect(funn(medSum(1, { ...hvertAar(10_000), '2026': null }), [SUM])).toEqual([]);
    });

    it('finner raden der den ikke stemmer', () => {
      expect(funn(medSum(25_000), [SUM])).toMatchObject([
        { id: 'oversikt:oversikt:arena:Sum', trykt: 25_000, ventet: 20_000, differanse: 5_000 },
      ]);
    });
  });

  describe('rader som skal gå i null', () => {
    const NULL: Sammenheng = { slag: 'utlikning', rader: ['a', 'b', 'c'] };
    const rader = (c: number) => [
      rad('a', hvertAar(9_000)),
      rad('b', hvertAar(-5_000)),
      rad('c', hvertAar(c)),
    ];

    it('tier når de gjør det', () => {
      expect(funn(rader(-4_000), [NULL])).toEqual([]);
      expect(funn([], [NULL])).toEqual([]);
    });

    it('finner det som ikke går i null', () => {
      const funnene = funn(rader(-2_000), [NULL]);
      expect(funnene.map((f) => f.differanse)).toEqual(AAR.map(() => 2_000));
    });
  });

  describe('rammen mot oversikten', () => {
    const RAMME: Sammenheng = { slag: 'ramme', rad: 'netto', utvalg: OKI };
    const netto = (n: number) => [rad('netto', hvertAar(n))];
    const linjer = [linje(1, 'Annet', 700_000), linje(2, 'Annet', 100_000)];
    const summer = [tryktSum('Ramme 2025-2028', 820_000, { slag: 'alle' })];

    it('tier når rammen er summen i oversikten', () => {
      expect(funn(netto(800_000), [RAMME], { linjer })).toEqual([]);
      expect(funn(netto(820_000), [RAMME], { linjer, summer })).toEqual([]);
    });

    it('holder den trykte rammen mot oversikten når den er trykt, og ellers den beregnede', () => {
      expect(funn(netto(800_000), [RAMME], { linjer, summer })[0]).toMatchObject({
        id: 'ramme-mot-oversikt:OKI:2025',
        trykt: 820_000,
        ventet: 800_000,
        linjer: [150],
      });
      expect(funn(netto(810_000), [RAMME], { linjer })[0]).toMatchObject({
        trykt: 800_000,
        ventet: 810_000,
        linjer: [],
      });
    });
  });

  describe('opprinnelig budsjett mot kolonnen det er hentet fra', () => {
    const OPPRINNELIG: Sammenheng = {
      slag: 'opprinnelig-budsjett',
      rad: 'netto',
      kolonne: 'Budsjett 2024',
      utvalg: OKI,
    };
    const kolonnen = (n: number) => [rad('netto', { 'Budsjett 2024': kroner(n) })];
    const linjer = [linje(1, 'Annet', 5), linje(2, 'Opprinnelig budsjett', 1_000_000)];

    it('tier når det er det samme, og når raden ikke er i rammen', () => {
      expect(funn(kolonnen(1_000_000), [OPPRINNELIG], { linjer })).toEqual([]);
      expect(funn(kolonnen(1), [OPPRINNELIG], { linjer: linjer.slice(0, 1) })).toEqual([]);
    });

    it('finner forskjellen i det første året, som er det budsjettet er hentet til', () => {
      expect(funn(kolonnen(990_000), [OPPRINNELIG], { linjer })).toMatchObject([
        { id: 'opprinnelig-budsjett:OKI:2025', trykt: 1_000_000, ventet: 990_000, linjer: [102] },
      ]);
    });
  });
});
