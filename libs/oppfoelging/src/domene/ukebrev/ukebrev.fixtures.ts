import { dato, osloTidspunkt, type Instant, type OppdragId, type Uke } from '@saksgang/kernel';
import type { Brevmottaker, Brevpost, UkebrevPaabegynt, UkebrevSendt, Ukebrevutkast } from './ukebrev.events';

/** From Monday 22.9. to Sunday 28.9.2025. */
export const UKE = '2025-39' as Uke;
export const OPPDRAG = '00000000-0000-4000-8000-000000000081' as OppdragId;
export const SKOLESJEF: Brevmottaker = { roller: ['skolesjef'], person: 'person-7' };
export const DIREKTOER: Brevmottaker = { roller: ['kommunedirektøren'], person: null };

export const forsinket: Brevpost = {
  del: 'forsinket',
  antall: 1,
  oppdrag: [{ oppdrag: OPPDRAG, dato: dato('2025-09-01') }],
};
export const utkast = (mottaker: Brevmottaker, ...innhold: readonly Brevpost[]): Ukebrevutkast => ({
  mottaker,
  innhold,
});
export const paabegynt = (mottaker = SKOLESJEF): UkebrevPaabegynt => ({
  type: 'UkebrevPaabegynt',
  data: { uke: UKE, mottaker, innhold: [forsinket] },
});
export const sendt = (mottaker = SKOLESJEF): UkebrevSendt => ({
  type: 'UkebrevSendt',
  data: { uke: UKE, mottaker, meldingsId: '<x@saksgang>', kanaler: ['saksgang'] },
});

export const klokken = (dag: string, tid = '08:00'): Instant => osloTidspunkt(dato(dag), tid);
