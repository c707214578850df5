import { linjenavn, medIder } from './navn';

describe('Et navn i en behandlingsfil', () => {
  const navn = new Map([['A', 'id-a']]);

  it('står for id-en sin overalt, også som feltnavn', () => {
    expect(medIder({ forslag: ['@A'], stemmer: { '@A': 22, mot: 19 }, tekst: 'til @A' }, navn)).toEqual({
      forslag: ['id-a'],
      stemmer: { 'id-a': 22, mot: 19 },
      tekst: 'til @A',
    });
  });

  it('må være gitt av et tidligere steg', () => {
    expect(() => medIder({ forslag: '@B' }, navn)).toThrow(/«B» er ikke gitt/);
  });

  it('får linjene også, etter nummeret de er trykt med, eller etter plassen sin', () => {
    const linjer = [{ id: 'id-4', nr: 4 }, { id: 'id-uten', nr: null }, { id: 'id-investering' }];
    expect(
      linjenavn([
        { type: 'BeslutningsgrunnlagLagtFram', data: {} },
        { type: 'RammeendringerForeslaatt', data: { linjer } },
      ]),
    ).toEqual([
      ['4', 'id-4'],
      ['2', 'id-uten'],
      ['3', 'id-investering'],
    ]);
  });
});
