import type { Dato, OrganId } from '@saksgang/kernel';

/** A body with the days it is to meet, as its møteplan and its called meetings give them. */
export interface Moeteorgan {
  readonly id: OrganId;
  readonly type: string;
  readonly navn: string;
  readonly moeter: readonly {
    readonly dato: Dato;
    readonly saksfrist: Dato | null;
    /** The document the møteplan was taken from. */
    readonly kilde: string | null;
  }[];
}

/** The last meeting of a body at which the sak can be, when it is to be decided in time. */
export interface Ledd {
  readonly organ: OrganId;
  readonly navn: string;
  readonly dato: Dato;
  /** The last day a saksframlegg is taken for the meeting; null is not fixed in the møteplan. */
  readonly saksfrist: Dato | null;
  /** The document its møteplan was taken from; null where nobody said. */
  readonly kilde: string | null;
}

export interface Sakskjede {
  /** In the order the sak passes through them. */
  readonly ledd: readonly Ledd[];
  /** The bodies that have no meeting in time in their møteplan, or no møteplan. */
  readonly mangler: readonly string[];
  /** The last day the saksframlegg can be handed in; null when a body is missing or its møteplan does not say. */
  readonly saksframlegg: Dato | null;
}

/**
 * Counts backwards from a frist through the møteplan: kommunestyret, before it formannskapet, before that the utvalg, and
 * first the day the saksframlegg must be in. A body treats the sak on an earlier day than the one after it.
 */
export const sakskjeden = (
  organer: readonly Moeteorgan[],
  besluttende: string,
  utvalg: readonly string[],
  frist: Dato,
): Sakskjede => {
  const ledd: Ledd[] = [];
  const mangler: string[] = [];
  let foerst: readonly Ledd[] = [];
  // The deciding body may meet on the day of the frist itself.
  let foer: (dato: Dato) => boolean = (dato) => dato <= frist;
  for (const steg of stegene(organer, besluttende, utvalg)) {
    const paaSteget = steg.map(({ navn, organ }) => sisteMoete(organ, navn, foer));
    const funnet = paaSteget.filter((l) => typeof l !== 'string');
    mangler.unshift(...paaSteget.filter((l) => typeof l === 'string'));
    ledd.unshift(...funnet);
    foerst = funnet;
    const tidligst = funnet.map((l) => l.dato).sort()[0];
    if (tidligst !== undefined) foer = (dato) => dato < tidligst;
  }
  const frister = foerst.map((l) => l.saksfrist);
  const saksframlegg = mangler.length > 0 || frister.includes(null) ? null : (frister.sort()[0] ?? null);
  return { ledd, mangler, saksframlegg };
};

interface Steg {
  readonly navn: string;
  readonly organ: Moeteorgan | undefined;
}

/** The steps of the sak, the deciding body first; the utvalg of one step may be several. */
const stegene = (
  organer: readonly Moeteorgan[],
  besluttende: string,
  utvalg: readonly string[],
): readonly (readonly Steg[])[] => {
  const avType = (type: string): readonly Steg[] => [
    { navn: type, organ: organer.find((o) => o.type === type) },
  ];
  const utvalgene = utvalg.map((kode): Steg => {
    const organ = organer.find((o) => o.id === kode.toLocaleLowerCase('nb'));
    return { navn: organ?.navn ?? kode, organ };
  });
  const iUtvalgene = utvalgene.length === 0 ? [] : [utvalgene];
  if (besluttende === 'kommunestyret')
    return [avType('kommunestyret'), avType('formannskapet'), ...iUtvalgene];
  return besluttende === 'utvalg' ? iUtvalgene : [avType(besluttende)];
};

/** The last meeting of a body that is early enough; its name when it has none. */
const sisteMoete = (
  organ: Moeteorgan | undefined,
  navn: string,
  foer: (dato: Dato) => boolean,
): Ledd | string => {
  const moete = organ?.moeter
    .filter((m) => foer(m.dato))
    .sort((a, b) => (a.dato < b.dato ? -1 : 1))
    .at(-1);
  return organ && moete ? { organ: organ.id, navn: organ.navn, ...moete } : navn;
};
