import type { Refusal, RefusalKind } from '@saksgang/kernel';

/** The HTTP status of each sort of refusal. One table, for every route. */
export const STATUS: Readonly<Record<RefusalKind, number>> = {
  ugyldig: 400,
  'ikke-tillatt': 403,
  'finnes-ikke': 404,
  'i-konflikt': 409,
  'gjelder-ikke-lenger': 410,
  foreldet: 412,
  'for-stort': 413,
  'for-ofte': 429,
  'strider-mot-regel': 422,
};

const TITTEL: Readonly<Record<RefusalKind, string>> = {
  ugyldig: 'Ugyldig innhold',
  'ikke-tillatt': 'Ikke tilgang',
  'finnes-ikke': 'Finnes ikke',
  'i-konflikt': 'Kan ikke gjøres nå',
  'gjelder-ikke-lenger': 'Gjelder ikke lenger',
  foreldet: 'Endret av andre',
  'for-stort': 'For stort',
  'for-ofte': 'For mange forsøk',
  'strider-mot-regel': 'Strider mot en regel',
};

/** Problem details (RFC 9457), with the refusal's code, rule and legal source beside the standard members. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly regel?: string;
  readonly hjemmel?: string;
  readonly detaljer?: unknown;
}

export const problemOf = ({ code, kind, melding, regel, hjemmel, detaljer }: Refusal): Problem => ({
  type: `urn:saksgang:avslag:${code}`,
  title: TITTEL[kind],
  status: STATUS[kind],
  detail: melding,
  code,
  ...(regel !== undefined && { regel }),
  ...(hjemmel !== undefined && { hjemmel }),
  ...(detaljer !== undefined && { detaljer }),
});
