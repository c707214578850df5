import type { Event } from '@saksgang/kernel';

/** 1 is Monday, 5 is Friday. */
export type Ukebrevdag = 1 | 2 | 3 | 4 | 5;

/** Where the kommune has fixed nothing. */
export const STANDARD_UKEBREVDAG: Ukebrevdag = 1;

/** On which day of the week the kommune sends its weekly letters about oppdrag; null is that it sends none. */
export type UkebrevFastsatt = Event<'UkebrevFastsatt', { readonly ukedag: Ukebrevdag | null }>;
