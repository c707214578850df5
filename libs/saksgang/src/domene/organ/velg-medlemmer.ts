import {
  ok,
  refusal,
  refused,
  skrivDato,
  type Command,
  type Dato,
  type Decide,
  type RefusalOf,
} from '@saksgang/kernel';
import type { OrganState, Sammensetning } from './organ';
import type { MedlemmerValgt } from './organ.events';
import { OrganetFinnesIkke } from './organ.refusals';

/** Records who was chosen to a body: the whole of its seats, from a day on. */
export type VelgMedlemmer = Command<'VelgMedlemmer', Sammensetning>;

export const OrganetManglerMedlemmer = refusal(
  'OrganetManglerMedlemmer',
  'ugyldig',
  'Et organ må ha minst ett medlem. Oppgi plassene med parti, også der navnet er ukjent.',
);

export const PlassenErNevntToGanger = refusal(
  'PlassenErNevntToGanger',
  'ugyldig',
  (plass: number) => `Plass ${plass} er nevnt to ganger. Gi hver plass i organet sitt eget nummer.`,
);

export const VaraplassenErUgyldig = refusal(
  'VaraplassenErUgyldig',
  'ugyldig',
  (parti: string, nr: number) =>
    `Vara nr. ${nr} for «${parti}» er nevnt to ganger, eller partiet har ingen plass i organet. Rett varalisten.`,
);

export const LedelsenErUgyldig = refusal(
  'LedelsenErUgyldig',
  'ugyldig',
  'Leder og nestleder må ha hver sin plass blant medlemmene. Oppgi to plassnumre som er i bruk, eller null der det ikke er kjent.',
);

export const SammensetningenErEldre = refusal(
  'SammensetningenErEldre',
  'i-konflikt',
  (siste: Dato) =>
    `Organet har alt en sammensetning som gjelder fra ${skrivDato(siste)}. En ny kan ikke gjelde fra en tidligere dag.`,
);

export const velgMedlemmerRefusals = [
  OrganetFinnesIkke,
  OrganetManglerMedlemmer,
  PlassenErNevntToGanger,
  VaraplassenErUgyldig,
  LedelsenErUgyldig,
  SammensetningenErEldre,
] as const;

export const velgMedlemmer: Decide<
  VelgMedlemmer,
  OrganState,
  MedlemmerValgt,
  RefusalOf<typeof velgMedlemmerRefusals>
> = ({ data }, { organ, sammensetninger }) => {
  if (organ === null) return refused(OrganetFinnesIkke());
  const feil = feilI(data);
  if (feil) return refused(feil);
  const siste = sammensetninger.at(-1)?.gjelderFra;
  if (siste !== undefined && data.gjelderFra < siste) return refused(SammensetningenErEldre(siste));
  return ok([{ type: 'MedlemmerValgt', data }]);
};

const feilI = ({ medlemmer, varamedlemmer, leder, nestleder }: Sammensetning) => {
  if (medlemmer.length === 0) return OrganetManglerMedlemmer();
  const plasser = new Set<number>();
  for (const { plass } of medlemmer) {
    if (plasser.has(plass)) return PlassenErNevntToGanger(plass);
    plasser.add(plass);
  }
  const partier = new Set(medlemmer.map((m) => m.parti));
  const varaer = new Set<string>();
  for (const { parti, nr } of varamedlemmer) {
    const vara = `${nr} ${parti}`;
    if (varaer.has(vara) || !partier.has(parti)) return VaraplassenErUgyldig(parti, nr);
    varaer.add(vara);
  }
  const ledere = [leder, nestleder].filter((plass) => plass !== null);
  const alleSitter = ledere.every((plass) => plasser.has(plass));
  return alleSitter && new Set(ledere).size === ledere.length ? null : LedelsenErUgyldig();
};
