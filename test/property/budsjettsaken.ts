import { dato, kroner, type ForslagId, type LinjeId, type UtvalgKode, type Uuid } from '@saksgang/kernel';
import { TOMT_INNHOLD, type Beloep, type Rammelinje } from '@saksgang/saksgang';
import fc from 'fast-check';
import { DELEGASJON, enLinje, HP_SAK, noen, oftest, TRE_FORSLAG, uuid } from './ord';
import { STARTET, TIL_BEHANDLING } from './strekninger';
import { trekk, votering } from './trekk';
import type { Trekk } from './verden';

const AARENE = ['2025', '2026', '2027', '2028'] as const;
export const UTVALGENE = ['OKI', 'HOV'] as UtvalgKode[];

interface Endring {
  readonly linje: LinjeId;
  readonly beloep: Beloep;
}

interface Forslaget {
  readonly id: ForslagId;
  readonly grunnlag: ForslagId | null;
  readonly linjer: readonly Rammelinje[];
  readonly endringer: readonly Endring[];
}

interface Endringsvedtak {
  readonly endring: Uuid;
  readonly delegert: boolean;
  readonly skjedde: string;
  readonly linjer: readonly Rammelinje[];
}

/** A budget from the base to the changes after the vedtak; what of it may be laid in another order lies in lists. */
export interface Budsjettsak {
  readonly utvalgene: readonly UtvalgKode[];
  readonly grunnlag: readonly Rammelinje[];
  /** The base again, as the tilleggsinnstilling has it: some with other amounts, some new. */
  readonly tillegg: readonly Rammelinje[];
  readonly forslag: readonly Forslaget[];
  readonly vinner: ForslagId;
  readonly etterVedtaket: readonly Endringsvedtak[];
}

const kr = fc.integer({ min: -900_000_000, max: 900_000_000 }).map(kroner);
const likt: fc.Arbitrary<Beloep> = kr.map((n) => Object.fromEntries(AARENE.map((aar) => [aar, n])));
const kjent: fc.Arbitrary<Beloep> = fc.oneof(likt, fc.record({ 2025: kr, 2026: kr, 2027: kr, 2028: kr }));
const kanskjeUkjent = oftest<Beloep>(
  kjent,
  kjent.map((beloep) => ({ ...beloep, '2027': null })),
);
const somStaar = ({ '2027': n }: Beloep) => (n === null ? 'ikke trykt' : null);

/** Line n, which is nobody else's. */
const linjeNr = (n: number, utvalg: UtvalgKode, kategori: string, beloep: Beloep): Rammelinje =>
  enLinje({
    id: uuid(n) as LinjeId,
    utvalg,
    nr: n,
    kategori,
    tittel: `Tiltak ${n}`,
    beloep,
    ukjent: somStaar(beloep),
  });

const linjer = (fra: number, beloep: fc.Arbitrary<Beloep>, minLength: number, maxLength: number) =>
  fc
    .array(fc.tuple(noen(...UTVALGENE), noen('Opprinnelig budsjett', 'Lønnsjustering', 'Annet'), beloep), {
      minLength,
      maxLength,
    })
    .map((alle) => alle.map((en, i) => linjeNr(fra + i, ...en)));

const andreBeloep = (av: readonly Rammelinje[], beloep: fc.Arbitrary<Beloep>) =>
  fc.subarray([...av]).chain((valgte) => fc.tuple(...valgte.map((l) => beloep.map((b) => [l, b] as const))));

const forslaget = (n: number, base: readonly Rammelinje[]): fc.Arbitrary<Forslaget> =>
  fc
    .record({
      linjer: linjer(102_000 + 100 * n, kanskjeUkjent, 1, 4),
      endret: andreBeloep(base, kanskjeUkjent),
      // A forslag builds on the base, or on the first forslag.
      grunnlag: noen(null, n === 0 ? null : TRE_FORSLAG[0]),
    })
    .map(({ endret, ...mer }) => ({
      ...mer,
      id: TRE_FORSLAG[n] as ForslagId,
      endringer: endret.map(([{ id }, beloep]) => ({ linje: id, beloep })),
    }));

const etterVedtaket = (n: number): fc.Arbitrary<Endringsvedtak> =>
  fc.record({
    endring: fc.constant(uuid(500 + n)),
    delegert: fc.constant(n % 2 === 1),
    skjedde: noen('2024-12-20', '2025-03-11', '2025-06-17'),
    // What is delegated has a limit.
    linjer: linjer(103_000 + 100 * n, n % 2 === 1 ? kjent.map((b) => hundredeler(b)) : kanskjeUkjent, 1, 3),
  });

const hundredeler = (beloep: Beloep): Beloep =>
  Object.fromEntries(AARENE.map((aar) => [aar, kroner(Math.trunc((beloep[aar] ?? 0) / 1000))]));

export const budsjettsaken: fc.Arbitrary<Budsjettsak> = linjer(101_000, kanskjeUkjent, 1, 6).chain(
  (grunnlag) =>
    fc
      .record({
        endret: andreBeloep(grunnlag, kanskjeUkjent),
        nye: linjer(101_500, kanskjeUkjent, 0, 2),
        antall: noen(1, 2, 3),
        vinner: fc.nat(2),
        etterVedtaket: fc.nat(3).chain((n) => fc.tuple(...[...Array(n).keys()].map(etterVedtaket))),
      })
      .chain(({ endret, nye, antall, vinner, ...mer }) => {
        const tillegg = [
          ...endret.map(([l, beloep]) => ({ ...l, beloep, ukjent: somStaar(beloep) })),
          ...nye,
        ];
        return fc
          .tuple(...[...Array(antall).keys()].map((n) => forslaget(n, [...grunnlag, ...nye])))
          .map((forslag) => ({
            utvalgene: UTVALGENE,
            grunnlag,
            tillegg,
            forslag,
            vinner: TRE_FORSLAG[vinner % antall] as ForslagId,
            ...mer,
          }));
      }),
);

/** The same sak with everything that does not depend on each other in another order. */
export const stokket = (sak: Budsjettsak): fc.Arbitrary<Budsjettsak> => {
  const omrokert = <T>(alle: readonly T[]) =>
    fc.shuffledSubarray([...alle], { minLength: alle.length, maxLength: alle.length });
  const forslaget = (f: Forslaget): fc.Arbitrary<Forslaget> =>
    fc
      .tuple(omrokert(f.linjer), omrokert(f.endringer))
      .map(([linjene, endringer]) => ({ ...f, linjer: linjene, endringer }));
  const [foerste, ...andre] = sak.forslag.map(forslaget);
  return fc
    .record({
      utvalgene: omrokert(sak.utvalgene),
      grunnlag: omrokert(sak.grunnlag),
      tillegg: omrokert(sak.tillegg),
      // The one that others may build on comes first.
      forslag: fc
        .tuple(...(foerste ? [foerste] : []), ...andre)
        .chain(([en, ...resten]) => omrokert(resten).map((om) => (en ? [en, ...om] : om))),
      etterVedtaket: omrokert(sak.etterVedtaket),
    })
    .map((om) => ({ ...sak, ...om }));
};

const tabeller = (
  { utvalgene }: Budsjettsak,
  fase: 'beslutningsgrunnlag' | 'tilleggsinnstilling',
  alle: readonly Rammelinje[],
  skjedde: string,
): readonly Trekk[] =>
  utvalgene.flatMap((utvalg) => {
    const rader = alle.filter((l) => l.utvalg === utvalg).map((linje) => ({ slag: 'linje' as const, linje }));
    const data = { fase, utvalg, rader, godtaKontrollfunn: null };
    return rader.length === 0 ? [] : [trekk(HP_SAK, 'ForeslaaRammeendringer', data, skjedde)];
  });

/** The way of the sak, lawful from end to end. */
export const veienTil = (sak: Budsjettsak): readonly Trekk[] => [
  ...STARTET,
  ...tabeller(sak, 'beslutningsgrunnlag', sak.grunnlag, '2024-10-15'),
  ...tabeller(sak, 'tilleggsinnstilling', sak.tillegg, '2024-11-12'),
  ...sak.forslag.map(({ grunnlag, endringer, ...f }) =>
    trekk(
      HP_SAK,
      'FremmeForslag',
      {
        ...TOMT_INNHOLD,
        ...f,
        type: 'alternativt-budsjett',
        tittel: 'Alternativt budsjett',
        partier: ['Høyre'],
        grunnlag: grunnlag === null ? { slag: 'ikke-oppgitt' } : { slag: 'forslag', forslag: grunnlag },
        endringer: endringer.map((e) => ({ ...e, ukjent: somStaar(e.beloep) })),
        moete: null,
      },
      '2024-11-20',
    ),
  ),
  ...TIL_BEHANDLING,
  stemtOver(sak),
  ...sak.etterVedtaket.map(({ endring, delegert, skjedde, linjer: nye }) =>
    delegert
      ? trekk(
          HP_SAK,
          'RegistrerAdministrativBudsjettjustering',
          { endring, delegasjon: DELEGASJON, linjer: nye },
          skjedde,
        )
      : trekk(
          HP_SAK,
          'VedtaBudsjettendring',
          {
            endring,
            grunnlag: { organ: 'kommunestyret', saksnummer: 'KS 9/25', dato: dato(skjedde) },
            linjer: nye,
          },
          skjedde,
        ),
  ),
];

const stemtOver = ({ forslag, vinner }: Budsjettsak): Trekk => {
  const ider = forslag.map((f) => f.id);
  if (ider.length > 1)
    return votering(
      41,
      'budsjett',
      ider,
      ider.map((id) => (id === vinner ? 27 : 7)),
    );
  return votering(41, 'budsjett', ider, [30, 11], ['for', 'mot']);
};
