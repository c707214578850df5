import { aareneI, ok, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
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
import type { Sak } from '../sak/sak.state';
import type { Investering } from './investering';
import type { InvesteringerForeslaatt } from './rullering.events';

/** Puts investments on record: where they are shown, who receives the money, and how much each year. */
export type ForeslaaInvesteringer = Command<
  'ForeslaaInvesteringer',
  { readonly linjer: readonly Investering[] }
>;

export const foreslaaInvesteringerRefusals = [
  HandlingsprogrammetFinnesIkke,
  FeilFase,
  UkjentUtvalg,
  AaretErUtenforPerioden,
  UkjentBeloepUtenGrunn,
] as const;

export const foreslaaInvesteringer: Decide<
  ForeslaaInvesteringer,
  Sak,
  InvesteringerForeslaatt,
  RefusalOf<typeof foreslaaInvesteringerRefusals>
> = ({ data }, sak) => {
  const funnet = somHandlingsprogram(sak);
  if (!funnet.ok) return funnet;
  const hp = funnet.value;
  if (hp.fase === 'startet' || hp.fase === 'vedtatt')
    return refused(
      FeilFase(hp.fase, 'Investeringer foreslås i beslutningsgrunnlaget eller tilleggsinnstillingen.'),
    );
  const ukjent = ukjentUtvalgI(
    hp,
    data.linjer.map((l) => l.visesHos),
  );
  if (ukjent) return refused(ukjent);
  for (const { prosjekt, beloep, merknad } of data.linjer) {
    const feil = feilIBeloep(hp, aareneI(hp.hp), { tittel: prosjekt, beloep, ukjent: merknad });
    if (feil) return refused(feil);
  }
  return ok([{ type: 'InvesteringerForeslaatt', data }]);
};
