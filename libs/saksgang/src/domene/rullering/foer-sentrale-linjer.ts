import { aareneI, ok, refusal, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import { SENTRALE_POSTER, type Bevilgningsoversikt } from '../ramme/balanse';
import {
  AaretErUtenforPerioden,
  FeilFase,
  feilIBeloep,
  HandlingsprogrammetFinnesIkke,
  somHandlingsprogram,
  UkjentBeloepUtenGrunn,
} from '../sak/sak.refusals';
import type { Sak } from '../sak/sak.state';
import type { SentralLinje, SentraleLinjerFoert } from './rullering.events';

/** Puts the central lines of a bevilgningsoversikt on record; with all of them the balance can be tested (R7). */
export type FoerSentraleLinjer = Command<
  'FoerSentraleLinjer',
  { readonly tabell: Bevilgningsoversikt; readonly linjer: readonly SentralLinje[] }
>;

export const UkjentPost = refusal(
  'UkjentPost',
  'ugyldig',
  (post: string, kjente: readonly string[]) =>
    `Oversikten har ingen post «${post}». Bruk en av: ${kjente.join(', ')}.`,
);

export const foerSentraleLinjerRefusals = [
  HandlingsprogrammetFinnesIkke,
  FeilFase,
  UkjentPost,
  AaretErUtenforPerioden,
  UkjentBeloepUtenGrunn,
] as const;

export const foerSentraleLinjer: Decide<
  FoerSentraleLinjer,
  Sak,
  SentraleLinjerFoert,
  RefusalOf<typeof foerSentraleLinjerRefusals>
> = ({ data }, sak) => {
  const funnet = somHandlingsprogram(sak);
  if (!funnet.ok) return funnet;
  const hp = funnet.value;
  if (hp.fase === 'vedtatt')
    return refused(FeilFase(hp.fase, 'Vedtatte poster endres ved vedtak i kommunestyret.'));
  const kjente: readonly string[] = SENTRALE_POSTER[data.tabell];
  for (const { post, beloep } of data.linjer) {
    if (!kjente.includes(post)) return refused(UkjentPost(post, kjente));
    const feil = feilIBeloep(hp, aareneI(hp.hp), { tittel: post, beloep, ukjent: null });
    if (feil) return refused(feil);
  }
  return ok([{ type: 'SentraleLinjerFoert', data }]);
};
