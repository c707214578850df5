import {
  PersistentMap,
  streamName,
  type Dato,
  type Evolution,
  type KommuneId,
  type MoeteId,
  type OrganId,
  type SakId,
  type StreamName,
} from '@saksgang/kernel';
import type { MedlemmerValgt, OrganEvent, OrganOpprettet, PlanlagtMoete } from './organ.events';

/** The seats of a body from a day on. */
export type Sammensetning = MedlemmerValgt['data'];

export interface OrganState {
  /** What the body is; null before it is taken in. */
  readonly organ: OrganOpprettet['data'] | null;
  /** In the order of the days they hold from. */
  readonly sammensetninger: readonly Sammensetning[];
  /** How far the row of each year has come. */
  readonly sisteNummer: PersistentMap<number, number>;
  /** The number of each sak, by where it was treated. */
  readonly saksnumre: PersistentMap<string, string>;
  /** The planned meetings of each year. */
  readonly moeteplaner: PersistentMap<number, readonly PlanlagtMoete[]>;
}

export const organStream = (kommune: KommuneId, organ: OrganId): StreamName =>
  streamName('organ', kommune, organ);

/** A sak has one number in a meeting, and where no meeting is named, one in a year. */
export const behandlingsnoekkel = (sak: SakId, moete: MoeteId | null, aar: number): string =>
  `${sak}/${moete ?? aar}`;

export const organ: Evolution<OrganState, OrganEvent> = {
  initialState: {
    organ: null,
    sammensetninger: [],
    sisteNummer: new PersistentMap(),
    saksnumre: new PersistentMap(),
    moeteplaner: new PersistentMap(),
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'OrganOpprettet':
        return { ...state, organ: event.data };
      case 'MedlemmerValgt': {
        const tidligere = state.sammensetninger.filter((s) => s.gjelderFra < event.data.gjelderFra);
        return { ...state, sammensetninger: [...tidligere, event.data] };
      }
      case 'SaksnummerTildelt': {
        const { aar, nr, saksnummer, sak, moete } = event.data;
        return {
          ...state,
          sisteNummer: state.sisteNummer.set(aar, nr),
          saksnumre: state.saksnumre.set(behandlingsnoekkel(sak, moete, aar), saksnummer),
        };
      }
      case 'MoeteplanFastsatt':
        return { ...state, moeteplaner: state.moeteplaner.set(event.data.aar, event.data.moeter) };
    }
  },
};

/** The seats as they were on a day; null when nobody had been chosen yet. */
export const sammensetningPaa = (
  { sammensetninger }: Pick<OrganState, 'sammensetninger'>,
  dag: Dato,
): Sammensetning | null => sammensetninger.findLast((s) => s.gjelderFra <= dag) ?? null;

/** Every planned meeting of a body, the earliest first. */
export const moeteplanen = ({ moeteplaner }: Pick<OrganState, 'moeteplaner'>): readonly PlanlagtMoete[] =>
  [...moeteplaner.values()].flat().sort((a, b) => (a.dato < b.dato ? -1 : 1));
