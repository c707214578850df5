import type { Brand } from './brand';

export type Uuid = Brand<string, 'Uuid'>;
/** A kommune's stable id, `lier`; its kommunenummer is an attribute that may change. */
export type KommuneId = Brand<string, 'KommuneId'>;
/** The code of an utvalg as printed, `OKI`. */
export type UtvalgKode = Brand<string, 'UtvalgKode'>;
/** The number of a vedtakspunkt as printed, `3.16`. Unique only within its vedtak. */
export type Punkt = Brand<string, 'Punkt'>;
export type CommandId = Brand<Uuid, 'CommandId'>;
export type EventId = Brand<Uuid, 'EventId'>;
export type SakId = Brand<string, 'SakId'>;
export type LinjeId = Brand<Uuid, 'LinjeId'>;
export type ForslagId = Brand<Uuid, 'ForslagId'>;
export type VedtakId = Brand<Uuid, 'VedtakId'>;
export type OppdragId = Brand<Uuid, 'OppdragId'>;
/** One body of a kommune, `kommunestyret`, `utvalg-oppvekst`: a stable id, not its name. */
export type OrganId = Brand<string, 'OrganId'>;
export type MoeteId = Brand<Uuid, 'MoeteId'>;
export type SpoersmaalId = Brand<Uuid, 'SpoersmaalId'>;

const matcher =
  <T extends string>(pattern: RegExp) =>
  (text: string): T | null =>
    pattern.test(text) ? (text as T) : null;

export const parseUuid = matcher<Uuid>(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
/** How these are written; the doors tell it to those who ask. */
export const MOENSTER = {
  kommuneId: /^[a-z][a-z0-9-]{0,39}$/,
  organId: /^[a-z][a-z0-9-]{0,39}$/,
  punkt: /^\d{1,3}(\.\d{1,3}){0,4}$/,
  sakId: /^[a-z0-9][a-z0-9-]{0,79}$/,
} as const;

export const parseKommuneId = matcher<KommuneId>(MOENSTER.kommuneId);
export const parseOrganId = matcher<OrganId>(MOENSTER.organId);
export const parseUtvalgKode = matcher<UtvalgKode>(/^[\p{L}\d][\p{L}\d_-]{0,19}$/u);
export const parsePunkt = matcher<Punkt>(MOENSTER.punkt);
export const parseSakId = matcher<SakId>(MOENSTER.sakId);
export const erKommunenummer = (text: string): boolean => /^\d{4}$/.test(text);

/** Where the whole treatment of a handlingsprogram is decided: `hp-2025-2028`. */
export const hpSakId = (hp: string): SakId => `hp-${hp}` as SakId;
