import { sakOmraade, sakshistorie, vedtaksprojeksjon } from '@saksgang/historikk';
import { hpSakId, parseHpPeriode, type Dato, type HpPeriode, type KommuneId } from '@saksgang/kernel';
import type { ReadStore } from '@saksgang/read-store';
import { aarshjulet } from './aarshjul';
import type { Lovfrist } from './lovfrist';
import { lesMoeteorganer } from './les-moeteorganer';

/** The HP-er of a kommune that are on record. */
export const hpeneI = (readStore: ReadStore, kommune: KommuneId): readonly HpPeriode[] =>
  readStore.areas(vedtaksprojeksjon, sakOmraade(kommune, 'hp-')).flatMap((omraade) => {
    const hp = parseHpPeriode(omraade.slice(sakOmraade(kommune, 'hp-').length));
    return hp === null ? [] : [hp];
  });

interface Lest {
  readonly av: string;
  readonly frister: readonly Lovfrist[];
}

// Asked each second, and slow to count: kept as long as nothing has come and it is the same day.
const lest = new WeakMap<ReadStore, Map<string, Lest>>();

/** The clocks of the budget year of an HP on a day, from the facts as far as they are read. */
export const lesLovfrister = (
  readStore: ReadStore,
  kommune: KommuneId,
  hp: HpPeriode,
  dag: Dato,
): readonly Lovfrist[] => {
  const omraade = sakOmraade(kommune, hpSakId(hp));
  const sak = readStore.read(vedtaksprojeksjon, kommune, omraade, sakshistorie);
  const moeter = lesMoeteorganer(readStore, kommune);
  const kjente = lest.get(readStore) ?? new Map<string, Lest>();
  lest.set(readStore, kjente);
  const av = `${dag} ${sak.posisjon} ${moeter.posisjon}`;
  const kjent = kjente.get(omraade);
  if (kjent?.av === av) return kjent.frister;
  const frister = sak.visning.kjent
    ? aarshjulet({ hp, historie: sak.visning, organer: moeter.organer }, dag)
    : [];
  kjente.set(omraade, { av, frister });
  return frister;
};
