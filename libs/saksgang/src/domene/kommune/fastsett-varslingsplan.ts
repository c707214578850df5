import { ok, refusal, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { Kommune } from './kommune';
import { UkjentKommune } from './kommune.refusals';
import type { VarslingsplanFastsatt } from './varslingsplan';

/** Fixes when the kommune reminds of frister. */
export type FastsettVarslingsplan = Command<'FastsettVarslingsplan', VarslingsplanFastsatt['data']>;

export const VarslingsdageneErUgyldige = refusal(
  'VarslingsdageneErUgyldige',
  'ugyldig',
  'Varsler gis fra 1 til 250 hele arbeidsdager før fristen og etter den: minst ett og høyst ti på hver side, og hver dag én gang. Rett dagene.',
);

export const KlokkeslettetErIStilleTid = refusal(
  'KlokkeslettetErIStilleTid',
  'ugyldig',
  'Varsler gis mellom kl. 07:00 og 20:00. Oppgi et klokkeslett i det tidsrommet, for eksempel 08:00.',
);

export const fastsettVarslingsplanRefusals = [
  UkjentKommune,
  VarslingsdageneErUgyldige,
  KlokkeslettetErIStilleTid,
] as const;

export const fastsettVarslingsplan: Decide<
  FastsettVarslingsplan,
  Kommune,
  VarslingsplanFastsatt,
  RefusalOf<typeof fastsettVarslingsplanRefusals>
> = ({ data, meta }, { finnes }) => {
  if (!finnes) return refused(UkjentKommune(meta.kommune));
  if (!erVarslingsdager(data.foer) || !erVarslingsdager(data.etter))
    return refused(VarslingsdageneErUgyldige());
  return erUtenforStilleTid(data.klokken)
    ? ok([{ type: 'VarslingsplanFastsatt', data }])
    : refused(KlokkeslettetErIStilleTid());
};

/** A year of working days: who must be told earlier than that needs a frist of its own. */
const LENGST = 250;
const FLEST = 10;

// None at all would let a frist come, or go out, with nobody told in time or above the one who is late.
const erVarslingsdager = (dager: readonly number[]): boolean =>
  dager.length > 0 &&
  dager.length <= FLEST &&
  new Set(dager).size === dager.length &&
  dager.every((n) => Number.isInteger(n) && n > 0 && n <= LENGST);

// Times of day of one form are in order as text.
const erUtenforStilleTid = (klokken: string): boolean =>
  /^([01]\d|2[0-3]):[0-5]\d$/.test(klokken) && klokken >= '07:00' && klokken <= '20:00';
