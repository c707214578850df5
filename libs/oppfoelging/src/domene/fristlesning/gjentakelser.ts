import type { Gjentakelse, Gjentakelsesenhet, Lesningspresisjon } from './lesning';
import { finnFrase, fraser, ordet, type Ord } from './ordene';
import { grunntall, ordenstall } from './tall';

export interface Gjentatt {
  readonly til: number;
  readonly gjentakelse: Gjentakelse;
  readonly presisjon: Lesningspresisjon;
}

const PRESISJON: Readonly<Record<Gjentakelsesenhet, Lesningspresisjon>> = {
  dag: 'dag',
  uke: 'dag',
  maaned: 'maaned',
  kvartal: 'maaned',
  tertial: 'tertial',
  halvaar: 'halvaar',
  aar: 'aar',
  valgperiode: 'aar',
  moete: 'hendelse',
};

const gjentatt = (antall: number, per: Gjentakelsesenhet, til: number, hver = 1): Gjentatt => ({
  til,
  gjentakelse: hver === 1 ? { antall, per } : { antall, per, hver },
  presisjon: PRESISJON[per],
});

const ENHETER: readonly (readonly [RegExp, Gjentakelsesenhet])[] = [
  [/^(år|året|kalenderår|budsjettår)$/, 'aar'],
  [/^(halvår|halvåret)$/, 'halvaar'],
  [/^(kvartal|kvartalet)$/, 'kvartal'],
  [/^(tertial|tertialet|tertialrapport|tertialrapportering|tertialmelding)$/, 'tertial'],
  [/^(måned|måneden|månad|månaden)$/, 'maaned'],
  [/^(uke|uka|uken|veke|veka)$/, 'uke'],
  [/^(dag|dagen)$/, 'dag'],
  [
    /^(valgperiode|valgperioden|valperiode|valperioden|kommunestyreperiode|kommunestyreperioden)$/,
    'valgperiode',
  ],
  [/^(\p{L}*møte|\p{L}*møtet)$/u, 'moete'],
];

const ADVERB: readonly (readonly [RegExp, Gjentakelsesenhet])[] = [
  [/^(årlig|årlige|årleg|årlege|årvisst|årvis)$/, 'aar'],
  [/^(halvårlig|halvårlige|halvårleg|halvårlege|halvårsvis)$/, 'halvaar'],
  [/^(kvartalsvis|kvartalsvise|kvartalvis)$/, 'kvartal'],
  [/^(tertialvis|tertialsvis|tertialvise)$/, 'tertial'],
  [/^(månedlig|månedlige|månedleg|månedlege|månadleg|månadlege|månedsvis|månadsvis)$/, 'maaned'],
  [/^(ukentlig|ukentlige|vekentleg|vekentlege|ukevis)$/, 'uke'],
];

/** A report that comes by itself in each period, when it is not one report with a number. */
const RAPPORTER: readonly (readonly [RegExp, Gjentakelsesenhet])[] = [
  [/^tertial(rapport|melding)(en|a|er|ene|ane|ar|ering|eringa|eringen|eringer|ingene)?$/, 'tertial'],
  [/^(måneds|månads)rapport(en|er|ene|ane|ar|ering|eringa|eringen)?$/, 'maaned'],
  [/^kvartals?rapport(en|er|ene|ane|ar|ering|eringa|eringen)?$/, 'kvartal'],
  [/^halvårsrapport(en|er|ene|ane|ar|ering|eringa|eringen)?$/, 'halvaar'],
];

const slaaOpp = (
  tabell: readonly (readonly [RegExp, Gjentakelsesenhet])[],
  ord: string,
): Gjentakelsesenhet | null => tabell.find(([re]) => re.test(ord))?.[1] ?? null;

const HVER = /^(hver|hvert|kvar|kvart)$/;
const ANNENHVER = /^(annenhver|annethvert|annankvar|annakvart|annehver)$/;
const PER = /^(per|pr)$/;
const AARSTID =
  /^(vår|høst|haust|sommer|sommar|vinter|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)$/;

const etterPer = (o: readonly Ord[], i: number): number => (ordet(o, i + 1) === '.' ? i + 2 : i + 1);

/** `hvert år`, `hvert annet år`, `hver tertialrapport`, `hver vår og høst`, `hvert formannskapsmøte`. */
const hver = (o: readonly Ord[], i: number): Gjentatt | null => {
  if (ANNENHVER.test(ordet(o, i))) {
    const per = slaaOpp(ENHETER, ordet(o, i + 1));
    return per && gjentatt(1, per, i + 2, 2);
  }
  if (!HVER.test(ordet(o, i))) return null;
  if (AARSTID.test(ordet(o, i + 1))) {
    const to = /^(og|\/)$/.test(ordet(o, i + 2)) && AARSTID.test(ordet(o, i + 3));
    return gjentatt(to ? 2 : 1, 'aar', to ? i + 4 : i + 2);
  }
  const nr = ordenstall(o, i + 1);
  const per = slaaOpp(ENHETER, ordet(o, nr?.til ?? i + 1));
  return per && gjentatt(1, per, (nr?.til ?? i + 1) + 1, nr && nr.verdi > 0 ? nr.verdi : 1);
};

/** What follows «to ganger»: `årlig`, `i året`, `per år`, `hvert tertial`, `i løpet av året`. */
const enheten = (
  o: readonly Ord[],
  i: number,
): { readonly per: Gjentakelsesenhet; readonly til: number; readonly hver: number } | null => {
  const adverb = slaaOpp(ADVERB, ordet(o, i));
  if (adverb) return { per: adverb, til: i + 1, hver: 1 };
  const gang = hver(o, i);
  if (gang) return { per: gang.gjentakelse.per, til: gang.til, hver: gang.gjentakelse.hver ?? 1 };
  let j = i;
  if (PER.test(ordet(o, i))) j = etterPer(o, i);
  else if (ordet(o, i) === 'i' && ordet(o, i + 1) === 'løpet' && ordet(o, i + 2) === 'av') j = i + 3;
  else if (/^(i|om|for|gjennom)$/.test(ordet(o, i))) j = i + 1;
  else return null;
  const per = slaaOpp(ENHETER, ordet(o, j));
  return per && { per, til: j + 1, hver: 1 };
};

/** `to ganger årlig`, `én gang i året`, `3 gonger kvart år`. */
const ganger = (o: readonly Ord[], i: number): Gjentatt | null => {
  const antall = grunntall(o, i);
  if (antall === null || antall < 1 || !/^(gang|ganger|gong|gonger)$/.test(ordet(o, i + 1))) return null;
  const enhet = enheten(o, i + 2);
  return enhet && gjentatt(antall, enhet.per, enhet.til, enhet.hver);
};

/** `to rapporter i året`, `tre årlige møter`: an activity that is counted. */
const AKTIVITET =
  /^\p{L}*(rapport|møte|orientering|status|gjennomgang|gjennomgåing|evaluering|tilsyn|kontroll|melding|samling|redegjør|utgreiing|oversikt|dialog|revisjon|rullering)/u;

const telte = (o: readonly Ord[], i: number): Gjentatt | null => {
  const antall = grunntall(o, i);
  if (antall === null || antall < 1 || antall > 52) return null;
  const adverb = /e$/.test(ordet(o, i + 1)) ? slaaOpp(ADVERB, ordet(o, i + 1)) : null;
  if (adverb && AKTIVITET.test(ordet(o, i + 2))) return gjentatt(antall, adverb, i + 3);
  const enhet = AKTIVITET.test(ordet(o, i + 1)) ? enheten(o, i + 2) : null;
  return enhet && gjentatt(antall, enhet.per, enhet.til, enhet.hver);
};

/** Amounts and developments of a year are not something to be done each year. */
const STOERRELSE =
  /^(vekst|auke|auking|økning|økt|reduksjon|redusert|reduserte|nedgang|forbedring|betring|beløp|ramme|besparelse|innspar|kostnad|utgift|inntekt|sum|bevilgning|løyving|tilskudd|tilskot|leie|budsjett|avdrag|avset|effekt|behov|utslipp|gebyr|avgift|prisvekst|lønns|underskudd|overskudd|drift|lån|kutt|bidrag|støtte|gjennomsnitt|prosent|time|årsverk|mål|folketalsvekst|befolkningsvekst|sats|renter|pris|husleie|ytelse|utbytte|uttak|overføring)/;
const BELOEP =
  /^(kr|kroner|mill|millioner|millionar|mrd|milliarder|tusen|%|prosent|daa|dekar|tonn|mnok|tkr|timer|årsverk)$/;

const erBeloep = (o: readonly Ord[], i: number): boolean =>
  [1, 2, 3].some((n) => BELOEP.test(ordet(o, i - n))) || /^\d+$/.test(ordet(o, i - 1));

/** `årlig`, `tertialvis`, `månedlige rapporter`. */
const adverbet = (o: readonly Ord[], i: number): Gjentatt | null => {
  const per = slaaOpp(ADVERB, ordet(o, i));
  if (!per || erBeloep(o, i)) return null;
  // «den årlige rapporten» and «kommunens årlige rapport» are ones there already are.
  if (
    /e$/.test(ordet(o, i)) &&
    /^(den|det|de|dei|sin|sitt|sine)$|\p{L}{3}s$/u.test(ordet(o, i - 1)) &&
    !/(es|ast|vis)$/.test(ordet(o, i - 1))
  )
    return null;
  const neste = /^(gjennomsnittlig|samlet|samla|netto|brutto|maksimal)/.test(ordet(o, i + 1)) ? i + 2 : i + 1;
  if (STOERRELSE.test(ordet(o, neste)) || BELOEP.test(ordet(o, neste))) return null;
  // «på kr 300 000 årlig»: the amount may also stand after it.
  return /^(kr|på)$/.test(ordet(o, i + 1)) && /^(\d+|kr)$/.test(ordet(o, i + 2))
    ? null
    : gjentatt(1, per, i + 1);
};

const I_RAPPORT = fraser<true>([
  [
    'i|ved|gjennom|i forbindelse med|ifm|ifm.|i.f.m.|i samband med|sammen med|saman med|i tilknytning til',
    true,
  ],
]);

/** `i tertialrapportene`, `fortløpende i månedsrapporten`, `ved tertialrapportering`, unless it is one with a number. */
const iRapport = (o: readonly Ord[], i: number): Gjentatt | null => {
  const ramme = finnFrase(I_RAPPORT, o, i);
  if (!ramme) return null;
  let j = ramme.til;
  while (
    j < ramme.til + 3 &&
    /^(den|dei|de|det|kommunens|kommunen|sine|ordinære|ordinær|faste|alle|behandling|av|framlegging|fremleggelse)$/.test(
      ordet(o, j),
    )
  )
    j++;
  const per = slaaOpp(RAPPORTER, ordet(o, j));
  return per && !/^\d{4}$/.test(ordet(o, j + 1)) && ordet(o, j + 1) !== 'for'
    ? gjentatt(1, per, j + 1)
    : null;
};

const MELDING = /(rapport|orienter|status|meld|redegjør|gjennomgå|følges|oppfølging|oppfølgjing)/;

/** `rapporteres per tertial`. */
const perEnhet = (o: readonly Ord[], i: number): Gjentatt | null => {
  if (!PER.test(ordet(o, i)) || erBeloep(o, i)) return null;
  const j = etterPer(o, i);
  const per = slaaOpp(ENHETER, ordet(o, j));
  const meldt = [1, 2, 3, 4].some((n) => MELDING.test(ordet(o, i - n)));
  return per && meldt ? gjentatt(1, per, j + 1) : null;
};

/** Something to be done again and again, said from a word on; null when nothing such begins there. */
export const gjentakelse = (o: readonly Ord[], i: number): Gjentatt | null => {
  const hvert = hver(o, i);
  return (
    ganger(o, i) ??
    telte(o, i) ??
    (hvert && !erBeloep(o, i) && ![1, 2].some((n) => STOERRELSE.test(ordet(o, i - n))) ? hvert : null) ??
    adverbet(o, i) ??
    iRapport(o, i) ??
    perEnhet(o, i)
  );
};
