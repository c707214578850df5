import { recorded, visning } from '@saksgang/testing';
import { RAMMEN_VED, type Rammefase } from './faser';
import {
  budsjettendring,
  endret,
  endring,
  foreslaatt,
  hvertAar,
  lagtFram,
  linje,
  linjeId,
  OMRAADE,
  rulleringStartet,
  vedtakEtterregistrert,
  vedtakFattet,
  vedtatt,
} from './ramme.fixtures';
import { rammeprojeksjon } from './rammeprojeksjon';

/** A frame through all its phases: line 1 is changed by each, line 2 came by vedtak, line 3 during the year. */
const HELE = [
  rulleringStartet(),
  lagtFram('BeslutningsgrunnlagLagtFram'),
  foreslaatt(linje(1, 'Annet', 100)),
  lagtFram('TilleggsinnstillingLagtFram'),
  endret(endring(1, 200)),
  vedtakEtterregistrert,
  vedtatt([linje(2, 'Politiske vedtak HP', 5)], [endring(1, 300)]),
  budsjettendring(linje(3, 'Annet', 7)),
].map((event) => recorded(event));

const ved = (fase: Rammefase | 'gjeldende', fakta = HELE) => {
  const { bilde, faser } = visning(rammeprojeksjon, RAMMEN_VED[fase])
    .given(...fakta)
    .answer(OMRAADE);
  return { faser, linjer: Object.fromEntries([...bilde.linjer].map(([id, l]) => [id, l.gjeldende])), bilde };
};

describe('Rammen etter hver fase', () => {
  it('er det som var foreslått til neste fase endret det', () => {
    expect(ved('beslutningsgrunnlag').linjer).toEqual({ [linjeId(1)]: hvertAar(100) });
    expect(ved('tilleggsinnstilling').linjer).toEqual({ [linjeId(1)]: hvertAar(200) });
    expect(ved('tilleggsinnstilling').bilde.vedtak).toBeNull();
  });

  it('er etter vedtaket det som ble vedtatt, uten det som er endret i løpet av året', () => {
    const vedtatte = { [linjeId(1)]: hvertAar(300), [linjeId(2)]: hvertAar(5) };
    expect(ved('vedtak').linjer).toEqual(vedtatte);
    expect(ved('gjeldende').linjer).toEqual({ ...vedtatte, [linjeId(3)]: hvertAar(7) });
  });

  it('sier hvilke faser som er nådd', () => {
    expect(ved('gjeldende').faser).toEqual(['beslutningsgrunnlag', 'tilleggsinnstilling', 'vedtak']);
    expect(ved('vedtak', HELE.slice(0, 3)).faser).toEqual(['beslutningsgrunnlag']);
    expect(ved('vedtak', HELE.slice(0, 1)).faser).toEqual([]);
  });

  it('er ikke vedtatt av et annet organ, eller av et vedtak uten årsbudsjettet', () => {
    const uten = [vedtakFattet('formannskapet'), vedtakFattet('kommunestyret', ['verbalvedtak'])];
    const fakta = [...HELE.slice(0, 3), ...uten.map((event) => recorded(event))];
    expect(ved('gjeldende', fakta).faser).toEqual(['beslutningsgrunnlag']);
  });

  it('er det samme i beslutningsgrunnlaget når vedtaket kommer uten tilleggsinnstilling', () => {
    const fakta = HELE.filter((_, i) => i !== 3 && i !== 4);
    expect(ved('beslutningsgrunnlag', fakta).linjer).toEqual({ [linjeId(1)]: hvertAar(100) });
    expect(ved('gjeldende', fakta).faser).toEqual(['beslutningsgrunnlag', 'vedtak']);
  });
});
