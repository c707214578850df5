import type { ForslagId } from '@saksgang/kernel';
import { stemmerTil, uuid } from '../sak/sak.fixtures';
import { utfallet } from './utfall';
import type { Stemmevalg, Utfall, Voteringsform } from './votering';

const [A, B, C, D] = [21, 22, 23, 24].map((n) => uuid(n) as ForslagId) as [
  ForslagId,
  ForslagId,
  ForslagId,
  ForslagId,
];

const utfall = (
  form: Voteringsform,
  tall: readonly (readonly [Stemmevalg, number])[],
  forslag: readonly ForslagId[] = [A],
  moetelederStemte: Stemmevalg | null = null,
) => utfallet({ form, forslag, stemmer: stemmerTil(...tall), moetelederStemte });

const avgjort = (vinner: Stemmevalg, avgjortAv = 'stemmetall') => ({
  ok: true,
  value: { slag: 'avgjort', vinner, avgjortAv },
});
const blir = (value: Utfall) => ({ ok: true, value });

describe('Utfallet av en votering', () => {
  it('for eller mot avgjøres av flertallet', () => {
    expect(
      utfall('for-mot', [
        ['for', 22],
        ['mot', 19],
      ]),
    ).toEqual(avgjort('for'));
    expect(
      utfall('for-mot', [
        ['for', 5],
        ['mot', 30],
      ]),
    ).toEqual(avgjort('mot'));
    expect(utfall('enstemmig', [['for', 41]])).toEqual(avgjort('for'));
  });

  it('avgjøres ved stemmelikhet av møtelederens egen stemme, som må være oppgitt (R25)', () => {
    const likt = [
      ['for', 10],
      ['mot', 10],
    ] as const;
    expect(utfall('for-mot', likt, [A], 'for')).toEqual(avgjort('for', 'moeteleders-stemme'));
    expect(utfall('for-mot', likt, [A], 'mot')).toEqual(avgjort('mot', 'moeteleders-stemme'));
    expect(utfall('for-mot', likt)).toMatchObject({ refusal: { code: 'StemmelikhetUtenMoeteleder' } });
    expect(utfall('for-mot', likt, [A], A)).toMatchObject({ refusal: { regel: 'R25' } });
  });

  it('mellom to forslag er den som fikk flest', () => {
    expect(
      utfall(
        'alternativ',
        [
          [A, 20],
          [B, 21],
        ],
        [A, B],
      ),
    ).toEqual(avgjort(B));
    expect(
      utfall(
        'alternativ',
        [
          [A, 20],
          [B, 20],
        ],
        [A, B],
        A,
      ),
    ).toEqual(avgjort(A, 'moeteleders-stemme'));
  });

  it('av en prøvevotering er ingenting (R26)', () => {
    expect(utfall('proevevotering', [['for', 41]])).toEqual(blir({ slag: 'proeve' }));
    expect(
      utfall(
        'proevevotering',
        [
          [A, 20],
          [B, 20],
        ],
        [A, B],
      ),
    ).toEqual(blir({ slag: 'proeve' }));
  });

  describe('av voteringen over hele budsjetter', () => {
    it('er for eller mot når det bare er ett (R27)', () => {
      expect(
        utfall('budsjett', [
          ['for', 22],
          ['mot', 21],
        ]),
      ).toEqual(avgjort('for'));
    });

    it('er avgjort når ett har flertall av stemmene (R27)', () => {
      expect(
        utfall(
          'budsjett',
          [
            [A, 22],
            [B, 11],
            [C, 10],
          ],
          [A, B, C],
        ),
      ).toEqual(avgjort(A));
    });

    it('er omvotering mellom de to største når ingen har flertall: 16, 14 og 13 av 43 (R27)', () => {
      expect(
        utfall(
          'budsjett',
          [
            [C, 13],
            [A, 16],
            [B, 14],
          ],
          [A, B, C],
        ),
      ).toEqual(blir({ slag: 'omvotering', mellom: [A, B] }));
      expect(
        utfall(
          'budsjett',
          [
            [A, 20],
            [B, 20],
            [C, 3],
          ],
          [A, B, C],
        ),
      ).toEqual(blir({ slag: 'omvotering', mellom: [A, B] }));
    });

    it('er at en av to må vinne: 22 mot 21, og 20 mot 20 med møtelederens stemme (R27)', () => {
      expect(
        utfall(
          'budsjett-omvotering',
          [
            [A, 22],
            [B, 21],
          ],
          [A, B],
        ),
      ).toEqual(avgjort(A));
      expect(
        utfall(
          'budsjett-omvotering',
          [
            [A, 20],
            [B, 20],
          ],
          [A, B],
          A,
        ),
      ).toEqual(avgjort(A, 'moeteleders-stemme'));
      expect(
        utfall(
          'budsjett',
          [
            [A, 20],
            [B, 20],
          ],
          [A, B],
          B,
        ),
      ).toEqual(avgjort(B, 'moeteleders-stemme'));
    });

    it('gjettes ikke når flere står likt om andreplassen (R28)', () => {
      expect(
        utfall(
          'budsjett',
          [
            [A, 17],
            [B, 12],
            [C, 12],
          ],
          [A, B, C],
        ),
      ).toEqual(blir({ slag: 'likt-om-andreplassen', foerst: A, mellom: [B, C] }));
      expect(
        utfall(
          'budsjett',
          [
            [A, 20],
            [B, 8],
            [C, 8],
            [D, 5],
          ],
          [A, B, C, D],
        ),
      ).toEqual(blir({ slag: 'likt-om-andreplassen', foerst: A, mellom: [B, C] }));
    });

    it('gjettes ikke når flere enn to står likt om førsteplassen (R28)', () => {
      expect(
        utfall(
          'budsjett',
          [
            [A, 12],
            [B, 12],
            [C, 12],
            [D, 5],
          ],
          [A, B, C, D],
        ),
      ).toEqual(blir({ slag: 'likt-om-foersteplassen', mellom: [A, B, C] }));
    });

    it('regner flertallet av de stemmene som gjelder, ikke av de blanke (R24)', () => {
      expect(
        utfall(
          'budsjett',
          [
            [A, 20],
            [B, 10],
            [C, 9],
            ['blank', 4],
          ],
          [A, B, C],
        ),
      ).toEqual(avgjort(A));
    });
  });
});
