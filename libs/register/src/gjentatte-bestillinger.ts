import type { Dato, HpPeriode, OppdragId, Punkt, VedtakId } from '@saksgang/kernel';
import { emneordene, likheten, noekkelord, type Emneord } from './ordlikhet';
import type { RegistrertOppdrag } from './oppdragsregister';

/** What is asked of an oppdrag when it is held against another. */
export interface Bestilling {
  readonly id: OppdragId;
  readonly hp: HpPeriode | null;
  readonly vedtak: VedtakId;
  readonly punkt: Punkt;
  readonly vedtaksdato: Dato;
  readonly tittel: string;
}

/** Two oppdrag that may be the same order, and the words that say so. Nothing follows of it until a person has said yes. */
export interface Gjentakelsesforslag {
  readonly senere: OppdragId;
  readonly tidligere: OppdragId;
  readonly ord: readonly string[];
  /** How much of the shorter title the words are, in whole percent. */
  readonly andel: number;
}

/** A name alone, or one long word, and at least half of what the shorter title says. */
const MINSTE_VEKT = 2;
const MINSTE_ANDEL = 0.5;

/**
 * The pairs of different HP-er or vedtak whose titles are about the same, the surest first; where one oppdrag is asked
 * about, the pairs that it is in.
 */
export const gjentakelsesforslag = (
  bestillinger: readonly Bestilling[],
  om: OppdragId | null = null,
): readonly Gjentakelsesforslag[] => {
  const spurt = (b: Bestilling): boolean => om === null || b.id === om;
  const eldre = new Map<string, Map<string, Lest[]>>();
  const funnet = [...bestillinger].sort(eldstFoerst).flatMap((b) => {
    const lest = { b, ord: emneordene(b.tittel) };
    const noekler = new Set(lest.ord.map(noekkelord));
    const lignende = new Set([...noekler].flatMap((noekkel) => andresMed(eldre.get(noekkel), b)));
    for (const noekkel of noekler) {
      const grupper = eldre.get(noekkel) ?? new Map<string, Lest[]>();
      eldre.set(noekkel, grupper);
      const rekke = grupper.get(gruppen(b));
      if (rekke) rekke.push(lest);
      else grupper.set(gruppen(b), [lest]);
    }
    return [...lignende].flatMap((tidligere) =>
      spurt(b) || spurt(tidligere.b) ? (forslaget(lest, tidligere) ?? []) : [],
    );
  });
  return funnet.sort(
    (a, b) => b.andel - a.andel || sammenlign(a.senere, b.senere) || sammenlign(a.tidligere, b.tidligere),
  );
};

interface Lest {
  readonly b: Bestilling;
  readonly ord: readonly Emneord[];
}

/** Two of the same group are never a pair; an HP has hundreds that share a word, so they are not even looked at. */
const gruppen = ({ hp, vedtak }: Bestilling): string => hp ?? vedtak;

const andresMed = (grupper: ReadonlyMap<string, Lest[]> | undefined, b: Bestilling): readonly Lest[] =>
  [...(grupper ?? [])].flatMap(([gruppe, lest]) => (gruppe === gruppen(b) ? [] : lest));

const forslaget = (senere: Lest, tidligere: Lest): Gjentakelsesforslag | null => {
  if (!erUlikeVedtak(senere.b, tidligere.b)) return null;
  const { ord, vekt, andel } = likheten(senere.ord, tidligere.ord);
  return vekt >= MINSTE_VEKT && andel >= MINSTE_ANDEL
    ? { senere: senere.b.id, tidligere: tidligere.b.id, ord, andel: Math.round(andel * 100) }
    : null;
};

const sammenlign = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const eldstFoerst = (a: Bestilling, b: Bestilling): number =>
  sammenlign(a.vedtaksdato, b.vedtaksdato) || sammenlign(a.id, b.id);

const erUlikeVedtak = (a: Bestilling, b: Bestilling): boolean =>
  a.vedtak !== b.vedtak && (a.hp === null || a.hp !== b.hp);

/**
 * How often the same has been ordered: by its own vedtak, by those that are tied to it, by the HP-er of its opphav, and by
 * what a person has said is the same, each once.
 */
export const antallBestillinger = (
  id: OppdragId,
  alle: ReadonlyMap<OppdragId, RegistrertOppdrag>,
): number => {
  const sett = new Set<OppdragId>();
  const bestillinger = new Set<string>();
  const gaaTil = (naa: OppdragId): void => {
    const funnet = alle.get(naa);
    if (sett.has(naa) || !funnet) return;
    sett.add(naa);
    const { registrert: r, tilstand: t } = funnet;
    bestillinger.add(`${r.hp ?? r.vedtak} ${r.punkt}`);
    for (const v of t.knyttet)
      bestillinger.add(`${v.sak.startsWith('hp-') ? v.sak.slice(3) : v.vedtak} ${v.punkt}`);
    for (const { ledd } of t.opphav.values())
      if (ledd.slag === 'hp-oppdrag') bestillinger.add(`${ledd.hp} ${ledd.punkt}`);
    for (const [tidligere, svar] of t.gjentakelser) if (svar === 'bekreftet') gaaTil(tidligere);
  };
  gaaTil(id);
  return bestillinger.size;
};
