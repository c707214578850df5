import {
  ok,
  refusal,
  refused,
  type Command,
  type Decide,
  type HpPeriode,
  type RefusalOf,
} from '@saksgang/kernel';
import type { Kategori } from '../ramme/kategorier';
import { UkjentKommune } from '../kommune/kommune.refusals';
import type { Sak } from '../sak/sak.state';
import type { RulleringStartet, Utvalg } from './rullering.events';

/** Opens a handlingsprogram: its years, its utvalg and the kategorier of its frame tables. */
export type StartRullering = Command<
  'StartRullering',
  { readonly hp: HpPeriode; readonly utvalg: readonly Utvalg[]; readonly kategorier: readonly Kategori[] },
  { readonly kommunenFinnes: boolean }
>;

export const RulleringenErAltStartet = refusal(
  'RulleringenErAltStartet',
  'i-konflikt',
  (hp: HpPeriode) =>
    `Rulleringen av handlingsprogrammet ${hp} er alt startet. Fortsett i den, eller start en annen periode.`,
);

export const UtvalgErOppgittToGanger = refusal(
  'UtvalgErOppgittToGanger',
  'ugyldig',
  (kode: string) => `Utvalget «${kode}» er oppgitt to ganger. Oppgi hvert utvalg én gang.`,
);

export const startRulleringRefusals = [
  UkjentKommune,
  RulleringenErAltStartet,
  UtvalgErOppgittToGanger,
] as const;

export const startRullering: Decide<
  StartRullering,
  Sak,
  RulleringStartet,
  RefusalOf<typeof startRulleringRefusals>
> = ({ data, meta, grunnlag }, sak) => {
  if (!grunnlag.kommunenFinnes) return refused(UkjentKommune(meta.kommune));
  if (sak.slag !== 'ingen') return refused(RulleringenErAltStartet(data.hp));
  const koder = data.utvalg.map((u) => u.kode);
  const dobbel = koder.find((kode, i) => koder.indexOf(kode) !== i);
  if (dobbel !== undefined) return refused(UtvalgErOppgittToGanger(dobbel));
  return ok([{ type: 'RulleringStartet', data }]);
};
