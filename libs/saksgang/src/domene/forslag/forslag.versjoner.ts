import type { Dato } from '@saksgang/kernel';
import type { Forslag, ForslagFremmet } from './forslag.events';
import { TOMT_INNHOLD } from './innhold';

type ForslagFremmetV1 = Pick<
  Forslag,
  'id' | 'tittel' | 'partier' | 'linjer' | 'verbalforslag' | 'balanse'
> & { readonly dato: Dato | null };

/** Version 1 had lines and words, and did not ask for more. */
export const forslagFremmetFraV1 = (data: unknown): ForslagFremmet['data'] => {
  const v1 = data as ForslagFremmetV1;
  return { ...TOMT_INNHOLD, ...v1, type: v1.linjer.length > 0 ? 'rammeendring' : 'verbalforslag' };
};
