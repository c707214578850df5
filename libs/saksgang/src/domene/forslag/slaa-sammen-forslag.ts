import {
  aareneI,
  ok,
  refusal,
  refused,
  type Command,
  type Decide,
  type ForslagId,
  type RefusalOf,
} from '@saksgang/kernel';
import { leggSammen } from '../ramme/beloep';
import type { Sak } from '../sak/sak.state';
import type {
  Forslag,
  ForslagFremmet,
  ForslagSlaattSammen,
  Forslagstype,
  Sentralendring,
} from './forslag.events';
import { staaendeForslag, staaendeForslagRefusals } from './forslag.refusals';
import { egneLinjer, feilIForslag, innholdRefusals } from './forslagskrav';
import {
  aapenUnderReglementet,
  arbeidsrefusals,
  feilEtterReglementet,
  type Reglementsgrunnlag,
} from './reglementskrav';
import { forslagsbalansen } from './virkning';

/** Makes one fellesforslag of several forslag; they are no longer voted over by themselves. */
export type SlaaSammenForslag = Command<
  'SlaaSammenForslag',
  {
    readonly id: ForslagId;
    readonly forslag: readonly ForslagId[];
    readonly tittel: string;
    readonly tekst: string | null;
    /** Null when all are of one type, and the fellesforslag is of that. */
    readonly type: Forslagstype | null;
  },
  Reglementsgrunnlag
>;

export const ForFaaForslag = refusal(
  'ForFaaForslag',
  'ugyldig',
  'Det må være minst to ulike forslag å slå sammen. Oppgi forslagene som skal bli ett.',
);

export const ForslageneErUlike = refusal(
  'ForslageneErUlike',
  'i-konflikt',
  (hva: string) => `Forslagene har ikke ${hva}. Endre dem så de stemmer overens, og slå dem sammen etterpå.`,
);

export const TypenMaaOppgis = refusal(
  'TypenMaaOppgis',
  'ugyldig',
  'Forslagene er av ulike typer. Oppgi hvilken type fellesforslaget skal ha.',
);

export const slaaSammenForslagRefusals = [
  ForFaaForslag,
  ForslageneErUlike,
  TypenMaaOppgis,
  ...staaendeForslagRefusals,
  ...arbeidsrefusals,
  ...innholdRefusals,
] as const;
type Avslag = RefusalOf<typeof slaaSammenForslagRefusals>;

export const slaaSammenForslag: Decide<
  SlaaSammenForslag,
  Sak,
  ForslagSlaattSammen | ForslagFremmet,
  Avslag
> = ({ data, meta, grunnlag }, sak) => {
  const aapen = aapenUnderReglementet(sak, grunnlag, data.forslag);
  if (!aapen.ok) return aapen;
  const hp = aapen.value;
  if (new Set(data.forslag).size < Math.max(2, data.forslag.length)) return refused(ForFaaForslag());
  const alle: Forslag[] = [];
  for (const id of data.forslag) {
    const forslag = staaendeForslag(hp, id);
    if (!forslag.ok) return forslag;
    alle.push(forslag.value);
  }
  const ulike = ulikheten(alle);
  if (ulike !== null) return refused(ForslageneErUlike(ulike));
  const [foerst] = alle;
  const type = data.type ?? (alle.every((f) => f.type === foerst?.type) ? foerst?.type : undefined);
  if (type === undefined || !foerst) return refused(TypenMaaOppgis());
  const { id, tittel, tekst } = data;
  const nytt = { ...felles(foerst, alle, aareneI(hp.hp)), id, type, tittel, tekst };
  const feil = feilIForslag(hp, nytt, data.forslag) ?? feilEtterReglementet(hp, nytt, meta, grunnlag);
  if (feil) return refused(feil);
  const balanse = forslagsbalansen(hp, nytt);
  return ok([
    { type: 'ForslagSlaattSammen', data: { forslag: data.forslag, til: id } },
    { type: 'ForslagFremmet', data: { ...nytt, balanse, dato: meta.skjedde } },
  ]);
};

/** What no one but their movers can settle when several forslag are to be one. */
const ulikheten = (alle: readonly Forslag[]): string | null => {
  const like = (av: (f: Forslag) => unknown) => new Set(alle.map((f) => JSON.stringify(av(f)))).size === 1;
  if (!like((f) => f.grunnlag)) return 'samme grunnlag';
  if (!like((f) => f.gjelder)) return 'samme forslag som de gjelder';
  if (!like((f) => f.organ)) return 'samme organ bak seg';
  const motsagt = <T>(verdier: readonly T[], noekkel: (verdi: T) => string | null): boolean => {
    const sett = new Map<string, string>();
    return verdier.some((verdi) => {
      const n = noekkel(verdi);
      if (n === null) return false;
      const [foer, naa] = [sett.get(n), JSON.stringify(verdi)];
      sett.set(n, naa);
      return foer !== undefined && foer !== naa;
    });
  };
  if (
    motsagt(
      alle.flatMap((f) => f.endringer),
      (e) => e.linje,
    )
  )
    return 'samme endring av samme linje';
  if (
    motsagt(
      alle.flatMap((f) => f.investeringer),
      (i) => i.endrer ?? i.id,
    )
  )
    return 'samme endring av samme investering';
  return null;
};

const felles = (
  foerst: Forslag,
  alle: readonly Forslag[],
  aarene: readonly string[],
): Omit<Forslag, 'balanse'> => {
  const { balanse: _, ...resten } = foerst;
  return {
    ...resten,
    partier: [...new Set(alle.flatMap((f) => f.partier))],
    medlemmer: unike(
      alle.flatMap((f) => f.medlemmer),
      (m) => `${m.navn}\n${m.parti ?? ''}`,
    ),
    linjer: alle.flatMap((f) => f.linjer),
    endringer: unike(
      alle.flatMap((f) => f.endringer),
      (e) => e.linje,
    ),
    sentrale: summerte(
      alle.flatMap((f) => f.sentrale),
      aarene,
    ),
    investeringer: unike(
      alle.flatMap((f) => f.investeringer),
      (i) => i.endrer ?? i.id,
    ),
    verbalforslag: alle.flatMap((f) => f.verbalforslag),
    inndekning: unike(
      alle.flatMap((f) => f.inndekning),
      (i) => JSON.stringify(i),
    ),
    opphav: alle.flatMap((f) => [...f.opphav, ...herfra(f)]),
    uspesifisertInnsparing: [...new Set(alle.flatMap((f) => f.uspesifisertInnsparing))],
  };
};

/** The lines keep their ids, since the forslag they stood in is no more; which it was is told. */
export const herfra = (forslag: Pick<Forslag, 'id' | 'linjer' | 'endringer'>): Forslag['opphav'] =>
  [...egneLinjer(forslag)].map((linje) => ({ linje, forslag: forslag.id, fra: linje }));

const unike = <T>(verdier: readonly T[], noekkel: (verdi: T) => string): readonly T[] => [
  ...new Map(verdier.map((verdi) => [noekkel(verdi), verdi])).values(),
];

const summerte = (
  endringer: readonly Sentralendring[],
  aarene: readonly string[],
): readonly Sentralendring[] => {
  const sum = new Map<string, Sentralendring>();
  for (const ny of endringer) {
    const noekkel = `${ny.tabell} ${ny.post}`;
    const foer = sum.get(noekkel);
    sum.set(noekkel, foer ? { ...ny, endring: leggSammen(foer.endring, ny.endring, aarene) } : ny);
  }
  return [...sum.values()];
};
