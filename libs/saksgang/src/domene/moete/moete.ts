import {
  ok,
  refused,
  streamName,
  type CommandMeta,
  type Dato,
  type Evolution,
  type KommuneId,
  type MoeteId,
  type Refusal,
  type Result,
  type StreamName,
} from '@saksgang/kernel';
import type { Deltaker, Moetebilde } from './deltaker';
import type { MoeteEvent, MoeteInnkalt } from './moete.events';
import type { Verv } from './valg';
import { DagenErFoerMoetet, MoetetFinnesIkke, MoetetPaagaarIkke } from './moete.refusals';

type Innkalling = MoeteInnkalt['data'];

/** A meeting that has been opened, and who sits where in it now. */
export interface SattMoete {
  readonly slag: 'satt' | 'hevet';
  readonly innkalling: Innkalling;
  readonly deltakere: readonly Deltaker[];
  readonly moeteleder: number;
  /** Whether the doors are closed (R33). */
  readonly lukket: boolean;
  /** The round that is to be held next of an election that elected nobody. */
  readonly nesteOmgang: ReadonlyMap<Verv, number>;
}

export type Moete =
  | { readonly slag: 'ingen' }
  | { readonly slag: 'innkalt' | 'avlyst'; readonly innkalling: Innkalling }
  | SattMoete;

export const moeteStream = (kommune: KommuneId, moete: MoeteId): StreamName =>
  streamName('moete', kommune, moete);

const satt = (moete: Moete, mer: (foer: SattMoete) => Partial<SattMoete>): Moete =>
  moete.slag === 'satt' ? { ...moete, ...mer(moete) } : moete;

export const moete: Evolution<Moete, MoeteEvent> = {
  initialState: { slag: 'ingen' },
  evolve: (state, event) => {
    switch (event.type) {
      case 'MoeteInnkalt':
        return { slag: 'innkalt', innkalling: event.data };
      case 'MoeteAvlyst':
        return state.slag === 'innkalt' ? { ...state, slag: 'avlyst' } : state;
      case 'MoeteSatt': {
        if (state.slag !== 'innkalt') return state;
        const { deltakere, moeteleder } = event.data;
        const { innkalling } = state;
        return { slag: 'satt', innkalling, deltakere, moeteleder, lukket: false, nesteOmgang: new Map() };
      }
      case 'FrammoeteEndret': {
        const { gikk, kom } = event.data;
        return satt(state, ({ deltakere }) => ({ deltakere: etterEndring(deltakere, gikk, kom) }));
      }
      case 'MoeteledelsenOverlatt':
        return satt(state, () => ({ moeteleder: event.data.til }));
      case 'ValgHoldt': {
        const { verv, omgang, utfall } = event.data;
        return satt(state, ({ nesteOmgang }) => {
          const andre = [...nesteOmgang].filter(([v]) => v !== verv);
          return {
            nesteOmgang: new Map(utfall.slag === 'valgt' ? andre : [...andre, [verv, omgang + 1]]),
          };
        });
      }
      case 'MoeteLukket':
        return satt(state, () => ({ lukket: true }));
      case 'MoeteAapnet':
        return satt(state, () => ({ lukket: false }));
      case 'MoeteHevet':
        return satt(state, () => ({ slag: 'hevet', lukket: false }));
    }
  },
};

/** Who is present when some have left and others have come, in the order of the seats. */
export const etterEndring = (
  deltakere: readonly Deltaker[],
  gikk: readonly number[],
  kom: readonly Deltaker[],
): readonly Deltaker[] =>
  [...deltakere.filter((d) => !gikk.includes(d.plass)), ...kom].sort((a, b) => a.plass - b.plass);

/** The meeting as a decision in a sak sees it; null before it is opened. When it is ended, as it was at the end. */
export const moetebilde = (state: Moete): Moetebilde | null => {
  if (state.slag !== 'satt' && state.slag !== 'hevet') return null;
  const { moete: id, type, dato, antallMedlemmer } = state.innkalling;
  return {
    moete: id,
    organ: type,
    dato,
    antallMedlemmer,
    deltakere: state.deltakere,
    moeteleder: state.moeteleder,
    pagaar: state.slag === 'satt',
  };
};

/** The day of the meeting; null where none will be held. */
export const moetedag = (state: Moete): Dato | null =>
  state.slag === 'ingen' || state.slag === 'avlyst' ? null : state.innkalling.dato;

/** Whether a body may decide: at least half of the members are present (R23). */
export const erVedtaksfoert = (antallMedlemmer: number, tilStede: number): boolean =>
  tilStede * 2 >= antallMedlemmer;

export const paagaaendeRefusals = [MoetetFinnesIkke, MoetetPaagaarIkke, DagenErFoerMoetet] as const;

/** The state as a meeting that goes on, which most commands need. */
export const somPaagaaende = (
  state: Moete,
  { skjedde }: CommandMeta,
): Result<SattMoete, Refusal<(typeof paagaaendeRefusals)[number]['code']>> => {
  if (state.slag === 'ingen') return refused(MoetetFinnesIkke());
  if (state.slag !== 'satt') return refused(MoetetPaagaarIkke(state.slag));
  const { dato } = state.innkalling;
  return skjedde !== null && skjedde < dato ? refused(DagenErFoerMoetet(dato)) : ok(state);
};
