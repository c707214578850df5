import { ok, refusal, refused, type Result } from '@saksgang/kernel';
import { erAvsluttet, type AktivtOppdrag, type Oppdrag } from './oppdrag';

export const OppdragetFinnesIkke = refusal(
  'OppdragetFinnesIkke',
  'finnes-ikke',
  'Oppdraget finnes ikke. Kontroller oppdrags-id-en.',
);

export const OppdragetErAvsluttet = refusal(
  'OppdragetErAvsluttet',
  'i-konflikt',
  'Oppdraget er avsluttet ved vedtak. Det må gjenåpnes ved vedtak før det kan endres.',
);

export const OppdragetErIkkeAvsluttet = refusal(
  'OppdragetErIkkeAvsluttet',
  'i-konflikt',
  'Oppdraget er ikke avsluttet, så det trenger ikke gjenåpnes. Meld status på det i stedet.',
);

export const VedtaketFinnesIkkeISaken = refusal(
  'VedtaketFinnesIkkeISaken',
  'strider-mot-regel',
  'Oppdrag avsluttes og gjenåpnes bare ved vedtak, og en vedtatt frist flyttes bare ved vedtak. Registrer vedtaket i saken, og oppgi saken, vedtaket og punktet.',
);

export const VedtaketErAvEtAnnetOrgan = refusal(
  'VedtaketErAvEtAnnetOrgan',
  'strider-mot-regel',
  (organ: string, besluttende: string) =>
    `Vedtaket er gjort av ${organ}; oppdraget er gitt av ${besluttende}, og bare det organet kan avslutte eller gjenåpne det, eller flytte fristen.`,
);

/** An oppdrag that can still change. */
export const somAapent = (
  oppdrag: Oppdrag,
): Result<AktivtOppdrag, ReturnType<typeof OppdragetFinnesIkke | typeof OppdragetErAvsluttet>> => {
  if (!oppdrag.finnes) return refused(OppdragetFinnesIkke());
  return erAvsluttet(oppdrag) ? refused(OppdragetErAvsluttet()) : ok(oppdrag);
};
