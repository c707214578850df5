import { ord } from '@saksgang/kernel';

/** One thing that a fact made different in a state. Null is that it was not there, or is not there any more. */
export interface Tilstandsendring {
  /** Where in the state, in words: `Ansvarlig › Rolle`. */
  readonly hvor: string;
  readonly foer: string | null;
  readonly etter: string | null;
}

const MELLOM = ' › ';

/** What is different between the state before a fact and the state after it; what is the same is left out. */
export const endringene = (foer: unknown, etter: unknown): readonly Tilstandsendring[] => {
  const [a, b] = [bladene(foer), bladene(etter)];
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((hvor) => {
    const [fra, til] = [a.get(hvor) ?? null, b.get(hvor) ?? null];
    return fra === til ? [] : [{ hvor, foer: fra, etter: til }];
  });
};

/** Every value in a state by its place. What is null or empty has no value, and is not there. */
const bladene = (tilstand: unknown): ReadonlyMap<string, string> => {
  const blader = new Map<string, string>();
  const gaa = (verdi: unknown, sti: readonly string[]): void => {
    if (verdi === null || verdi === undefined || verdi === '') return;
    if (typeof verdi !== 'object') return void blader.set(sti.join(MELLOM), skrevet(verdi));
    if (erKart(verdi)) {
      for (const [noekkel, v] of verdi.entries()) gaa(v, [...sti, navnet(noekkel, v)]);
      return;
    }
    if (verdi instanceof Set || Array.isArray(verdi)) {
      const liste: readonly unknown[] = [...(verdi as Iterable<unknown>)];
      const enkle = liste.every((v) => typeof v !== 'object' || v === null);
      if (enkle && liste.length > 0) blader.set(sti.join(MELLOM), liste.map(skrevet).join(', '));
      else liste.forEach((v, i) => gaa(v, [...sti, navnet(String(i + 1), v)]));
      return;
    }
    for (const [felt, v] of Object.entries(verdi)) {
      // Whose value it is stands in its place already.
      if (felt !== 'id' || sti.length === 0) gaa(v, [...sti, ord(felt)]);
    }
  };
  gaa(tilstand, []);
  return blader;
};

interface Kart {
  entries(): Iterable<readonly [unknown, unknown]>;
}

const erKart = (verdi: object): verdi is Kart =>
  !Array.isArray(verdi) &&
  !(verdi instanceof Set) &&
  'entries' in verdi &&
  typeof verdi.entries === 'function';

const skrevet = (verdi: unknown): string =>
  verdi === true ? 'ja' : verdi === false ? 'nei' : ord(String(verdi));

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** As much of an id as tells two of the same name apart. */
const KORT = 8;

/** What people call an entry, when it says so itself; with its key, since two may be called the same. */
const navnet = (noekkel: unknown, verdi: unknown): string => {
  const id = ord(String(noekkel));
  if (typeof verdi !== 'object' || verdi === null) return id;
  const { tittel, navn } = verdi as { readonly tittel?: unknown; readonly navn?: unknown };
  const kalt = [tittel, navn].find((x) => typeof x === 'string' && x !== '') as string | undefined;
  return kalt === undefined ? id : `«${kalt}» (${UUID.test(id) ? id.slice(0, KORT) : id})`;
};
