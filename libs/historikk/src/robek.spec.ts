import { robekgrunner } from './robek';

const merknad = (regel: string) => ({ regel, hjemmel: 'kommuneloven', merknad: 'Brutt.' });

describe('ROBEK', () => {
  it('følger av et budsjett som er vedtatt for sent eller ikke går opp, og sier hvilken bokstav (R42)', () => {
    expect(robekgrunner([merknad('R5')])).toEqual([expect.stringContaining('§ 28-1 første ledd e')]);
    expect(robekgrunner([merknad('R7'), merknad('R5'), merknad('R7')])).toEqual([
      expect.stringContaining('a og b'),
      expect.stringContaining('ledd e'),
    ]);
  });

  it('følger ikke av andre brudd, og ikke av et vedtak uten brudd (R42)', () => {
    expect(robekgrunner(['R1', 'R2', 'R3', 'R6', 'R40'].map(merknad))).toEqual([]);
    expect(robekgrunner([])).toEqual([]);
  });
});
