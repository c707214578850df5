import { ok, refusal, refused, type Command, type Dato, type Decide, type RefusalOf } from '@saksgang/kernel';
import { somSkalTil, type Rolleoppdrag } from './aapne-oppdrag';
import type { RolleBesatt } from './rolle.events';
import { feilVedDagen, OvertakelsenErForTidlig, OvertakelsenErFramITid } from './rolle.refusals';
import { besetningAv, type Rolleregister } from './rolleregister';

/** Gives a role that nobody has to a person, with the open oppdrag of it. */
export type BesettRolle = Command<
  'BesettRolle',
  { readonly rolle: string; readonly person: string; readonly fra: Dato },
  Rolleoppdrag
>;

export const PersonenHarAltRollen = refusal(
  'PersonenHarAltRollen',
  'i-konflikt',
  (rolle: string, person: string) => `Rollen «${rolle}» er alt hos «${person}». Det er ingenting å endre.`,
);

export const RollenErBesatt = refusal(
  'RollenErBesatt',
  'i-konflikt',
  (rolle: string, person: string) =>
    `Rollen «${rolle}» er besatt av «${person}». Overlever rollen fra den ene til den andre, så oppdragene følger med.`,
);

export const besettRolleRefusals = [
  PersonenHarAltRollen,
  RollenErBesatt,
  OvertakelsenErFramITid,
  OvertakelsenErForTidlig,
] as const;

export const besettRolle: Decide<
  BesettRolle,
  Rolleregister,
  RolleBesatt,
  RefusalOf<typeof besettRolleRefusals>
> = ({ data, meta: { idag }, grunnlag }, register) => {
  const { rolle, person, fra } = data;
  const besetning = besetningAv(register, rolle);
  const foer = besetning?.person ?? null;
  if (foer === person) return refused(PersonenHarAltRollen(rolle, person));
  if (foer !== null) return refused(RollenErBesatt(rolle, foer));
  const feil = feilVedDagen(fra, besetning?.siden ?? null, idag);
  if (feil) return refused(feil);
  return ok([{ type: 'RolleBesatt', data: { rolle, person, fra, oppdrag: somSkalTil(person, grunnlag) } }]);
};
