import type { Event, Recorded } from '@saksgang/kernel';
import type { MoeteEvent, OrganEvent, SakEvent } from '@saksgang/saksgang';

export type Sakshendelse = Recorded<SakEvent>;
/** The facts of the meeting, and of the body whose seats it has. */
export type Moetehendelse = Recorded<MoeteEvent | OrganEvent>;

/** What follows from some types of facts; the others say nothing here. */
export type Etter<E extends Event, T> = {
  readonly [Type in E['type']]?: (data: Extract<E, { readonly type: Type }>['data']) => T;
};

export const slaaOpp = <E extends Event, T>(tabell: Etter<E, T>, event: E): T | null =>
  (tabell[event.type as E['type']] as ((data: unknown) => T) | undefined)?.(event.data) ?? null;
