import { ok, type Command, type Decide, type Punkt, type RefusalOf, type VedtakId } from '@saksgang/kernel';
import { SakenFinnesIkke } from '../sak/sak.refusals';
import type { Sak } from '../sak/sak.state';
import type { MerknadFoert } from './vedtak.events';
import { finnPunkt, PunktetFinnesIkke, VedtaketFinnesIkke } from './vedtak.refusals';

/**
 * A clarification of a vedtak without a vote, for example in an orienteringssak. It is no decision: it is kept as a
 * remark, and the text of the vedtak stays as it was voted (R19).
 */
export type PresiserVedtak = Command<
  'PresiserVedtak',
  { readonly vedtak: VedtakId; readonly punkt: Punkt; readonly tekst: string }
>;

export const presiserVedtakRefusals = [SakenFinnesIkke, VedtaketFinnesIkke, PunktetFinnesIkke] as const;

export const presiserVedtak: Decide<
  PresiserVedtak,
  Sak,
  MerknadFoert,
  RefusalOf<typeof presiserVedtakRefusals>
> = ({ data }, sak) => {
  const funnet = finnPunkt(sak, data);
  return funnet.ok ? ok([{ type: 'MerknadFoert', data }]) : funnet;
};
