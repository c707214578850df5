import type { Decide, Refusal, RefusalType } from '@saksgang/kernel';
import { makulerSkjerming, makulerSkjermingRefusals } from './makuler-skjerming';
import { opphevSkjerming, opphevSkjermingRefusals } from './opphev-skjerming';
import { opprettSkjerming, opprettSkjermingRefusals } from './opprett-skjerming';
import { registrerInnsyn, registrerInnsynRefusals } from './registrer-innsyn';
import { revurderSkjerming, revurderSkjermingRefusals } from './revurder-skjerming';
import type { Skjerming } from './skjerming';
import type { SkjermingEvent } from './skjerming.events';

interface Entry {
  readonly decide: Decide<never, Skjerming, SkjermingEvent, Refusal>;
  readonly refusals: readonly RefusalType[];
}

/** Every command that a screening may meet: how it is decided, and how it may be refused. */
export const skjermingCommands = {
  OpprettSkjerming: { decide: opprettSkjerming, refusals: opprettSkjermingRefusals },
  RevurderSkjerming: { decide: revurderSkjerming, refusals: revurderSkjermingRefusals },
  OpphevSkjerming: { decide: opphevSkjerming, refusals: opphevSkjermingRefusals },
  MakulerSkjerming: { decide: makulerSkjerming, refusals: makulerSkjermingRefusals },
  RegistrerInnsyn: { decide: registrerInnsyn, refusals: registrerInnsynRefusals },
} as const satisfies Readonly<Record<string, Entry>>;
