import { ok, refusal, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import { DagenMangler } from '../sak/sak.refusals';
import type { Spoersmaalene } from './spoersmaal';
import type { BudsjettspoersmaalssvarRettet } from './spoersmaal.events';
import {
  finnSpoersmaal,
  SkjeddeFoerDetForrige,
  SpoersmaaletErTrukket,
  SpoersmaaletFinnesIkke,
} from './spoersmaal.refusals';

/** Corrects an answer that was wrong; both texts are quoted, so that nobody was told something in silence. */
export type RettSvar = Command<'RettSvar', Omit<BudsjettspoersmaalssvarRettet['data'], 'dato' | 'rettetAv'>>;

export const SpoersmaaletErUbesvart = refusal(
  'SpoersmaaletErUbesvart',
  'i-konflikt',
  'Spørsmålet har ikke noe svar å rette. Besvar spørsmålet først.',
);

export const SvaretErEtAnnet = refusal(
  'SvaretErEtAnnet',
  'i-konflikt',
  'Teksten du retter fra, er ikke svaret slik det står. Hent svaret på nytt og gjengi det ordrett.',
);

export const rettSvarRefusals = [
  SpoersmaaletFinnesIkke,
  SpoersmaaletErTrukket,
  DagenMangler,
  SkjeddeFoerDetForrige,
  SpoersmaaletErUbesvart,
  SvaretErEtAnnet,
] as const;

export const rettSvar: Decide<
  RettSvar,
  Spoersmaalene,
  BudsjettspoersmaalssvarRettet,
  RefusalOf<typeof rettSvarRefusals>
> = ({ data, meta: { skjedde, rolle } }, alle) => {
  const funnet = finnSpoersmaal(alle, data.id, skjedde);
  if (!funnet.ok) return funnet;
  const { spoersmaal, dato } = funnet.value;
  if (!spoersmaal.svar) return refused(SpoersmaaletErUbesvart());
  if (spoersmaal.svar.tekst !== data.fra) return refused(SvaretErEtAnnet());
  return ok([{ type: 'BudsjettspoersmaalssvarRettet', data: { ...data, dato, rettetAv: rolle } }]);
};
