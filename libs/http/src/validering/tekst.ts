import { ValidateBy } from 'class-validator';

// Everything below space but tab and the line ends, DEL, C1, and the marks that turn the reading direction of what follows.
const STYRETEGN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Text that people wrote: whole characters, no control characters, not blank, at most so many characters. */
export const erTekst = (verdi: unknown, maks: number): verdi is string =>
  typeof verdi === 'string' &&
  verdi.length <= maks &&
  verdi.trim().length > 0 &&
  isWellFormed(verdi) &&
  !STYRETEGN.test(verdi);

const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);

/** A field of text. */
export const Tekst = (maks = 500): PropertyDecorator =>
  ValidateBy({
    name: 'tekst',
    constraints: [maks],
    validator: { validate: (verdi) => erTekst(verdi, maks) },
  });

/** A list of texts. */
export const Tekster = (maks = 200, antall = 100): PropertyDecorator =>
  ValidateBy({
    name: 'tekster',
    constraints: [maks, antall],
    validator: {
      validate: (verdi) =>
        Array.isArray(verdi) && verdi.length <= antall && verdi.every((v) => erTekst(v, maks)),
    },
  });
