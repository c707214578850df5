import { ok, refusal, refused, skrivDato, type Dato, type Result, type SpoersmaalId } from '@saksgang/kernel';
import { DagenMangler } from '../sak/sak.refusals';
import type { Spoersmaal, Spoersmaalene } from './spoersmaal';

export const SpoersmaaletFinnesIkke = refusal(
  'SpoersmaaletFinnesIkke',
  'finnes-ikke',
  'Spørsmålet finnes ikke i dette handlingsprogrammet. Kontroller spørsmåls-id-en.',
);

export const SpoersmaaletErTrukket = refusal(
  'SpoersmaaletErTrukket',
  'i-konflikt',
  'Spørsmålet er trukket. Still et nytt spørsmål i stedet.',
);

export const SpoersmaaletErBesvart = refusal(
  'SpoersmaaletErBesvart',
  'i-konflikt',
  'Spørsmålet er alt besvart. Rett svaret, eller still et nytt spørsmål.',
);

export const SkjeddeFoerDetForrige = refusal(
  'SkjeddeFoerDetForrige',
  'ugyldig',
  (siste: Dato, dag: Dato) =>
    `Det forrige skjedde ${skrivDato(siste)}, og dette kan ikke ha skjedd ${skrivDato(dag)}. Kontroller dagen.`,
);

/** A question that still stands, and the day on which something is done with it. */
export const finnSpoersmaal = (
  alle: Spoersmaalene,
  id: SpoersmaalId,
  dag: Dato | null,
): Result<
  { readonly spoersmaal: Spoersmaal; readonly dato: Dato },
  ReturnType<
    | typeof SpoersmaaletFinnesIkke
    | typeof SpoersmaaletErTrukket
    | typeof DagenMangler
    | typeof SkjeddeFoerDetForrige
  >
> => {
  const spoersmaal = alle.get(id);
  if (!spoersmaal) return refused(SpoersmaaletFinnesIkke());
  if (spoersmaal.trukket) return refused(SpoersmaaletErTrukket());
  if (dag === null) return refused(DagenMangler());
  const siste = spoersmaal.svar?.dato ?? spoersmaal.stilt;
  return dag < siste ? refused(SkjeddeFoerDetForrige(siste, dag)) : ok({ spoersmaal, dato: dag });
};
