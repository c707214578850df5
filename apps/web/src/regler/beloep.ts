const MELLOMROM = '\u00a0';

/** Whole kroner as the documents print them, in 1000 kr: `1 250`, `−40,5`. No digit is lost. */
export const tusen = (kr: number): string => {
  const abs = Math.abs(kr);
  const hele = String(Math.floor(abs / 1000)).replace(/\B(?=(\d{3})+$)/g, MELLOMROM);
  const resten =
    abs % 1000 === 0
      ? ''
      : `,${String(abs % 1000)
          .padStart(3, '0')
          .replace(/0+$/, '')}`;
  return `${kr < 0 ? '−' : ''}${hele}${resten}`;
};

/** With its sign also when it is more, so that a difference is read as one. */
export const avvik = (kr: number): string => `${kr > 0 ? '+' : ''}${tusen(kr)}`;
