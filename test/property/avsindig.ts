import fc from 'fast-check';

/** Words and numbers that no door would let through, or that nobody would think of. */
const ORD = ['', ' ', '__proto__', 'constructor', '9999-99-99', '-1', '\u0000', '\ud800', 'å'.repeat(3000)];
const TALL = [NaN, Infinity, -Infinity, 0.5, -0, -1, 2 ** 53, 1e300];
/** The fields whose words say which shape the rest has; another word there is no value of the type at all. */
const MERKER = new Set(['slag', 'type', 'tabell', 'maate', 'form']);

const stedene = (verdi: unknown, sti: readonly string[] = []): readonly (readonly string[])[] => {
  if (MERKER.has(sti.at(-1) ?? '')) return [];
  if (typeof verdi !== 'object' || verdi === null) return verdi === null ? [] : [sti];
  const inni = Object.entries(verdi).flatMap(([felt, under]) => stedene(under, [...sti, felt]));
  return Array.isArray(verdi) || sti.at(-1) === 'beloep' ? [sti, ...inni] : inni;
};

const endret = (
  verdi: unknown,
  [felt, ...resten]: readonly string[],
  ny: (gammel: unknown) => unknown,
): unknown => {
  if (felt === undefined) return ny(verdi);
  const kopi: Record<string, unknown> | unknown[] = Array.isArray(verdi)
    ? [...(verdi as unknown[])]
    : { ...(verdi as object) };
  const felter = kopi as Record<string, unknown>;
  felter[felt] = endret(felter[felt], resten, ny);
  return kopi;
};

const avsindigFor =
  (n: number) =>
  (gammel: unknown): unknown => {
    if (typeof gammel === 'string') return ORD[n % ORD.length];
    if (typeof gammel === 'number') return TALL[n % TALL.length];
    if (typeof gammel === 'boolean') return !gammel;
    if (Array.isArray(gammel))
      return n % 2 === 0 ? [] : Array.from({ length: 50 }, () => gammel as unknown[]).flat();
    return n % 2 === 0 ? {} : { ...(gammel as object), ['__proto__']: 1, constructor: 2 };
  };

/** The same data with absurdities in a few places. */
export const avsindig = <T>(fornuftig: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.tuple(fornuftig, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 })).map(
    ([data, endringer]) =>
      endringer.reduce<unknown>((foer, [hvor, hva]) => {
        const steder = stedene(foer);
        const sti = steder[hvor % Math.max(steder.length, 1)];
        return sti === undefined ? foer : endret(foer, sti, avsindigFor(hva));
      }, data) as T,
  );
