import {
  ok,
  ord,
  refusal,
  refused,
  type Command,
  type Decide,
  type RefusalOf,
  type Rolle,
} from '@saksgang/kernel';
import type { TilgangTrukket } from './tilgang.events';
import { erUtloept, tilgangsnoekkel, type Tilgangsregister } from './tilgangsregister';

/** Takes a role back from somebody, at once. */
export type TrekkTilgang = Command<'TrekkTilgang', TilgangTrukket['data']>;

export const TilgangenFinnesIkke = refusal(
  'TilgangenFinnesIkke',
  'finnes-ikke',
  (person: string, rolle: Rolle) =>
    `Personen «${person}» har ikke tilgang som ${ord(rolle)} i kommunen. Se hvem som har tilgang, og kontroller personen og rollen.`,
);

export const trekkTilgangRefusals = [TilgangenFinnesIkke] as const;

export const trekkTilgang: Decide<
  TrekkTilgang,
  Tilgangsregister,
  TilgangTrukket,
  RefusalOf<typeof trekkTilgangRefusals>
> = ({ data, meta: { idag } }, { tilganger }) => {
  const gitt = tilganger.get(tilgangsnoekkel(data.person, data.rolle));
  if (!gitt || erUtloept(gitt, idag)) return refused(TilgangenFinnesIkke(data.person, data.rolle));
  return ok([{ type: 'TilgangTrukket', data }]);
};
