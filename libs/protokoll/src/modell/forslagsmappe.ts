import type { Dato, ForslagId, LinjeId } from '@saksgang/kernel';
import type { Forslag, Forslagsskjebne, Forslagstype, Rammelinje, SakEvent } from '@saksgang/saksgang';
import { slaaOpp, type Etter, type Sakshendelse } from './hendelser';

/** A forslag as it stood at a moment, and what had become of it. */
export interface Forslagsfakta {
  readonly innhold: Forslag;
  readonly fremmet: Dato | null;
  readonly revidert: readonly { readonly dato: Dato | null; readonly utgangspunkt: ForslagId | null }[];
  readonly skjebne: Forslagsskjebne;
  /** What it was joined or split into. */
  readonly til: readonly ForslagId[];
}

export type Forslagsmappe = ReadonlyMap<ForslagId, Forslagsfakta>;

export const forslagsmappe = (hendelser: readonly Sakshendelse[]): Forslagsmappe => {
  const mappe = new Map<ForslagId, Forslagsfakta>();
  const endre = (id: ForslagId, mer: Partial<Forslagsfakta>): void => {
    const foer = mappe.get(id);
    if (foer) mappe.set(id, { ...foer, ...mer });
  };
  const etter: Etter<SakEvent, void> = {
    ForslagFremmet: ({ dato: fremmet, ...innhold }) => {
      mappe.set(innhold.id, { innhold, fremmet, revidert: [], skjebne: 'fremmet', til: [] });
    },
    ForslagEndret: ({ dato, utgangspunkt, ...innhold }) => {
      const revidert = [...(mappe.get(innhold.id)?.revidert ?? []), { dato, utgangspunkt }];
      endre(innhold.id, { innhold, revidert });
    },
    ForslagTrukket: ({ forslag }) => {
      endre(forslag, { skjebne: 'trukket' });
    },
    ForslagSlaattSammen: ({ forslag, til }) => {
      for (const id of forslag) endre(id, { skjebne: 'slaatt-sammen', til: [til] });
    },
    ForslagDelt: ({ forslag, til }) => {
      endre(forslag, { skjebne: 'delt', til });
    },
    VoteringRegistrert: ({ skjebner }) => {
      for (const { forslag, skjebne } of skjebner) endre(forslag, { skjebne });
    },
  };
  for (const { event } of hendelser) slaaOpp(etter, event);
  return mappe;
};

/** What lines are called, wherever they came in. */
export const linjenavn = (hendelser: readonly Sakshendelse[]): ReadonlyMap<LinjeId, Rammelinje> => {
  const alle = new Map<LinjeId, Rammelinje>();
  for (const { event } of hendelser)
    if (
      'linjer' in event.data &&
      event.type !== 'InvesteringerForeslaatt' &&
      event.type !== 'InvesteringerVedtatt' &&
      event.type !== 'SentraleLinjerFoert' &&
      event.type !== 'SentraleLinjerVedtatt'
    )
      for (const linje of event.data.linjer) alle.set(linje.id, linje);
  return alle;
};

const ORD: Readonly<Record<Forslagstype, string>> = {
  'alternativt-budsjett': 'forslaget',
  rammeendring: 'forslaget',
  investering: 'forslaget',
  verbalforslag: 'verbalforslaget',
  tilleggsforslag: 'tilleggsforslaget',
  endringsforslag: 'endringsforslaget',
  oversendelsesforslag: 'oversendelsesforslaget',
  utsettelsesforslag: 'utsettelsesforslaget',
  innstilling: 'innstillingen',
};

/** How a forslag is spoken of: `forslaget fra Høyre`. */
export type Forslagsnavn = (id: ForslagId) => string;

/** Those who stand behind a forslag. */
export const stillere = ({ organ, partier, medlemmer }: Forslag): readonly string[] => [
  ...(organ === null ? [] : [organ]),
  ...partier,
  ...medlemmer.map(({ navn, parti }) => `${navn} (${parti ?? 'uavhengig'})`),
];

/** Names that cannot be mistaken: the title is said too where somebody stands behind several of the same kind. */
export const forslagsnavn = (mappe: Forslagsmappe, ider: readonly ForslagId[]): Forslagsnavn => {
  const korte = new Map(ider.map((id) => [id, kortnavn(mappe.get(id)?.innhold)]));
  return (id) => {
    const innhold = mappe.get(id)?.innhold;
    const kort = korte.get(id) ?? kortnavn(innhold);
    const flere = [...korte].some(([annen, navn]) => annen !== id && navn === kort);
    return innhold && flere ? `${kort}, «${innhold.tittel}»,` : kort;
  };
};

const kortnavn = (innhold: Forslag | undefined): string => {
  if (!innhold) return 'et forslag som ikke er ført i saken';
  const bak = stillere(innhold);
  if (bak.length === 0) return `${ORD[innhold.type]} «${innhold.tittel}»`;
  const felles = innhold.partier.length > 1 && ORD[innhold.type] === 'forslaget';
  return `${felles ? 'fellesforslaget' : ORD[innhold.type]} fra ${bak.join('/')}`;
};
