/** HTML that is safe to send: every value put into it has been escaped, unless it is HTML itself. */
export class Html {
  constructor(readonly tekst: string) {}
}

const TEGN: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

type Verdi = Html | string | number | null | undefined | false | readonly Verdi[];

const somTekst = (verdi: Verdi): string => {
  if (verdi === null || verdi === undefined || verdi === false) return '';
  if (verdi instanceof Html) return verdi.tekst;
  if (typeof verdi === 'object') return verdi.map(somTekst).join('');
  return String(verdi).replace(/[&<>"']/g, (tegn) => TEGN[tegn] ?? tegn);
};

/** A piece of HTML; values in it are escaped. */
export const html = (deler: TemplateStringsArray, ...verdier: readonly Verdi[]): Html =>
  new Html(deler.reduce((tekst, del, i) => tekst + somTekst(verdier[i - 1]) + del));
