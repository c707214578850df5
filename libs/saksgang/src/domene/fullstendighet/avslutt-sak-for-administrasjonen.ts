import {
  ok,
  refusal,
  refused,
  type Command,
  type Decide,
  type Punkt,
  type RefusalOf,
} from '@saksgang/kernel';
import { DagenMangler, SakenFinnesIkke } from '../sak/sak.refusals';
import type { Sak } from '../sak/sak.state';
import { sakMedVedtak } from '../vedtak/vedtak.refusals';
import { punktdekningen } from './dekning';
import type { SakAvsluttetForAdministrasjonen } from './fullstendighet.events';

/** Closes the sak for the administration, when nothing that was ordered in it is left uncovered. */
export type AvsluttSakForAdministrasjonen = Command<
  'AvsluttSakForAdministrasjonen',
  Readonly<Record<string, never>>
>;

export const IngenVedtakISaken = refusal(
  'IngenVedtakISaken',
  'i-konflikt',
  'Saken har ingen vedtak ennå. Den kan avsluttes for administrasjonen når vedtakene er fulgt opp.',
);

export const SakenErAltAvsluttet = refusal(
  'SakenErAltAvsluttet',
  'i-konflikt',
  'Saken er alt avsluttet for administrasjonen. Et nytt vedtak i saken åpner den igjen.',
);

export const PunkterErUdekket = refusal(
  'PunkterErUdekket',
  'strider-mot-regel',
  (punkter: readonly Punkt[]) => ({
    melding: `Saken har ${punkter.length} punkter som ikke er dekket: ${punkter.join(', ')}. Klassifiser dem, og si hva hver setning er dekket av.`,
    detaljer: { punkter: [...punkter] },
  }),
);

export const avsluttSakForAdministrasjonenRefusals = [
  SakenFinnesIkke,
  IngenVedtakISaken,
  SakenErAltAvsluttet,
  DagenMangler,
  PunkterErUdekket,
] as const;

export const avsluttSakForAdministrasjonen: Decide<
  AvsluttSakForAdministrasjonen,
  Sak,
  SakAvsluttetForAdministrasjonen,
  RefusalOf<typeof avsluttSakForAdministrasjonenRefusals>
> = ({ meta: { skjedde } }, sak) => {
  const funnet = sakMedVedtak(sak);
  if (!funnet.ok) return funnet;
  const { vedtak: alle, avsluttet } = funnet.value;
  if (alle.size === 0) return refused(IngenVedtakISaken());
  if (avsluttet) return refused(SakenErAltAvsluttet());
  if (skjedde === null) return refused(DagenMangler());
  const punkter = [...alle.values()].flatMap((v) =>
    punktdekningen(v).map(({ punkt, dekning }) => ({ vedtak: v.id, punkt, svar: dekning.svar })),
  );
  const udekket = punkter.filter((p) => p.svar === 'udekket');
  if (udekket.length > 0) return refused(PunkterErUdekket(udekket.map((p) => p.punkt)));
  const kanIkkeKontrolleres = punkter
    .filter((p) => p.svar === 'kan-ikke-kontrolleres')
    .map(({ vedtak, punkt }) => ({ vedtak, punkt }));
  return ok([
    {
      type: 'SakAvsluttetForAdministrasjonen',
      data: { dato: skjedde, punkter: punkter.length, kanIkkeKontrolleres },
    },
  ]);
};
