import { refusal, refused, ok, type Dato, type RefusalOf, type Result, type Uuid } from '@saksgang/kernel';
import { protokollenErGodkjent } from '../protokoll/godkjent-protokoll';
import { ProtokollenErGodkjent } from '../protokoll/protokoll.refusals';
import {
  FeilFase,
  HandlingsprogrammetFinnesIkke,
  kanBehandles,
  somHandlingsprogram,
} from '../sak/sak.refusals';
import type { Handlingsprogram, Sak } from '../sak/sak.state';
import type { Organ } from '../vedtak/vedtak';
import { VedtaksdatoMangler } from '../vedtak/vedtak.refusals';
import type { Modus } from './behandling.events';
import { SakenErIkkeTattTilBehandling } from './behandling.refusals';

export const VoteringenFinnesIkke = refusal(
  'VoteringenFinnesIkke',
  'finnes-ikke',
  'Organet har ikke holdt en slik votering i saken. Kontroller voterings-id-en.',
);

export const OrganetHarIkkeVedtattDette = refusal(
  'OrganetHarIkkeVedtattDette',
  'i-konflikt',
  'Organet har ikke vedtatt et utsettelsesforslag. Oppgi voteringen der det ble vedtatt, eller protokollfør det som skjedde.',
  { regel: 'R22', hjemmel: 'kommuneloven § 11-2' },
);

export const behandlingRefusals = [HandlingsprogrammetFinnesIkke, FeilFase, VedtaksdatoMangler] as const;

/** The HP while it is treated, on the day it happened. */
export const underBehandling = (
  sak: Sak,
  dato: Dato | null,
): Result<{ readonly hp: Handlingsprogram; readonly dato: Dato }, RefusalOf<typeof behandlingRefusals>> => {
  const funnet = somHandlingsprogram(sak);
  if (!funnet.ok) return funnet;
  if (!kanBehandles(funnet.value))
    return refused(
      FeilFase(
        funnet.value.fase,
        'Dette kan skje etter at beslutningsgrunnlaget er lagt fram og før vedtaket, eller når saken er gjenopptatt.',
      ),
    );
  return dato === null ? refused(VedtaksdatoMangler()) : ok({ hp: funnet.value, dato });
};

export const feilIVoteringsvisning = (hp: Handlingsprogram, organ: Organ, votering: Uuid | null) =>
  votering === null || hp.behandling.voteringer.get(votering)?.organ === organ
    ? null
    : VoteringenFinnesIkke();

export const utsettelseRefusals = [
  ...behandlingRefusals,
  ProtokollenErGodkjent,
  VoteringenFinnesIkke,
  SakenErIkkeTattTilBehandling,
  OrganetHarIkkeVedtattDette,
] as const;

/** The body lets the sak go without deciding it: live by a vote over an utsettelsesforslag, else as it happened. */
export const feilIUtsettelsen = (
  hp: Handlingsprogram,
  {
    organ,
    votering,
    modus,
  }: { readonly organ: Organ; readonly votering: Uuid | null; readonly modus: Modus },
): RefusalOf<typeof utsettelseRefusals> | null => {
  if (protokollenErGodkjent(hp, organ)) return ProtokollenErGodkjent();
  const { behandling, forslag } = hp;
  const holdt = votering === null ? null : behandling.voteringer.get(votering);
  if (votering !== null && holdt?.organ !== organ) return VoteringenFinnesIkke();
  if (modus === 'protokollfoere') return null;
  if (behandling.tattTilBehandling?.organ !== organ) return SakenErIkkeTattTilBehandling();
  const vunnet =
    holdt?.utfall.slag === 'avgjort' && holdt.utfall.vinner !== 'mot' ? holdt.utfall.vinner : null;
  const vinner = vunnet === 'for' ? holdt?.forslag[0] : vunnet;
  const type = vinner && vinner !== 'blank' && vinner !== 'mot' ? forslag.get(vinner)?.type : undefined;
  return type === 'utsettelsesforslag' ? null : OrganetHarIkkeVedtattDette();
};
