import type { Dato, Event, ForslagId, Uuid } from '@saksgang/kernel';
import type { Organ, RettsligMerknad } from '../vedtak/vedtak';

/** Formannskapet's recommendation is in the protokoll, with those who stand behind it named (R2, R9). */
export type InnstillingProtokollfoert = Event<
  'InnstillingProtokollfoert',
  {
    readonly organ: Organ;
    readonly dato: Dato;
    readonly forslag: ForslagId | null;
    readonly stillere: readonly string[];
  }
>;

/** The innstilling is laid out to the public; the fourteen days of kommuneloven § 14-3 run from this day (R3). */
export type InnstillingOffentliggjort = Event<'InnstillingOffentliggjort', { readonly dato: Dato }>;

/** The body takes the sak up; the set of forslag is frozen here. */
export type SakTattTilBehandling = Event<
  'SakTattTilBehandling',
  { readonly organ: Organ; readonly dato: Dato; readonly forslag: readonly ForslagId[] }
>;

/** The body has voted over one forslag. A breach of a rule is noted where the vote is recorded afterwards. */
export type VoteringRegistrert = Event<
  'VoteringRegistrert',
  {
    readonly votering: Uuid;
    readonly organ: Organ;
    readonly dato: Dato;
    readonly forslag: ForslagId;
    readonly stemmer: { readonly for: number; readonly mot: number };
    readonly resultat: 'vedtatt' | 'falt';
    readonly modus: 'gjennomfoere' | 'protokollfoere';
    readonly merknader: readonly RettsligMerknad[];
  }
>;

export type BehandlingEvent =
  InnstillingProtokollfoert | InnstillingOffentliggjort | SakTattTilBehandling | VoteringRegistrert;
