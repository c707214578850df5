import type { Punkt } from '@saksgang/kernel';
import type { Rammelinje } from '@saksgang/saksgang';
import { dokumentMed, HOV, linje } from '../dokument.fixtures';
import { kuttgrunnlag } from './kuttgrunnlag';

const kutt = (mer: Partial<Rammelinje> = {}): Rammelinje =>
  linje(5, 'Vedtak forrige periode', -100_000, {
    tittel: 'HP 24 KS Festivalen - inntekt. Verbalpunkt 3.29',
    punkt: { slag: 'eldre-hp', hpAar: '2024', punkt: '3.29' as Punkt },
    ...mer,
  });
const bevilgning = (mer: Partial<Rammelinje> = {}): Rammelinje =>
  linje(11, 'Vedtatte endringer', 500_000, {
    tittel: '1. tertial 2024 - Gjennomføring av festivalen',
    ...mer,
  });
const funn = (...linjer: readonly Rammelinje[]) => kuttgrunnlag(dokumentMed({ linjer }));

describe('Et kutt i noe som ble bevilget først etterpå', () => {
  it('er et funn på begge linjene', () => {
    expect(funn(kutt(), bevilgning())).toMatchObject([
      {
        id: `kutt-uten-grunnlag:${kutt().id}:${bevilgning().id}`,
        slag: 'kobling',
        utvalg: 'OKI',
        tekst:
          'OKI 5 «HP 24 KS Festivalen - inntekt. Verbalpunkt 3.29» kutter 100 i 2025, men pengene til det samme kom ' +
          'først i OKI 11 «1. tertial 2024 - Gjennomføring av festivalen», 500 i 2025: kuttet ser ut til å forutsette ' +
          'penger som ikke lå inne',
        linjer: [105, 111],
      },
    ]);
  });

  it('finnes også når linjen bare sier hvilket HP den er fra', () => {
    expect(funn(kutt({ punkt: null, tittel: 'HP 24 Festivalen' }), bevilgning())).toHaveLength(1);
  });

  it.each<[string, Rammelinje, Rammelinje]>([
    ['gjelder noe annet', kutt(), bevilgning({ tittel: '1. tertial 2024 - Riktig kompetanse' })],
    ['ikke er et kutt', kutt({ beloep: bevilgning().beloep }), bevilgning()],
    ['møtes av nok et kutt', kutt(), bevilgning({ beloep: kutt().beloep })],
    ['er i et annet utvalg', kutt(), bevilgning({ utvalg: HOV })],
    ['er fra et HP etter bevilgningen', kutt(), bevilgning({ tittel: '2. tertial 2023 - Festivalen' })],
    ['ikke sier hvilket HP det er fra', kutt({ punkt: null, tittel: 'Festivalen' }), bevilgning()],
    ['møtes av en linje uten tertial', kutt(), bevilgning({ tittel: 'Festivalen' })],
    [
      'bare har ordet tertial til felles',
      kutt({ tittel: 'HP 24 1. tertial - Lærlinger' }),
      bevilgning({ tittel: '1. tertial 2024 - Riktig kompetanse' }),
    ],
  ])('er ikke noe funn når kuttet %s', (_, en, annen) => {
    expect(funn(en, annen)).toEqual([]);
  });
});
