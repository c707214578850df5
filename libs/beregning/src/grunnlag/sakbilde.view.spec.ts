import { ok } from '@saksgang/kernel';
import { recorded, visning } from '@saksgang/testing';
import {
  beloep,
  bildet,
  endret,
  endring,
  foreslaatt,
  forslag,
  forslagId,
  fremmet,
  grunnlagLagtFram,
  investering,
  investeringer,
  linje,
  linjeId,
  prosjektId,
  sentrale,
  startet,
  tilleggLagtFram,
  trukket,
} from '../beregning.fixtures';
import { velgGrunnlag, type Grunnlagsvalg } from './grunnlag';
import { beregningsprojeksjon } from '../beregningsprojeksjon';
import { sakbilde, type Sakbilde } from './sakbilde.view';

const linjene = (bilde: Sakbilde, valg: Grunnlagsvalg) => {
  const grunnlag = velgGrunnlag(bilde, valg);
  if (!grunnlag.ok) return grunnlag.refusal.code;
  return [...grunnlag.value.linjer.values()].map((l) => l.beloep['2025']);
};

describe('Grunnlaget det regnes fra', () => {
  const bilde = bildet(
    startet,
    grunnlagLagtFram,
    foreslaatt(linje(1, 100), linje(2, 200)),
    tilleggLagtFram,
    endret(endring(1, 150)),
    foreslaatt(linje(3, 300)),
    {
      type: 'RammeendringerVedtatt',
      data: {
        vedtak: linjeId(900) as never,
        utvalg: null,
        linjer: [linje(4, 400)],
        endringer: [endring(2, 0)],
        vedtatt: [],
      },
    },
  );

  it.each<[Grunnlagsvalg, readonly number[]]>([
    ['beslutningsgrunnlag', [100, 200]],
    ['tilleggsinnstilling', [150, 200, 300]],
    ['gjeldende', [150, 0, 300, 400]],
  ])('er slik det sto da: %s', (valg, ventet) => {
    expect(linjene(bilde, valg)).toEqual(ventet);
  });

  it('finnes ikke før det er lagt fram', () => {
    const foer = bildet(startet);
    expect(linjene(foer, 'beslutningsgrunnlag')).toBe('GrunnlagetErIkkeLagtFram');
    expect(linjene(bildet(startet, grunnlagLagtFram), 'tilleggsinnstilling')).toBe(
      'GrunnlagetErIkkeLagtFram',
    );
    expect(linjene(foer, 'gjeldende')).toEqual([]);
  });

  it('er det samme for beslutningsgrunnlaget og det som gjelder, så lenge ingenting er kommet til', () => {
    const ferskt = bildet(startet, grunnlagLagtFram, foreslaatt(linje(1, 100)));
    expect(velgGrunnlag(ferskt, 'beslutningsgrunnlag')).toEqual(ok(expect.anything()));
    expect(linjene(ferskt, 'beslutningsgrunnlag')).toEqual(linjene(ferskt, 'gjeldende'));
  });
});

describe('Investeringene og de sentrale linjene', () => {
  const vedtak = linjeId(900) as never;
  const bilde = bildet(
    startet,
    investeringer(investering(1, 20), investering(2, 5)),
    sentrale('investering', { 'bruk-av-laan': -25, 'netto-avsetninger': 0 }),
    sentrale('drift', { 'netto-avsetninger': 7 }),
    grunnlagLagtFram,
    {
      type: 'VedtakFattet',
      data: { organ: 'kommunestyret', deler: ['aarsbudsjett'] } as never,
    },
    {
      type: 'InvesteringerVedtatt',
      data: {
        vedtak,
        linjer: [investering(3, 40)],
        endringer: [{ investering: prosjektId(1), beloep: beloep(0, 10, 10, 0), kostnadsramme: 20 }],
        vedtatt: [prosjektId(1), prosjektId(2)],
      },
    },
    {
      type: 'SentraleLinjerVedtatt',
      data: {
        vedtak,
        tabell: 'investering',
        linjer: [{ post: 'bruk-av-laan', beloep: beloep(-45, -55, -55, -45) }],
      },
    },
  );
  const staar = (valg: Grunnlagsvalg) => {
    const grunnlag = velgGrunnlag(bilde, valg);
    if (!grunnlag.ok) throw new Error(grunnlag.refusal.code);
    const { investeringer: prosjekter, sentrale: poster } = grunnlag.value;
    return {
      prosjekter: [...prosjekter.values()].map((p) => [p.beloep, p.kostnadsramme]),
      investering: Object.fromEntries(poster.investering),
      drift: Object.fromEntries(poster.drift),
    };
  };

  it('er slik de ble vedtatt, og ellers som før', () => {
    expect(staar('gjeldende')).toEqual({
      prosjekter: [
        [beloep(0, 10, 10, 0), 20],
        [beloep(5), null],
        [beloep(40), null],
      ],
      investering: { 'bruk-av-laan': beloep(-45, -55, -55, -45), 'netto-avsetninger': beloep(0) },
      drift: { 'netto-avsetninger': beloep(7) },
    });
  });

  it('er i beslutningsgrunnlaget fortsatt som de var foreslått', () => {
    expect(staar('beslutningsgrunnlag')).toMatchObject({
      prosjekter: [
        [beloep(20), null],
        [beloep(5), null],
      ],
      investering: { 'bruk-av-laan': beloep(-25) },
    });
  });
});

describe('Forslagene', () => {
  it('har det siste innholdet sitt, og skjebnen', () => {
    const bilde = bildet(
      startet,
      grunnlagLagtFram,
      fremmet(forslag(1)),
      {
        type: 'ForslagEndret',
        data: { ...forslag(1, { tittel: 'Revidert' }), dato: null, utgangspunkt: null },
      },
      fremmet(forslag(2)),
      trukket(2),
      fremmet(forslag(3)),
      { type: 'ForslagDelt', data: { forslag: forslagId(3), til: [forslagId(1)] } },
      fremmet(forslag(4)),
      { type: 'ForslagSlaattSammen', data: { forslag: [forslagId(4)], til: forslagId(1) } },
    );
    expect([...bilde.forslag.values()].map((s) => [s.forslag.tittel, s.skjebne])).toEqual([
      ['Revidert', 'fremmet'],
      ['Forslag 2', 'trukket'],
      ['Forslag 3', 'delt'],
      ['Forslag 4', 'slaatt-sammen'],
    ]);
  });

  it('får skjebnen av voteringen', () => {
    const bilde = bildet(startet, grunnlagLagtFram, fremmet(forslag(1)), {
      type: 'VoteringRegistrert',
      data: { skjebner: [{ forslag: forslagId(1), skjebne: 'falt' }] } as never,
    });
    expect(bilde.forslag.get(forslagId(1))?.skjebne).toBe('falt');
  });

  it('endrer ikke linjene i grunnlaget før de er vedtatt', () => {
    const bilde = bildet(
      startet,
      grunnlagLagtFram,
      foreslaatt(linje(1, 100)),
      fremmet(forslag(1, { linjer: [linje(9, beloep(1))] })),
    );
    expect(linjene(bilde, 'gjeldende')).toEqual([100]);
  });
});

describe('Bildet av en sak', () => {
  const historie = visning(beregningsprojeksjon, sakbilde).given(
    recorded(startet, { skjedde: '2024-09-01' }),
    recorded(grunnlagLagtFram, { skjedde: '2024-10-01' }),
    recorded(foreslaatt(linje(1, 100)), { skjedde: '2024-10-01' }),
    recorded(startet, { stream: 'sak-asker.hp-2025-2028' }),
    recorded(fremmet(forslag(1)), { skjedde: '2024-11-20' }),
  );

  it('holder hver kommunes handlingsprogram for seg', () => {
    expect(historie.answer('lier/hp-2025-2028').linjer.size).toBe(1);
    expect(historie.answer('asker/hp-2025-2028').linjer.size).toBe(0);
  });

  it.each([
    ['2024-09-30', null, 0],
    ['2024-10-01', 2, 0],
    ['2024-11-20', 2, 1],
  ])('er slik det var ved utgangen av dagen: %s', (dag, lagtFram, forslagene) => {
    const bilde = historie.answer('lier/hp-2025-2028', dag);
    expect([bilde.beslutningsgrunnlag, bilde.forslag.size]).toEqual([lagtFram, forslagene]);
  });
});
