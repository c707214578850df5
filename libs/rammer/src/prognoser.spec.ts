import { dato, kroner, type Dato } from '@saksgang/kernel';
import { recorded, visning } from '@saksgang/testing';
import { prognosemeldinger, prognosetabell } from './prognoser';
import {
  budsjettendring,
  foreslaatt,
  HOV,
  justering,
  linje,
  OKI,
  OMRAADE,
  rulleringStartet,
  vedtakFattet,
} from './ramme.fixtures';
import { rammebilde } from './ramme.view';
import { rammeprojeksjon, type Rammehendelse } from './rammeprojeksjon';

type Innhold = Extract<Rammehendelse, { readonly type: 'PrognoseRapportert' }>['data'];

const prognose = (mer: Partial<Innhold> = {}): Rammehendelse => ({
  type: 'PrognoseRapportert',
  data: {
    utvalg: OKI,
    per: dato('2025-08-31'),
    regnskap: kroner(700_000),
    prognose: kroner(1_060_000),
    merknad: null,
    ...mer,
  },
});
const VEDTATT = [
  rulleringStartet(),
  foreslaatt(linje(1, 'Annet', 1_000_000)),
  foreslaatt(linje(2, 'Annet', 400_000, { utvalg: HOV })),
  vedtakFattet(),
].map((event) => recorded(event));

const tabellen = (hendelser: readonly ReturnType<typeof recorded<Rammehendelse>>[], til = '2025-12-31') =>
  prognosetabell(
    visning(rammeprojeksjon, rammebilde)
      .given(...hendelser)
      .answer(OMRAADE),
    visning(rammeprojeksjon, prognosemeldinger)
      .given(...hendelser)
      .answer(OMRAADE),
    til as Dato,
  );
const foert = (event: Rammehendelse, skjedde: string) => recorded(event, { skjedde });

describe('Prognosene', () => {
  it('står ved siden av den regulerte rammen, med avviket, og er ikke oppgitt der ingen har gitt noen', () => {
    const { aar, linjer, sum } = tabellen([
      ...VEDTATT,
      foert(budsjettendring(linje(3, 'Annet', 50_000)), '2025-06-17'),
      foert(justering(linje(4, 'Annet', -10_000)), '2025-06-20'),
      foert(prognose(), '2025-09-10'),
    ]);
    expect(aar).toBe('2025');
    expect(linjer).toEqual([
      {
        utvalg: OKI,
        navn: 'Utvalg for oppvekst',
        vedtatt: 1_000_000,
        regulert: 1_040_000,
        melding: {
          per: '2025-08-31',
          gitt: '2025-09-10',
          regnskap: 700_000,
          prognose: 1_060_000,
          merknad: null,
          rettelser: 0,
        },
        avvik: 20_000,
      },
      {
        utvalg: HOV,
        navn: 'Utvalg for helse',
        vedtatt: 400_000,
        regulert: 400_000,
        melding: null,
        avvik: null,
      },
    ]);
    expect(sum).toEqual({ vedtatt: 1_400_000, regulert: 1_440_000, prognose: null, avvik: null });
  });

  it('summeres når alle har gitt en', () => {
    const { sum } = tabellen([
      ...VEDTATT,
      foert(prognose(), '2025-09-10'),
      foert(prognose({ utvalg: HOV, prognose: kroner(390_000) }), '2025-09-10'),
    ]);
    expect(sum).toMatchObject({ prognose: 1_450_000, avvik: 50_000 });
  });

  it('er den siste måneden, og det som sist er sagt om den; en rettelse av en eldre måned endrer ikke det', () => {
    const alle = [
      ...VEDTATT,
      foert(prognose({ per: dato('2025-04-30'), prognose: kroner(1_000_000) }), '2025-05-10'),
      foert(prognose(), '2025-09-10'),
      foert(prognose({ prognose: kroner(1_050_000) }), '2025-09-12'),
      foert(prognose({ per: dato('2025-04-30'), prognose: kroner(1_010_000) }), '2025-09-13'),
    ];
    expect(tabellen(alle).linjer[0]?.melding).toMatchObject({
      per: '2025-08-31',
      prognose: 1_050_000,
      rettelser: 1,
    });
    expect(tabellen(alle, '2025-08-30').linjer[0]?.melding).toMatchObject({
      per: '2025-04-30',
      prognose: 1_010_000,
    });
  });

  it('forblir ukjent når den er ukjent, og når rammen er det', () => {
    const ukjent = prognose({ prognose: null, merknad: 'Regnskapet er ikke avstemt.' });
    expect(tabellen([...VEDTATT, foert(ukjent, '2025-09-10')]).linjer[0]).toMatchObject({
      melding: { prognose: null, merknad: 'Regnskapet er ikke avstemt.' },
      avvik: null,
    });
    const utenBeloep = recorded(foreslaatt(linje(5, 'Annet', null)));
    expect(tabellen([...VEDTATT, utenBeloep, foert(prognose(), '2025-09-10')]).linjer[0]).toMatchObject({
      regulert: null,
      avvik: null,
    });
  });

  it('har ingen ramme å måles mot før budsjettet er vedtatt', () => {
    expect(tabellen(VEDTATT.slice(0, -1)).linjer.map((l) => l.regulert)).toEqual([null, null]);
  });
});
