import {
  ok,
  ord,
  refusal,
  refused,
  skrivDato,
  type Command,
  type Decide,
  type RefusalOf,
  type Rolle,
} from '@saksgang/kernel';
import type { TilgangGitt } from './tilgang.events';
import { erUtloept, tilgangsnoekkel, type Tilgangsregister } from './tilgangsregister';

/** Lets somebody act in a role in the kommune. */
export type GiTilgang = Command<'GiTilgang', TilgangGitt['data']>;

export const RollenKanIkkeGis = refusal(
  'RollenKanIkkeGis',
  'ugyldig',
  (rolle: Rolle) => `Rollen ${ord(rolle)} gis ikke til noen. Velg rollen personen skal handle i.`,
);

export const RollenKreverParti = refusal(
  'RollenKreverParti',
  'ugyldig',
  (rolle: Rolle) => `Rollen ${ord(rolle)} gjelder ett parti. Oppgi partiet.`,
);

export const RollenHarIkkeParti = refusal(
  'RollenHarIkkeParti',
  'ugyldig',
  (rolle: Rolle, parti: string) =>
    `Rollen ${ord(rolle)} er ikke for ett parti, og skal ikke lese utkastene til «${parti}». La partiet stå tomt.`,
);

export const TilgangenSlutterFoerDenBegynner = refusal(
  'TilgangenSlutterFoerDenBegynner',
  'ugyldig',
  ({ fra, til }: Pick<TilgangGitt['data'], 'fra' | 'til'>) =>
    `Tilgangen slutter ${til === null ? 'aldri' : skrivDato(til)}, før den begynner ${skrivDato(fra)}. Rett dagene.`,
);

export const TilgangenBegynnerForTidlig = refusal(
  'TilgangenBegynnerForTidlig',
  'ugyldig',
  ({ fra }: Pick<TilgangGitt['data'], 'fra'>) =>
    `Tilgangen kan ikke begynne ${skrivDato(fra)}, før den er gitt. Oppgi i dag eller en senere dag.`,
);

export const TilgangenErGitt = refusal(
  'TilgangenErGitt',
  'i-konflikt',
  (person: string, rolle: Rolle) =>
    `Personen «${person}» har alt tilgang som ${ord(rolle)}. Skal den endres, trekkes den først tilbake.`,
);

export const giTilgangRefusals = [
  RollenKanIkkeGis,
  RollenKreverParti,
  RollenHarIkkeParti,
  TilgangenSlutterFoerDenBegynner,
  TilgangenBegynnerForTidlig,
  TilgangenErGitt,
] as const;

const INGENS: readonly Rolle[] = ['system', 'innbygger'];
/** Those who act for a party group, or may be members of one. */
const I_PARTI: readonly Rolle[] = ['folkevalgt', 'gruppeleder', 'utvalgsleder', 'ordfoerer'];

export const giTilgang: Decide<
  GiTilgang,
  Tilgangsregister,
  TilgangGitt,
  RefusalOf<typeof giTilgangRefusals>
> = ({ data, meta: { idag } }, { tilganger }) => {
  const { person, rolle, parti, fra, til } = data;
  if (INGENS.includes(rolle)) return refused(RollenKanIkkeGis(rolle));
  if (rolle === 'gruppeleder' && parti === null) return refused(RollenKreverParti(rolle));
  if (parti !== null && !I_PARTI.includes(rolle)) return refused(RollenHarIkkeParti(rolle, parti));
  if (til !== null && til < fra) return refused(TilgangenSlutterFoerDenBegynner(data));
  if (fra < idag) return refused(TilgangenBegynnerForTidlig(data));
  const gitt = tilganger.get(tilgangsnoekkel(person, rolle));
  if (gitt && !erUtloept(gitt, idag)) return refused(TilgangenErGitt(person, rolle));
  return ok([{ type: 'TilgangGitt', data }]);
};
