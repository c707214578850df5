import type { Deltaker } from '@saksgang/saksgang';
import { deltNoekkel, lederensStemme, partigrupper, stemmene, sum, TOMME_STEMMER, valgeneI } from './stemmer';

const plass = (nr: number, parti: string, navn: string | null = null): Deltaker => ({
  plass: nr,
  parti,
  navn,
  vara: false,
});
const SALEN = [plass(1, 'H', 'Aud'), plass(2, 'H'), plass(3, 'Ap'), plass(4, 'Ap'), plass(5, 'Ap')];
const GRUPPENE = partigrupper(SALEN, new Map());

describe('those who may vote', () => {
  it('are counted by party, the largest first, with names and seats', () => {
    expect(GRUPPENE).toEqual([
      { parti: 'Ap', antall: 3, hvem: ['plass 3', 'plass 4', 'plass 5'] },
      { parti: 'H', antall: 2, hvem: ['Aud', 'plass 2'] },
    ]);
  });

  it('are without whoever is inhabil, unless a substitute takes the seat, who may be of another party', () => {
    const grupper = partigrupper(
      SALEN,
      new Map<number, Deltaker | null>([
        [1, null],
        [3, { ...plass(3, 'Sp', 'Ove'), vara: true }],
      ]),
    );
    expect(grupper.map((g) => [g.parti, g.antall])).toEqual([
      ['Ap', 2],
      ['H', 1],
      ['Sp', 1],
    ]);
  });
});

describe('what is voted', () => {
  it('goes for and against one forslag, and to each of several', () => {
    expect(valgeneI('for-mot', ['a'])).toEqual(['for', 'mot']);
    expect(valgeneI('budsjett', ['a'])).toEqual(['for', 'mot']);
    expect(valgeneI('budsjett', ['a', 'b'])).toEqual(['a', 'b']);
  });

  it('is the whole party, or what is said of a party that split', () => {
    const kladd = {
      ...TOMME_STEMMER,
      partier: { Ap: 'delt', H: 'mot' },
      delt: {
        [deltNoekkel('Ap', 'for')]: { antall: '2', navn: '' },
        [deltNoekkel('Ap', 'mot')]: { antall: '', navn: 'Kari Nes,  ' },
      },
    };
    const stemmer = stemmene(['for', 'mot'], GRUPPENE, kladd);
    expect(stemmer).toEqual([
      { valg: 'for', antall: 2, partier: [{ parti: 'Ap', antall: 2, navn: [] }] },
      {
        valg: 'mot',
        antall: 3,
        partier: [
          { parti: 'Ap', antall: 1, navn: ['Kari Nes'] },
          { parti: 'H', antall: 2, navn: [] },
        ],
      },
    ]);
    expect(sum(stemmer)).toBe(5);
  });

  it('is the numbers alone when no party is known, and what is no number is none', () => {
    const kladd = { ...TOMME_STEMMER, bareTall: true, tall: { for: ' 22 ', mot: 'x' } };
    expect(stemmene(['for', 'mot'], GRUPPENE, kladd)).toEqual([
      { valg: 'for', antall: 22, partier: [] },
      { valg: 'mot', antall: 0, partier: [] },
    ]);
  });

  it('says what the møteleder voted when the party voted as one, and nothing when it split', () => {
    const leder = plass(1, 'H');
    expect(lederensStemme(leder, { ...TOMME_STEMMER, partier: { H: 'mot' } })).toBe('mot');
    expect(lederensStemme(leder, { ...TOMME_STEMMER, partier: { H: 'delt' } })).toBeNull();
    expect(lederensStemme(null, { ...TOMME_STEMMER, partier: { H: 'mot' } })).toBeNull();
  });
});
