import { ordet, type Ord } from './ordene';

export type Hodeslag = 'moete' | 'dokument' | 'handling' | 'behandling' | 'organ';

const HODER: readonly (readonly [RegExp, Hodeslag])[] = [
  [/^(\p{L}*møte|\p{L}*møtet|\p{L}*møtene|\p{L}*samling|\p{L}*samlinga|\p{L}*samlingen)$/u, 'moete'],
  [
    /^(hp|øp|(års|stats|klima|investerings|drifts)?budsjett(et)?|økonomiplan(en)?|handlingsprogram(met)?|handlingsplan(en)?|(års|perspektiv|eierskaps|eigarskaps|tertial)melding(a|en)?|(års|tertial|kvartals|halvårs|status|slutt|del|økonomi)rapport(en)?|(års)?(regnskap|rekneskap)(et)?|årsberetning(en)?|kommuneplan(en)?|\p{L}*arealdel(en)?|\p{L}*samfunnsdel(en)?|\p{L}*planstrategi(en)?|\p{L}*investeringsplan(en)?|kommunedelplan(en)?|temaplan(en)?|kommuneproposisjon(en)?|rammesak(en)?|beslutningsgrunnlag(et)?)$/u,
    'dokument',
  ],
  [
    /^(budsjett(behandling|handsaming|prosess|arbeid|runde|sak)|økonomiplanprosess|økonomiplanarbeid|\p{L}*rullering|\p{L}*revisjon|\p{L}*revidering|\p{L}*evaluering|konstituering|(kommune|kommunestyre|stortings|lokal)(valg|val)|valge|vale|\p{L}*oppstart|(bygge|skole|skule|semester|prosjekt|sesong|anleggs)start|(prosjekt|sesong|periode|skole|prøve)slutt|\p{L}*avslutning|\p{L}*avslutting|ferdigstilling|ferdigstillelse|ferdigstilla|\p{L}*åpning|\p{L}*opning|ikrafttredelse|ikrafttreden|innflytting|\p{L}*overtakelse|(prosjekt|prøve|pilot|forsøks|plan|økonomiplan|handlingsprogram|valg|val|kommunestyre|hp|avtale)periode|fremleggelse|framlegging|framleggelse|fremlegging|(vinter|høst|haust)ferie)(et|en|a|n)?$/u,
    'handling',
  ],
  [/^(\p{L}*behandling|\p{L}*handsaming)(a|en)?$/u, 'behandling'],
  [
    /^(kommunestyret|formannskapet|bystyret|fylkestinget|heradsstyret|\p{L}*utvalget|\p{L}*utvalet)$/u,
    'organ',
  ],
];

const hodet = (ord: string): Hodeslag | null => HODER.find(([re]) => re.test(ord))?.[1] ?? null;

/** Where a noun phrase cannot go on. */
const STOPP =
  /^(skal|bes|ber|må|er|blir|blei|kan|vil|bør|som|at|der|hvor|hvordan|når|dersom|i|på|fra|frå|med|om|å|under|ved|innen|innan|senest|etter|før|mens|hver|hvert|kvar|kvart|ikke|ikkje)$/;
const LETTER = /^\p{L}/u;
const LENGST_TIL_HODET = 7;
const AAR = /^(19|20|21)\d\d$/;

export interface Hendelse {
  /** The place after its last word. */
  readonly til: number;
  readonly slag: Hodeslag;
  /** Said to be one to come: neste, kommende, a number. */
  readonly utpekt: boolean;
}

const UTPEKT = /^(neste|kommende|komande|førstkommende|fyrstkomande|første|fyrste|andre|\d{1,2})$/;

const hodeFra = (
  o: readonly Ord[],
  i: number,
): { readonly plass: number; readonly slag: Hodeslag } | null => {
  for (let j = i; j < i + LENGST_TIL_HODET; j++) {
    const ord = ordet(o, j);
    if (o[j]?.setning !== o[i]?.setning || STOPP.test(ord)) return null;
    const slag = hodet(ord);
    // «handlings- og økonomiplanen»: a part with its hyphen is not the whole.
    if (slag && !(ordet(o, j + 1) === '-' && o[j + 1]?.tett)) return { plass: j, slag };
    const tallet = j <= i + 1 && /^\d{1,2}$/.test(ord);
    if (!LETTER.test(ord) && !tallet && !/^[-/]$/.test(ord) && !(ord === '.' && /^\d/.test(ordet(o, j - 1))))
      return null;
    if (/^(av|til|for)$/.test(ord)) return null;
  }
  return null;
};

/** `2025`, `2025-2028`, `2025/26` at a place; the place after. */
const aarene = (o: readonly Ord[], i: number): number => {
  if (!AAR.test(ordet(o, i))) return i;
  return /^[-/]$/.test(ordet(o, i + 1)) && /^\d{2,4}$/.test(ordet(o, i + 2)) ? i + 3 : i + 1;
};

/** The rest of the phrase: its years, and what it is the rullering, the behandling or the report of. */
const utvidet = (o: readonly Ord[], i: number): { readonly til: number; readonly dokument: boolean } => {
  let til = i;
  let dokument = false;
  for (let runde = 0; runde < 4; runde++) {
    const etterAar = aarene(o, til);
    if (etterAar > til) {
      til = etterAar;
      continue;
    }
    if (!/^(av|for|til|i|og|\/)$/.test(ordet(o, til)) || o[til]?.setning !== o[i - 1]?.setning) break;
    const medAar = aarene(o, til + 1);
    if (ordet(o, til) === 'i' && medAar === til + 1) break;
    if (medAar > til + 1) {
      til = medAar;
      continue;
    }
    const neste = hodeFra(o, til + 1);
    if (!neste) break;
    dokument ||= neste.slag === 'dokument';
    til = neste.plass + 1;
  }
  return { til, dokument };
};

/** Something that happens, named from a word on: a møte, a document, a rullering. */
export const hendelse = (o: readonly Ord[], i: number): Hendelse | null => {
  const hode = hodeFra(o, i);
  if (!hode) return null;
  const { plass, slag } = hode;
  const { til, dokument } = utvidet(o, plass + 1);
  // «i møte med ny teknologi» is no møte, and «ved behandling av klager» no one treatment.
  if (slag === 'moete' && ordet(o, plass + 1) === 'med') return null;
  if (slag === 'behandling' && !dokument && !/^saka|saken$/.test(ordet(o, plass + 2))) return null;
  const utpekt = o.slice(i, plass).some(({ tekst }) => UTPEKT.test(tekst));
  return { til, slag, utpekt };
};

/** A phrase that ends with a year, whatever it names: `Kulturdagene 2025`. */
export const noeMedAar = (o: readonly Ord[], i: number): number | null => {
  for (let j = i; j < i + 5; j++) {
    if (o[j]?.setning !== o[i]?.setning || STOPP.test(ordet(o, j))) return null;
    const til = aarene(o, j);
    if (til > j) return j > i ? til : null;
    if (!LETTER.test(ordet(o, j))) return null;
  }
  return null;
};
