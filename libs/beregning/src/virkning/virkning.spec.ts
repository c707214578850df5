import { kroner } from '@saksgang/kernel';
import type { Forslag } from '@saksgang/saksgang';
import { sekvenser } from '@saksgang/testing';
import fc from 'fast-check';
import {
  AARENE,
  alleSentrale,
  beloep,
  endring,
  forslag,
  forslagId,
  grunnlaget,
  HOV,
  innhold,
  investering,
  investeringer,
  investeringsforslag,
  linje,
  linjeId,
  OKI,
  prosjektId,
  punkt,
} from '../beregning.fixtures';
import type { Grunnlag } from '../grunnlag/grunnlag';
import { UTEN_VILKAAR, type Vilkaar } from './vilkaar';
import { virkningAv } from './virkning';

const BASE = grunnlaget(
  [linje(1, 1000), linje(2, 500), linje(3, 300, { utvalg: HOV })],
  ...alleSentrale({ 'generelle-driftsinntekter': -1800 }),
);

const virkning = (valgte: readonly Forslag[], vilkaar: Partial<Vilkaar> = {}, base: Grunnlag = BASE) =>
  virkningAv(base, valgte, innhold(valgte), { ...UTEN_VILKAAR, ...vilkaar });

describe('Rammene etter et forslag', () => {
  it('er grunnlaget med de nye linjene og de endrede beløpene, per utvalg, år og samlet', () => {
    const v = virkning([
      forslag(1, {
        linjer: [linje(11, beloep(100, 100, 50, 0))],
        endringer: [endring(3, beloep(200, 200, 250, 300))],
      }),
    ]);
    expect(v.utvalg.map((u) => [u.kode, u.foer, u.endring, u.etter])).toEqual([
      [OKI, beloep(1500), beloep(100, 100, 50, 0), beloep(1600, 1600, 1550, 1500)],
      [HOV, beloep(300), beloep(-100, -100, -50, 0), beloep(200, 200, 250, 300)],
    ]);
    expect(v.sum).toEqual({ foer: beloep(1800), endring: beloep(0), etter: beloep(1800) });
    expect(v.linjer.map((l) => [l.linje, l.slag, l.endring['2025']])).toEqual([
      [linjeId(11), 'ny', 100],
      [linjeId(3), 'endret', -100],
    ]);
  });

  it('er ukjent der et beløp er ukjent, men endringen er kjent når den ikke rører det', () => {
    const base = grunnlaget([linje(1, beloep(null, 1, 1, 1)), linje(2, 5)]);
    const v = virkning([forslag(1, { endringer: [endring(2, 7)] })], {}, base);
    expect([v.sum.foer['2025'], v.sum.endring['2025'], v.sum.etter['2025']]).toEqual([null, 2, null]);
    expect(v.sum.etter['2026']).toBe(8);
  });

  it('kjennes ikke der to forslag setter ulike beløp: ingen av dem velges', () => {
    const [a, b] = [
      forslag(1, { endringer: [endring(1, beloep(900, 1, 1, 1))] }),
      forslag(2, { endringer: [endring(1, beloep(900, 2, 1, 1))] }),
    ];
    expect(virkning([a, b]).utvalg[0]?.etter).toEqual(beloep(1400, null, 501, 501));
  });

  it('får det siste ordet fra den som bygger på et annet forslag', () => {
    const [a, b] = [
      forslag(2, { linjer: [linje(11, 100)], endringer: [endring(1, 900)] }),
      forslag(1, {
        type: 'endringsforslag',
        gjelder: forslagId(2),
        endringer: [endring(11, 60), endring(1, 950)],
      }),
    ];
    expect(virkning([b, a]).utvalg[0]?.etter).toEqual(beloep(1510));
  });

  it('mangler det forslaget peker på og grunnlaget ikke har, og det sies', () => {
    const v = virkning([
      forslag(1, {
        endringer: [endring(99, 5)],
        sentrale: [{ tabell: 'drift', post: 'eiendomsskatt', endring: beloep(-5) }],
        investeringer: [investeringsforslag(1, beloep(1), { endrer: prosjektId(77) })],
      }),
    ]);
    expect(v.mangler.map((m) => m.hva.slag)).toEqual(['linje', 'investering', 'post']);
    expect(v.tabeller.drift.poster.find((p) => p.post === 'eiendomsskatt')).toEqual({
      post: 'eiendomsskatt',
      foer: null,
      endring: beloep(-5),
      etter: null,
    });
  });

  it('har bare den delen av året som er igjen når en linje starter 1. april', () => {
    const kutt = forslag(1, {
      linjer: [linje(11, -1_240_000)],
      endringer: [endring(1, beloep(2200, 1000, 1000, 1000))],
    });
    const april = { aar: '2025', maaned: 4 };
    const v = virkning([kutt], {
      oppstart: new Map([
        [linjeId(11), april],
        [linjeId(1), april],
      ]),
    });
    expect(v.linjer.map((l) => l.endring)).toEqual([
      beloep(-930_000, -1_240_000, -1_240_000, -1_240_000),
      beloep(900, 0, 0, 0),
    ]);
  });
});

describe('Balansen og tabellene', () => {
  it('er i balanse når kutt og økning går opp, i hele budsjettet og i endringen (R7, R8)', () => {
    const v = virkning([forslag(1, { linjer: [linje(11, 100)], endringer: [endring(2, 400)] })]);
    expect(v.balanse).toEqual({
      foer: { svar: 'i-balanse' },
      etter: { svar: 'i-balanse' },
      endring: { svar: 'i-balanse' },
    });
  });

  it('viser kronene når det ikke går opp', () => {
    const v = virkning([forslag(1, { linjer: [linje(11, beloep(100, 0, 0, 0))] })]);
    expect(v.balanse.endring).toEqual({
      svar: 'ikke-i-balanse',
      differanse: { drift: beloep(100, 0, 0, 0) },
    });
    expect(v.balanse.etter).toEqual({ svar: 'ikke-i-balanse', differanse: { drift: beloep(100, 0, 0, 0) } });
  });

  it('sier hva som mangler når grunnlaget ikke har de sentrale postene', () => {
    const v = virkning([forslag(1, { linjer: [linje(11, 0)] })], {}, grunnlaget([linje(1, 1)]));
    expect(v.balanse.etter.svar).toBe('kan-ikke-kontrolleres');
    expect(v.balanse.endring.svar).toBe('i-balanse');
  });

  it('viser en investering, finansieringen av den, og overføringen fra drift til investering', () => {
    const v = virkning([
      forslag(1, {
        sentrale: [
          { tabell: 'drift', post: 'overfoering-til-investering', endring: beloep(200, 0, 0, 0) },
          { tabell: 'drift', post: 'netto-avsetninger', endring: beloep(-200, 0, 0, 0) },
        ],
        investeringer: [
          investeringsforslag(1, beloep(1000, 0, 0, 0), {
            finansiering: [
              { kilde: 'laan', beloep: beloep(700, 0, 0, 0) },
              { kilde: 'overfoering-fra-drift', beloep: beloep(300, 0, 0, 0) },
            ],
          }),
        ],
      }),
    ]);
    const post = (tabell: 'drift' | 'investering', navn: string) =>
      v.tabeller[tabell].poster.find((p) => p.post === navn)?.endring['2025'];
    expect([post('investering', 'investeringer'), post('investering', 'bruk-av-laan')]).toEqual([1000, -700]);
    expect([
      post('investering', 'overfoering-fra-drift'),
      post('drift', 'overfoering-til-investering'),
    ]).toEqual([-300, 200]);
    expect(v.balanse.endring).toEqual({ svar: 'i-balanse' });
    expect(v.overfoering).toEqual({
      fraDrift: beloep(200, 0, 0, 0),
      tilInvestering: beloep(300, 0, 0, 0),
      differanse: beloep(-100, 0, 0, 0),
    });
  });
});

describe('En investering', () => {
  const LAAN = { slag: 'serie', rente: 4, loepetid: 10 } as const;
  const base = grunnlaget([linje(1, 1)], investeringer(investering(5, beloep(0, 100_000, 0, 0))));
  const framskyndet = forslag(1, {
    investeringer: [
      investeringsforslag(6, beloep(1_000_000, 100_000, 0, 0), {
        endrer: prosjektId(5),
        finansiering: [
          { kilde: 'laan', beloep: beloep(800_000, 0, 0, 0) },
          { kilde: 'mva-kompensasjon', beloep: beloep(150_000, 0, 0, 0) },
        ],
      }),
    ],
  });

  it('viser endringen mot grunnlaget, og det som ikke er finansiert', () => {
    expect(virkning([framskyndet], {}, base).investeringer).toMatchObject([
      {
        investering: prosjektId(5),
        endring: beloep(1_000_000, 0, 0, 0),
        ufinansiert: beloep(50_000, 0, 0, 0),
      },
    ]);
  });

  it('kan ikke gi renter og avdrag uten vilkår, og sier hva som mangler', () => {
    const [i] = virkning([framskyndet], {}, base).investeringer;
    expect(i?.laan).toEqual({ svar: 'kan-ikke-beregnes', mangler: ['rente', 'løpetid', 'låneslag'] });
    expect(i?.mva.svar).toBe('kan-ikke-beregnes');
  });

  it('gir renter og avdrag år for år når vilkårene er oppgitt, og det som ikke er innarbeidet i drift', () => {
    const v = virkning([framskyndet], { laan: LAAN, mva: { sats: 25, andel: 100 } }, base);
    expect(v.laan).toMatchObject({
      svar: 'beregnet',
      aarene: [
        { aar: '2025', renter: 0, avdrag: 0, restgjeld: 800_000 },
        { aar: '2026', renter: 32_000, avdrag: 80_000, ikkeInnarbeidet: 112_000 },
        { aar: '2027', renter: 28_800 },
        { aar: '2028', renter: 25_600, restgjeld: 560_000 },
      ],
    });
    expect(v.investeringer[0]?.mva).toMatchObject({
      kompensasjon: beloep(200_000, 0, 0, 0),
      differanse: beloep(-50_000, 0, 0, 0),
    });
  });
});

describe('Kommunens egne handlingsregler', () => {
  const NOEKKELTALL = {
    driftsinntekter: beloep(1_000_000),
    nettoDriftsresultat: beloep(17_500),
    disposisjonsfond: beloep(100_000),
    gjeld: beloep(690_000),
  };
  const KRAV = { 'netto-driftsresultat': 1.75, disposisjonsfond: 10, gjeldsgrad: 70 };
  const bruker = forslag(1, {
    linjer: [linje(11, 100)],
    sentrale: [{ tabell: 'drift', post: 'netto-avsetninger', endring: beloep(-100) }],
    investeringer: [
      investeringsforslag(1, beloep(20_000, 0, 0, 0), {
        finansiering: [{ kilde: 'laan', beloep: beloep(20_000, 0, 0, 0) }],
      }),
    ],
  });
  const regler = (vilkaar: Partial<Vilkaar>) => virkning([bruker], vilkaar).handlingsregler;

  it('kan ikke beregnes uten nøkkeltall, og det sies hvilke', () => {
    expect(regler({})).toEqual([
      {
        svar: 'kan-ikke-beregnes',
        regel: 'netto-driftsresultat',
        mangler: ['driftsinntekter', 'nettoDriftsresultat'],
      },
      {
        svar: 'kan-ikke-beregnes',
        regel: 'disposisjonsfond',
        mangler: ['driftsinntekter', 'disposisjonsfond'],
      },
      {
        svar: 'kan-ikke-beregnes',
        regel: 'gjeldsgrad',
        mangler: ['driftsinntekter', 'gjeld', 'rente og løpetid for lånene'],
      },
    ]);
  });

  it('kan ikke beregnes når et år mangler', () => {
    const driftsinntekter = { ...NOEKKELTALL.driftsinntekter, '2027': null };
    expect(regler({ noekkeltall: { ...NOEKKELTALL, driftsinntekter } })[0]).toMatchObject({
      mangler: ['driftsinntekter 2027'],
    });
  });

  it('viser prosenten før og etter, og om regelen holder', () => {
    const [resultat, fond, gjeld] = regler({
      noekkeltall: NOEKKELTALL,
      krav: KRAV,
      laan: { slag: 'serie', rente: 4, loepetid: 20 },
    });
    expect(resultat).toMatchObject({
      aarene: AARENE.map((aar) => ({
        aar,
        foer: { kroner: 17_500, prosent: 1.75 },
        etter: { kroner: 17_400, prosent: 1.74 },
        holder: { foer: true, etter: false },
      })),
    });
    expect(fond).toMatchObject({
      aarene: [99_900, 99_800, 99_700, 99_600].map((kr) => ({ etter: { kroner: kr } })),
    });
    expect(gjeld).toMatchObject({
      aarene: [710_000, 709_000, 708_000, 707_000].map((kr) => ({
        etter: { kroner: kr },
        holder: { foer: true, etter: false },
      })),
    });
  });

  it('dømmer ikke uten en grense', () => {
    expect(regler({ noekkeltall: NOEKKELTALL })[0]).toMatchObject({
      krav: null,
      aarene: [{ holder: null }, {}, {}, {}],
    });
  });
});

describe('Det som blir uten penger', () => {
  const PUNKT = { slag: 'eldre-hp', hpAar: '2024', punkt: punkt('3.29') } as const;
  const base = grunnlaget([linje(1, 100, { punkt: PUNKT }), linje(2, 50, { punkt: PUNKT }), linje(3, 10)]);

  it('er et vedtakspunkt når alle linjene det har, er kuttet til null', () => {
    const ett = forslag(1, { endringer: [endring(1, 0)] });
    expect(virkning([ett], {}, base).punkterUtenPenger).toEqual([]);
    const begge = forslag(1, { endringer: [endring(1, 0), endring(2, beloep(0, 0, 50, 50))] });
    expect(virkning([begge], {}, base).punkterUtenPenger).toEqual([
      { punkt: PUNKT, linjer: [linjeId(1), linjeId(2)], aar: ['2025', '2026'] },
    ]);
  });

  it('er et verbalforslag når linjen det viser til, er kuttet av et annet forslag', () => {
    const delpunkt = { rammelinjer: [linjeId(3)] } as never;
    const ord = forslag(1, {
      verbalforslag: [{ punkt: punkt('1'), tittel: 'T', tekst: 'T', delpunkter: [delpunkt] }],
    });
    const kutt = forslag(2, { endringer: [endring(3, 0)] });
    expect(virkning([ord, kutt], {}, base).punkterUtenPenger).toEqual([
      {
        punkt: { slag: 'verbalforslag', forslag: forslagId(1), punkt: '1' },
        linjer: [linjeId(3)],
        aar: AARENE,
      },
    ]);
  });

  it('er en linje som kuttes med mer enn den har', () => {
    const v = virkning([forslag(1, { endringer: [endring(3, beloep(-5, 0, 10, 10))] })], {}, base);
    expect(v.linjerUnderNull).toMatchObject([
      { linje: linjeId(3), foer: { '2025': 10 }, etter: { '2025': -5 } },
    ]);
  });
});

describe('For alle forslag', () => {
  const kr = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const aarlig = fc.tuple(kr, kr, kr, kr).map((b) => beloep(...b));
  const nyLinje = fc.record({ utvalg: fc.constantFrom(OKI, HOV), b: aarlig });
  /** Forslag that bring lines of their own and change lines of the base that no other changes. */
  const uavhengige = fc
    .array(
      fc.record({ nye: fc.array(nyLinje, { maxLength: 4 }), endret: fc.option(aarlig, { nil: null }) }),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((alle) =>
      alle.map(({ nye, endret: b }, i) =>
        forslag(i + 1, {
          linjer: nye.map((n, j) => linje(100 + i * 10 + j, n.b, { utvalg: n.utvalg })),
          endringer: b === null ? [] : [endring(i + 1, b)],
        }),
      ),
    );
  const base = grunnlaget(
    Array.from({ length: 6 }, (_, i) => linje(i + 1, (i + 1) * 1000, { utvalg: i % 2 ? HOV : OKI })),
  );

  it('er rammen grunnlaget og de vedtatte linjene, for hvert år og utvalg og samlet', () => {
    fc.assert(
      fc.property(uavhengige, (alle) => {
        const v = virkning(alle, {}, base);
        const linjer = new Map(
          [...base.linjer].map(([id, l]) => [id, { utvalg: l.utvalg, beloep: l.beloep }]),
        );
        for (const f of alle) {
          for (const l of f.linjer) linjer.set(l.id, l);
          for (const e of f.endringer) linjer.set(e.linje, { ...linjer.get(e.linje)!, beloep: e.beloep });
        }
        for (const aar of AARENE) {
          const sum = (utvalg: string | null) =>
            [...linjer.values()]
              .filter((l) => utvalg === null || l.utvalg === utvalg)
              .reduce((s, l) => s + (l.beloep[aar] ?? NaN), 0);
          for (const u of v.utvalg) {
            expect(u.etter[aar]).toBe(kroner(sum(u.kode)));
            expect(kroner((u.foer[aar] ?? NaN) + (u.endring[aar] ?? NaN))).toBe(u.etter[aar]);
          }
          expect(v.sum.etter[aar]).toBe(kroner(sum(null)));
          expect(v.tabeller.drift.poster[0]?.endring[aar]).toBe(v.sum.endring[aar]);
        }
      }),
      sekvenser(),
    );
  });

  it('er rekkefølgen uten betydning', () => {
    const blandet = uavhengige.chain((alle) =>
      fc.tuple(fc.constant(alle), fc.shuffledSubarray(alle, { minLength: alle.length })),
    );
    fc.assert(
      fc.property(blandet, fc.boolean(), ([alle, stokket], sammeLinje) => {
        const uenige = (f: readonly Forslag[]) =>
          sammeLinje
            ? f.map((x) => ({ ...x, endringer: x.endringer.map((e) => ({ ...e, linje: linjeId(1) })) }))
            : f;
        const [a, b] = [virkning(uenige(alle), {}, base), virkning(uenige(stokket), {}, base)];
        expect(b.utvalg).toEqual(a.utvalg);
        expect(b.sum).toEqual(a.sum);
        expect(b.balanse).toEqual(a.balanse);
        expect(b.linjer).toEqual(a.linjer);
      }),
      sekvenser(),
    );
  });
});
