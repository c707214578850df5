import {
  ok,
  refusal,
  refused,
  type Command,
  type Decide,
  type ForslagId,
  type LinjeId,
  type Punkt,
  type RefusalOf,
  type Uuid,
} from '@saksgang/kernel';
import type { Bevilgningsoversikt } from '../ramme/balanse';
import type { Handlingsprogram, Sak } from '../sak/sak.state';
import type { Forslag, ForslagDelt, ForslagFremmet, Forslagstype } from './forslag.events';
import { staaendeForslag, staaendeForslagRefusals } from './forslag.refusals';
import { feilIForslag, innholdRefusals } from './forslagskrav';
import {
  aapenUnderReglementet,
  arbeidsrefusals,
  feilEtterReglementet,
  type Reglementsgrunnlag,
} from './reglementskrav';
import { herfra } from './slaa-sammen-forslag';
import { forslagsbalansen } from './virkning';

/** One of the forslag that another is split into, and what of it goes there. */
export interface Forslagsdel {
  readonly id: ForslagId;
  readonly type: Forslagstype;
  readonly tittel: string;
  readonly tekst: string | null;
  /** Lines that the forslag adds, and lines that it changes. */
  readonly linjer: readonly LinjeId[];
  readonly poster: readonly { readonly tabell: Bevilgningsoversikt; readonly post: string }[];
  readonly investeringer: readonly Uuid[];
  readonly punkter: readonly Punkt[];
}

/** Splits a forslag into several, so that each may be voted over by itself; everything of it goes to exactly one. */
export type DelForslag = Command<
  'DelForslag',
  { readonly forslag: ForslagId; readonly deler: readonly Forslagsdel[] },
  Reglementsgrunnlag
>;

export const ForFaaDeler = refusal(
  'ForFaaDeler',
  'ugyldig',
  'Et forslag deles i minst to. Oppgi delene, og hva som skal stå i hver.',
);

export const DelingenGaarIkkeOpp = refusal('DelingenGaarIkkeOpp', 'ugyldig', (hva: string, ganger: number) =>
  ganger === 0
    ? `${hva} er ikke med i noen av delene. Alt i forslaget må stå i nøyaktig én del.`
    : `${hva} står i ${ganger} av delene. Alt i forslaget må stå i nøyaktig én del.`,
);

export const DelenHarNoeFremmed = refusal(
  'DelenHarNoeFremmed',
  'finnes-ikke',
  (del: string, hva: string) =>
    `Delen «${del}» viser til ${hva}, som ikke står i forslaget. Kontroller id-en eller nummeret.`,
);

export const delForslagRefusals = [
  ForFaaDeler,
  DelingenGaarIkkeOpp,
  DelenHarNoeFremmed,
  ...staaendeForslagRefusals,
  ...arbeidsrefusals,
  ...innholdRefusals,
] as const;
type Avslag = RefusalOf<typeof delForslagRefusals>;

export const delForslag: Decide<DelForslag, Sak, ForslagDelt | ForslagFremmet, Avslag> = (
  { data, meta, grunnlag },
  sak,
) => {
  const aapen = aapenUnderReglementet(sak, grunnlag, [data.forslag]);
  if (!aapen.ok) return aapen;
  const hp = aapen.value;
  const funnet = staaendeForslag(hp, data.forslag);
  if (!funnet.ok) return funnet;
  if (data.deler.length < 2) return refused(ForFaaDeler());
  const galt = feilIDelingen(hp, funnet.value, data.deler);
  if (galt) return refused(galt);
  const nye: ForslagFremmet[] = [];
  for (const del of data.deler) {
    const nytt = utsnitt(funnet.value, del);
    const feil = feilIForslag(hp, nytt, [data.forslag]) ?? feilEtterReglementet(hp, nytt, meta, grunnlag);
    if (feil) return refused(feil);
    const balanse = forslagsbalansen(hp, nytt);
    nye.push({ type: 'ForslagFremmet', data: { ...nytt, balanse, dato: meta.skjedde } });
  }
  const til = data.deler.map((d) => d.id);
  return ok([{ type: 'ForslagDelt', data: { forslag: data.forslag, til } }, ...nye]);
};

interface Bit {
  readonly noekkel: string;
  readonly navn: string;
}

const feilIDelingen = (
  hp: Handlingsprogram,
  forslag: Forslag,
  deler: readonly Forslagsdel[],
): Avslag | null => {
  const biter = bitene(hp, forslag);
  const kjente = new Set(biter.map((b) => b.noekkel));
  for (const del of deler) {
    const fremmed = noekler(del).find((n) => !kjente.has(n));
    if (fremmed !== undefined) return DelenHarNoeFremmed(del.tittel, fremmed);
  }
  const fordelt = deler.flatMap(noekler);
  for (const { noekkel, navn } of biter) {
    const ganger = fordelt.filter((n) => n === noekkel).length;
    if (ganger !== 1) return DelingenGaarIkkeOpp(navn, ganger);
  }
  return null;
};

/** Everything of a forslag that can go to a part, and what people call it. */
const bitene = (hp: Handlingsprogram, f: Forslag): readonly Bit[] => [
  ...f.linjer.map((l) => ({ noekkel: `linje ${l.id}`, navn: `Linjen «${l.tittel}»` })),
  ...f.endringer.map((e) => ({
    noekkel: `linje ${e.linje}`,
    navn: `Endringen av «${hp.linjer.get(e.linje)?.tittel ?? e.linje}»`,
  })),
  ...f.sentrale.map((s) => ({ noekkel: `posten ${s.tabell} ${s.post}`, navn: `Posten ${s.post}` })),
  ...f.investeringer.map((i) => ({
    noekkel: `investeringen ${i.id}`,
    navn: `Investeringen «${i.prosjekt}»`,
  })),
  ...f.verbalforslag.map((v) => ({ noekkel: `punkt ${v.punkt}`, navn: `Punkt ${v.punkt}` })),
];

const noekler = ({ linjer, poster, investeringer, punkter }: Forslagsdel): readonly string[] => [
  ...linjer.map((id) => `linje ${id}`),
  ...poster.map((p) => `posten ${p.tabell} ${p.post}`),
  ...investeringer.map((id) => `investeringen ${id}`),
  ...punkter.map((p) => `punkt ${p}`),
];

const utsnitt = (
  { balanse: _, ...helt }: Forslag,
  { id, type, tittel, tekst, linjer, poster, investeringer, punkter }: Forslagsdel,
): Omit<Forslag, 'balanse'> => {
  const med = new Set(linjer);
  const del = {
    linjer: helt.linjer.filter((l) => med.has(l.id)),
    endringer: helt.endringer.filter((e) => med.has(e.linje)),
  };
  return {
    ...helt,
    ...del,
    id,
    type,
    tittel,
    tekst,
    sentrale: helt.sentrale.filter((s) => poster.some((p) => p.tabell === s.tabell && p.post === s.post)),
    investeringer: helt.investeringer.filter((i) => investeringer.includes(i.id)),
    verbalforslag: helt.verbalforslag.filter((v) => punkter.includes(v.punkt)),
    inndekning: helt.inndekning.filter((i) => med.has(i.linje)),
    opphav: [...helt.opphav.filter((o) => med.has(o.linje)), ...herfra({ ...del, id: helt.id })],
    uspesifisertInnsparing: helt.uspesifisertInnsparing.filter((l) => med.has(l)),
  };
};
