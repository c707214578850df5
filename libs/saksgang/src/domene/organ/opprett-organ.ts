import { ok, refusal, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { Organ } from '../vedtak/vedtak';
import type { OrganState } from './organ';
import type { OrganOpprettet } from './organ.events';

/** Takes in a body of the kommune. */
export type OpprettOrgan = Command<'OpprettOrgan', OrganOpprettet['data']>;

export const OrganetFinnesAlt = refusal(
  'OrganetFinnesAlt',
  'i-konflikt',
  'Organet er alt opprettet i kommunen. Bruk det, eller velg en annen id.',
);

export const OrganetHarFeilId = refusal('OrganetHarFeilId', 'ugyldig', (type: Organ) =>
  ENESTE.has(type)
    ? `Kommunen har bare ett organ av denne typen, og det har id-en «${type}». Bruk den id-en.`
    : `Id-ene ${[...ENESTE].map((id) => `«${id}»`).join(', ')} er holdt av til organer av den typen. Velg en annen id.`,
);

/** Of these a kommune has one, which bears the name of its type: two kommunestyrer could each adopt a budget. */
const ENESTE: ReadonlySet<string> = new Set<Organ>(['kommunestyret', 'formannskapet', 'kontrollutvalget']);

export const opprettOrganRefusals = [OrganetFinnesAlt, OrganetHarFeilId] as const;

export const opprettOrgan: Decide<
  OpprettOrgan,
  OrganState,
  OrganOpprettet,
  RefusalOf<typeof opprettOrganRefusals>
> = ({ data }, { organ }) => {
  if (organ !== null) return refused(OrganetFinnesAlt());
  const eneste = ENESTE.has(data.type) || ENESTE.has(data.organ);
  if (eneste && String(data.organ) !== data.type) return refused(OrganetHarFeilId(data.type));
  return ok([{ type: 'OrganOpprettet', data }]);
};
