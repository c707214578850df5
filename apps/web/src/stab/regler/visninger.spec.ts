import { FLESTE_VISNINGER, lesVisninger, medVisning, utenVisning } from './visninger';

describe('saved views', () => {
  const skoler = { navn: 'Skoler', adresse: 'utvalg=OKI' };

  it('are read as they were kept, without what is no view', () => {
    expect(lesVisninger(JSON.stringify([skoler, { navn: 1 }, null]))).toEqual([skoler]);
    expect([lesVisninger(null), lesVisninger('{'), lesVisninger('{}')]).toEqual([[], [], []]);
  });

  it('give a name that is used again to the new one', () => {
    const to = medVisning([skoler], { navn: 'Sene', adresse: 'rute=forsinket' });
    expect(medVisning(to, { navn: 'Skoler', adresse: 'tekst=skole' })).toEqual([
      { navn: 'Skoler', adresse: 'tekst=skole' },
      { navn: 'Sene', adresse: 'rute=forsinket' },
    ]);
    expect(utenVisning(to, 'Sene')).toEqual([skoler]);
  });

  it('are not without end', () => {
    const mange = Array.from({ length: 40 }, (_, i) => ({ navn: String(i), adresse: '' }));
    expect(mange.reduce(medVisning, [] as ReturnType<typeof medVisning>)).toHaveLength(FLESTE_VISNINGER);
  });
});
