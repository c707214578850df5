import { ok, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { Kommune, KommuneOpprettet } from './kommune';
import { KommunenFinnesAlt } from './kommune.refusals';

/** Takes a kommune in, so that its handlingsprogram can be rolled here. */
export type OpprettKommune = Command<
  'OpprettKommune',
  { readonly navn: string; readonly kommunenummer: string }
>;

export const opprettKommuneRefusals = [KommunenFinnesAlt] as const;

export const opprettKommune: Decide<
  OpprettKommune,
  Kommune,
  KommuneOpprettet,
  RefusalOf<typeof opprettKommuneRefusals>
> = ({ data, meta }, { finnes }) =>
  finnes ? refused(KommunenFinnesAlt(meta.kommune)) : ok([{ type: 'KommuneOpprettet', data }]);
