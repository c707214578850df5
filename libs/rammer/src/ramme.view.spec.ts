import { recorded, visning } from '@saksgang/testing';
import {
  budsjettendring,
  endret,
  endring,
  foreslaatt,
  HOV,
  HP,
  hvertAar,
  justering,
  lagtFram,
  linje,
  linjeId,
  OMRAADE,
  rulleringStartet,
  tryktSum,
  vedtakEtterregistrert,
  vedtakFattet,
  vedtatt,
} from './ramme.fixtures';
import { rammebilde } from './ramme.view';
import { rammeprojeksjon, type Rammehendelse } from './rammeprojeksjon';

const ramme = visning(rammeprojeksjon, rammebilde);
const startet = recorded(rulleringStartet());
const EN_LINJE = recorded(foreslaatt(linje(1, 'Annet', 50_000)), { skjedde: '2024-10-01' });

/** What is proposed and what holds of a line. */
const beloepI = (bilde: ReturnType<typeof rammebilde.initial>, n = 1) => {
  const l = bilde.linjer.get(linjeId(n));
  return l && [l.foreslaatt, l.gjeldende];
};

describe('Rammebildet', () => {
  it('er tomt før noe handlingsprogram er startet', () => {
    expect(ramme.given(EN_LINJE).answer(OMRAADE).hp).toBeNull();
    expect(ramme.given().answer(OMRAADE)).toEqual(rammebilde.initial());
  });

  it('har årene, utvalgene og kategoriene til handlingsprogrammet som er startet', () => {
    const bilde = ramme.given(startet).answer(OMRAADE);
    expect([bilde.hp, bilde.aarene, bilde.utvalg.map((u) => u.kode)]).toEqual([
      HP,
      ['2025', '2026', '2027', '2028'],
      ['OKI', 'HOV'],
    ]);
    expect(bilde.kategorier.length).toBeGreaterThan(5);
  });

  it('holder hver kommunes handlingsprogram for seg', () => {
    const annen = { stream: 'sak-asker.hp-2025-2028' };
    const fakta = [recorded(rulleringStartet(), annen), recorded(foreslaatt(linje(2, 'Annet', 7)), annen)];
    const alle = ramme.given(startet, EN_LINJE, ...fakta);
    expect([...alle.answer(OMRAADE).linjer.keys()]).toEqual([linjeId(1)]);
    expect([...alle.answer('asker/hp-2025-2028').linjer.keys()]).toEqual([linjeId(2)]);
    expect(alle.answer('asker/hp-2021-2024').hp).toBeNull();
  });

  it('bryr seg ikke om hendelser som ikke er om rammen', () => {
    const annet = { type: 'InnstillingOffentliggjort', data: { dato: '2024-11-22' } } as unknown;
    const bilde = ramme.given(startet, EN_LINJE).answer(OMRAADE);
    expect(ramme.given(startet, recorded(annet as Rammehendelse), EN_LINJE).answer(OMRAADE)).toEqual(bilde);
  });

  describe('en linje', () => {
    it('gjelder slik den er foreslått, til noen endrer den', () => {
      expect(beloepI(ramme.given(startet, EN_LINJE).answer(OMRAADE))).toEqual([
        hvertAar(50_000),
        hvertAar(50_000),
      ]);
    });

    it('får både nytt forslag og nytt beløp når kommunedirektøren endrer den', () => {
      const bilde = ramme.given(startet, EN_LINJE, recorded(endret(endring(1, 80_000)))).answer(OMRAADE);
      expect(beloepI(bilde)).toEqual([hvertAar(80_000), hvertAar(80_000)]);
    });

    it('beholder forslaget når vedtaket endrer beløpet', () => {
      const bilde = ramme
        .given(startet, EN_LINJE, recorded(vedtatt([], [endring(1, 30_000)])))
        .answer(OMRAADE);
      expect(beloepI(bilde)).toEqual([hvertAar(50_000), hvertAar(30_000)]);
    });

    it('som kom med vedtaket, var ikke foreslått av kommunedirektøren', () => {
      const bilde = ramme
        .given(startet, recorded(vedtatt([linje(2, 'Politiske vedtak HP', 40_000)])))
        .answer(OMRAADE);
      expect(beloepI(bilde, 2)).toEqual([null, hvertAar(40_000)]);
      expect(bilde.linjer.get(linjeId(2))?.etterVedtaket).toBe(false);
    });

    it.each([
      ['en budsjettendring', budsjettendring],
      ['en administrativ justering', justering],
    ])('som kom med %s, er merket som en endring etter vedtaket', (_, hendelse) => {
      const bilde = ramme.given(startet, recorded(hendelse(linje(3, 'x', 10_000)))).answer(OMRAADE);
      expect(bilde.linjer.get(linjeId(3))).toMatchObject({
        foreslaatt: null,
        gjeldende: hvertAar(10_000),
        etterVedtaket: true,
      });
    });

    it('kan bli ukjent ved en endring, og sier da hvorfor', () => {
      const ukjent = endring(1, null, 'beløpet er sladdet i tillegget');
      const bilde = ramme.given(startet, EN_LINJE, recorded(endret(ukjent))).answer(OMRAADE);
      expect(bilde.linjer.get(linjeId(1))).toMatchObject({
        gjeldende: hvertAar(null),
        ukjent: 'beløpet er sladdet i tillegget',
      });
    });

    it('som ikke finnes, blir ikke til ved at den endres', () => {
      const bilde = ramme
        .given(startet, recorded(endret(endring(9, 1))), recorded(vedtatt([], [endring(9, 1)])))
        .answer(OMRAADE);
      expect(bilde.linjer.size).toBe(0);
    });
  });

  describe('per en dag', () => {
    const historie = ramme.given(
      recorded(rulleringStartet(), { skjedde: '2024-09-01' }),
      EN_LINJE,
      recorded(endret(endring(1, 80_000)), { skjedde: '2024-11-05' }),
      recorded(vedtatt([], [endring(1, 30_000)]), { skjedde: '2024-12-10' }),
      recorded(vedtakFattet(), { skjedde: '2024-12-10' }),
      recorded(budsjettendring(linje(2, 'x', 5_000)), { skjedde: '2025-03-11' }),
    );
    const per = (dag?: string) => {
      const bilde = historie.answer(OMRAADE, dag);
      const gjeldende = [...bilde.linjer.values()].map((l) => l.gjeldende['2025']);
      return [bilde.vedtak?.dato ?? 'foreslått', ...gjeldende];
    };

    it.each([
      ['2024-08-31', ['foreslått']],
      ['2024-11-04', ['foreslått', 50_000]],
      ['2024-11-05', ['foreslått', 80_000]],
      ['2024-12-09', ['foreslått', 80_000]],
      ['2024-12-10', ['2024-12-10', 30_000]],
      ['2025-03-10', ['2024-12-10', 30_000]],
      ['2025-03-11', ['2024-12-10', 30_000, 5_000]],
      [undefined, ['2024-12-10', 30_000, 5_000]],
    ])('er det slik det var ved utgangen av dagen: %s', (dag, ventet) => {
      expect(per(dag)).toEqual(ventet);
    });
  });

  it('regner steg uten oppgitt dag med for alle dager, og sier fra om dem', () => {
    const udatert = { skjedde: null };
    const historie = ramme.given(
      recorded(rulleringStartet(), udatert),
      recorded(lagtFram('BeslutningsgrunnlagLagtFram'), udatert),
      recorded(lagtFram('TilleggsinnstillingLagtFram'), udatert),
      recorded(foreslaatt(linje(1, 'Annet', 5)), udatert),
    );
    const bilde = historie.answer(OMRAADE, '1990-01-01');
    expect([bilde.linjer.size, bilde.utenDato]).toEqual([
      1,
      ['beslutningsgrunnlaget', 'tilleggsinnstillingen'],
    ]);
    const datert = ramme.given(startet, recorded(lagtFram('BeslutningsgrunnlagLagtFram'))).answer(OMRAADE);
    expect(datert.utenDato).toEqual([]);
  });

  describe('vedtaket', () => {
    it('er kommunestyrets vedtak av årsbudsjettet', () => {
      expect(ramme.given(startet, recorded(vedtakFattet())).answer(OMRAADE).vedtak).toEqual({
        organ: 'kommunestyret',
        dato: '2024-12-10',
        etterregistrert: false,
        ikkeOppgitt: [],
      });
    });

    it('sier hva kilden ikke oppgir når det er etterregistrert', () => {
      expect(ramme.given(startet, recorded(vedtakEtterregistrert)).answer(OMRAADE).vedtak).toMatchObject({
        etterregistrert: true,
        ikkeOppgitt: ['innstilling', 'votering'],
      });
    });

    it.each([
      ['formannskapets', vedtakFattet('formannskapet')],
      ['et verbalvedtak', vedtakFattet('kommunestyret', ['verbalvedtak'])],
    ])('er ikke %s', (_, hendelse) => {
      expect(ramme.given(startet, recorded(hendelse)).answer(OMRAADE).vedtak).toBeNull();
    });
  });

  it('har de sist trykte summene for hvert utvalg', () => {
    const foerst = recorded(tryktSum('Ramme 2025-2028', 1, { slag: 'alle' }));
    const sist = recorded(tryktSum('Ramme 2025-2028', 2, { slag: 'alle' }));
    const annet = recorded({
      type: 'TrykteSummerFoert' as const,
      data: {
        summer: [
          {
            utvalg: HOV,
            navn: 'R',
            beloep: hvertAar(3),
            omfang: { slag: 'alle' as const },
            kildeLinje: null,
          },
        ],
      },
    });
    const summene = ramme.given(startet, foerst, annet, sist).answer(OMRAADE).trykteSummer;
    expect(summene.map((s) => [s.utvalg, s.beloep['2025']])).toEqual([
      ['HOV', 3],
      ['OKI', 2],
    ]);
  });
});
