import { DELT, DELT_MED_NAVN, gruppe, parti } from './protokoll.fixtures';
import { partierUtenNavn } from './stemmer-uten-navn';

const iEn = (stemmer: typeof DELT, form: 'for-mot' | 'proevevotering' = 'for-mot') =>
  partierUtenNavn({ form, stemmer });

describe('Partier som må stå med navn', () => {
  it('er de som delte seg, til alle i partiet er nevnt (R31)', () => {
    expect(iEn(DELT)).toEqual(['Ap']);
    expect(iEn(DELT_MED_NAVN)).toEqual([]);
    const halvt = [gruppe('for', parti('Ap', 2, 'Kari', 'Ola')), gruppe('mot', parti('Ap', 5))];
    expect(iEn(halvt)).toEqual(['Ap']);
  });

  it('er ikke de som stemte samlet', () => {
    expect(iEn([gruppe('for', parti('Høyre', 22)), gruppe('mot', parti('Sp', 19))])).toEqual([]);
    expect(iEn([gruppe('for', parti('Høyre', 22)), gruppe('mot', parti('Høyre', 0))])).toEqual([]);
  });

  it('er også medlemmer uten parti (R31)', () => {
    expect(iEn([gruppe('for', parti('Uavhengig', 1))])).toEqual(['Uavhengig']);
    expect(iEn([gruppe('for', parti('Uavhengig', 1, 'Kari'))])).toEqual([]);
  });

  it('er ingen i en prøvevotering, som ikke avgjør noe', () => {
    expect(iEn(DELT, 'proevevotering')).toEqual([]);
  });
});
