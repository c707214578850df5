import {
  ok,
  refusal,
  refused,
  type Command,
  type Decide,
  type Punkt,
  type RefusalOf,
  type VedtakId,
} from '@saksgang/kernel';
import { SakenFinnesIkke } from '../sak/sak.refusals';
import type { Sak } from '../sak/sak.state';
import { finnPunkt, PunktetFinnesIkke, VedtaketFinnesIkke } from '../vedtak/vedtak.refusals';
import type { Setningsdekning, SetningerKnyttet } from './fullstendighet.events';
import { setningeneI } from './setninger';

/** Says of the sentences of a point which delpunkt carries each out, or why it orders nothing. */
export type KnyttSetninger = Command<
  'KnyttSetninger',
  {
    readonly vedtak: VedtakId;
    readonly punkt: Punkt;
    readonly setninger: readonly Setningsdekning[];
  }
>;

export const OrdlydenErIkkeLagtInn = refusal(
  'OrdlydenErIkkeLagtInn',
  'i-konflikt',
  (punkt: Punkt) =>
    `Bare en kortversjon av punkt ${punkt} er lagt inn, så setningene kan ikke kontrolleres. Les dem i dokumentet.`,
);

export const SetningenStaarIkkeIPunktet = refusal(
  'SetningenStaarIkkeIPunktet',
  'ugyldig',
  (setning: string) => `Punktet har ikke setningen «${setning}». Gjengi setningen ordrett.`,
);

export const DelpunktetFinnesIkke = refusal(
  'DelpunktetFinnesIkke',
  'finnes-ikke',
  (delpunkt: string) => `Punktet har ikke noe delpunkt ${delpunkt}. Kontroller bokstaven.`,
);

export const DekningenErUklar = refusal(
  'DekningenErUklar',
  'ugyldig',
  (setning: string) =>
    `Oppgi enten delpunktet som dekker «${setning}», eller grunnen til at setningen ikke bestiller noe.`,
);

export const knyttSetningerRefusals = [
  SakenFinnesIkke,
  VedtaketFinnesIkke,
  PunktetFinnesIkke,
  OrdlydenErIkkeLagtInn,
  SetningenStaarIkkeIPunktet,
  DekningenErUklar,
  DelpunktetFinnesIkke,
] as const;

export const knyttSetninger: Decide<
  KnyttSetninger,
  Sak,
  SetningerKnyttet,
  RefusalOf<typeof knyttSetningerRefusals>
> = ({ data }, sak) => {
  const funnet = finnPunkt(sak, data);
  if (!funnet.ok) return funnet;
  const { tekst, tekstform, delpunkter } = funnet.value.punkt;
  if (tekstform === 'kortversjon') return refused(OrdlydenErIkkeLagtInn(data.punkt));
  const iTeksten = new Set(setningeneI(tekst));
  for (const { setning, delpunkt, grunn } of data.setninger) {
    if (!iTeksten.has(setning)) return refused(SetningenStaarIkkeIPunktet(setning));
    if ((delpunkt === null) === (grunn === null)) return refused(DekningenErUklar(setning));
    if (delpunkt !== null && !delpunkter.some((d) => d.delpunkt === delpunkt))
      return refused(DelpunktetFinnesIkke(delpunkt));
  }
  return ok([{ type: 'SetningerKnyttet', data }]);
};
