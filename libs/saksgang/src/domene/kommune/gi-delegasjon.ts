import { ok, refusal, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { Delegasjon, DelegasjonGitt, Kommune } from './kommune';
import { UkjentKommune } from './kommune.refusals';

/** Records a delegation that kommunestyret has given. */
export type GiDelegasjon = Command<'GiDelegasjon', Delegasjon>;

export const DelegasjonenErIkkeGittAvKommunestyret = refusal(
  'DelegasjonenErIkkeGittAvKommunestyret',
  'strider-mot-regel',
  'Bare kommunestyret kan delegere myndighet til å endre budsjettet. Oppgi kommunestyrets vedtak.',
  { regel: 'R11', hjemmel: 'kommuneloven § 14-5' },
);

export const DelegasjonenGirIngenMyndighet = refusal(
  'DelegasjonenGirIngenMyndighet',
  'ugyldig',
  'Delegasjonen kan ikke brukes til noe: grensen er under null, eller den slutter før den begynner. Rett beløpet eller datoene.',
);

export const giDelegasjonRefusals = [
  UkjentKommune,
  DelegasjonenErIkkeGittAvKommunestyret,
  DelegasjonenGirIngenMyndighet,
] as const;

export const giDelegasjon: Decide<
  GiDelegasjon,
  Kommune,
  DelegasjonGitt,
  RefusalOf<typeof giDelegasjonRefusals>
> = ({ data, meta }, { finnes }) => {
  if (!finnes) return refused(UkjentKommune(meta.kommune));
  if (data.vedtak.organ !== 'kommunestyret') return refused(DelegasjonenErIkkeGittAvKommunestyret());
  return erUmulig(data) ? refused(DelegasjonenGirIngenMyndighet()) : ok([{ type: 'DelegasjonGitt', data }]);
};

const erUmulig = ({ grense, gjelderFra, gjelderTil }: Delegasjon): boolean =>
  (grense ?? 0) < 0 || (gjelderTil !== null && gjelderTil < gjelderFra);
