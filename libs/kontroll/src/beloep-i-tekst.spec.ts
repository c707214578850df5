import { kroner } from '@saksgang/kernel';
import { utregningen } from './beloep-i-tekst';

const regnet = (nevnt: readonly number[], iTabellen: number) =>
  utregningen(nevnt.map(kroner), kroner(iTabellen));

describe('Et beløp i en tabell mot det teksten nevner', () => {
  it.each([
    ['det samme beløpet', [270_000], 270_000, { fra: 270_000, minus: null }],
    ['det samme beløpet som et kutt', [270_000], -270_000, { fra: 270_000, minus: null }],
    ['det ene av to', [1, 2], 2, { fra: 2, minus: null }],
    ['forskjellen mellom to', [3_500_000, 2_920_000], -580_000, { fra: 3_500_000, minus: 2_920_000 }],
    ['forskjellen i den andre rekkefølgen', [2, 5], 3, { fra: 5, minus: 2 }],
  ])('er %s', (_, nevnt, iTabellen, ventet) => {
    expect(regnet(nevnt, iTabellen)).toEqual(ventet);
  });

  it.each([
    ['noe annet', [270_000], 405_000],
    ['summen av to', [1, 2], 3],
    ['ingenting når teksten ikke nevner noe', [], 5],
    ['null når det bare er ett beløp å trekke fra seg selv', [5], 0],
  ])('kan være %s, og da stemmer det ikke', (_, nevnt, iTabellen) => {
    expect(regnet(nevnt, iTabellen)).toBeNull();
  });
});
