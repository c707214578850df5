import { ok, refusal, refused, type Command, type Dato, type Decide, type RefusalOf } from '@saksgang/kernel';
import { somSkalTil, type Rolleoppdrag } from './aapne-oppdrag';
import type { RolleOverlevert } from './rolle.events';
import {
  feilVedDagen,
  OvertakelsenErForTidlig,
  OvertakelsenErFramITid,
  PersonenHarIkkeRollen,
  RollenErIkkeFoert,
  somPersonenHar,
} from './rolle.refusals';
import type { Rolleregister } from './rolleregister';

/** Hands a role over from the one who has it to another, with every open oppdrag: the role is never empty in between. */
export type OverleverRolle = Command<
  'OverleverRolle',
  {
    readonly rolle: string;
    readonly fraPerson: string;
    readonly tilPerson: string;
    readonly dato: Dato;
  },
  Rolleoppdrag
>;

export const OverleveringTilSegSelv = refusal(
  'OverleveringTilSegSelv',
  'ugyldig',
  'En rolle kan ikke overleveres til den som har den. Oppgi personen som skal overta.',
);

export const overleverRolleRefusals = [
  OverleveringTilSegSelv,
  RollenErIkkeFoert,
  PersonenHarIkkeRollen,
  OvertakelsenErFramITid,
  OvertakelsenErForTidlig,
] as const;

export const overleverRolle: Decide<
  OverleverRolle,
  Rolleregister,
  RolleOverlevert,
  RefusalOf<typeof overleverRolleRefusals>
> = ({ data, meta: { idag }, grunnlag }, register) => {
  const { rolle, fraPerson, tilPerson, dato } = data;
  if (fraPerson === tilPerson) return refused(OverleveringTilSegSelv());
  const funnet = somPersonenHar(register, rolle, fraPerson);
  if (!funnet.ok) return funnet;
  const feil = feilVedDagen(dato, funnet.value.siden, idag);
  if (feil) return refused(feil);
  return ok([{ type: 'RolleOverlevert', data: { ...data, oppdrag: somSkalTil(tilPerson, grunnlag) } }]);
};
