import {
  dagerMellom,
  ord,
  plussDager,
  refusal,
  refused,
  skrivDato,
  type CommandMeta,
  type Dato,
  type ForslagId,
  type RefusalOf,
  type Result,
  type Rolle,
} from '@saksgang/kernel';
import { kanVaereBudsjett } from '../behandling/budsjettvotering';
import type { ReglementVedtatt } from '../kommune/reglement';
import { etter, ramset } from '../kommune/reglement-som-hjemmel';
import type { Handlingsprogram, Sak } from '../sak/sak.state';
import type { Organ } from '../vedtak/vedtak';
import type { Forslagsinnhold, Forslagstype } from './forslag.events';
import { somArbeidesMed, aapenForForslagRefusals, SakenErTattTilBehandling } from './forslag.refusals';

type Gjeldende = ReglementVedtatt['data'];

/** What a decision about a forslag needs of the kommune: the reglement of the day; null is that nothing is fixed. */
export interface Reglementsgrunnlag {
  readonly reglement: Gjeldende | null;
}

const HJEMMEL = { hjemmel: 'kommunens reglement' };

export const RollenKanIkkeFremmeForslaget = refusal(
  'RollenKanIkkeFremmeForslaget',
  'ikke-tillatt',
  (reglement: Gjeldende, type: Forslagstype, roller: readonly Rolle[]) =>
    `${etter(reglement)} kan ${ord(type)} bare fremmes av ${ramset(roller, 'ingen')}. ` +
    'Be en som har forslagsrett, om å fremme forslaget.',
  HJEMMEL,
);

export const ForslagetHoererIkkeTilIOrganet = refusal(
  'ForslagetHoererIkkeTilIOrganet',
  'strider-mot-regel',
  (reglement: Gjeldende, type: Forslagstype, organer: readonly Organ[]) =>
    `${etter(reglement)} kan ${ord(type)} bare fremmes i ${ramset(organer, 'ingen organer')}. ` +
    'Fremme forslaget der, eller velg en annen type.',
  HJEMMEL,
);

export const FristenForForslagErUte = refusal(
  'FristenForForslagErUte',
  'strider-mot-regel',
  (reglement: Gjeldende, dager: number, sisteDag: Dato) =>
    `${etter(reglement)} er fristen for forslag ${dager} ${dager === 1 ? 'dag' : 'dager'} før møtet, og den var ` +
    `${skrivDato(sisteDag)}. Be møtesekretæren om å føre forslaget dersom organet slipper det til.`,
  HJEMMEL,
);

export const ForslagstypenKommerForSent = refusal(
  'ForslagstypenKommerForSent',
  'strider-mot-regel',
  (reglement: Gjeldende, type: Forslagstype, tillatt: readonly Forslagstype[]) =>
    `Saken er tatt til behandling. ${etter(reglement)} kan ${ramset(tillatt, 'ingen forslag')} fremmes da, ` +
    `og ikke ${ord(type)}.`,
  { regel: 'R26', ...HJEMMEL },
);

export const BudsjettetKommerForSent = refusal(
  'BudsjettetKommerForSent',
  'strider-mot-regel',
  'Saken er tatt til behandling, og budsjettene det skal stemmes over, ligger fast. Fremme et forslag uten beløp, ' +
    'eller be organet utsette saken.',
  { regel: 'R26', hjemmel: 'kommuneloven § 14-3' },
);

export const arbeidsrefusals = [
  ...aapenForForslagRefusals,
  RollenKanIkkeFremmeForslaget,
  ForslagetHoererIkkeTilIOrganet,
  ForslagstypenKommerForSent,
  BudsjettetKommerForSent,
] as const;
type Arbeidsavslag = RefusalOf<typeof arbeidsrefusals>;

/**
 * The HP while somebody may work on forslag. Once a body has the sak, that is only where the reglement lets forslag come
 * then (R26), only until the voting begins, and never with those that were there before: they are frozen.
 */
export const aapenUnderReglementet = (
  sak: Sak,
  { reglement }: Reglementsgrunnlag,
  roeres: readonly ForslagId[] = [],
): Result<Handlingsprogram, RefusalOf<typeof aapenForForslagRefusals>> => {
  const funnet = somArbeidesMed(sak);
  if (!funnet.ok) return funnet;
  const { tattTilBehandling, stemt } = funnet.value.behandling;
  if (tattTilBehandling === null) return funnet;
  const slipperTil = reglement !== null && reglement.reglement.forslagEtterOpptak !== null;
  const nye = roeres.every((id) => tattTilBehandling.etterOpptak.includes(id));
  return slipperTil && nye && !stemt ? funnet : refused(SakenErTattTilBehandling());
};

/** Why a forslag may not be put forward by this role, in this body, now; null when it may. */
export const feilEtterReglementet = (
  hp: Handlingsprogram,
  forslag: Forslagsinnhold,
  { rolle }: CommandMeta,
  { reglement }: Reglementsgrunnlag,
): Arbeidsavslag | null => {
  const tattOpp = hp.behandling.tattTilBehandling;
  if (reglement === null) return null;
  const { forslagsrett, forslagEtterOpptak } = reglement.reglement;
  if (tattOpp && !forslagEtterOpptak?.includes(forslag.type))
    return ForslagstypenKommerForSent(reglement, forslag.type, forslagEtterOpptak ?? []);
  // Money is decided as a whole (R27): a forslag that moves any of it would be one more budget to vote over.
  if (tattOpp && kanVaereBudsjett(forslag)) return BudsjettetKommerForSent();
  const rett = forslagsrett?.find((r) => r.type === forslag.type);
  if (!rett) return null;
  const organ = tattOpp?.organ ?? forslag.organ;
  if (organ !== null && !rett.organer.includes(organ))
    return ForslagetHoererIkkeTilIOrganet(reglement, forslag.type, rett.organer);
  return harRollen(rolle, rett.roller)
    ? null
    : RollenKanIkkeFremmeForslaget(reglement, forslag.type, rett.roller);
};

const FOLKEVALGTE: readonly Rolle[] = ['folkevalgt', 'gruppeleder', 'utvalgsleder', 'ordfoerer'];

/** The møtesekretær writes down what others have put forward, and whose role that was is not known. */
const harRollen = (rolle: Rolle, roller: readonly Rolle[]): boolean =>
  rolle === 'moetesekretaer' ||
  roller.includes(rolle) ||
  (roller.includes('folkevalgt') && FOLKEVALGTE.includes(rolle));

/** Whether the forslag comes too late for the meeting it is meant for; what the møtesekretær writes down, has come. */
export const etterFristen = (
  { reglement }: Reglementsgrunnlag,
  { rolle, skjedde, idag }: CommandMeta,
  moetedag: Dato,
): ReturnType<typeof FristenForForslagErUte> | null => {
  const dager = reglement?.reglement.fristForForslag ?? null;
  if (reglement === null || dager === null || rolle === 'moetesekretaer') return null;
  return dagerMellom(skjedde ?? idag, moetedag) < dager
    ? FristenForForslagErUte(reglement, dager, plussDager(moetedag, -dager))
    : null;
};
