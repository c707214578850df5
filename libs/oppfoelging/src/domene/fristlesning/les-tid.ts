import { plussDager, type Dato } from '@saksgang/kernel';
import { foran, funn, omkring, type Funn, type Sammenheng } from './funn';
import { dagen, sisteDag } from './kalender';
import { ordet } from './ordene';
import { periodenTil, type Periode, type Tid } from './periode';
import {
  FORTID,
  GRENSE,
  LEVERING,
  LEVERING_SVAK,
  MED_EGEN_DATO,
  START,
  UTSATT,
  VARER,
  VIRKNING,
  type Del,
  type Rolle,
} from './rammeord';
import { tidsuttrykk } from './tidsuttrykk';

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
  const foerHelgen = tid.slag === 'hoeytid' && (rolle === 'slutt' || rolle === 'til');
  const foer = (rolle === 'foer' && del !== 'slutt') || foerHelgen;
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
  if (!medRamme && !naer && !foran(s, fra, VIRKNING, 2) && !foran(s, fra, START, 4)) return [];
  if (
    foran(s, fra, VIRKNING, 4) ||
    foran(s, fra, START, 4) ||
    (foran(s, fra, ANDEL, 1) && !foran(s, fra, GRENSE, 6))
  )
    return virkningen(s, tid, fra).filter(kommer(s));
  return leveres(s, tid, fra) ? fristene(s, tid, 'loepet', del, fra).filter(kommer(s)) : [];
};

const BELOEP = /^(kr|kroner|mill|millioner|millionar|mrd)$/;
const ANDEL = /^(%|prosent)$/;

export const leveres = (s: Sammenheng, tid: Tid, i: number): boolean =>
  tid.presisjon === 'aar'
    ? omkring(s, i, LEVERING, 8, 9)
    : omkring(s, i, LEVERING, 40, 15) || omkring(s, i, LEVERING_SVAK, 40, 15);

export const kommer =
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
  if (tid.slag === 'aar')
    return foran(s, fra, UTSATT, 8) || foran(s, fra, START, 4) ? virkningen(s, tid, fra) : [];
  if (foran(s, fra, START, 4)) return virkningen(s, tid, fra);
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
      // «ved 1. tertial» is the report of it.
      if (tid.presisjon === 'tertial' && del === null) return [funn('hendelse', fra, tid.til, 'hendelse')];
      return del === 'slutt' || tid.slag === 'dag' ? fristene(s, tid, 'loepet', del, fra) : [];
    case 'fra':
    case 'frafast':
      return fraTiden(s, tid, fra, rolle === 'frafast');
    case 'etter':
    case 'ingen':
      return [];
  }
};

export interface Lest {
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

export const lesTid = (s: Sammenheng, tid: Tid, rolle: Rolle, del: Del | null, fra: number): Lest => {
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
