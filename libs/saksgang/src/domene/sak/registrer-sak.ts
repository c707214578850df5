import {
  ok,
  refusal,
  refused,
  type Command,
  type Decide,
  type RefusalOf,
  type SakId,
} from '@saksgang/kernel';
import type { SakRegistrert } from './sak.events';
import type { Sak } from './sak.state';

/** Takes in a sak other than the HP itself, for example the tertialrapport in which oppdrag are closed. */
export type RegistrerSak = Command<
  'RegistrerSak',
  { readonly sak: SakId; readonly tittel: string; readonly saksnummer: string | null }
>;

export const SakenFinnesAlt = refusal(
  'SakenFinnesAlt',
  'i-konflikt',
  'Det finnes alt en sak med denne id-en. Bruk en annen id.',
);

export const registrerSakRefusals = [SakenFinnesAlt] as const;

export const registrerSak: Decide<
  RegistrerSak,
  Sak,
  SakRegistrert,
  RefusalOf<typeof registrerSakRefusals>
> = ({ data }, sak) =>
  sak.slag === 'ingen' ? ok([{ type: 'SakRegistrert', data }]) : refused(SakenFinnesAlt());
