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
import { protokollenErGodkjent } from '../protokoll/godkjent-protokoll';
import { ProtokollenErGodkjent } from '../protokoll/protokoll.refusals';
import { HandlingsprogrammetFinnesIkke, somHandlingsprogram } from '../sak/sak.refusals';
import type { Sak } from '../sak/sak.state';
import type { Organ } from '../vedtak/vedtak';
import { VedtaksdatoMangler } from '../vedtak/vedtak.refusals';
import type { MotkandidatValgt } from './behandling.events';

/** The møteleder says which of the budgets that have equally many votes goes to the run-off: asked, never guessed (R28). */
export type VelgMotkandidat = Command<
  'VelgMotkandidat',
  { readonly organ: Organ; readonly forslag: ForslagId; readonly begrunnelse: string }
>;

const R28 = { regel: 'R28', hjemmel: 'kommuneloven § 11-9' };

export const IngenMotkandidatAaVelge = refusal(
  'IngenMotkandidatAaVelge',
  'i-konflikt',
  'Ingen budsjetter står likt om en plass i omvoteringen. Møtelederen velger bare når stemmetallet ikke gjør det.',
  R28,
);

export const MotkandidatenStaarIkkeLikt = refusal(
  'MotkandidatenStaarIkkeLikt',
  'i-konflikt',
  'Forslaget er ikke et av dem som har like mange stemmer. Velg mellom dem som står likt.',
  R28,
);

export const velgMotkandidatRefusals = [
  HandlingsprogrammetFinnesIkke,
  ProtokollenErGodkjent,
  ForslagetFinnesIkke,
  VedtaksdatoMangler,
  IngenMotkandidatAaVelge,
  MotkandidatenStaarIkkeLikt,
] as const;

export const velgMotkandidat: Decide<
  VelgMotkandidat,
  Sak,
  MotkandidatValgt,
  RefusalOf<typeof velgMotkandidatRefusals>
> = ({ data: { organ, forslag, begrunnelse }, meta }, sak) => {
  const funnet = somHandlingsprogram(sak);
  if (!funnet.ok) return funnet;
  if (protokollenErGodkjent(funnet.value, organ)) return refused(ProtokollenErGodkjent());
  if (!funnet.value.forslag.has(forslag)) return refused(ForslagetFinnesIkke());
  const { budsjettvotering, voteringer } = funnet.value.behandling;
  const dato = meta.skjedde;
  if (dato === null) return refused(VedtaksdatoMangler());
  const sist = [...voteringer.values()].findLast(({ utfall }) => utfall.slag.startsWith('likt-om'));
  if (!budsjettvotering || budsjettvotering.slag === 'omvotering' || sist?.organ !== organ)
    return refused(IngenMotkandidatAaVelge());
  const { mellom } = budsjettvotering;
  if (!mellom.includes(forslag)) return refused(MotkandidatenStaarIkkeLikt());
  return ok([{ type: 'MotkandidatValgt', data: { organ, dato, forslag, mellom, begrunnelse } }]);
};
