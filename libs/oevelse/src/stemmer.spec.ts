import { somStemmegrupper } from './stemmer';

describe('Stemmene i en behandlingsfil', () => {
  it('skrives parti for parti, med antall eller navn, og summeres', () => {
    expect(
      somStemmegrupper({
        for: { Høyre: 18, Venstre: ['Kari Nes'] },
        mot: { Rødt: { antall: 2, navn: ['Ola'] } },
      }),
    ).toEqual([
      {
        valg: 'for',
        antall: 19,
        partier: [
          { parti: 'Høyre', antall: 18, navn: [] },
          { parti: 'Venstre', antall: 1, navn: ['Kari Nes'] },
        ],
      },
      { valg: 'mot', antall: 2, partier: [{ parti: 'Rødt', antall: 2, navn: ['Ola'] }] },
    ]);
  });

  it('kan være antallet alene, når ingen vet hvem', () => {
    expect(somStemmegrupper({ for: 22 })).toEqual([{ valg: 'for', antall: 22, partier: [] }]);
  });

  it('kan skrives som APIet tar dem', () => {
    const grupper = [{ valg: 'for', antall: 22, partier: [] }];
    expect(somStemmegrupper(grupper)).toBe(grupper);
  });
});
