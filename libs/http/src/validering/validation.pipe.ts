import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { Avvist } from '@saksgang/tilgang';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidatorOptions } from 'class-validator';
import { InnholdstypenStoettesIkke, UgyldigInnhold } from '../http-refusals';
import { feltfeil, type Feltfeil } from './meldinger';
import { erObjekt } from './nestet';

const UTEN_FELT: readonly unknown[] = [undefined, Object, Array, String, Number, Boolean];

const STRENGT: ValidatorOptions = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  validationError: { target: false, value: true },
};

/** Every body, query and parameter is held against its class; unknown fields are refused, not dropped. */
export const validationPipe = (): PipeTransform => ({
  transform: (verdi: unknown, { metatype, type }: ArgumentMetadata): unknown => {
    if (!metatype || UTEN_FELT.includes(metatype) || type === 'custom') return verdi;
    if (verdi instanceof Uint8Array) throw new Avvist(InnholdstypenStoettesIkke());
    const feil = feilIFormen(verdi, '');
    if (feil) throw new Avvist(UgyldigInnhold([{ ...feil }]));
    const objekt = plainToInstance(metatype, verdi ?? {}) as object;
    const feilene = feltfeil(validateSync(objekt, STRENGT));
    if (feilene.length > 0)
      throw new Avvist(UgyldigInnhold(feilene.map(({ felt, melding }) => ({ felt, melding }))));
    return objekt;
  },
});

/**
 * What the check against a class would let pass without a word: an empty value for an object, and fields that bear the
 * name of something every object has, such as `constructor`, which are left out and not seen.
 */
const feilIFormen = (verdi: unknown, felt: string): Feltfeil | null => {
  if (felt === '' && verdi !== undefined && !erObjekt(verdi))
    return { felt: 'body', melding: 'må være et objekt' };
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
