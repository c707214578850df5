import type { ForslagId } from '@saksgang/kernel';
import type { Forslag } from '@saksgang/saksgang';
import { sekvenser } from '@saksgang/testing';
import fc from 'fast-check';
import {
  alleSentrale,
  beloep,
  endring,
  forslag,
  forslagId,
  fraLinje,
  fraPost,
  grunnlaget,
  investering,
  investeringer,
  investeringsforslag,
  konfliktene,
  linje,
  linjeId,
  prosjektId,
  punkt,
} from '../beregning.fixtures';
import type { Konflikt } from './konflikt';

const BASE = grunnlaget(
  [linje(1, 1000), linje(2, 500), linje(3, 300)],
  ...alleSentrale({ 'netto-avsetninger': 700, 'generelle-driftsinntekter': -2500 }),
  investeringer(investering(5, 10_000)),
);

const mellom = (valgte: readonly Forslag[], alle?: readonly Forslag[], borte?: readonly number[]) =>
  konfliktene(BASE, valgte, alle, borte);
const slagene = (k: readonly Konflikt[]) => k.map((x) => x.slag);

const tar = (n: number, kroner: number, kilde: number, mer: Partial<Forslag> = {}) =>
  forslag(n, { linjer: [linje(10 + n, kroner)], inndekning: [fraLinje(10 + n, kilde)], ...mer });
const ord = (n: number, tekst: string, mer: Partial<Forslag> = {}) =>
  forslag(n, { verbalforslag: [{ punkt: punkt('3.1'), tittel: 'T', tekst, delpunkter: [] }], ...mer });

describe('Samme inndekning brukt to ganger', () => {
  it('navngis med kronene til hver, det grunnlaget har, og det som mangler når det ikke rekker til begge', () => {
    expect(mellom([tar(1, 700, 1), tar(2, 400, 1)])).toEqual([
      {
        slag: 'samme-inndekning',
        noekkel: `samme-inndekning:${linjeId(1)}`,
        kilde: { slag: 'linje', linje: linjeId(1) },
        parter: [
          { forslag: forslagId(1), beloep: beloep(700) },
          { forslag: forslagId(2), beloep: beloep(400) },
        ],
        aar: ['2025', '2026', '2027', '2028'],
        grunnlag: beloep(1000),
        igjen: beloep(-100),
        setning:
          'Linjen «Tiltak 1» (OKI 1) er brukt som inndekning av flere: «Forslag 1» (P1) tar 700 kr i 2025, 2026, 2027 og 2028 og «Forslag 2» (P2) tar 400 kr i 2025, 2026, 2027 og 2028. Grunnlaget har for lite til alle: det mangler 100 kr i 2025, 2026, 2027 og 2028.',
      },
    ]);
  });

  it('er også når begge kutter den samme linjen like mye: pengene spares bare én gang', () => {
    const [a, b] = [1, 2].map((n) =>
      forslag(n, { linjer: [linje(10 + n, 200)], endringer: [endring(1, 800)] }),
    );
    const funn = mellom([a!, b!]);
    expect(slagene(funn)).toEqual(['samme-inndekning']);
    expect(funn[0]?.parter.map((p) => p.beloep)).toEqual([beloep(200), beloep(200)]);
    expect(funn[0]?.setning).toContain('Regn med pengene bare én gang.');
  });

  it('regner et kutt som er navngitt som inndekning, bare én gang i samme forslag', () => {
    const begge = forslag(1, {
      linjer: [linje(11, 200)],
      endringer: [endring(1, 800)],
      inndekning: [fraLinje(11, 1)],
    });
    expect(mellom([begge, tar(2, 100, 1)])[0]?.parter[0]?.beloep).toEqual(beloep(200));
  });

  it('gjelder en sentral post som begge navngir; en inntektspost sier ikke hvor mye som kan tas', () => {
    const fra = (n: number, post: string) =>
      forslag(n, { linjer: [linje(10 + n, 400)], inndekning: [fraPost(10 + n, post)] });
    expect(mellom([fra(1, 'netto-avsetninger'), fra(2, 'netto-avsetninger')])).toMatchObject([
      { grunnlag: beloep(700), igjen: beloep(-100) },
    ]);
    expect(mellom([fra(1, 'generelle-driftsinntekter'), fra(2, 'generelle-driftsinntekter')])).toMatchObject([
      { grunnlag: beloep(null), igjen: beloep(null) },
    ]);
  });

  it('er bare i årene der flere tar', () => {
    const [a, b] = [tar(1, 0, 1), tar(2, 0, 1)];
    const med = (f: Forslag, ...n: number[]) => ({
      ...f,
      linjer: f.linjer.map((l) => ({ ...l, beloep: beloep(...n) })),
    });
    expect(mellom([med(a, 5, 0, 5, 0), med(b, 0, 5, 5, 0)])).toMatchObject([
      { aar: ['2027'], igjen: { '2027': 990 } },
    ]);
    expect(mellom([med(a, 5, 0, 5, 0), med(b, 0, 5, 0, 5)])).toEqual([]);
  });

  it('er ikke mellom et forslag og et endringsforslag til det, når kuttet er det samme', () => {
    const a = forslag(1, { linjer: [linje(11, 200)], endringer: [endring(1, 800)] });
    const b = forslag(2, { gjelder: forslagId(1), endringer: [endring(1, 700)] });
    expect(mellom([a, b])).toEqual([]);
    expect(slagene(mellom([tar(1, 200, 1), tar(2, 100, 1, { gjelder: forslagId(1) })]))).toEqual([
      'samme-inndekning',
    ]);
  });
});

describe('Samme linje endret ulikt', () => {
  it('navngis med beløpene og årene', () => {
    const funn = mellom([
      forslag(1, { endringer: [endring(1, beloep(1100, 1000, 1000, 1000))] }),
      forslag(2, { endringer: [endring(1, beloep(1200, 1000, 1000, 1000))] }),
    ]);
    expect(funn).toMatchObject([
      { slag: 'ulik-endring', hva: { slag: 'linje', linje: linjeId(1) }, aar: ['2025'] },
    ]);
    expect(funn[0]?.setning).toBe(
      'Linjen «Tiltak 1» (OKI 1) er endret ulikt: «Forslag 1» (P1) setter 1\u00a0100 kr i 2025 og «Forslag 2» (P2) setter 1\u00a0200 kr i 2025. Bare ett av beløpene kan vedtas.',
    );
  });

  it('er ingen konflikt når de endrer likt, eller når det ene er et endringsforslag til det andre', () => {
    const til = (n: number, kr: number, mer: Partial<Forslag> = {}) =>
      forslag(n, { endringer: [endring(1, kr)], ...mer });
    expect(mellom([til(1, 1100), til(2, 1100)])).toEqual([]);
    expect(mellom([til(1, 1100), til(2, 1200, { gjelder: forslagId(1) })])).toEqual([]);
    expect(slagene(mellom([til(1, 1100), til(2, 1200, { gjelder: forslagId(1) }), til(3, 1100)]))).toEqual([
      'ulik-endring',
    ]);
  });

  it('gjelder også en investering', () => {
    const til = (n: number, kr: number) =>
      forslag(n, { investeringer: [investeringsforslag(10 + n, beloep(kr), { endrer: prosjektId(5) })] });
    expect(mellom([til(1, 0), til(2, 20_000)])).toMatchObject([
      { slag: 'ulik-endring', hva: { slag: 'investering', investering: prosjektId(5) } },
    ]);
  });
});

describe('En linje som et annet forslag bygger på', () => {
  const fjerner = forslag(1, { endringer: [endring(1, 0)] });

  it.each<[string, Forslag]>([
    ['endring', forslag(2, { endringer: [endring(1, 1100)] })],
    ['inndekning', tar(2, 100, 1)],
    [
      'opphav',
      forslag(2, {
        linjer: [linje(12, 5)],
        opphav: [{ linje: linjeId(12), forslag: forslagId(1), fra: linjeId(1) }],
      }),
    ],
  ])('er fjernet, og den andre bruker den som %s', (maate, bygger) => {
    const funn = mellom([fjerner, bygger]).filter((k) => k.slag === 'fjernet-grunnlag');
    expect(funn).toMatchObject([
      { linje: linjeId(1), fjernetAv: [forslagId(1)], bruk: [{ forslag: forslagId(2), maate }] },
    ]);
    expect(funn[0]?.parter[0]?.beloep).toEqual(beloep(1000));
  });

  it('er ikke fjernet mot noen når begge fjerner den', () => {
    expect(slagene(mellom([fjerner, forslag(2, { endringer: [endring(1, 0)] })]))).toEqual([
      'samme-inndekning',
    ]);
  });
});

describe('Et grunnlag som er falt bort', () => {
  it.each<[string, Partial<Forslag>]>([
    ['det gjelder', { gjelder: forslagId(1) }],
    ['det er regnet fra', { grunnlag: { slag: 'forslag', forslag: forslagId(1) } }],
  ])('er et trukket forslag som %s', (_, mer) => {
    const [dod, b] = [forslag(1), forslag(2, mer)];
    expect(mellom([b], [dod, b])).toEqual([]);
    const funn = mellom([b], [dod, b], [1]);
    expect(funn).toMatchObject([
      { slag: 'bortfalt-grunnlag', hva: { slag: 'forslag', forslag: forslagId(1), skjebne: 'trukket' } },
    ]);
    expect(funn[0]?.setning).toBe('«Forslag 2» (P2) bygger på «Forslag 1» (P1) som er trukket.');
  });

  it('er en linje som verken grunnlaget eller forslagene har', () => {
    const a = forslag(1, { endringer: [endring(99, 5)] });
    expect(mellom([a])).toMatchObject([
      { slag: 'bortfalt-grunnlag', hva: { slag: 'linje', linje: linjeId(99) } },
    ]);
    const b = forslag(2, { linjer: [linje(99, 1)] });
    expect(mellom([a], [a, b])).toEqual([]);
    expect(slagene(mellom([a], [a, b], [2]))).toEqual(['bortfalt-grunnlag']);
  });

  it('er ikke en linje som er tatt over fra et forslag som siden er trukket', () => {
    const fra = forslag(1, { linjer: [linje(11, 5)] });
    const til = forslag(2, {
      linjer: [linje(12, 5)],
      opphav: [{ linje: linjeId(12), forslag: forslagId(1), fra: linjeId(11) }],
    });
    expect(mellom([til], [fra, til], [1])).toEqual([]);
  });
});

describe('Samme verbalpunkt med ulik ordlyd', () => {
  it('navngis med begge tekstene', () => {
    expect(mellom([ord(1, 'Veien bygges.'), ord(2, 'Veien utredes.')])).toMatchObject([
      {
        slag: 'ulik-ordlyd',
        punkt: '3.1',
        gjelder: null,
        tekster: [{ tekst: 'Veien bygges.' }, { tekst: 'Veien utredes.' }],
        setning:
          'Punkt 3.1 har ulik ordlyd i «Forslag 1» (P1) og «Forslag 2» (P2). Bare én ordlyd kan vedtas.',
      },
    ]);
  });

  it('er ikke ulik for linjeskift og mellomrom', () => {
    expect(mellom([ord(1, 'Veien  bygges.\n'), ord(2, 'Veien bygges.')])).toEqual([]);
  });

  it('gjelder punkter i samme forslag, og ikke i hvert sitt', () => {
    const alle = [forslag(8), forslag(9)];
    const i = (n: number, tekst: string, hos: number) => ord(n, tekst, { gjelder: forslagId(hos) });
    const [a, b, c] = [i(1, 'A', 8), i(2, 'B', 8), i(3, 'C', 9)];
    expect(mellom([a, b, c], [...alle, a, b, c])).toMatchObject([
      { gjelder: forslagId(8), tekster: [{ tekst: 'A' }, { tekst: 'B' }] },
    ]);
  });
});

describe('Konfliktene i en mengde forslag', () => {
  const N = 6;
  const kr = fc.constantFrom(0, 0, 100, 200);
  const aarlig = fc.tuple(kr, kr, kr, kr).map((b) => beloep(...b));
  const eller = <T>(a: fc.Arbitrary<T>) => fc.option(a, { nil: null });
  const ett = (n: number) =>
    fc
      .record({
        egen: aarlig,
        kilde: eller(fc.nat(3)),
        kilde2: eller(fc.constantFrom('netto-avsetninger', 'netto-finansutgifter')),
        endret: fc.uniqueArray(fc.tuple(fc.nat(3), aarlig), { selector: ([l]) => l, maxLength: 3 }),
        gjelder: eller(fc.nat(N - 1)),
        grunnlag: eller(fc.nat(N - 1)),
        opphav: eller(fc.nat(N - 1)),
        tekst: eller(fc.constantFrom('a', 'b', ' a ')),
        prosjekt: eller(aarlig),
      })
      .map((r) =>
        forslag(n, {
          linjer: [linje(10 + n, r.egen)],
          endringer: r.endret.map(([l, b]) => endring(l + 1, b)),
          inndekning: [
            ...(r.kilde === null ? [] : [fraLinje(10 + n, r.kilde + 1)]),
            ...(r.kilde2 === null ? [] : [fraPost(10 + n, r.kilde2)]),
          ],
          gjelder: r.gjelder === null || r.gjelder === n ? null : forslagId(r.gjelder),
          grunnlag:
            r.grunnlag === null || r.grunnlag === n
              ? { slag: 'beslutningsgrunnlag' }
              : { slag: 'forslag', forslag: forslagId(r.grunnlag) },
          opphav:
            r.opphav === null
              ? []
              : [{ linje: linjeId(10 + n), forslag: forslagId(r.opphav), fra: linjeId(10 + r.opphav) }],
          verbalforslag:
            r.tekst === null ? [] : [{ punkt: punkt('1'), tittel: 'T', tekst: r.tekst, delpunkter: [] }],
          investeringer:
            r.prosjekt === null ? [] : [investeringsforslag(50 + n, r.prosjekt, { endrer: prosjektId(5) })],
        }),
      );
  const mengde = fc.record({
    alle: fc.tuple(...Array.from({ length: N }, (_, n) => ett(n))),
    borte: fc.subarray([0, 1, 2, 3, 4, 5], { maxLength: 2 }),
  });

  /** Who is in each conflict. */
  const medlemmene = (k: readonly Konflikt[]): ReadonlyMap<string, ReadonlySet<ForslagId>> =>
    new Map(k.map((x) => [x.noekkel, new Set(x.parter.map((p) => p.forslag))]));

  it('er de samme som konfliktene i alle parene til sammen', () => {
    fc.assert(
      fc.property(mengde, ({ alle, borte }) => {
        const par = alle.flatMap((a, i) => alle.slice(i + 1).map((b) => [a, b]));
        const sammen = new Map<string, Set<ForslagId>>();
        for (const to of par)
          for (const [noekkel, hvem] of medlemmene(mellom(to, alle, borte)))
            sammen.set(noekkel, new Set([...(sammen.get(noekkel) ?? []), ...hvem]));
        const samlet = medlemmene(mellom(alle, alle, borte));
        expect([...sammen.keys()].sort()).toEqual([...samlet.keys()].sort());
        for (const [noekkel, hvem] of samlet)
          expect([...hvem].sort()).toEqual([...sammen.get(noekkel)!].sort());
      }),
      sekvenser(300),
    );
  });

  it('er de samme i enhver rekkefølge', () => {
    const stokket = mengde.chain((m) =>
      fc.tuple(fc.constant(m), fc.shuffledSubarray(m.alle, { minLength: N })),
    );
    fc.assert(
      fc.property(stokket, ([{ alle, borte }, om]) => {
        expect(mellom(om, om, borte)).toEqual(mellom(alle, alle, borte));
      }),
      sekvenser(),
    );
  });

  it('er ingen når hvert forslag holder seg til sitt', () => {
    expect(mellom([tar(1, 100, 1), tar(2, 100, 2), forslag(3, { endringer: [endring(3, 400)] })])).toEqual(
      [],
    );
  });
});
