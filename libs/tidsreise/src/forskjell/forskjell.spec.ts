import {
  aareneI,
  dato,
  hpPeriode,
  kroner,
  type LinjeId,
  type OppdragId,
  type Punkt,
  type UtvalgKode,
} from '@saksgang/kernel';
import fc from 'fast-check';
import { forskjellen, ingenForskjell, medForskjellen } from './forskjell';
import type { Linjetilstand, Oppdragstilstand, Punkttilstand, Tilstand } from './tilstand';

const AARENE = aareneI(hpPeriode('2025-2028'));
const linje = (id: string, mer: Partial<Linjetilstand> = {}): Linjetilstand => ({
  id: id as LinjeId,
  utvalg: 'OKI' as UtvalgKode,
  nr: 3,
  tittel: 'Skolefrukt til alle',
  beloep: Object.fromEntries(AARENE.map((aar) => [aar, kroner(100_000)])),
  ukjent: null,
  ...mer,
});
const oppdrag = (mer: Partial<Oppdragstilstand> = {}): Oppdragstilstand => ({
  id: 'o1' as OppdragId,
  punkt: '3.1' as Punkt,
  delpunkt: 'a',
  tittel: 'Sak om skolefrukt',
  status: 'Ikke fordelt',
  frist: null,
  lesning: null,
  uavklart: null,
  ansvarlig: null,
  ...mer,
});
const punkt = (tekst: string): Punkttilstand => ({
  id: 'v/3.1',
  punkt: '3.1' as Punkt,
  tittel: 'Skolefrukt',
  tekst,
});
const alle = <T extends { readonly id: string }>(...liste: readonly T[]) =>
  new Map(liste.map((x) => [x.id, x]));
const tilstand = (mer: Partial<Tilstand> = {}): Tilstand => ({
  linjer: new Map(),
  oppdrag: new Map(),
  punkter: new Map(),
  ...mer,
});

describe('Forskjellen mellom to tilstander', () => {
  it('viser kroner før og etter, og bare årene som er endret', () => {
    const foer = linje('l1');
    const etter = { ...foer, beloep: { ...foer.beloep, '2026': kroner(70_000), '2027': null } };
    const { rammelinjer } = forskjellen(tilstand({ linjer: alle(foer) }), tilstand({ linjer: alle(etter) }));
    expect(rammelinjer).toMatchObject([
      {
        slag: 'endret',
        linje: { utvalg: 'OKI', nr: 3, tittel: 'Skolefrukt til alle' },
        beloep: [
          { aar: '2026', foer: 100_000, etter: 70_000, differanse: -30_000 },
          { aar: '2027', foer: 100_000, etter: null, differanse: null },
        ],
        ordlyd: null,
      },
    ]);
  });

  it('sier at en linje er ny eller borte, med det rammen endres med', () => {
    const med = tilstand({ linjer: alle(linje('l1')) });
    const [ny] = forskjellen(tilstand(), med).rammelinjer;
    expect([ny?.slag, ny?.beloep[0]]).toEqual([
      'ny',
      { aar: '2025', foer: null, etter: 100_000, differanse: 100_000 },
    ]);
    const [borte] = forskjellen(med, tilstand()).rammelinjer;
    expect([borte?.slag, borte?.beloep[0]]).toEqual([
      'borte',
      { aar: '2025', foer: 100_000, etter: null, differanse: -100_000 },
    ]);
  });

  it('viser status, frist og ansvarlig som er endret, og ikke det som er likt', () => {
    const etter = oppdrag({
      status: 'Pågår',
      frist: dato('2025-06-01'),
      lesning: 'tolket',
      ansvarlig: 'skolesjef',
    });
    const { oppdrag: forskjeller } = forskjellen(
      tilstand({ oppdrag: alle(oppdrag()) }),
      tilstand({ oppdrag: alle(etter) }),
    );
    expect(forskjeller).toMatchObject([
      {
        slag: 'endret',
        felt: {
          status: { foer: 'Ikke fordelt', etter: 'Pågår' },
          frist: { foer: null, etter: '2025-06-01' },
          lesning: { foer: null, etter: 'tolket' },
          ansvarlig: { foer: null, etter: 'skolesjef' },
        },
        ordlyd: null,
      },
    ]);
    expect(Object.keys(forskjeller[0]?.felt ?? {})).not.toContain('uavklart');
  });

  it('viser ordlyden ord for ord', () => {
    const [a, b] = ['Det skal fremmes en sak.', 'Det bør fremmes en sak.'].map((t) =>
      tilstand({ punkter: alle(punkt(t)) }),
    );
    expect(forskjellen(a as Tilstand, b as Tilstand).punkter[0]?.ordlyd).toEqual([
      { slag: 'lik', tekst: 'Det' },
      { slag: 'ut', tekst: 'skal' },
      { slag: 'inn', tekst: 'bør' },
      { slag: 'lik', tekst: 'fremmes en sak.' },
    ]);
  });

  const beloep = fc.record(
    Object.fromEntries(
      AARENE.map((aar) => [
        aar,
        fc.option(fc.integer({ min: -5_000_000, max: 5_000_000 }).map(kroner), { freq: 4 }),
      ]),
    ),
  );
  const linjen = fc
    .record({
      id: fc.constantFrom('l1', 'l2', 'l3', 'l4'),
      nr: fc.option(fc.nat(9)),
      tittel: fc.constantFrom('Skolefrukt til alle', 'Skolefrukt til noen', 'Vikarer'),
      ukjent: fc.option(fc.constant('Ikke oppgitt.')),
      beloep,
    })
    .map(({ id, ...mer }) => linje(id, mer));
  const oppdraget = fc
    .record({
      id: fc.constantFrom('o1', 'o2', 'o3') as fc.Arbitrary<OppdragId>,
      status: fc.constantFrom('Pågår', 'Avsluttet'),
      frist: fc.option(fc.constant(dato('2025-06-01'))),
      ansvarlig: fc.option(fc.constant('skolesjef')),
      tittel: fc.constantFrom('Sak om frukt', 'Sak om melk'),
    })
    .map((mer) => oppdrag(mer));
  const tilstander = fc
    .record({
      linjer: fc.array(linjen, { maxLength: 5 }),
      oppdrag: fc.array(oppdraget, { maxLength: 4 }),
      tekst: fc.option(fc.constantFrom('en sak', 'en annen sak')),
    })
    .map(({ linjer, oppdrag: liste, tekst }) =>
      tilstand({
        linjer: alle(...linjer),
        oppdrag: alle(...liste),
        punkter: tekst === null ? new Map() : alle(punkt(tekst)),
      }),
    );

  it('er ingen fra noe til det samme', () => {
    fc.assert(
      fc.property(tilstander, (a) => {
        const kopi = structuredClone(a);
        expect(ingenForskjell(forskjellen(a, kopi))).toBe(true);
      }),
    );
  });

  it('gjør rammelinjene om fra de første til de andre', () => {
    fc.assert(
      fc.property(tilstander, tilstander, (a, b) => {
        const gjort = medForskjellen(a.linjer, forskjellen(a, b));
        const etterId = (m: typeof gjort) => Object.fromEntries(m);
        expect(etterId(gjort)).toEqual(etterId(b.linjer));
      }),
      { numRuns: 300 },
    );
  });

  it('finnes bare når noe er ulikt', () => {
    fc.assert(
      fc.property(tilstander, tilstander, (a, b) => {
        const alt = (t: Tilstand) =>
          [t.linjer, t.oppdrag, t.punkter].map((m) => Object.fromEntries<unknown>(m));
        const like = JSON.stringify(sortert(alt(a))) === JSON.stringify(sortert(alt(b)));
        expect(ingenForskjell(forskjellen(a, b))).toBe(like);
      }),
      { numRuns: 300 },
    );
  });
});

const sortert = (verdi: unknown): unknown =>
  typeof verdi === 'object' && verdi !== null && !Array.isArray(verdi)
    ? Object.fromEntries(
        Object.entries(verdi)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([k, v]) => [k, sortert(v)]),
      )
    : Array.isArray(verdi)
      ? verdi.map(sortert)
      : verdi;
