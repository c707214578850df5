import { feilIStemmer, stemmerPerParti, stemteFor } from './stemmer';
import type { Partistemmer, Stemmegruppe } from './votering';

const parti = (navn: string, antall: number, ...navngitt: readonly string[]): Partistemmer => ({
  parti: navn,
  antall,
  navn: navngitt,
});
const gruppe = (
  valg: Stemmegruppe['valg'],
  antall: number,
  ...partier: readonly Partistemmer[]
): Stemmegruppe => ({ valg, antall, partier });

describe('Stemmene', () => {
  it('går opp: partienes stemmer er gruppens', () => {
    expect(feilIStemmer([gruppe('for', 7, parti('H', 5), parti('V', 2)), gruppe('mot', 3)])).toBeNull();
  });

  it.each<[string, readonly Stemmegruppe[], string]>([
    ['partiene gir en annen sum', [gruppe('for', 7, parti('H', 5))], 'PartistemmeneStemmerIkke'],
    [
      'et parti har flere navn enn stemmer',
      [gruppe('for', 1, parti('H', 1, 'A', 'B'))],
      'FlereNavnEnnStemmer',
    ],
    ['et valg står to ganger', [gruppe('for', 1), gruppe('for', 2)], 'StemmevalgetErOppgittToGanger'],
    ['ingen har stemt', [gruppe('for', 0), gruppe('mot', 0)], 'IngenStemmerErAvgitt'],
  ])('går ikke opp når %s', (_, stemmer, code) => {
    expect(feilIStemmer(stemmer)).toMatchObject({ code });
  });

  it('telles per parti, også når partiet delte seg', () => {
    const delt = [gruppe('for', 5, parti('H', 5)), gruppe('mot', 3, parti('H', 2), parti('V', 1))];
    expect([...stemmerPerParti(delt)]).toEqual([
      ['H', 7],
      ['V', 1],
    ]);
  });

  describe('fra et parti som delte seg', () => {
    const delt = (forNavn: readonly string[], motNavn: readonly string[]) => [
      gruppe('for', 2, parti('H', 2, ...forNavn)),
      gruppe('mot', 2, parti('H', 1, ...motNavn), parti('V', 1)),
    ];

    it('er de navngitte bak hvert valg, og ikke hele partiet (R9)', () => {
      expect(stemteFor(delt(['Ola', 'Per'], ['Kari']), 'mot')).toEqual(['Kari (H)', 'V']);
      expect(stemteFor(delt(['Ola', 'Per'], ['Kari']), 'for')).toEqual(['Ola (H)', 'Per (H)']);
    });
  });
});
