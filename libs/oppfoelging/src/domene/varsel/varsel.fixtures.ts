import { dato, osloTidspunkt, type Instant } from '@saksgang/kernel';
import { oppdragFordelt, oppdragRegistrert, vedtattFrist } from '../oppdrag/oppdrag.fixtures';
import type { OppdragEvent, OppdragRegistrert } from '../oppdrag/oppdrag.events';
import type { PaaminnelsePaabegynt, PaaminnelseSendt } from './varsel.events';

/** An oppdrag that somebody has, with a frist on Wednesday 31.12.2025. */
export const medFrist = (mer: Partial<OppdragRegistrert['data']> = {}): readonly OppdragEvent[] => [
  oppdragRegistrert({ frist: { ...vedtattFrist, tolket: false }, ...mer }),
  oppdragFordelt,
];

export const klokken = (dag: string, tid = '08:00'): Instant => osloTidspunkt(dato(dag), tid);

export const paabegynt = (mer: Partial<PaaminnelsePaabegynt['data']> = {}): OppdragEvent => ({
  type: 'PaaminnelsePaabegynt',
  data: {
    varsel: '1-foer-14',
    slag: 'foer',
    dager: 14,
    frist: dato('2025-12-31'),
    tolket: false,
    til: [{ rolle: 'kommunalsjef oppvekst', person: 'person-7' }],
    ...mer,
  },
});

export const sendt = (varsel = '1-foer-14'): PaaminnelseSendt => ({
  type: 'PaaminnelseSendt',
  data: { varsel, meldingsId: `<${varsel}@saksgang>`, kanaler: ['saksgang'] },
});
