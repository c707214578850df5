import { type Dato } from '@saksgang/kernel';
import { foran, funn, NAER, type Funn, type Sammenheng } from './funn';
import { gjentakelse } from './gjentakelser';
import { lesHendelse } from './les-hendelse';
import { lesTid, type Lest } from './les-tid';
import { type Fristtolkning, type Lesning } from './lesning';
import { finnFrase, ordene, ordet, rens, type Ord } from './ordene';
import { type Tid } from './periode';
import { DELER, FRISTORD, FYLL, FYLL_UTEN_FRIST, LEVERING, RAMMER, type Del, type Rolle } from './rammeord';
import { tidsrom, tidsuttrykk } from './tidsuttrykk';

const LENGST_FYLL = 4;

/** The time after a frame, past words that change nothing and the part of it that is meant. */
const tidEtter = (
  { o, vedtatt }: Sammenheng,
  i: number,
  rolle: Rolle,
): { readonly tid: Tid; readonly del: Del | null } | null => {
  let del: Del | null = null;
  for (let j = i, n = 0; n <= LENGST_FYLL; n++) {
    const tid =
      tidsuttrykk(o, j, vedtatt) ??
      (rolle === 'slutt' || rolle === 'loepet' || rolle === 'om' ? tidsrom(o, j, vedtatt) : null);
    if (tid) return { tid, del };
    const delen = finnFrase(DELER, o, j);
    if (delen) {
      del = delen.verdi;
      j = delen.til;
    } else if ((rolle === 'ingen' ? FYLL_UTEN_FRIST : FYLL).test(ordet(o, j))) j++;
    else return null;
  }
  return null;
};

const I_ETTERKANT = /^(etterkant|ettertid)$/;
const FRIST_REKKEVIDDE = 14;

/** Reads a text from its first word to its last, once. */
const finnAlle = (s: Sammenheng): readonly Funn[] => {
  const { o, vedtatt } = s;
  const alle: Funn[] = [];
  let fristord = -1;
  const medFristord = (i: number): boolean =>
    fristord >= 0 && i - fristord <= FRIST_REKKEVIDDE && o[i]?.setning === o[fristord]?.setning;
  for (let i = 0; i < o.length;) {
    const gjentas = gjentakelse(o, i);
    if (gjentas) {
      const { gjentakelse: g, presisjon, til } = gjentas;
      alle.push(funn('gjentakende', i, til, presisjon, { gjentakelse: g }));
      i = til;
      continue;
    }
    if (FRISTORD.test(ordet(o, i))) fristord = i++;
    else {
      const lest = lesFra(s, i, medFristord(i) ? fristord : null);
      if (lest?.funn.some((f) => f.fra === fristord)) fristord = -1;
      alle.push(...(lest?.funn ?? []));
      i = lest && lest.til > i ? lest.til : i + 1;
    }
  }
  return alle;

  function lesFra(her: Sammenheng, i: number, frist: number | null): Lest | null {
    if (ordet(o, i) === 'i' && I_ETTERKANT.test(ordet(o, i + 1)))
      return foran(her, i, LEVERING, NAER)
        ? { til: i + 2, funn: [funn('hendelse', i, i + 2, 'hendelse')] }
        : null;
    const ramme = finnFrase(RAMMER, o, i);
    if (!ramme) {
      if (frist !== null) {
        const delt = tidEtter(her, i, 'loepet');
        return delt && lesTid(her, delt.tid, 'loepet', delt.del, frist);
      }
      const tid = tidsuttrykk(o, i, vedtatt);
      return tid && lesTid(her, tid, 'uten', null, i);
    }
    const { verdi: rolle, til } = ramme;
    // «legges fram til høsten»: the word belongs to the verb.
    if (/^(fram|frem)$/.test(ordet(o, i)) && /^leggj?/.test(ordet(o, i - 1))) return null;
    const i2 = tidEtter(her, til, rolle);
    if (i2) {
      const somFrist = frist !== null && (rolle === 'til' || rolle === 'i');
      return lesTid(her, i2.tid, somFrist ? 'loepet' : rolle, i2.del, somFrist ? frist : i);
    }
    return (
      lesHendelse(her, finnFrase(DELER, o, til)?.til ?? til, rolle, i) ??
      (rolle === 'ingen' ? { til, funn: [] } : null)
    );
  }
};

const NAER_GJENTAKELSE = 6;

/** «innen 1. mai hvert år»: dates without a year beside a yearly repetition are the days of it. */
const slaattSammen = (o: readonly Ord[], alle: readonly Funn[]): readonly Funn[] => {
  const ut: Funn[] = [];
  for (const f of alle) {
    let sist: Funn = f;
    for (let forrige = ut.at(-1); forrige && hoererSammen(o, forrige, sist); forrige = ut.at(-1)) {
      sist = flettet(forrige, sist);
      ut.pop();
    }
    ut.push(sist);
  }
  return ut;
};

const erAarlig = ({ gjentakelse: g }: Funn): boolean => g?.per === 'aar';

const hoererSammen = (o: readonly Ord[], a: Funn, b: Funn): boolean => {
  if (o[a.fra]?.setning !== o[b.fra]?.setning || b.fra - a.til > NAER_GJENTAKELSE) return false;
  const [gjentas, annet] = a.type === 'gjentakende' ? [a, b] : [b, a];
  if (gjentas.type !== 'gjentakende' || annet.type === 'gjentakende') return false;
  if (annet.type === 'dato') return erAarlig(gjentas) && annet.utenAar;
  return annet.type === 'hendelse' && b.fra - a.til <= 2;
};

const flettet = (a: Funn, b: Funn): Funn => {
  const [gjentas, annet] = a.type === 'gjentakende' ? [a, b] : [b, a];
  const frister = [gjentas.frist, annet.frist].filter((d) => d !== null).sort();
  const g = gjentas.gjentakelse;
  // «1. mai og 1. oktober hvert år»: as many times a year as there are days.
  const flere = g && g.antall < 2 && frister.length > 1 ? { ...g, antall: 2 } : g;
  return { ...gjentas, gjentakelse: flere, frist: frister[0] ?? null, fra: a.fra, til: b.til };
};

/**
 * Reads every frist, repetition, event and effect out of the text of a vedtak, in the order of the text.
 *
 * Conventions: «innen» a day is the end of that day; «i løpet av» and «innen utgangen av» a period is its last day; a
 * tertial ends 30.04, 31.08 and 31.12, the first half-year 30.06; a time without a year is the first that comes after
 * the vedtak; «innen» a year and «før sommeren» can be read in two ways, and both are given. Never throws, and takes
 * time in proportion to the text.
 */
export const lesFrister = (tekst: string, vedtatt: Dato): Fristtolkning => {
  const rensket = rens(tekst);
  const o = ordene(rensket);
  const alle = slaattSammen(o, finnAlle({ o, vedtatt }));
  const lesninger = alle.map(({ fra, til, utenAar: _, ...f }): Lesning => ({
    ...f,
    ord: rensket.slice(o[fra]?.start, o[til - 1]?.slutt),
  }));
  return { lesninger: unike(lesninger), tvetydig: alle.some((f, i) => i > 0 && alle[i - 1]?.fra === f.fra) };
};

/** The same words saying the same thing twice, as a vedtak does when it repeats itself, are one reading. */
const unike = (lesninger: readonly Lesning[]): readonly Lesning[] => [
  ...new Map(lesninger.map((l) => [JSON.stringify({ ...l, ord: l.ord.toLowerCase() }), l])).values(),
];
