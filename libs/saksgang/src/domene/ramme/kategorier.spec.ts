import {
  BUDSJETTENDRING,
  BUDSJETTJUSTERING,
  gruppeAv,
  POLITISKE_VEDTAK,
  sammeNavn,
  STANDARD_KATEGORIER,
} from './kategorier';

describe('Kategorier', () => {
  it.each([
    ['Sum Annet', 'SUM ANNET'],
    ['Demografi  justering', ' demografi justering '],
    ['Ålesund', 'A\u030alesund'],
    ['Nye\u00a0tiltak', 'nye tiltak'],
  ])('«%s» and «%s» are the same name, whatever the print did to it', (a, b) => {
    expect(sammeNavn(a, b)).toBe(true);
  });

  it('tells two kategorier apart by one letter, as the document does', () => {
    expect(sammeNavn('Justering pris og inntektsvekst', 'Justering pris og intektsvekst')).toBe(false);
  });

  it.each([
    ['Opprinnelig budsjett', 'utgangspunkt'],
    ['Demografijustering', 'konsekvens'],
    ['Justering pris og intektsvekst', 'konsekvens'],
    [POLITISKE_VEDTAK, 'nye-tiltak'],
  ])('%s belongs to %s', (navn, gruppe) => {
    expect(gruppeAv(STANDARD_KATEGORIER, navn)).toBe(gruppe);
  });

  it('belong to no group when the kommune has put them in none', () => {
    expect(gruppeAv(STANDARD_KATEGORIER, 'Omstilling')).toBeNull();
    expect(gruppeAv([{ navn: 'Omstilling', gruppe: 'konsekvens' }], 'omstilling')).toBe('konsekvens');
  });

  it.each([BUDSJETTENDRING, BUDSJETTJUSTERING])('%s is new, whatever kategorier the kommune has', (navn) => {
    expect(gruppeAv([], navn)).toBe('nye-tiltak');
  });
});
