import { ok, refusal, refused, type Command, type Dato, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { AapentOppdrag, Rolleoppdrag } from './aapne-oppdrag';
import type { RolleFratraadt } from './rolle.events';
import {
  feilVedDagen,
  OvertakelsenErForTidlig,
  OvertakelsenErFramITid,
  PersonenHarIkkeRollen,
  RollenErIkkeFoert,
  somPersonenHar,
} from './rolle.refusals';
import type { Rolleregister } from './rolleregister';

/** Leaves a role without anybody taking over; only a role without open oppdrag can be left so. */
export type FratreRolle = Command<
  'FratreRolle',
  { readonly rolle: string; readonly person: string; readonly dato: Dato },
  Rolleoppdrag
>;

/** How many are named in the sentence; all are in the details. */
const NEVNT = 5;

const oppregning = (aapne: readonly AapentOppdrag[]): string => {
  const nevnt = aapne.slice(0, NEVNT).map(({ punkt, tittel }) => `${punkt} ${tittel}`);
  const resten = aapne.length - nevnt.length;
  return [...nevnt, ...(resten > 0 ? [`og ${resten} til`] : [])].join('; ');
};

export const AapneOppdragMaaOverleveres = refusal(
  'AapneOppdragMaaOverleveres',
  'i-konflikt',
  (rolle: string, aapne: readonly AapentOppdrag[]) => ({
    melding: `Rollen «${rolle}» har ${aapne.length} åpne oppdrag (${oppregning(aapne)}), og kan ikke fratres uten at noen overtar dem. Overlever rollen til en annen.`,
    detaljer: {
      antall: aapne.length,
      oppdrag: aapne.map(({ oppdrag, punkt, tittel }) => ({ oppdrag, punkt, tittel })),
    },
  }),
);

export const fratreRolleRefusals = [
  RollenErIkkeFoert,
  PersonenHarIkkeRollen,
  OvertakelsenErFramITid,
  OvertakelsenErForTidlig,
  AapneOppdragMaaOverleveres,
] as const;

export const fratreRolle: Decide<
  FratreRolle,
  Rolleregister,
  RolleFratraadt,
  RefusalOf<typeof fratreRolleRefusals>
> = ({ data, meta: { idag }, grunnlag: { aapne } }, register) => {
  const { rolle, person, dato } = data;
  const funnet = somPersonenHar(register, rolle, person);
  if (!funnet.ok) return funnet;
  const feil = feilVedDagen(dato, funnet.value.siden, idag);
  if (feil) return refused(feil);
  if (aapne.length > 0) return refused(AapneOppdragMaaOverleveres(rolle, aapne));
  return ok([{ type: 'RolleFratraadt', data }]);
};
