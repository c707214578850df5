import { ok, refusal, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { Moete } from './moete';
import type { MoeteAvlyst } from './moete.events';
import { MoetetFinnesIkke } from './moete.refusals';

/** Calls a meeting off before it is opened. */
export type AvlysMoete = Command<'AvlysMoete', { readonly grunn: string }>;

export const MoetetKanIkkeAvlyses = refusal(
  'MoetetKanIkkeAvlyses',
  'i-konflikt',
  'Bare et møte som er kalt inn og ikke satt, kan avlyses. Et møte som er i gang, heves.',
);

export const avlysMoeteRefusals = [MoetetFinnesIkke, MoetetKanIkkeAvlyses] as const;

export const avlysMoete: Decide<AvlysMoete, Moete, MoeteAvlyst, RefusalOf<typeof avlysMoeteRefusals>> = (
  { data: { grunn } },
  state,
) => {
  if (state.slag === 'ingen') return refused(MoetetFinnesIkke());
  return state.slag === 'innkalt'
    ? ok([{ type: 'MoeteAvlyst', data: { grunn } }])
    : refused(MoetetKanIkkeAvlyses());
};
