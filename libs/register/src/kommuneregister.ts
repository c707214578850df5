import type { HpPeriode, KommuneId, Projection, View } from '@saksgang/kernel';
import { idOf, kommuneOf, parseHpPeriode } from '@saksgang/kernel';
import type { KommuneOpprettet, RulleringStartet } from '@saksgang/saksgang';

/** All of it lies in one area; there are few kommuner. */
export const ALLE = 'alle';

type Rad =
  | {
      readonly slag: 'kommune';
      readonly kommune: KommuneId;
      readonly navn: string;
      readonly kommunenummer: string;
    }
  | { readonly slag: 'hp'; readonly kommune: KommuneId; readonly hp: HpPeriode };

export interface RegistrertKommune {
  readonly kommune: KommuneId;
  readonly navn: string;
  readonly kommunenummer: string;
  readonly hp: readonly HpPeriode[];
}

/** Which kommuner there are, and which handlingsprogram each has. */
export const kommuneregister: Projection<Rad, KommuneOpprettet | RulleringStartet> = {
  name: 'kommuneregister',
  version: 1,
  reads: { KommuneOpprettet: true, RulleringStartet: true },
  project: ({ event, stream }) => {
    const kommune = kommuneOf(stream);
    if (kommune === null) return [];
    if (event.type === 'KommuneOpprettet') {
      const { navn, kommunenummer } = event.data;
      return [{ omraade: ALLE, rad: { slag: 'kommune', kommune, navn, kommunenummer } }];
    }
    const hp = parseHpPeriode(idOf(stream).slice(3));
    return hp === null ? [] : [{ omraade: ALLE, rad: { slag: 'hp', kommune, hp } }];
  },
};

export const kommunene: View<readonly RegistrertKommune[], Rad> = {
  initial: () => [],
  evolve: (alle, rad) =>
    rad.slag === 'kommune'
      ? [...alle, { kommune: rad.kommune, navn: rad.navn, kommunenummer: rad.kommunenummer, hp: [] }]
      : alle.map((k) => (k.kommune === rad.kommune ? { ...k, hp: [...k.hp, rad.hp] } : k)),
};
