import { ok, refusal, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import { ForslagetFinnesIkke } from '../forslag/forslag.refusals';
import { protokollenErGodkjent } from '../protokoll/godkjent-protokoll';
import { ProtokollenErGodkjent } from '../protokoll/protokoll.refusals';
import { HandlingsprogrammetFinnesIkke, somHandlingsprogram } from '../sak/sak.refusals';
import type { Sak } from '../sak/sak.state';
import type { Organ } from '../vedtak/vedtak';
import { VedtaksdatoMangler } from '../vedtak/vedtak.refusals';
import type { Voteringssteg } from '../votering/votering';
import { PunktetErIkkeIForslaget } from '../votering/votering.refusals';
import { feilIGjenstanden, voteringsformRefusals } from '../votering/voteringsform';
import type { VoteringsordenForeslaatt } from './behandling.events';
import { ForslagetErIkkeMedIBehandlingen, SakenErIkkeTattTilBehandling } from './behandling.refusals';

/** The møteleder says in which order the body will vote, before it begins. Practice, and no condition of the votes. */
export type ForeslaaVoteringsorden = Command<
  'ForeslaaVoteringsorden',
  { readonly organ: Organ; readonly steg: readonly Voteringssteg[] }
>;

export const VoteringsordenenErTom = refusal(
  'VoteringsordenenErTom',
  'ugyldig',
  'Voteringsordenen har ingen steg. Oppgi hva det skal stemmes over, i rekkefølge.',
);

export const VoteringenErIGang = refusal(
  'VoteringenErIGang',
  'i-konflikt',
  'Organet har begynt å stemme. Voteringsordenen foreslås før den første voteringen.',
);

export const foreslaaVoteringsordenRefusals = [
  HandlingsprogrammetFinnesIkke,
  ProtokollenErGodkjent,
  VedtaksdatoMangler,
  SakenErIkkeTattTilBehandling,
  VoteringenErIGang,
  VoteringsordenenErTom,
  ForslagetFinnesIkke,
  ForslagetErIkkeMedIBehandlingen,
  PunktetErIkkeIForslaget,
  ...voteringsformRefusals,
] as const;

export const foreslaaVoteringsorden: Decide<
  ForeslaaVoteringsorden,
  Sak,
  VoteringsordenForeslaatt,
  RefusalOf<typeof foreslaaVoteringsordenRefusals>
> = ({ data: { organ, steg }, meta }, sak) => {
  const funnet = somHandlingsprogram(sak);
  if (!funnet.ok) return funnet;
  if (protokollenErGodkjent(funnet.value, organ)) return refused(ProtokollenErGodkjent());
  const { behandling, forslag } = funnet.value;
  const dato = meta.skjedde;
  if (dato === null) return refused(VedtaksdatoMangler());
  const tattOpp = behandling.tattTilBehandling;
  if (tattOpp?.organ !== organ) return refused(SakenErIkkeTattTilBehandling());
  if (behandling.stemt) return refused(VoteringenErIGang());
  if (steg.length === 0) return refused(VoteringsordenenErTom());
  for (const ett of steg) {
    const feil = feilIGjenstanden(ett);
    if (feil) return refused(feil);
    if (!ett.forslag.every((id) => forslag.has(id))) return refused(ForslagetFinnesIkke());
    if (!ett.forslag.every((id) => tattOpp.forslag.includes(id)))
      return refused(ForslagetErIkkeMedIBehandlingen());
    const har = ett.forslag.flatMap((id) => forslag.get(id)?.verbalforslag.map((v) => v.punkt) ?? []);
    const ukjent = ett.punkter?.find((punkt) => !har.includes(punkt));
    if (ukjent !== undefined) return refused(PunktetErIkkeIForslaget(ukjent));
  }
  return ok([{ type: 'VoteringsordenForeslaatt', data: { organ, dato, steg } }]);
};
