import type { MoeteId, OrganId, SakId, View } from '@saksgang/kernel';
import {
  erVedtaksfoert,
  medReglement,
  moete,
  moetebilde,
  organ,
  type Deltaker,
  type Moete,
  type MoeteEvent,
  type OrganEvent,
  type OrganState,
  type ReglementVedtatt,
  type ValgHoldt,
} from '@saksgang/saksgang';
import type { Moeterad } from './moeteprojeksjon';

export interface Organhistorie {
  readonly organ: OrganState;
  readonly revisjon: number;
  /** The document that the møteplan of each year was taken from. */
  readonly plankilder: ReadonlyMap<number, string | null>;
}

/** Something that happened in a meeting, and how it was left. */
export interface Moetesteg {
  readonly slag: MoeteEvent['type'];
  readonly klokkeslett: string | null;
  /** What was said of it: the basis of closed doors, or why somebody left. */
  readonly grunn: string | null;
  readonly gikk: readonly Deltaker[];
  readonly kom: readonly Deltaker[];
  /** How many were present after it, and whether that was enough to decide (R23); null before the meeting is opened. */
  readonly tilStede: number | null;
  readonly vedtaksfoert: boolean | null;
  readonly moeteleder: Deltaker | null;
  /** The election that was held; null where it was something else. */
  readonly valg: ValgHoldt['data'] | null;
}

/** Somebody's time in a meeting. A time of day that is null is not given; `gikk` says whether they left before the end. */
export interface Oppmoetetid extends Deltaker {
  readonly fraStart: boolean;
  readonly fra: string | null;
  readonly til: string | null;
  readonly gikk: boolean;
}

export interface Moetehistorie {
  readonly moete: Moete;
  readonly steg: readonly Moetesteg[];
  readonly frammoete: readonly Oppmoetetid[];
  /** The saker of the meeting, with their numbers there. */
  readonly saker: ReadonlyMap<SakId, string | null>;
  readonly revisjon: number;
}

/** A kommune's bodies, meetings and own rules. */
export interface Moeteverden {
  /** Whether the kommune is taken in at all. */
  finnes: boolean;
  readonly organer: Map<OrganId, Organhistorie>;
  readonly moeter: Map<MoeteId, Moetehistorie>;
  readonly sakstitler: Map<SakId, string>;
  reglementer: readonly ReglementVedtatt['data'][];
}

export const moeteverden: View<Moeteverden, Moeterad> = {
  initial: () => ({
    finnes: false,
    organer: new Map(),
    moeter: new Map(),
    sakstitler: new Map(),
    reglementer: [],
  }),
  evolve: (verden, { event, id, revisjon, kilde }) => {
    switch (event.type) {
      case 'KommuneOpprettet':
        verden.finnes = true;
        return verden;
      case 'ReglementVedtatt':
        verden.reglementer = medReglement(verden.reglementer, event.data);
        return verden;
      case 'RulleringStartet':
        verden.sakstitler.set(id as SakId, `Handlingsprogram ${event.data.hp}`);
        return verden;
      case 'SakRegistrert':
        verden.sakstitler.set(id as SakId, event.data.tittel);
        return verden;
      case 'SakTattTilBehandling':
        return medSak(verden, event.data.moete, id as SakId, event.data.saksnummer);
      case 'SaksnummerTildelt':
        medOrgan(verden, id as OrganId, event, revisjon, kilde);
        return medSak(verden, event.data.moete, event.data.sak, event.data.saksnummer);
      case 'OrganOpprettet':
      case 'MedlemmerValgt':
      case 'MoeteplanFastsatt':
        return medOrgan(verden, id as OrganId, event, revisjon, kilde);
      case 'MoeteInnkalt':
      case 'MoeteAvlyst':
      case 'MoeteSatt':
      case 'FrammoeteEndret':
      case 'MoeteledelsenOverlatt':
      case 'ValgHoldt':
      case 'MoeteLukket':
      case 'MoeteAapnet':
      case 'MoeteHevet':
        return medMoete(verden, id as MoeteId, event, revisjon);
    }
  },
};

const medOrgan = (
  verden: Moeteverden,
  id: OrganId,
  event: OrganEvent,
  revisjon: number,
  kilde: string | null,
): Moeteverden => {
  const foer = verden.organer.get(id);
  const plankilder = new Map(foer?.plankilder);
  if (event.type === 'MoeteplanFastsatt') plankilder.set(event.data.aar, kilde);
  verden.organer.set(id, {
    organ: organ.evolve(foer?.organ ?? organ.initialState, event),
    revisjon,
    plankilder,
  });
  return verden;
};

const medSak = (
  verden: Moeteverden,
  id: MoeteId | null,
  sak: SakId,
  saksnummer: string | null,
): Moeteverden => {
  const historie = id === null ? undefined : verden.moeter.get(id);
  if (id === null || !historie) return verden;
  const saker = new Map(historie.saker);
  saker.set(sak, saksnummer ?? saker.get(sak) ?? null);
  verden.moeter.set(id, { ...historie, saker });
  return verden;
};

const medMoete = (verden: Moeteverden, id: MoeteId, event: MoeteEvent, revisjon: number): Moeteverden => {
  const historie = verden.moeter.get(id) ?? INGENTING;
  const foer = historie.moete;
  const etter = moete.evolve(foer, event);
  verden.moeter.set(id, {
    moete: etter,
    steg: [...historie.steg, steget(foer, etter, event)],
    frammoete: etterSteget(historie.frammoete, event),
    saker: historie.saker,
    revisjon,
  });
  return verden;
};

const INGENTING: Moetehistorie = {
  moete: moete.initialState,
  steg: [],
  frammoete: [],
  saker: new Map(),
  revisjon: -1,
};

const steget = (foer: Moete, etter: Moete, event: MoeteEvent): Moetesteg => {
  const bilde = moetebilde(etter);
  const satt = moetebilde(foer)?.deltakere ?? [];
  const gikk = event.type === 'FrammoeteEndret' ? event.data.gikk : [];
  return {
    slag: event.type,
    klokkeslett: klokkeslettFor(event),
    grunn: grunnFor(event),
    gikk: satt.filter((d) => gikk.includes(d.plass)),
    kom: event.type === 'FrammoeteEndret' ? event.data.kom : [],
    tilStede: bilde?.deltakere.length ?? null,
    vedtaksfoert: bilde && erVedtaksfoert(bilde.antallMedlemmer, bilde.deltakere.length),
    moeteleder: bilde?.deltakere.find((d) => d.plass === bilde.moeteleder) ?? null,
    valg: event.type === 'ValgHoldt' ? event.data : null,
  };
};

/** The time in an invitation is when the meeting is to be, and not when it was called. */
const klokkeslettFor = ({ type, data }: MoeteEvent): string | null =>
  type !== 'MoeteInnkalt' && 'klokkeslett' in data ? data.klokkeslett : null;

const grunnFor = (event: MoeteEvent): string | null => {
  if (event.type === 'MoeteLukket') return event.data.hjemmel;
  return 'grunn' in event.data ? event.data.grunn : null;
};

/** The times of everybody, when one thing more has happened. */
const etterSteget = (frammoete: readonly Oppmoetetid[], event: MoeteEvent): readonly Oppmoetetid[] => {
  if (event.type === 'MoeteSatt')
    return event.data.deltakere.map((d) => kommer(d, event.data.klokkeslett, true));
  if (event.type !== 'FrammoeteEndret') return frammoete;
  const { gikk, kom, klokkeslett } = event.data;
  const igjen = frammoete.map((tid) =>
    !tid.gikk && gikk.includes(tid.plass) ? { ...tid, gikk: true, til: klokkeslett } : tid,
  );
  return [...igjen, ...kom.map((d) => kommer(d, klokkeslett, false))];
};

const kommer = (deltaker: Deltaker, fra: string | null, fraStart: boolean): Oppmoetetid => ({
  ...deltaker,
  fraStart,
  fra,
  til: null,
  gikk: false,
});
