import { ok, ord, refusal, refused, type ForslagId, type RefusalOf, type Result } from '@saksgang/kernel';
import {
  FeilFase,
  HandlingsprogrammetFinnesIkke,
  kanBehandles,
  somHandlingsprogram,
} from '../sak/sak.refusals';
import type { Handlingsprogram, Sak } from '../sak/sak.state';
import type { Forslag } from './forslag.events';

export const ForslagetFinnesIkke = refusal(
  'ForslagetFinnesIkke',
  'finnes-ikke',
  'Forslaget finnes ikke i denne saken. Kontroller forslags-id-en.',
);

export const ForslagetErIkkeFremmetLenger = refusal(
  'ForslagetErIkkeFremmetLenger',
  'i-konflikt',
  (status: string) =>
    `Forslaget er alt ${ord(status)}, og kan ikke behandles på nytt. Legg fram et nytt forslag i stedet.`,
);

export const SakenErTattTilBehandling = refusal(
  'SakenErTattTilBehandling',
  'i-konflikt',
  'Saken er tatt til behandling, og forslagene ligger fast. Forslag fremmes, endres og trekkes før behandlingen.',
  { regel: 'R26' },
);

export const staaendeForslagRefusals = [
  HandlingsprogrammetFinnesIkke,
  ForslagetFinnesIkke,
  ForslagetErIkkeFremmetLenger,
  SakenErTattTilBehandling,
] as const;

export const aapenForForslagRefusals = [
  HandlingsprogrammetFinnesIkke,
  FeilFase,
  SakenErTattTilBehandling,
] as const;

export const aapentForslagRefusals = [...staaendeForslagRefusals, FeilFase] as const;

/** The HP while it is treated: from the grunnlag is there until the budget is adopted, or once more; whether or not a body has taken it up. */
export const somArbeidesMed = (
  sak: Sak,
): Result<Handlingsprogram, RefusalOf<typeof aapenForForslagRefusals>> => {
  const funnet = somHandlingsprogram(sak);
  if (!funnet.ok) return funnet;
  return kanBehandles(funnet.value)
    ? funnet
    : refused(
        FeilFase(
          funnet.value.fase,
          'Forslag fremmes etter at beslutningsgrunnlaget er lagt fram og før vedtaket, eller når saken er gjenopptatt.',
        ),
      );
};

/** The HP while forslag may be worked on whatever the reglement says: before the body has taken it up. */
export const aapenForForslag = (
  sak: Sak,
): Result<Handlingsprogram, RefusalOf<typeof aapenForForslagRefusals>> => {
  const funnet = somArbeidesMed(sak);
  return funnet.ok && funnet.value.behandling.tattTilBehandling
    ? refused(SakenErTattTilBehandling())
    : funnet;
};

/** A forslag that still stands, or why not. */
export const staaendeForslag = (
  hp: Handlingsprogram,
  id: ForslagId,
): Result<Forslag, ReturnType<typeof ForslagetFinnesIkke | typeof ForslagetErIkkeFremmetLenger>> => {
  const forslag = hp.forslag.get(id);
  if (!forslag) return refused(ForslagetFinnesIkke());
  const { status, ...resten } = forslag;
  return status === 'fremmet' ? ok(resten) : refused(ForslagetErIkkeFremmetLenger(status));
};
