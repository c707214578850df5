import type { Punkt, VedtakId } from '@saksgang/kernel';
import type { Kategori } from '@saksgang/saksgang';
import { recorded, visning } from '@saksgang/testing';
import {
  budsjettendring,
  endring,
  foreslaatt,
  HOV,
  hvertAar,
  linje,
  OKI,
  OMRAADE,
  rulleringStartet,
  tryktSum,
  vedtakFattet,
  vedtatt,
} from './ramme.fixtures';
import { rammebilde } from './ramme.view';
import { rammeprojeksjon, type Rammehendelse } from './rammeprojeksjon';
import { rammetabell } from './rammetabell';

const tabellen = (events: readonly Rammehendelse[], enhet: 'kr' | '1000kr' = 'kr', utvalg = OKI) => {
  const bilde = visning(rammeprojeksjon, rammebilde)
    .given(...events.map((e) => recorded(e)))
    .answer(OMRAADE);
  return rammetabell(bilde, utvalg, enhet);
};

const LINJER = [
  linje(1, 'Opprinnelig budsjett', 1_000_000),
  linje(2, 'Demografijustering', 30_000),
  linje(3, 'Vedtak forrige periode', -7_500),
  linje(4, 'Annet', 200_000),
];
const FORESLAATT = [rulleringStartet(), foreslaatt(...LINJER)];
const VEDTATT = [
  ...FORESLAATT,
  vedtatt([linje(5, 'Politiske vedtak HP', 40_000)], [endring(4, 150_000)]),
  vedtakFattet(),
];
const aaret2025 = (tabell: ReturnType<typeof tabellen>) =>
  Object.fromEntries(Object.entries(tabell.summer).map(([navn, s]) => [navn, s.beloep['2025']]));

describe('Rammetabellen', () => {
  it('har linjene i rekkefølge og summene slik dokumentet har dem', () => {
    const tabell = tabellen(FORESLAATT);
    expect([tabell.kode, tabell.navn, tabell.linjer.map((l) => l.nr)]).toEqual([
      'OKI',
      'Utvalg for oppvekst',
      [1, 2, 3, 4],
    ]);
    expect(aaret2025(tabell)).toEqual({
      'Sum Demografijustering': 30_000,
      'Sum Vedtak forrige periode': -7_500,
      'Sum konsekvensjusteringer': 22_500,
      'Konsekvensjustert ramme': 1_022_500,
      'Sum Annet': 200_000,
      'Nye tiltak og realendringer budsjett': 200_000,
      'Ramme 2025-2028': 1_222_500,
    });
  });

  it('viser beløp i 1000 kr uten å runde av', () => {
    const { summer, linjer } = tabellen(FORESLAATT, '1000kr');
    expect(linjer[2]?.beloep['2025']).toBe(-7.5);
    expect(summer['Konsekvensjustert ramme']?.beloep).toEqual({
      '2025': 1022.5,
      '2026': 1022.5,
      '2027': 1022.5,
      '2028': 1022.5,
    });
  });

  it('har bare linjene og summene til utvalget det spørres om', () => {
    const tabell = tabellen([...FORESLAATT, foreslaatt(linje(9, 'Annet', 5, { utvalg: HOV }))], 'kr', HOV);
    expect(tabell.linjer).toHaveLength(1);
    expect(tabell.summer['Ramme 2025-2028']?.beloep['2025']).toBe(5);
    expect(tabellen(FORESLAATT).linjer).toHaveLength(4);
  });

  describe('foreslått mot gjeldende', () => {
    it('skiller dem ikke før noe er vedtatt', () => {
      const { linjer, summer } = tabellen(FORESLAATT);
      expect(linjer.filter((l) => 'foreslaatt' in l)).toEqual([]);
      expect(summer['Ramme 2025-2028']).not.toHaveProperty('foreslaatt');
    });

    it('viser forslaget ved siden av der vedtaket endret det, og ikke ellers', () => {
      const { linjer } = tabellen(VEDTATT);
      const [, , uendret, endretLinje, politisk] = linjer;
      expect(uendret).not.toHaveProperty('foreslaatt');
      expect(endretLinje).toMatchObject({ beloep: hvertAar(150_000), foreslaatt: hvertAar(200_000) });
      expect(politisk).toMatchObject({ beloep: hvertAar(40_000), foreslaatt: null });
    });

    it('summerer begge: det vedtatte med de politiske linjene, forslaget uten', () => {
      const { summer } = tabellen(VEDTATT);
      expect(summer['Ramme 2025-2028']).toMatchObject({
        beloep: hvertAar(1_212_500),
        foreslaatt: hvertAar(1_222_500),
      });
      expect(summer['Konsekvensjustert ramme']).toMatchObject({
        beloep: hvertAar(1_022_500),
        foreslaatt: hvertAar(1_022_500),
      });
      expect(summer['Sum Politiske vedtak HP']).toMatchObject({
        beloep: hvertAar(40_000),
        foreslaatt: hvertAar(0),
      });
    });

    it('regner endringer etter vedtaket med i rammen som gjelder', () => {
      const { summer } = tabellen([
        ...VEDTATT,
        budsjettendring(linje(6, 'Budsjettendringer vedtatt av kommunestyret', 10_000)),
      ]);
      expect(summer['Ramme 2025-2028']).toMatchObject({
        beloep: hvertAar(1_222_500),
        foreslaatt: hvertAar(1_222_500),
      });
    });
  });

  describe('ukjente beløp', () => {
    const MED_UKJENT = [
      rulleringStartet(),
      foreslaatt(...LINJER, linje(5, 'Annet', null, { tittel: 'Leksehjelp' })),
    ];

    it('er ukjente på linjen, med grunnen, og aldri null kroner', () => {
      expect(tabellen(MED_UKJENT).linjer[4]).toMatchObject({
        beloep: hvertAar(null),
        ukjent: 'cellen er tom i tabellen',
      });
    });

    it('gjør summene de inngår i ukjente, og bare dem, med linjen som er grunnen', () => {
      const { summer } = tabellen(MED_UKJENT);
      for (const navn of ['Sum Annet', 'Nye tiltak og realendringer budsjett', 'Ramme 2025-2028'])
        expect([navn, summer[navn]]).toEqual([
          navn,
          { beloep: hvertAar(null), ukjent: 'Beløpet er ukjent på «Leksehjelp».' },
        ]);
      expect(summer['Konsekvensjustert ramme']).toEqual({ beloep: hvertAar(1_022_500) });
    });

    it('gjelder bare årene der beløpet mangler', () => {
      const delvis = linje(5, 'Annet', 10, { beloep: { ...hvertAar(10), '2028': null }, ukjent: 'sladdet' });
      const sum = tabellen([...FORESLAATT, foreslaatt(delvis)]).summer['Sum Annet'];
      expect(sum).toEqual({
        beloep: { ...hvertAar(200_010), '2028': null },
        ukjent: 'Beløpet er ukjent på «Tiltak 5».',
      });
    });
  });

  describe('summer som ikke kan avgrenses', () => {
    const OPPSETT: readonly Kategori[] = [{ navn: 'Opprinnelig budsjett', gruppe: 'utgangspunkt' }];
    const UGRUPPERT = [rulleringStartet(OPPSETT), foreslaatt(...LINJER.slice(0, 2))];

    it('er ukjente og nevner kategorien som ikke hører til noen gruppe', () => {
      const { summer } = tabellen(UGRUPPERT);
      expect(summer['Konsekvensjustert ramme']).toEqual({
        beloep: hvertAar(null),
        ukjent: 'Summen kan ikke avgrenses: kategorien «Demografijustering» hører ikke til noen gruppe.',
      });
      expect(summer['Ramme 2025-2028']).toEqual({ beloep: hvertAar(1_030_000) });
    });

    it('sier hvorfor også når en trykt sum ikke svarer til noe', () => {
      const grunn = 'ingen linjer eller kategori svarer til «Sum diverse»';
      const trykt = tryktSum('Sum diverse', 9, { slag: 'uavklart', grunn });
      expect(tabellen([...FORESLAATT, trykt]).summer['Sum diverse']).toEqual({
        beloep: hvertAar(null),
        trykt: hvertAar(9),
        ukjent: `Summen kan ikke avgrenses: ${grunn}.`,
      });
    });
  });

  describe('trykte summer', () => {
    const trykt = (beloep: number) => tryktSum('Ramme 2025-2028', beloep, { slag: 'alle' });

    it('står ved siden av den beregnede, uten avvik når de er like', () => {
      expect(tabellen([...FORESLAATT, trykt(1_222_500)]).summer['Ramme 2025-2028']).toEqual({
        beloep: hvertAar(1_222_500),
        trykt: hvertAar(1_222_500),
      });
    });

    it('viser avviket som trykt minus beregnet', () => {
      expect(tabellen([...FORESLAATT, trykt(1_222_000)]).summer['Ramme 2025-2028']).toMatchObject({
        trykt: hvertAar(1_222_000),
        avvik: hvertAar(-500),
      });
    });

    it('holdes mot tabellen som ble trykt, ikke mot det som er endret siden', () => {
      const etterpaa = budsjettendring(linje(6, 'Budsjettendringer vedtatt av kommunestyret', 10_000));
      const sum = tabellen([...VEDTATT, trykt(1_212_500), etterpaa]).summer['Ramme 2025-2028'];
      expect(sum?.beloep).toEqual(hvertAar(1_222_500));
      expect(sum).not.toHaveProperty('avvik');
    });

    it('kjennes igjen når navnet er trykt med andre store bokstaver og mellomrom', () => {
      const sum = tryktSum('KONSEKVENSJUSTERT  ramme', 1, { slag: 'alle' });
      const { summer } = tabellen([...FORESLAATT, sum]);
      expect(summer['Konsekvensjustert ramme']?.trykt).toEqual(hvertAar(1));
      expect(summer).not.toHaveProperty('KONSEKVENSJUSTERT  ramme');
    });
  });

  it('sier hvilket vedtakspunkt en linje gjennomfører, i dette vedtaket eller i en eldre HP', () => {
    const punkt = '3.16' as Punkt;
    const vedtak = '00000000-0000-4000-8000-000000000900' as VedtakId;
    const { linjer } = tabellen([
      rulleringStartet(),
      foreslaatt(
        linje(1, 'Annet', 1, { punkt: { slag: 'vedtakspunkt', vedtak, punkt }, merknad: 'm', kildeLinje: 7 }),
        linje(2, 'Annet', 1, { punkt: { slag: 'eldre-hp', hpAar: '2024', punkt }, beskrivelse: 'b' }),
        linje(3, 'Annet', 1, { trykt: 'Ti1tak' }),
      ),
    ]);
    expect(linjer[0]).toMatchObject({ punkt: { vedtak, punkt }, merknad: 'm', kildeLinje: 7 });
    expect(linjer[1]).toMatchObject({ punkt: { hpAar: '2024', punkt }, beskrivelse: 'b' });
    expect(linjer[2]).toMatchObject({ trykt: 'Ti1tak' });
    expect(linjer[2]).not.toHaveProperty('punkt');
  });
});
