import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { Avvist } from '@saksgang/tilgang';
import { InnholdstypenStoettesIkke, UgyldigInnhold } from '../http-refusals';
import { feltfeil, type Feltfeil } from './meldinger';

class StrengValideringPipe extends ValidationPipe {
  override async transform(verdi: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (this.toValidate(metadata)) {
      if (verdi instanceof Uint8Array) throw new Avvist(InnholdstypenStoettesIkke());
      const feil = feilIFormen(verdi, '');
      if (feil) throw new Avvist(UgyldigInnhold([{ ...feil }]));
    }
    return super.transform(verdi, metadata);
  }
}

/**
 * What the check against a class would let pass without a word: an empty value for an object, and fields that bear the
 * name of something every object has, such as `constructor`, which are left out and not seen.
 */
const feilIFormen = (verdi: unknown, felt: string): Feltfeil | null => {
  if (verdi === null && felt === '') return { felt: 'body', melding: 'må være et objekt' };
  if (typeof verdi !== 'object' || verdi === null) return null;
  for (const [navn, del] of Object.entries(verdi)) {
    const her = felt === '' ? navn : `${felt}.${navn}`;
    if (navn in Object.prototype)
      return { felt: her.slice(0, 200), melding: 'er et felt som ikke finnes her' };
    const feil = feilIFormen(del, her);
    if (feil) return feil;
  }
  return null;
};

/** Every body, query and parameter is held against its class; unknown fields are refused, not dropped. */
export const validationPipe = (): ValidationPipe =>
  new StrengValideringPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    validationError: { target: false, value: true },
    exceptionFactory: (errors) =>
      new Avvist(UgyldigInnhold(feltfeil(errors).map(({ felt, melding }) => ({ felt, melding })))),
  });
