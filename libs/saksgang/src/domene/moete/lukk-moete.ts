import { ok, refusal, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import { paagaaendeRefusals, somPaagaaende, type Moete } from './moete';
import type { MoeteAapnet, MoeteHevet, MoeteLukket } from './moete.events';

/** Closes the doors, on a basis that is named. */
export type LukkMoete = Command<'LukkMoete', MoeteLukket['data']>;
/** Opens the doors again. */
export type AapneMoete = Command<'AapneMoete', MoeteAapnet['data']>;
/** Ends the meeting. */
export type HevMoete = Command<'HevMoete', MoeteHevet['data']>;

export const LukkingenManglerHjemmel = refusal(
  'LukkingenManglerHjemmel',
  'strider-mot-regel',
  'Møter er åpne, og kan bare lukkes når loven gir grunnlag for det. Oppgi hjemmelen.',
  { regel: 'R33', hjemmel: 'kommuneloven § 11-5' },
);

export const MoetetErAltLukket = refusal(
  'MoetetErAltLukket',
  'i-konflikt',
  'Dørene er alt lukket. Åpne møtet før det lukkes for en annen sak.',
);

export const MoetetErIkkeLukket = refusal(
  'MoetetErIkkeLukket',
  'i-konflikt',
  'Dørene er alt åpne. Det er ingenting å åpne.',
);

export const lukkMoeteRefusals = [...paagaaendeRefusals, LukkingenManglerHjemmel, MoetetErAltLukket] as const;

export const lukkMoete: Decide<LukkMoete, Moete, MoeteLukket, RefusalOf<typeof lukkMoeteRefusals>> = (
  { data, meta },
  state,
) => {
  const moete = somPaagaaende(state, meta);
  if (!moete.ok) return moete;
  if (data.hjemmel.trim() === '') return refused(LukkingenManglerHjemmel());
  return moete.value.lukket ? refused(MoetetErAltLukket()) : ok([{ type: 'MoeteLukket', data }]);
};

export const aapneMoeteRefusals = [...paagaaendeRefusals, MoetetErIkkeLukket] as const;

export const aapneMoete: Decide<AapneMoete, Moete, MoeteAapnet, RefusalOf<typeof aapneMoeteRefusals>> = (
  { data, meta },
  state,
) => {
  const moete = somPaagaaende(state, meta);
  if (!moete.ok) return moete;
  return moete.value.lukket ? ok([{ type: 'MoeteAapnet', data }]) : refused(MoetetErIkkeLukket());
};

export const hevMoeteRefusals = paagaaendeRefusals;

export const hevMoete: Decide<HevMoete, Moete, MoeteHevet, RefusalOf<typeof hevMoeteRefusals>> = (
  { data, meta },
  state,
) => {
  const moete = somPaagaaende(state, meta);
  return moete.ok ? ok([{ type: 'MoeteHevet', data }]) : moete;
};
