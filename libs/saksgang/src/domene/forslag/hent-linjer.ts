import {
  ok,
  refused,
  type Command,
  type Decide,
  type ForslagId,
  type LinjeId,
  type RefusalOf,
} from '@saksgang/kernel';
import type { Sak } from '../sak/sak.state';
import type { Forslag, ForslagEndret } from './forslag.events';
import { aapenForForslag, aapentForslagRefusals, staaendeForslag } from './forslag.refusals';
import { egneLinjer, feilIForslag, innholdRefusals } from './forslagskrav';
import {
  ForslagetByggerPaaSegSelv,
  ForslagetDetGjelderFinnesIkke,
  RammelinjenFinnesIkke,
} from './innhold.refusals';
import { forslagsbalansen } from './virkning';

/**
 * Takes lines over from another forslag, with where they came from kept; the other forslag keeps its own. A line that it
 * adds to the frame gets an id of its own here; a line of the grunnlag that it changes is the same line.
 */
export type HentLinjer = Command<
  'HentLinjer',
  {
    readonly forslag: ForslagId;
    readonly fra: ForslagId;
    readonly linjer: readonly { readonly fra: LinjeId; readonly som: LinjeId }[];
  }
>;

export const hentLinjerRefusals = [...aapentForslagRefusals, ...innholdRefusals] as const;

export const hentLinjer: Decide<HentLinjer, Sak, ForslagEndret, RefusalOf<typeof hentLinjerRefusals>> = (
  { data, meta },
  sak,
) => {
  const aapen = aapenForForslag(sak);
  if (!aapen.ok) return aapen;
  const hp = aapen.value;
  const foer = staaendeForslag(hp, data.forslag);
  if (!foer.ok) return foer;
  if (data.fra === data.forslag) return refused(ForslagetByggerPaaSegSelv());
  const kilde = hp.forslag.get(data.fra);
  if (!kilde) return refused(ForslagetDetGjelderFinnesIkke());
  const der = egneLinjer(kilde);
  const ukjent = data.linjer.find((l) => !der.has(l.fra));
  if (ukjent) return refused(RammelinjenFinnesIkke(ukjent.fra));
  const { balanse: _, ...nytt } = medLinjerFra(foer.value, kilde, data.linjer);
  const feil = feilIForslag(hp, nytt, []);
  if (feil) return refused(feil);
  const balanse = forslagsbalansen(hp, nytt);
  return ok([
    {
      type: 'ForslagEndret',
      data: { ...nytt, balanse, utgangspunkt: null, dato: meta.skjedde },
    },
  ]);
};

const medLinjerFra = (til: Forslag, kilde: Forslag, linjer: HentLinjer['data']['linjer']): Forslag => {
  const som = new Map(linjer.map((l) => [l.fra, l.som]));
  const nye = kilde.linjer.flatMap((linje) => {
    const id = som.get(linje.id);
    return id === undefined ? [] : [{ ...linje, id }];
  });
  const endringer = kilde.endringer.filter((e) => som.has(e.linje));
  const opphav = linjer.map(({ fra, som: id }) => ({
    linje: endringer.some((e) => e.linje === fra) ? fra : id,
    forslag: kilde.id,
    fra,
  }));
  const uspesifisert = opphav.filter((o) => kilde.uspesifisertInnsparing.includes(o.fra));
  return {
    ...til,
    linjer: [...til.linjer, ...nye],
    endringer: [...til.endringer, ...endringer],
    opphav: [...til.opphav, ...opphav],
    uspesifisertInnsparing: [...til.uspesifisertInnsparing, ...uspesifisert.map((o) => o.linje)],
  };
};
