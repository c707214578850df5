import { ok, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { Oppdrag } from './oppdrag';
import type { Dokumentasjon, OppdragRapportertUtfoert } from './oppdrag.events';
import { OppdragetErAvsluttet, OppdragetFinnesIkke, somAapent } from './oppdrag.refusals';
import { IngenArbeidsstatusPaaDette } from './rapporter-status';

/** Reports an oppdrag as done. Without dokumentasjon it stands as `meldt utført, ikke dokumentert`. */
export type RapporterUtfoert = Command<
  'RapporterUtfoert',
  { readonly dokumentasjon: readonly Dokumentasjon[]; readonly kommentar: string }
>;

export const rapporterUtfoertRefusals = [
  OppdragetFinnesIkke,
  OppdragetErAvsluttet,
  IngenArbeidsstatusPaaDette,
] as const;

export const rapporterUtfoert: Decide<
  RapporterUtfoert,
  Oppdrag,
  OppdragRapportertUtfoert,
  RefusalOf<typeof rapporterUtfoertRefusals>
> = ({ data, meta }, oppdrag) => {
  const funnet = somAapent(oppdrag);
  if (!funnet.ok) return funnet;
  return funnet.value.maate === 'oppdrag'
    ? ok([{ type: 'OppdragRapportertUtfoert', data: { ...data, av: meta.aktoer } }])
    : refused(IngenArbeidsstatusPaaDette());
};
