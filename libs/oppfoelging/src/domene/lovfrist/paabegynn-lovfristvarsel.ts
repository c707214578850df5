import { ok, refused, type Command, type Decide, type HpPeriode, type RefusalOf } from '@saksgang/kernel';
import type { Vikar } from '../rolle/rolleregister';
import { erArbeidstid } from '../varsel/arbeidstid';
import {
  DetErUtenomArbeidstid,
  PaaminnelsenErPaabegynt,
  VarseletGjelderIkkeLenger,
} from '../varsel/varsel.refusals';
import { medStedfortredere } from '../varsel/varslingskjede';
import type { LovfristvarselPaabegynt, VarsletLovfrist } from './lovfrist.events';
import { erNytt, lovfristvarsel, type Lovfristvarslene } from './lovfristvarsler';

/** What the handler has found in other streams. */
export interface Lovfristgrunnlag {
  /** The time of day in Norway from which the kommune writes to people, `08:00`. */
  readonly klokken: string;
  /** Who is kommunedirektør; null when nobody is on record. */
  readonly person: string | null;
  /** Those who stand in for somebody on the day. */
  readonly vikarer: readonly Vikar[];
}

/** Claims the warning of a clock that has turned red or is broken. Asked by an alarm; how the clock stands is news. */
export type PaabegynnLovfristvarsel = Command<
  'PaabegynnLovfristvarsel',
  { readonly hp: HpPeriode; readonly frist: VarsletLovfrist },
  Lovfristgrunnlag
>;

export const paabegynnLovfristvarselRefusals = [
  PaaminnelsenErPaabegynt,
  VarseletGjelderIkkeLenger,
  DetErUtenomArbeidstid,
] as const;

export const KOMMUNEDIREKTOEREN = 'kommunedirektøren';

export const paabegynnLovfristvarsel: Decide<
  PaabegynnLovfristvarsel,
  Lovfristvarslene,
  LovfristvarselPaabegynt,
  RefusalOf<typeof paabegynnLovfristvarselRefusals>
> = ({ data: { hp, frist }, meta: { naa, idag }, grunnlag }, varslene) => {
  const varsel = lovfristvarsel(frist);
  if (varslene.has(varsel)) return refused(PaaminnelsenErPaabegynt());
  if (!erNytt(frist.dato, idag) || (frist.tilstand === 'nær' && idag > frist.dato))
    return refused(VarseletGjelderIkkeLenger());
  if (!erArbeidstid(naa, grunnlag.klokken)) return refused(DetErUtenomArbeidstid());
  const til = medStedfortredere([{ rolle: KOMMUNEDIREKTOEREN, person: grunnlag.person }], grunnlag.vikarer);
  return ok([{ type: 'LovfristvarselPaabegynt', data: { hp, varsel, frist, til } }]);
};
