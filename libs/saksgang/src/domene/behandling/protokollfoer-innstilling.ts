import {
  ok,
  refusal,
  refused,
  type Command,
  type Decide,
  type ForslagId,
  type RefusalOf,
} from '@saksgang/kernel';
import { ForslagetFinnesIkke } from '../forslag/forslag.refusals';
import { FeilFase, HandlingsprogrammetFinnesIkke, somHandlingsprogram } from '../sak/sak.refusals';
import type { Sak } from '../sak/sak.state';
import { VedtaksdatoMangler } from '../vedtak/vedtak.refusals';
import type { Organ } from '../vedtak/vedtak';
import type { InnstillingProtokollfoert } from './behandling.events';

/** Records what a body recommends: a forslag, or kommunedirektøren's grunnlag as it stands (null), with its backers. */
export type ProtokollfoerInnstilling = Command<
  'ProtokollfoerInnstilling',
  { readonly organ: Organ; readonly forslag: ForslagId | null; readonly stillere: readonly string[] }
>;

export const InnstillingenManglerStillere = refusal(
  'InnstillingenManglerStillere',
  'strider-mot-regel',
  'Innstillingen sier ikke hvem som står bak. Oppgi partiene eller medlemmene som stemte for den.',
  { regel: 'R9', hjemmel: 'kommuneloven § 14-3' },
);

export const protokollfoerInnstillingRefusals = [
  HandlingsprogrammetFinnesIkke,
  FeilFase,
  InnstillingenManglerStillere,
  ForslagetFinnesIkke,
  VedtaksdatoMangler,
] as const;

export const protokollfoerInnstilling: Decide<
  ProtokollfoerInnstilling,
  Sak,
  InnstillingProtokollfoert,
  RefusalOf<typeof protokollfoerInnstillingRefusals>
> = ({ data, meta }, sak) => {
  const funnet = somHandlingsprogram(sak);
  if (!funnet.ok) return funnet;
  const { fase, forslag } = funnet.value;
  if (fase === 'startet' || fase === 'vedtatt')
    return refused(FeilFase(fase, 'Innstillingen kommer etter beslutningsgrunnlaget og før vedtaket.'));
  if (data.stillere.length === 0) return refused(InnstillingenManglerStillere());
  if (data.forslag !== null && !forslag.has(data.forslag)) return refused(ForslagetFinnesIkke());
  if (meta.skjedde === null) return refused(VedtaksdatoMangler());
  return ok([{ type: 'InnstillingProtokollfoert', data: { ...data, dato: meta.skjedde } }]);
};
