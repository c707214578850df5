import { aareneI, ok, refused, type Command, type Decide, type RefusalOf, type Uuid } from '@saksgang/kernel';
import { BUDSJETTENDRING } from '../ramme/kategorier';
import type { Rammelinje } from '../ramme/rammelinje';
import {
  AaretErUtenforPerioden,
  FeilFase,
  feilIBeloep,
  HandlingsprogrammetFinnesIkke,
  somHandlingsprogram,
  UkjentBeloepUtenGrunn,
  UkjentUtvalg,
  ukjentUtvalgI,
} from '../sak/sak.refusals';
import type { Handlingsprogram, Sak } from '../sak/sak.state';
import type { BudsjettendringVedtatt, Vedtaksgrunnlag } from './budsjettaar.events';
import { BareKommunestyretEndrerBudsjettet, EndringenErTom } from './budsjettaar.refusals';

/**
 * Changes the adopted frame by a vedtak of kommunestyret, which it names (R11). The fourteen days do not apply to a
 * change of an adopted budget (R4).
 */
export type VedtaBudsjettendring = Command<
  'VedtaBudsjettendring',
  { readonly endring: Uuid; readonly grunnlag: Vedtaksgrunnlag; readonly linjer: readonly Rammelinje[] }
>;

export const budsjettlinjeRefusals = [
  HandlingsprogrammetFinnesIkke,
  FeilFase,
  EndringenErTom,
  UkjentUtvalg,
  AaretErUtenforPerioden,
  UkjentBeloepUtenGrunn,
] as const;

export const vedtaBudsjettendringRefusals = [
  ...budsjettlinjeRefusals,
  BareKommunestyretEndrerBudsjettet,
] as const;

export const vedtaBudsjettendring: Decide<
  VedtaBudsjettendring,
  Sak,
  BudsjettendringVedtatt,
  RefusalOf<typeof vedtaBudsjettendringRefusals>
> = ({ data }, sak) => {
  const funnet = somHandlingsprogram(sak);
  if (!funnet.ok) return funnet;
  if (data.grunnlag.organ !== 'kommunestyret') return refused(BareKommunestyretEndrerBudsjettet());
  const feil = feilIBudsjettlinjer(funnet.value, data.linjer);
  if (feil) return refused(feil);
  const linjer = data.linjer.map((linje) => ({ ...linje, kategori: BUDSJETTENDRING }));
  return ok([{ type: 'BudsjettendringVedtatt', data: { ...data, linjer } }]);
};

/** A change of an adopted frame: the budget is adopted, and every line fits in it. */
export const feilIBudsjettlinjer = (
  hp: Handlingsprogram,
  linjer: readonly Rammelinje[],
): RefusalOf<typeof budsjettlinjeRefusals> | null => {
  if (hp.fase !== 'vedtatt') return FeilFase(hp.fase, 'Budsjettet må være vedtatt før det kan endres.');
  if (linjer.length === 0) return EndringenErTom();
  const ukjent = ukjentUtvalgI(
    hp,
    linjer.map((l) => l.utvalg),
  );
  if (ukjent) return ukjent;
  for (const linje of linjer) {
    const feil = feilIBeloep(hp, aareneI(hp.hp), linje);
    if (feil) return feil;
  }
  return null;
};
