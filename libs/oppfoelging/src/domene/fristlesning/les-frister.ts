import { plussDager, type Dato } from '@saksgang/kernel';
import { gjentakelse } from './gjentakelser';
import { hendelse, noeMedAar } from './hendelser';
import { dagen, sisteDag } from './kalender';
import type { Fristtolkning, Lesning, Lesningspresisjon } from './lesning';
import { finnFrase, ordene, ordet, rens, type Ord } from './ordene';
import { periodenTil, type Periode, type Tid } from './periode';
import {
  DELER,
  FORTID,
  FRISTORD,
  FYLL,
  FYLL_UTEN_FRIST,
  LEVERING,
  LEVERING_SVAK,
  MED_EGEN_DATO,
  RAMMER,
  UTSATT,
  VARER,
  VIRKNING,
  type Del,
  type Rolle,
} from './rammeord';
import { tidsrom, tidsuttrykk } from './tidsuttrykk';

/** A reading before its words are cut out of the text, with the words it spans. */
interface Funn extends Omit<Lesning, 'ord'> {
  readonly fra: number;
  readonly til: number;
  /** Whether the year was left out, so that the date can come again. */
  readonly utenAar: boolean;
}

interface Sammenheng {
  readonly o: readonly Ord[];
  readonly vedtatt: Dato;
}

const funn = (
  type: Lesning['type'],
  fra: number,
  til: number,
  presisjon: Lesningspresisjon,
  mer: Partial<Pick<Funn, 'frist' | 'virkningsdato' | 'gjentakelse' | 'utenAar'>> = {},
): Funn => ({
  type,
  frist: null,
  virkningsdato: null,
  gjentakelse: null,
  presisjon,
  fra,
  til,
  utenAar: false,
  ...mer,
});

/** Whether one of the words just before, in the same sentence, is of a sort. */
const foran = ({ o }: Sammenheng, i: number, sort: RegExp, hvorLangt: number): boolean => {
  for (let j = i - 1; j >= Math.max(0, i - hvorLangt) && o[j]?.setning === o[i]?.setning; j--)
    if (sort.test(ordet(o, j))) return true;
  return false;
};

/** Whether one of the words before or after is of a sort, in the same sentence. */
const omkring = (s: Sammenheng, i: number, sort: RegExp, foer: number, etter: number): boolean => {
  if (foran(s, i, sort, foer)) return true;
  for (let j = i; j < i + etter && s.o[j]?.setning === s.o[i]?.setning; j++)
    if (sort.test(ordet(s.o, j))) return true;
  return false;
};

const SOMMEREN = { maaned: 6, dag: 20 };

/** The day in the part of the period that the words name. */
const ende = (p: Periode, del: Del | null, tid: Tid): readonly Dato[] => {
  if (del === null || del === 'slutt') return p.slutter;
  const [aar, maaned] = [Number(p.fra.slice(0, 4)), Number(p.fra.slice(5, 7))];
  if (del === 'start' && tid.presisjon === 'maaned' && tid.slag === 'periode' && p.slutter.length === 1) {
    const enMaaned = p.slutter[0]?.slice(0, 7) === p.fra.slice(0, 7);
    if (enMaaned) return [plussDager(p.fra, 9)];
  }
  const midt = tid.slag === 'aar' ? dagen(aar, 6, 30) : dagen(aar, maaned, 15);
  const dag = del === 'start' ? sisteDag(aar, maaned) : midt;
  return dag ? [dag] : p.slutter;
};

/** The dates by which something must be done, when the time is said in a role that gives a frist. */
const fristene = (s: Sammenheng, tid: Tid, rolle: Rolle, del: Del | null, fra: number): readonly Funn[] => {
  const { vedtatt } = s;
  const presisjon = del === 'start' || del === 'midt' ? 'maaned' : tid.presisjon;
  const utenAar = tid.aar === null;
  const dato = (frist: Dato) => funn('dato', fra, tid.til, presisjon, { frist, utenAar });
  if (tid.slag === 'sommer' && rolle !== 'loepet' && del === null) {
    const foerSommeren: Tid = {
      ...tid,
      periode: (aar) => dagen(aar, SOMMEREN.maaned, SOMMEREN.dag) && lagDag(aar),
    };
    const p = periodenTil(foerSommeren, vedtatt, 'slutt');
    return p
      ? [
          funn('dato', fra, tid.til, 'dag', { frist: p.fra, utenAar }),
          funn('hendelse', fra, tid.til, 'hendelse'),
        ]
      : [];
  }
  const foer = rolle === 'foer' && del !== 'slutt';
  const p = periodenTil(tid, vedtatt, foer ? 'fra' : 'slutt');
  if (!p) return [];
  if (foer && del === null) return [dato(plussDager(p.fra, -1))];
  const slutter = ende(p, del, tid);
  // «innen 2026» is before the year begins to some, and before it ends to others.
  if (rolle === 'slutt' && tid.slag === 'aar' && del === null) {
    const foerAaret = plussDager(p.fra, -1);
    return [...(foerAaret > vedtatt ? [foerAaret] : []), ...slutter].map(dato);
  }
  return slutter.map(dato);
};

const lagDag = (aar: number): Periode | null => {
  const dag = dagen(aar, SOMMEREN.maaned, SOMMEREN.dag);
  return dag && { fra: dag, slutter: [dag] };
};

const virkningen = ({ vedtatt }: Sammenheng, tid: Tid, fra: number): readonly Funn[] => {
  const p = periodenTil(tid, vedtatt, 'fra');
  return p ? [funn('virkning', fra, tid.til, tid.presisjon, { virkningsdato: p.fra })] : [];
};

/** Words that say «in» of a time: it is due then when something is handed over, and takes effect when that is said. */
const iTiden = (
  s: Sammenheng,
  tid: Tid,
  del: Del | null,
  fra: number,
  medRamme: boolean,
): readonly Funn[] => {
  if (tid.kreverRamme || foran(s, fra, BELOEP, 1) || foran(s, fra, FORTID, 8)) return [];
  // «fremmes våren 2026», «innføres skoleåret 2026/27»: without an «in», the verb must be near.
  const naer = foran(s, fra, LEVERING, tid.aar === null ? 4 : 10) && tid.presisjon !== 'aar';
  if (!medRamme && !naer && !foran(s, fra, VIRKNING, 1)) return [];
  if (foran(s, fra, VIRKNING, 4) || foran(s, fra, ANDEL, 1)) return virkningen(s, tid, fra).filter(kommer(s));
  return leveres(s, tid, fra) ? fristene(s, tid, 'loepet', del, fra).filter(kommer(s)) : [];
};

const BELOEP = /^(kr|kroner|mill|millioner|millionar|mrd)$/;
const ANDEL = /^(%|prosent)$/;

const leveres = (s: Sammenheng, tid: Tid, i: number): boolean =>
  tid.presisjon === 'aar'
    ? omkring(s, i, LEVERING, 8, 9)
    : omkring(s, i, LEVERING, 40, 15) || omkring(s, i, LEVERING_SVAK, 40, 15);

const kommer =
  ({ vedtatt }: Sammenheng) =>
  ({ type, frist, virkningsdato, presisjon }: Funn): boolean =>
    type === 'virkning' && presisjon === 'aar'
      ? (virkningsdato ?? '').slice(0, 4) >= vedtatt.slice(0, 4)
      : (virkningsdato ?? frist ?? '') > vedtatt;

const fraTiden = (s: Sammenheng, tid: Tid, fra: number, fast: boolean): readonly Funn[] => {
  if (fast) return virkningen(s, tid, fra);
  if (MED_EGEN_DATO.test(ordet(s.o, fra - 1)) || tid.kreverRamme || foran(s, fra, UTSATT, 4)) return [];
  const funnet = virkningen(s, tid, fra);
  return foran(s, fra, VIRKNING, 4) ? funnet : funnet.filter(kommer(s));
};

const tilTiden = (s: Sammenheng, tid: Tid, del: Del | null, fra: number): readonly Funn[] => {
  if (tid.slag === 'aar') return foran(s, fra, UTSATT, 8) ? virkningen(s, tid, fra) : [];
  if (tid.kreverRamme || foran(s, fra, VARER, 8)) return [];
  return fristene(s, tid, 'til', del, fra).filter((f) => f.type !== 'dato' || kommer(s)(f));
};

/** What a time in a role says. */
const lestTid = (s: Sammenheng, tid: Tid, rolle: Rolle, del: Del | null, fra: number): readonly Funn[] => {
  switch (rolle) {
    case 'slutt':
    case 'loepet':
    case 'foer':
    case 'om': {
      const lest = fristene(s, tid, rolle, del, fra);
      return foran(s, fra, FORTID, 8) || tid.slag === 'periode'
        ? lest.filter((f) => f.frist === null || f.frist > s.vedtatt || !foran(s, fra, FORTID, 8))
        : lest;
    }
    case 'til':
      return tilTiden(s, tid, del, fra);
    case 'i':
    case 'uten':
      return iTiden(s, tid, del, fra, rolle === 'i');
    case 'ved':
    case 'forbindelse':
      return del === 'slutt' || tid.slag === 'dag' ? fristene(s, tid, 'loepet', del, fra) : [];
    case 'fra':
    case 'frafast':
      return fraTiden(s, tid, fra, rolle === 'frafast');
    case 'etter':
    case 'ingen':
      return [];
  }
};

interface Lest {
  readonly til: number;
  readonly funn: readonly Funn[];
}

const OG_ELLER = /^(og|eller|\/)$/;

/** «1. mai og 1. oktober 2025»: the second time and what joins it; the year of the second is the first one's too. */
const sammenMed = (
  { o, vedtatt }: Sammenheng,
  tid: Tid,
): { readonly andre: Tid; readonly eller: boolean; readonly start: number } | null => {
  const j = ordet(o, tid.til) === '-' ? tid.til + 1 : tid.til;
  if (!OG_ELLER.test(ordet(o, j))) return null;
  const andre = tidsuttrykk(o, j + 1, vedtatt);
  return andre && andre.slag === tid.slag && andre.presisjon === tid.presisjon
    ? { andre, eller: ordet(o, j) !== 'og', start: j + 1 }
    : null;
};

const lesTid = (s: Sammenheng, tid: Tid, rolle: Rolle, del: Del | null, fra: number): Lest => {
  const par = sammenMed(s, tid);
  if (!par) return { til: tid.til, funn: lestTid(s, tid, rolle, del, fra) };
  const foerste = lestTid(s, { ...tid, aar: tid.aar ?? par.andre.aar }, rolle, del, fra);
  const andre = lestTid(s, par.andre, rolle, del, fra);
  const { til } = par.andre;
  return {
    til,
    funn: par.eller
      ? [...foerste, ...andre].map((f) => ({ ...f, fra, til }))
      : [...foerste, ...andre.map((f) => ({ ...f, fra: par.start }))],
  };
};

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

const NAER = 7;
const TIL_STOETTE =
  /^(innspill|innspel|midler|bidrag|grunnlag|søknad|forslag|tillegg|vedlegg|tilskudd|knyttet|henvisning|tilvising)$/;

/** Whether an event in a role says when, and not what the thing is about. */
const gjelderHendelsen = (
  s: Sammenheng,
  rolle: Rolle,
  { slag, utpekt }: NonNullable<ReturnType<typeof hendelse>>,
  fra: number,
): boolean => {
  const levert = foran(s, fra, LEVERING, NAER);
  switch (rolle) {
    case 'forbindelse':
    case 'ved':
      return slag !== 'organ' && (ordet(s.o, fra) !== 'under' || slag === 'behandling');
    case 'foer':
      return slag === 'moete' || slag === 'handling' || utpekt || slag === 'dokument';
    case 'slutt':
    case 'loepet':
      return (
        slag === 'moete' || slag === 'handling' || (utpekt && slag === 'dokument') || slag === 'behandling'
      );
    case 'til':
      if (foran(s, fra, TIL_STOETTE, 2) || slag === 'organ') return false;
      return (
        slag === 'moete' || slag === 'handling' || slag === 'behandling' || (slag === 'dokument' && levert)
      );
    case 'i':
      if (slag === 'moete') return utpekt || levert;
      return slag !== 'organ' && levert && /^(i|som)$/.test(ordet(s.o, fra));
    case 'etter':
      return slag === 'handling' && !utpekt && foran(s, fra, LEVERING, NAER);
    case 'fra':
    case 'frafast':
    case 'om':
    case 'uten':
    case 'ingen':
      return false;
  }
};

const lesHendelse = (s: Sammenheng, i: number, rolle: Rolle, fra: number): Lest | null => {
  const { o, vedtatt } = s;
  const tidsavstand = rolle === 'slutt' ? avstand(s, i) : null;
  if (tidsavstand !== null)
    return { til: tidsavstand, funn: [funn('hendelse', fra, tidsavstand, 'hendelse')] };
  const skjer = hendelse(o, i);
  if (!skjer) {
    const navngitt = rolle === 'forbindelse' ? noeMedAar(o, i) : null;
    return navngitt === null ? null : { til: navngitt, funn: [funn('hendelse', fra, navngitt, 'hendelse')] };
  }
  if (skjer.slag === 'moete' || (skjer.slag === 'organ' && rolle === 'til')) {
    let j = skjer.til;
    while (j < skjer.til + 2 && /^(i|den|på|,)$/.test(ordet(o, j))) j++;
    const tid = tidsuttrykk(o, j, vedtatt);
    const somFrist: Rolle =
      rolle === 'til' ? 'slutt' : rolle === 'i' || rolle === 'ved' || rolle === 'forbindelse' ? 'i' : rolle;
    if (tid && tid.presisjon !== 'aar')
      return lesTid(
        s,
        tid,
        somFrist === 'i' && !foran(s, fra, FORTID, NAER)
          ? leveres(s, tid, fra)
            ? 'loepet'
            : 'ingen'
          : somFrist,
        null,
        fra,
      );
  }
  const naarDenSkjer = skjer.slag === 'handling' ? tidsuttrykk(o, skjer.til, vedtatt) : null;
  if (naarDenSkjer?.slag === 'dag' && rolle !== 'etter') return lesTid(s, naarDenSkjer, rolle, null, fra);
  if (!gjelderHendelsen(s, rolle, skjer, fra)) return null;
  if (naarDenSkjer)
    return { til: naarDenSkjer.til, funn: [funn('hendelse', fra, naarDenSkjer.til, 'hendelse')] };
  return { til: skjer.til, funn: [funn('hendelse', fra, skjer.til, 'hendelse')] };
};

/** «tre uker før møtet», «to måneder etter at planen er vedtatt»: counted from something whose day is not given. */
const avstand = ({ o, vedtatt }: Sammenheng, i: number): number | null => {
  for (let j = i + 1; j <= i + 4; j++) {
    if (!/^(før|etter|fra|frå)$/.test(ordet(o, j))) continue;
    const uten: readonly Ord[] = o.slice(i, j);
    if (!tidsrom(uten, 0, vedtatt)) return null;
    let til = j + 1;
    while (til < j + 8 && /^[\p{L}-]/u.test(ordet(o, til)) && o[til]?.setning === o[j]?.setning) til++;
    return til;
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
      const tid = tidsuttrykk(o, i, vedtatt);
      if (!tid) return null;
      return frist === null ? lesTid(her, tid, 'uten', null, i) : lesTid(her, tid, 'slutt', null, frist);
    }
    const { verdi: rolle, til } = ramme;
    // «legges fram til høsten»: the word belongs to the verb.
    if (/^(fram|frem)$/.test(ordet(o, i)) && /^leggj?/.test(ordet(o, i - 1))) return null;
    const i2 = tidEtter(her, til, rolle);
    if (i2) {
      const somFrist = frist !== null && (rolle === 'til' || rolle === 'i');
      return lesTid(her, i2.tid, somFrist ? 'slutt' : rolle, i2.del, somFrist ? frist : i);
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

const erAarlig = ({ gjentakelse: g }: Funn): boolean => g?.per === 'aar' && g.hver === undefined;

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
