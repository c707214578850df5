import { kroner } from '@saksgang/kernel';
import { avvikI, FUNNSLAG, tusener } from './kontrollfunn';
import { dokumentMed, linje, oversikt, punkt, tryktSum } from './dokument.fixtures';
import { kontroller } from './kontroller';

const hva = { id: 'x', utvalg: null, navn: 'Raden', linjer: [7, null] };

describe('Kontrollene samlet', () => {
  it('tier om et tomt dokument, og om et der alt stemmer', () => {
    expect(kontroller(dokumentMed())).toEqual([]);
    const linjer = [linje(1, 'Opprinnelig budsjett', 5_000, { tittel: 'Opprinnelig budsjett' })];
    const summer = [tryktSum('Ramme 2025-2028', 5_000, { slag: 'alle' })];
    expect(kontroller(dokumentMed({ linjer, summer }))).toEqual([]);
  });

  it('gir det alvorligste først, avrunding sist, og ellers etter linjen i dokumentet', () => {
    const funn = kontroller(
      dokumentMed({
        linjer: [linje(1, 'Annet', 5_000)],
        summer: [
          tryktSum('Ramme 2025-2028', 6_000, { slag: 'alle' }, { kildeLinje: 300 }),
          tryktSum('Sum Annet', 90_000, { slag: 'kategori', kategori: 'Annet' }, { kildeLinje: 200 }),
        ],
        oversikter: [oversikt({ enhetTrykt: 'kr', enhetLest: '1000 kr' })],
        punkter: [punkt('3.1', { gruppe: 'Med økonomiske konsekvenser' })],
      }),
    );
    const slagene = funn.map((f) => FUNNSLAG.indexOf(f.slag));
    expect([...slagene].sort((a, b) => a - b)).toEqual(slagene);
    expect([...new Set(funn.map((f) => f.slag))]).toEqual(['kobling', 'aritmetikk', 'merking', 'avrunding']);
  });

  it('gir samme funn samme id hver gang, og ingen to funn samme id', () => {
    const dok = () =>
      dokumentMed({
        linjer: [linje(1, 'Politiske vedtak HP', 5_000), linje(2, 'Annet', 5)],
        summer: [tryktSum('Ramme 2025-2028', 9_000, { slag: 'alle' })],
        punkter: [punkt('3.1', { gruppe: 'Med økonomiske konsekvenser' })],
      });
    const ider = kontroller(dok()).map((f) => f.id);
    expect(ider.length).toBeGreaterThan(3);
    expect(new Set(ider).size).toBe(ider.length);
    expect(kontroller(dok()).map((f) => f.id)).toEqual(ider);
  });
});

describe('To beløp som skal være like', () => {
  it.each([
    ['like', 5, 5],
    ['ukjent og kjent', null, 5],
    ['kjent og ukjent', 5, undefined],
  ])('gir ikke funn når de er %s', (_, trykt, ventet) => {
    expect(avvikI(hva, '2025', trykt as never, ventet as never)).toBeNull();
  });

  it('gir funn med det trykte, det ventede, forskjellen og linjene som er kjent', () => {
    expect(avvikI(hva, '2025', kroner(12_500), kroner(9_000))).toMatchObject({
      id: 'x:2025',
      slag: 'aritmetikk',
      tekst: 'Raden [2025]: trykt 12,5, ventet 9 (differanse 3,5)',
      linjer: [7],
      differanse: 3_500,
    });
  });

  it('er noe annet enn avrunding når kontrollen sier hva det er', () => {
    expect(avvikI(hva, '2025', kroner(1_000), kroner(900), 'kryssjekk')?.slag).toBe('kryssjekk');
    expect(avvikI(hva, '2025', kroner(1_000), kroner(900))?.slag).toBe('avrunding');
  });
});

describe('Et beløp i 1000 kr', () => {
  it.each([
    [1_017_386_000, '1 017 386'],
    [-285_000, '−285'],
    [12_500, '12,5'],
    [1, '0,001'],
    [0, '0'],
  ])('%d skrives %s', (kr, tekst) => {
    expect(tusener(kr).replace(/\s/g, ' ')).toBe(tekst);
  });
});
