import { createHash } from 'node:crypto';
import type { Ark, Blokk } from './blokk';

const TEGN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const trygg = (tekst: string): string => tekst.replace(/[&<>"]/g, (tegn) => TEGN[tegn] ?? tegn);
const linjer = (tekst: string): string => trygg(tekst).replaceAll('\n', '<br>');

/** The pieces as HTML, without a page around them. */
export const innholdSomHtml = (blokkene: readonly Blokk[]): string => blokkene.map(blokken).join('\n');

const blokken = (b: Blokk): string => {
  switch (b.slag) {
    case 'tittel':
      return `<h1>${trygg(b.tekst)}</h1>`;
    case 'overskrift':
      return `<h${b.nivaa}>${trygg(b.tekst)}</h${b.nivaa}>`;
    case 'avsnitt':
      return `<p>${linjer(b.tekst)}</p>`;
    case 'sitat':
      return `<blockquote><p>${linjer(b.tekst)}</p></blockquote>`;
    case 'liste':
      return `<ul>\n${b.punkter.map((p) => `<li>${linjer(p)}</li>`).join('\n')}\n</ul>`;
    case 'fakta':
      return `<dl class="fakta">\n${b.rader
        .map(([navn, verdi]) => `<dt>${trygg(navn)}</dt><dd>${linjer(verdi)}</dd>`)
        .join('\n')}\n</dl>`;
    case 'tabell':
      return [
        `<div class="rulle" tabindex="0" role="region" aria-label="${trygg(b.tittel)}"><table>`,
        `<caption>${trygg(b.tittel)}</caption>`,
        `<thead><tr>${b.hode.map((h, i) => `<th scope="col"${tall(b, i)}>${trygg(h)}</th>`).join('')}</tr></thead>`,
        `<tbody>`,
        ...b.rader.map(
          (rad) => `<tr>${rad.map((celle, i) => `<td${tall(b, i)}>${trygg(celle)}</td>`).join('')}</tr>`,
        ),
        `</tbody>`,
        `</table></div>`,
      ].join('\n');
  }
};

const tall = ({ innhold }: Extract<Blokk, { readonly slag: 'tabell' }>, kolonne: number): string =>
  innhold === 'tekst' || kolonne < 2 ? '' : ' class="tall"';

/** A document that needs nothing beside itself, and prints as it is. */
export const somHtml = (
  tittel: string,
  blokkene: readonly Blokk[],
  ark: Ark = 'staaende',
): string => `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${trygg(tittel)}</title>
<style>${STIL[ark]}</style>
</head>
<body>
<main>
${innholdSomHtml(blokkene)}
</main>
</body>
</html>
`;

const GRUNNSTIL = `
body { font: 1rem/1.5 Georgia, "Times New Roman", serif; color: #1b1b1b; background: #fff; }
main { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3 { line-height: 1.25; break-after: avoid; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.5rem; } dt { font-weight: 700; } dd { margin: 0; }
blockquote { margin: .5rem 0 .5rem 1rem; padding-left: 1rem; border-left: 3px solid #53585d; break-inside: avoid; }
.rulle { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .9rem; } caption { text-align: left; font-style: italic; }
th, td { text-align: left; vertical-align: top; padding: .2rem .5rem; border-bottom: 1px solid #c8ccd0; } .tall { text-align: right; white-space: nowrap; }
@media print { main { margin: 0; max-width: none; } .rulle { overflow: visible; } }
`;

const BRED = `main { max-width: 90rem; font-size: .9rem; } @page { size: A4 landscape; margin: 1.2cm; } tr { break-inside: avoid; }
`;

const STIL: Readonly<Record<Ark, string>> = { staaende: GRUNNSTIL, liggende: GRUNNSTIL + BRED };

const stilsummer = Object.values(STIL)
  .map((stil) => `'sha256-${createHash('sha256').update(stil).digest('base64')}'`)
  .join(' ');

/** The content security policy of such a document: it carries its own style, and nothing else may come into it. */
export const HTML_CSP = `default-src 'none'; frame-ancestors 'none'; style-src ${stilsummer}`;
