import { aarAv, parseDato, plussDager, type Dato } from '@saksgang/kernel';
import { aarEtter, aarrekke, aarstall, etAar, MENGDE, RELATIVE_AAR } from './aarstall';
import { AARSTIDER, VAAR } from './aarstider';
import { dagen, mandagIUke, plussMaaneder, sisteDag } from './kalender';
import type { Lesningspresisjon } from './lesning';
import { erTett, finnFrase, fraser, ordet, type Ord } from './ordene';
import { periode, type Periode, type Slag, type Tid } from './periode';
import { grunntall, ordenstall, tallet } from './tall';

type Les = (o: readonly Ord[], i: number, vedtatt: Dato) => Tid | null;

const MAANEDER: ReadonlyMap<string, number> = new Map(
  [
    ['januar', 'jan'],
    ['februar', 'feb'],
    ['mars', 'mar'],
    ['april', 'apr'],
    ['mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['desember', 'des'],
  ].flatMap((navn, i) => navn.map((n) => [n, i + 1] as const)),
);
const FORKORTET = 4;

const tid = (
  til: number,
  slag: Slag,
  presisjon: Lesningspresisjon,
  aar: number | null,
  lag: (aar: number) => Periode | null,
): Tid => ({ til, slag, presisjon, aar, periode: lag });

const enDag = (til: number, aar: number | null, maaned: number, dag: number): Tid | null =>
  maaned < 1 || maaned > 12 || dag < 1 || dag > 31 || (aar !== null && !dagen(aar, maaned, dag))
    ? null
    : tid(til, 'dag', 'dag', aar, (a) => periode(dagen(a, maaned, dag), dagen(a, maaned, dag)));

/** `2025-12-31`. */
const isoDag: Les = (o, i) => {
  const aar = ordet(o, i).length === 4 ? etAar(tallet(o, i, 4)) : null;
  const rett =
    ordet(o, i + 1) === '-' && ordet(o, i + 3) === '-' && [1, 2, 3, 4].every((n) => erTett(o, i + n));
  const [maaned, dag] = [tallet(o, i + 2, 2), tallet(o, i + 4, 2)];
  return aar === null || !rett || maaned === null || dag === null ? null : enDag(i + 5, aar, maaned, dag);
};

const INTET_DAGTALL =
  /^(§|kl|klokken|klokka|punkt|pkt|pkta|kap|kapittel|nr|sak|saka|saken|ps|ks|fsk|fs|kst|saksnr|arkivsak|vedtak|versjon|tabell|note|vedlegg|avsnitt|figur|tiltak|ledd|side)$/;

/** What makes `1.5` or `12/25` the number of something, and no day. */
const erNummer = (o: readonly Ord[], i: number): boolean =>
  INTET_DAGTALL.test(ordet(o, i - 1)) ||
  (ordet(o, i - 1) === '.' && INTET_DAGTALL.test(ordet(o, i - 2))) ||
  (/^[.,/-]$/.test(ordet(o, i - 1)) && /^\d+$/.test(ordet(o, i - 2)) && erTett(o, i - 1) && erTett(o, i));

const KORT_ELLER_HELT = (o: readonly Ord[], i: number): number | null => {
  const n = tallet(o, i, 4);
  return ordet(o, i).length === 2 && n !== null ? 2000 + n : ordet(o, i).length === 4 ? etAar(n) : null;
};

/** `31.12.2025`, `1.1.`, `31/12-2025`, `31/12 2025`, `31/12`. */
const tallDag: Les = (o, i) => {
  const [dag, skille, maaned] = [tallet(o, i, 2), ordet(o, i + 1), tallet(o, i + 2, 2)];
  if (dag === null || maaned === null || !/^[./]$/.test(skille) || erNummer(o, i)) return null;
  const tettSkrevet = erTett(o, i + 1) && erTett(o, i + 2);
  const mellom =
    /^[./-]$/.test(ordet(o, i + 3)) && (tettSkrevet || ordet(o, i + 4).length === 4) ? i + 4 : i + 3;
  const aar = mellom === i + 4 || skille === '/' ? KORT_ELLER_HELT(o, mellom) : null;
  const aarstallet = aar !== null && (mellom === i + 3 ? ordet(o, mellom).length === 4 : true);
  if (aarstallet) return enDag(mellom + 1, aar, maaned, dag);
  if (!tettSkrevet || MENGDE.test(ordet(o, i + 3))) return null;
  if (/^[./,-]$/.test(ordet(o, i + 3)) && erTett(o, i + 3) && erTett(o, i + 4) && /^\d/.test(ordet(o, i + 4)))
    return null;
  const uten = enDag(ordet(o, i + 3) === '.' && erTett(o, i + 3) ? i + 4 : i + 3, null, maaned, dag);
  return uten && { ...uten, kreverRamme: true };
};

const maanedsnavn = (o: readonly Ord[], i: number): number | null => MAANEDER.get(ordet(o, i)) ?? null;
const erForkortet = (o: readonly Ord[], i: number): boolean =>
  ordet(o, i).length <= FORKORTET && !/^(mars|mai|juni|juli)$/.test(ordet(o, i));

/** `17. mai-feiring` is the name of something; `juni-24` is not. */
const erNavn = (o: readonly Ord[], i: number): boolean =>
  ordet(o, i) === '-' &&
  erTett(o, i) &&
  /^\p{L}/u.test(ordet(o, i + 1)) &&
  !/^(og|eller|møte\p{L}*)$/u.test(ordet(o, i + 1));

/** `1. mai`, `1. mai 2025`, `1 mai neste år`. */
const dagIMaaned: Les = (o, i, vedtatt) => {
  const dag = tallet(o, i, 2);
  const j = ordet(o, i + 1) === '.' ? i + 2 : i + 1;
  const maaned = maanedsnavn(o, j);
  if (dag === null || maaned === null || erNavn(o, j + 1)) return null;
  const etter = erForkortet(o, j) && ordet(o, j + 1) === '.' ? j + 2 : j + 1;
  const { verdi: aar, til } = aarEtter(o, etter, vedtatt);
  return enDag(til, aar, maaned, dag);
};

const maanedene = (til: number, aar: number | null, foerste: number, siste = foerste): Tid =>
  tid(til, 'periode', 'maaned', aar, (a) =>
    periode(dagen(a, foerste, 1), sisteDag(siste < foerste ? a + 1 : a, siste)),
  );

const MAANEDSORD = /^(måned|månad|måneden|månaden|møtet|møte|møtene)$/;

/** `juni`, `juni 2025`, `juni-24`, `junimøtet`, `mai/juni 2025`. */
const maaneden: Les = (o, i, vedtatt) => {
  const sammensatt = /^(\p{L}+?)møtet?$/u.exec(ordet(o, i))?.[1];
  const foerste = sammensatt ? (MAANEDER.get(sammensatt) ?? null) : maanedsnavn(o, i);
  // «jul» alone is Christmas.
  if (foerste === null || ordet(o, i) === 'jul' || erNavn(o, i + 1)) return null;
  let etter = i + 1;
  const andre = /^[/-]$/.test(ordet(o, etter)) && erTett(o, etter) ? maanedsnavn(o, etter + 1) : null;
  if (andre !== null) etter += 2;
  if (ordet(o, etter) === '-' && MAANEDSORD.test(ordet(o, etter + 1))) etter += 2;
  else if (MAANEDSORD.test(ordet(o, etter))) etter += 1;
  const punktum = erForkortet(o, i) && ordet(o, etter) === '.' ? etter + 1 : etter;
  const { verdi: aar, til } = aarEtter(o, punktum, vedtatt);
  if (!sammensatt && erForkortet(o, i) && aar === null && punktum === etter) return null;
  return maanedene(til, aar, foerste, andre ?? foerste);
};

/** `primo mars`, `medio mars 2025`, `ultimo mars`: the 10th, the 15th and the last. */
const DELER: Readonly<Record<string, number>> = { primo: 10, medio: 15 };
const delAvMaaned: Les = (o, i, vedtatt) => {
  const del = ordet(o, i);
  if (del !== 'ultimo' && !Object.hasOwn(DELER, del)) return null;
  const hele = maaneden(o, ordet(o, i + 1) === 'av' ? i + 2 : i + 1, vedtatt);
  const dag = DELER[del];
  if (!hele || dag === undefined) return hele;
  return {
    ...hele,
    periode: (aar) => {
      const fra = hele.periode(aar)?.fra;
      return fra ? periode(fra, plussDager(fra, dag - 1)) : null;
    },
  };
};

interface Aarsdel {
  readonly maaneder: number;
  readonly presisjon: Lesningspresisjon;
}
const KVARTAL: Aarsdel = { maaneder: 3, presisjon: 'maaned' };
const TERTIAL: Aarsdel = { maaneder: 4, presisjon: 'tertial' };
const HALVAAR: Aarsdel = { maaneder: 6, presisjon: 'halvaar' };
const AARSDELER: ReadonlyMap<string, Aarsdel> = new Map([
  ...['kvartal', 'kvartalet'].map((k) => [k, KVARTAL] as const),
  ...['tertial', 'tertialet'].map((k) => [k, TERTIAL] as const),
  ...['halvår', 'halvåret', 'halvdel', 'halvdelen', 'halvpart', 'halvparten'].map(
    (k) => [k, HALVAAR] as const,
  ),
]);
const BOKSTAVER: ReadonlyMap<string, Aarsdel> = new Map([
  ['q', KVARTAL],
  ['k', KVARTAL],
  ['t', TERTIAL],
  ['h', HALVAAR],
]);

const aarsdelen = (del: Aarsdel, nr: number, til: number, aar: number | null): Tid | null =>
  nr < 1 || nr > 12 / del.maaneder
    ? null
    : {
        ...maanedene(til, aar, (nr - 1) * del.maaneder + 1, nr * del.maaneder),
        presisjon: del.presisjon,
      };

/** `1. tertial 2025`, `første halvår`, `2. kvartal neste år`, `siste halvår`, `Q1 2026`. */
const delAvAaret: Les = (o, i, vedtatt) => {
  const bokstav = BOKSTAVER.get(ordet(o, i));
  const nr = bokstav && erTett(o, i + 1) && ordet(o, i + 1).length === 1 ? tallet(o, i + 1, 1) : null;
  if (bokstav && nr !== null) {
    const { verdi: aar, til } = aarEtter(o, i + 2, vedtatt);
    return aar === null ? null : aarsdelen(bokstav, nr, til, aar);
  }
  const siste = /^(siste|fyrste og siste)$/.test(ordet(o, i));
  const n = siste ? { verdi: 0, til: i + 1 } : ordenstall(o, i);
  if (!n) return null;
  // «1. og 2. tertial» ends with the last of them.
  const igjen = ordet(o, n.til) === 'og' ? ordenstall(o, n.til + 1) : null;
  const { verdi, til: j } = igjen ?? n;
  const del = AARSDELER.get(ordet(o, j));
  if (!del || erNavn(o, j + 1)) return null;
  const { verdi: aar, til } = aarEtter(o, j + 1, vedtatt);
  return aarsdelen(del, siste ? 12 / del.maaneder : verdi, til, aar);
};

/** «vår» is also «our», and a season only beside a year or after one of these. */
const FORESTAAENDE =
  /^(neste|kommende|komande|førstkommende|fyrstkomande|denne|tidlig|tidleg|sen|sein|i|til|innen|innan|før)$/;

const aarstiden: Les = (o, i, vedtatt) => {
  const j = FORESTAAENDE.test(ordet(o, i)) && !/^(i|til|innen|innan|før)$/.test(ordet(o, i)) ? i + 1 : i;
  const bareVaar = ordet(o, j) === 'vår';
  const funnet = bareVaar ? { verdi: VAAR, til: j + 1 } : finnFrase(AARSTIDER, o, j);
  if (!funnet || erNavn(o, funnet.til)) return null;
  const rekke = aarrekke(o, funnet.til);
  if (rekke) return tid(rekke.til, funnet.verdi.slag, 'maaned', rekke.slutt, funnet.verdi.lag);
  const { verdi: aar, til } = aarEtter(o, funnet.til, vedtatt);
  const foran = j > i || FORESTAAENDE.test(ordet(o, j - 1));
  if (bareVaar && aar === null && !(foran && !/^\p{L}/u.test(ordet(o, til)))) return null;
  return tid(til, funnet.verdi.slag, funnet.verdi.slag === 'dag' ? 'dag' : 'maaned', aar, funnet.verdi.lag);
};

/** `årsskiftet`, `årsskiftet 2025/2026`, `nyttår`: between 31 December and 1 January. */
const AARSSKIFTER = /^(årsskiftet|årsskifte|nyttår|nyttårsskiftet)$/;
const aarsskiftet: Les = (o, i, vedtatt) => {
  if (!AARSSKIFTER.test(ordet(o, i))) return null;
  const lag = (a: number) => periode(dagen(a + 1, 1, 1), dagen(a, 12, 31));
  const rekke = aarrekke(o, i + 1);
  if (rekke) return tid(rekke.til, 'dag', 'dag', rekke.fra, lag);
  const { verdi: aar, til } = aarEtter(o, i + 1, vedtatt);
  return tid(til, 'dag', 'dag', aar, lag);
};

/** `uke 20`, `uke 20 i 2025`, `uke 20/2025`: Monday to Sunday. */
const uken: Les = (o, i, vedtatt) => {
  const nr = /^(uke|uka|uken|veke|veka)$/.test(ordet(o, i)) ? tallet(o, i + 1, 2) : null;
  if (nr === null || nr < 1 || nr > 53) return null;
  const skille = ordet(o, i + 2) === '/' ? i + 3 : i + 2;
  const { verdi: aar, til } = aarEtter(o, skille, vedtatt);
  return tid(aar === null ? i + 2 : til, 'periode', 'dag', aar, (a) => {
    const mandag = mandagIUke(a, nr);
    return mandag && periode(mandag, plussDager(mandag, 6));
  });
};

const hele = (fra: number, slutt = fra): Periode | null => periode(dagen(fra, 1, 1), dagen(slutt, 12, 31));

/** `skoleåret 2025/2026`, `neste barnehageår`: 1 August to 31 July. */
const skoleaaret: Les = (o, i) => {
  const neste = /^(neste|kommende|komande|førstkommende)$/.test(ordet(o, i));
  const j = neste ? i + 1 : i;
  if (!/^(skole|skule|barnehage|studie)år(et)?$/.test(ordet(o, j))) return null;
  const rekke = aarrekke(o, j + 1);
  const ett = rekke ? null : aarstall(o, j + 1);
  if (!rekke && !ett && !neste) return null;
  const lag = (a: number) => periode(dagen(a, 8, 1), dagen(a + 1, 7, 31));
  return tid(rekke?.til ?? ett?.til ?? j + 1, 'periode', 'aar', rekke?.fra ?? ett?.verdi ?? null, lag);
};

const AARETS_UTGANG = fraser<true>([['årets utgang|årets slutt|årets utløp|årsslutt|årets ende', true]]);

/** `2025`, `året 2025`, `2025-2028`, `planperioden 2025-2028`, `neste år`, `året`. */
const helAar: Les = (o, i, vedtatt) => {
  const relativt = finnFrase(RELATIVE_AAR, o, i);
  if (relativt) return tid(relativt.til, 'aar', 'aar', aarAv(vedtatt) + relativt.verdi, hele);
  const j = /^(\p{L}*perioden|(budsjett|kalender|regnskaps|rekneskaps)?år(et)?|årene|åra)$/u.test(ordet(o, i))
    ? i + 1
    : i;
  const rekke = aarrekke(o, j);
  if (rekke) return tid(rekke.til, 'periode', 'aar', rekke.fra, () => hele(rekke.fra, rekke.slutt));
  const ett = aarstall(o, j);
  if (ett) return tid(ett.til, 'aar', 'aar', ett.verdi, hele);
  const utgang = finnFrase(AARETS_UTGANG, o, i);
  const aaret = /^(budsjett|kalender)?året$/.test(ordet(o, i)) && /^(av|innen|innan)$/.test(ordet(o, i - 1));
  if (!utgang && !aaret) return null;
  // A vedtak in December speaks of the year it plans for as often as of the one that ends.
  const iAar = aarAv(vedtatt);
  const slutter = vedtatt.slice(5, 7) === '12' ? [iAar, iAar + 1] : [iAar];
  return tid(utgang?.til ?? i + 1, 'periode', 'aar', iAar, (a) =>
    periode(dagen(a, 1, 1), ...slutter.map((s) => dagen(s, 12, 31))),
  );
};

const ENHETER: Readonly<Record<'dag' | 'uke' | 'maaned' | 'aar', (fra: Dato, n: number) => Dato | null>> = {
  dag: (fra, n) => parseDato(plussDager(fra, n)),
  uke: (fra, n) => parseDato(plussDager(fra, 7 * n)),
  maaned: plussMaaneder,
  aar: (fra, n) => plussMaaneder(fra, 12 * n),
};
const ENHETSORD: readonly (readonly [RegExp, keyof typeof ENHETER])[] = [
  [/^(dag|dager|dagar|dagers|dagars|døgn)$/, 'dag'],
  [/^(uke|uker|ukers|veke|veker|vekers)$/, 'uke'],
  [/^(måned|måneder|måneders|månad|månader|månaders)$/, 'maaned'],
  [/^(år|års)$/, 'aar'],
];
const FRA_VEDTAKET = fraser<true>([
  [
    'etter vedtak|etter vedtaket|etter vedtaksdato|fra vedtak|fra vedtaket|fra vedtaksdato|fra vedtakstidspunktet|etter dette vedtaket|fra dags dato|fra i dag|frå vedtaket|frå vedtaksdato|frå vedtak|etter at vedtaket er fattet|etter at dette er vedtatt|etter at vedtaket er gjort',
    true,
  ],
]);

/** `tre måneder`, `14 dager`, `et halvt år`, `de neste to årene`: counted from the day of the vedtak. */
const varighet: Les = (o, i, vedtatt) => {
  let j = i;
  while (j < i + 4 && /^(de|dei|den|det|neste|kommende|komande|første|nærmeste)$/.test(ordet(o, j))) j++;
  const halvt =
    /^(et|eit|ett|eitt)$/.test(ordet(o, j)) &&
    /^(halvt|halv)$/.test(ordet(o, j + 1)) &&
    ordet(o, j + 2) === 'år';
  const antall = halvt ? 6 : grunntall(o, j);
  if (antall === null) return null;
  const ordetEtter = ordet(o, j + 1).replace(/^(år|måned|uke|dag)(ene|a|ane)$/, '$1');
  const enhet = halvt ? 'maaned' : ENHETSORD.find(([re]) => re.test(ordetEtter))?.[1];
  const slutt = enhet && antall > 0 ? ENHETER[enhet](vedtatt, antall) : null;
  if (!slutt) return null;
  const etter = halvt ? j + 3 : j + 2;
  const fraVedtaket = finnFrase(FRA_VEDTAKET, o, etter);
  if (!fraVedtaket && /^(etter|før|fra|frå)$/.test(ordet(o, etter))) return null;
  return tid(fraVedtaket?.til ?? etter, 'dag', 'dag', aarAv(slutt), () => periode(slutt, slutt));
};

const ALLE: readonly Les[] = [
  isoDag,
  tallDag,
  dagIMaaned,
  delAvAaret,
  maaneden,
  delAvMaaned,
  aarstiden,
  aarsskiftet,
  uken,
  skoleaaret,
  helAar,
];

const UKEDAG = /^(mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag|sundag)(en)?$/;
const KLOKKE = fraser<true>([['kl.|kl|klokken|klokka', true]]);

/** The expression of time that begins at a word, with its weekday and hour; null when none does. */
export const tidsuttrykk: Les = (o, i, vedtatt) => {
  let j = i;
  while (j < i + 4 && (UKEDAG.test(ordet(o, j)) || (j > i && /^(den|,)$/.test(ordet(o, j))))) j++;
  for (const les of ALLE) {
    const funnet = les(o, j, vedtatt);
    if (funnet) return j > i && funnet.slag !== 'dag' ? null : medKlokke(o, funnet);
  }
  return null;
};

/** A stretch of time from the vedtak on; read only where the words before ask for one. */
export const tidsrom: Les = varighet;

const medKlokke = (o: readonly Ord[], funnet: Tid): Tid => {
  const klokke = funnet.slag === 'dag' ? finnFrase(KLOKKE, o, funnet.til) : null;
  if (!klokke || tallet(o, klokke.til, 2) === null) return funnet;
  const minutter = /^[.:]$/.test(ordet(o, klokke.til + 1)) && erTett(o, klokke.til + 2);
  return {
    ...funnet,
    til: minutter && tallet(o, klokke.til + 2, 2) !== null ? klokke.til + 3 : klokke.til + 1,
  };
};
