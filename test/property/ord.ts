import {
  dato,
  hpPeriode,
  kroner,
  type Dato,
  type ForslagId,
  type LinjeId,
  type MoeteId,
  type OppdragId,
  type Punkt,
  type SakId,
  type Uke,
  type Uuid,
  type UtvalgKode,
  type VedtakId,
} from '@saksgang/kernel';
import { deriveUuid } from '@saksgang/commands';
import type { Beloep, Rammelinje } from '@saksgang/saksgang';
import fc from 'fast-check';

// Few values of each kind, so that commands meet what other commands have made; a wrong one now and then.
export const noen = <const T>(...verdier: readonly T[]) => fc.constantFrom(...verdier);
export const oftest = <T>(rett: fc.Arbitrary<T>, galt: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 12, arbitrary: rett }, { weight: 1, arbitrary: galt });
export const eller = <const T>(verdi: T) => noen<T | null>(null, verdi);
export const liste = <T>(av: fc.Arbitrary<T>, minLength = 0) => fc.array(av, { minLength, maxLength: 3 });
/** As what comes in through the door: ordinary objects. */
/** Every field as it is, always. */
export const faste = <T extends object>(av: T) =>
  Object.fromEntries(Object.entries(av).map(([felt, verdi]) => [felt, fc.constant(verdi)])) as {
    [K in keyof T]: fc.Arbitrary<T[K]>;
  };

export const felter = <T>(av: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(av, { noNullPrototype: true });

export const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as Uuid;

export const HP = hpPeriode('2025-2028');
/** Another HP, with the same numbers in it. */
export const ELDRE_HP = hpPeriode('2023-2026');
export const HP_SAK = 'hp-2025-2028' as SakId;
export const ANNEN_SAK = 'tertial-2-2025' as SakId;
export const VEDTAK = uuid(31) as VedtakId;
export const VEDTAK_I_TERTIAL = uuid(32) as VedtakId;
export const FORSLAG = uuid(21) as ForslagId;
export const LINJE = uuid(11) as LinjeId;
export const TRE_FORSLAG = [FORSLAG, uuid(22) as ForslagId, uuid(23) as ForslagId] as const;
export const MOETE = uuid(81) as MoeteId;
/** The stream of all roles. */
export const ROLLER = 'roller';
/** The stream of the letters of the week in which all is asked. */
export const UKEBREV = 'ukebrev';
export const LOVFRIST = 'lovfrist';
/** The stream of one screening. */
export const SKJERMING = 'S-12';
/** The stream of who may act in which role. */
export const TILGANGER = 'tilganger';
export const UKE = '2025-49' as Uke;
export const DELEGASJON = uuid(61);
const PUNKTER = ['3.1', '3.2'] as const;
/** The oppdrag that the delpunkter become: of VEDTAK, and of the vedtak in the tertial. */
export const OPPDRAG = [
  [VEDTAK, '3.1a'],
  [VEDTAK, '3.1b'],
  [VEDTAK_I_TERTIAL, '3.1a'],
  ...PUNKTER.slice(1).flatMap((punkt) => ['a', 'b'].map((d) => [VEDTAK, `${punkt}${d}`] as const)),
].map(([av = VEDTAK, hva = '']) => deriveUuid(av as VedtakId, hva) as OppdragId);

export const hvertAar = (n: number): Beloep =>
  Object.fromEntries(['2025', '2026', '2027', '2028'].map((aar) => [aar, kroner(n)]));

export const utvalg = oftest(noen('OKI', 'HOV'), noen('KUL')).map((kode) => kode as UtvalgKode);
export const punkt = oftest(noen(...PUNKTER), noen('9')).map((nr) => nr as Punkt);
export const vedtak = oftest(noen(VEDTAK, VEDTAK_I_TERTIAL), noen(uuid(39) as VedtakId));
export const forslag = noen(...TRE_FORSLAG);
export const dag = noen('2024-11-20', '2024-11-22', '2024-12-10', '2025-01-01', '2025-10-14').map(dato);
export const kanskjeDag: fc.Arbitrary<Dato | null> = oftest<Dato | null>(dag, fc.constant(null));
export const TEKST = 'Det settes av midler til skolebøker.';
/** Words that every object has, which a document may print as any other. */
export const allesOrd = noen('constructor', '__proto__');
export const tekst = noen('Tekst', TEKST);
export const kommunestyretOftest = oftest(noen('kommunestyret'), noen('formannskapet', 'utvalg', 'raad'));
export const beloep = oftest<Beloep>(
  noen(0, 1, -1, 5_000_000).map(hvertAar),
  noen({ ...hvertAar(0), '2026': null }, { '2024': kroner(1) }),
);

export const enLinje = (mer: Partial<Rammelinje> = {}): Rammelinje => ({
  id: LINJE,
  utvalg: 'OKI' as UtvalgKode,
  nr: 1,
  kategori: 'Opprinnelig budsjett',
  tittel: 'Opprinnelig budsjett',
  trykt: null,
  beloep: hvertAar(1_000_000),
  ukjent: null,
  punkt: null,
  beskrivelse: null,
  merknad: null,
  kildeLinje: null,
  ...mer,
});

export const linje = felter({
  id: fc.nat(1e9).map((n) => uuid(1000 + n) as LinjeId),
  utvalg,
  nr: noen(null, 1, 2),
  kategori: oftest<string>(noen('Opprinnelig budsjett', 'Annet', 'Ukjent kategori'), allesOrd),
  tittel: noen('Opprinnelig budsjett', 'Leksehjelp'),
  beloep,
  ukjent: eller('ikke trykt'),
}).map(enLinje);
