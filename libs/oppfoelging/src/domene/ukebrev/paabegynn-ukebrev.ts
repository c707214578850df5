import { ok, refused, type Command, type Decide, type RefusalOf, type Uke } from '@saksgang/kernel';
import { brevtidspunkt, type Brevtid } from './brevtid';
import type { Ukebrevene } from './ukebrev';
import type { UkebrevFrafalt, UkebrevPaabegynt, Ukebrevutkast } from './ukebrev.events';
import { UkebreveneErBestemt, UkebrevetErIkkeForfalt, UkebrevetSendesIkke } from './ukebrev.refusals';

/**
 * Claims the letters of a week, all at once and with what they say. Asked by an alarm that rings; `brev` is what each
 * receiver has to be told then.
 */
export type PaabegynnUkebrev = Command<
  'PaabegynnUkebrev',
  { readonly uke: Uke; readonly brev: readonly Ukebrevutkast[] },
  Brevtid
>;

export const paabegynnUkebrevRefusals = [
  UkebreveneErBestemt,
  UkebrevetSendesIkke,
  UkebrevetErIkkeForfalt,
] as const;

export const paabegynnUkebrev: Decide<
  PaabegynnUkebrev,
  Ukebrevene,
  UkebrevPaabegynt | UkebrevFrafalt,
  RefusalOf<typeof paabegynnUkebrevRefusals>
> = ({ data: { uke, brev }, meta: { naa }, grunnlag }, { bestemt }) => {
  if (bestemt) return refused(UkebreveneErBestemt());
  const naar = brevtidspunkt(uke, grunnlag, naa);
  if (naar === null) return refused(UkebrevetSendesIkke());
  if (naar > naa) return refused(UkebrevetErIkkeForfalt());
  const medInnhold = brev.filter(({ innhold }) => innhold.length > 0);
  if (medInnhold.length === 0) return ok([{ type: 'UkebrevFrafalt', data: { uke } }]);
  return ok(
    medInnhold.map(({ mottaker, innhold }) => ({
      type: 'UkebrevPaabegynt',
      data: { uke, mottaker, innhold },
    })),
  );
};
