import { ok, refusal, refused, skrivDato, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { Stedfortreder, StedfortrederUtpekt } from './rolle.events';
import { RollenErIkkeFoert, RollenErLedig, somFoert } from './rolle.refusals';
import type { Rolleregister } from './rolleregister';

/** Names who stands in for the one who has a role. One from the same day replaces the one before, as a correction. */
export type UtpekStedfortreder = Command<'UtpekStedfortreder', { readonly rolle: string } & Stedfortreder>;

export const StedfortrederenHarRollen = refusal(
  'StedfortrederenHarRollen',
  'ugyldig',
  (person: string) => `Rollen er hos «${person}» selv. Oppgi en annen som stedfortreder.`,
);

export const StedfortredelsenSlutterFoerDenBegynner = refusal(
  'StedfortredelsenSlutterFoerDenBegynner',
  'ugyldig',
  'Stedfortredelsen slutter før den begynner. Rett datoene, eller la sluttdatoen stå åpen.',
);

export const StedfortredereneOverlapper = refusal(
  'StedfortredereneOverlapper',
  'i-konflikt',
  ({ person, fra, til }: Stedfortreder) =>
    `En annen stedfortredelse, ved «${person}», gjelder fra ${skrivDato(fra)} ${til === null ? 'inntil videre' : `til ${skrivDato(til)}`}. Velg andre datoer, eller utpek på nytt fra ${skrivDato(fra)} for å endre det som står.`,
);

export const utpekStedfortrederRefusals = [
  RollenErIkkeFoert,
  RollenErLedig,
  StedfortrederenHarRollen,
  StedfortredelsenSlutterFoerDenBegynner,
  StedfortredereneOverlapper,
] as const;

export const utpekStedfortreder: Decide<
  UtpekStedfortreder,
  Rolleregister,
  StedfortrederUtpekt,
  RefusalOf<typeof utpekStedfortrederRefusals>
> = ({ data }, register) => {
  const { rolle, person, fra, til } = data;
  const funnet = somFoert(register, rolle);
  if (!funnet.ok) return funnet;
  const { person: forPerson, stedfortredere } = funnet.value;
  if (forPerson === null) return refused(RollenErLedig(rolle));
  if (forPerson === person) return refused(StedfortrederenHarRollen(person));
  if (til !== null && til < fra) return refused(StedfortredelsenSlutterFoerDenBegynner());
  const annen = stedfortredere.find((s) => s.fra !== fra && overlapper(s, data));
  if (annen) return refused(StedfortredereneOverlapper(annen));
  return ok([{ type: 'StedfortrederUtpekt', data: { rolle, forPerson, person, fra, til } }]);
};

type Periode = Pick<Stedfortreder, 'fra' | 'til'>;

const overlapper = (a: Periode, b: Periode): boolean =>
  (b.til === null || a.fra <= b.til) && (a.til === null || b.fra <= a.til);
