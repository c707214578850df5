import { ok, refusal, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { Kommune } from './kommune';
import { UkjentKommune } from './kommune.refusals';
import type { UkebrevFastsatt } from './ukebrev';

/** Fixes on which day the weekly letters are sent, or that none are. */
export type FastsettUkebrev = Command<'FastsettUkebrev', UkebrevFastsatt['data']>;

export const UkedagenErUgyldig = refusal(
  'UkedagenErUgyldig',
  'ugyldig',
  'Ukebrevet sendes på en arbeidsdag: 1 er mandag, og 5 er fredag. Oppgi en av dem, eller null når det ikke skal sendes noe ukebrev.',
);

export const fastsettUkebrevRefusals = [UkjentKommune, UkedagenErUgyldig] as const;

export const fastsettUkebrev: Decide<
  FastsettUkebrev,
  Kommune,
  UkebrevFastsatt,
  RefusalOf<typeof fastsettUkebrevRefusals>
> = ({ data: { ukedag }, meta }, { finnes }) => {
  if (!finnes) return refused(UkjentKommune(meta.kommune));
  return ukedag === null || UKEDAGER.includes(ukedag)
    ? ok([{ type: 'UkebrevFastsatt', data: { ukedag } }])
    : refused(UkedagenErUgyldig());
};

const UKEDAGER: readonly number[] = [1, 2, 3, 4, 5];
