import { refusal, type Instant } from '@saksgang/kernel';
import type { Lagring } from './utkast';

/** The same for one that never was, one that is gone, and one of another party group: the answer tells nothing. */
export const UtkastetFinnesIkke = refusal(
  'UtkastetFinnesIkke',
  'finnes-ikke',
  'Partigruppen har ikke dette utkastet. Det kan være fremmet eller slettet; se i listene over utkast og forslag.',
);

const TIDSPUNKT = new Intl.DateTimeFormat('nb-NO', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'short',
});
const naar = (lagret: Instant): string => TIDSPUNKT.format(new Date(lagret)).replace(',', ' kl.');

export const UtkastetErEndret = refusal(
  'UtkastetErEndret',
  'i-konflikt',
  (sett: number, { versjon, lagretAv, lagret }: Lagring) => ({
    melding: `Utkastet ble lagret av ${lagretAv} ${naar(lagret)}, etter versjon ${sett} som du hadde. Ingenting er overskrevet: hent versjon ${versjon}, og før inn det du har endret.`,
    detaljer: { sett, versjon, lagretAv, lagret },
  }),
);

export const UtkastetErFremmet = refusal(
  'UtkastetErFremmet',
  'i-konflikt',
  'Utkastet er fremmet, og kan ikke lagres eller slettes. Endre eller trekk forslaget i stedet.',
);
