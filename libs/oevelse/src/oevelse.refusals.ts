import { refusal } from '@saksgang/kernel';

export const UkjentHandling = refusal(
  'UkjentHandling',
  'ugyldig',
  (gjoer: string, kjente: readonly string[]) =>
    `«${gjoer}» er ikke noe som kan gjøres i en behandlingsfil. Bruk ett av: ${kjente.join(', ')}.`,
);

export const UkjentNavn = refusal(
  'UkjentNavn',
  'ugyldig',
  (navn: string) =>
    `Navnet «${navn}» er ikke gitt av noe tidligere steg. Gi det med «som» i steget der det lages.`,
);

export const ForberedelsenErAvslaatt = refusal(
  'ForberedelsenErAvslaatt',
  'ugyldig',
  (noekkel: string, melding: string) =>
    `Filen kan ikke kjøres, for «${noekkel}» ble avslått. ${melding.replace(/\.(?= \p{Lu})/gu, ';')}`,
);
