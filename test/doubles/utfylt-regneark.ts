import { kolonnenavn, lesXlsx } from '@saksgang/dokumenter';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What somebody writes in a cell: text, or XML for what only a spreadsheet program would make of it. */
export type Skrevet = string | { readonly xml: string };

const ARK = 'xl/worksheets/sheet1.xml';

const somXml = (tekst: string): string => tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A spreadsheet as somebody has filled it in: by row, and by the head of the column. */
export const fyllUt = (
  fil: Uint8Array,
  arknavn: string,
  rader: Readonly<Record<number, Readonly<Record<string, Skrevet>>>>,
  etter: (arket: string) => string = (arket) => arket,
): Buffer => {
  const bok = lesXlsx(fil, [arknavn]);
  if (!bok.ok) throw new Error(bok.refusal.melding);
  const hode = new Map(
    [...(bok.value.get(arknavn)?.rader[0]?.celler ?? [])].map(([nr, celle]) => [
      celle.slag === 'tekst' ? celle.tekst : '',
      kolonnenavn(nr),
    ]),
  );
  const deler = unzipSync(fil);
  let arket = strFromU8(deler[ARK] ?? new Uint8Array());
  for (const [nr, celler] of Object.entries(rader))
    for (const [tittel, skrevet] of Object.entries(celler)) {
      const adresse = `${hode.get(tittel)}${nr}`;
      const innhold =
        typeof skrevet === 'string'
          ? `<c r="${adresse}" t="inlineStr"><is><t xml:space="preserve">${somXml(skrevet)}</t></is></c>`
          : `<c r="${adresse}"${skrevet.xml}`;
      const foer = arket;
      arket = arket.replace(new RegExp(`<c r="${adresse}"[^>]*?(/>|>.*?</c>)`), () => innhold);
      if (arket === foer) throw new Error(`there is no cell ${adresse} to fill in`);
    }
  return Buffer.from(zipSync({ ...deler, [ARK]: strToU8(etter(arket)) }));
};

/** The number of the row in which a column has a text. */
export const radenMed = (fil: Uint8Array, arknavn: string, tekst: string): number => {
  const bok = lesXlsx(fil, [arknavn]);
  if (!bok.ok) throw new Error(bok.refusal.melding);
  const rad = bok.value
    .get(arknavn)
    ?.rader.find(({ celler }) => [...celler.values()].some((c) => c.slag === 'tekst' && c.tekst === tekst));
  if (!rad) throw new Error(`there is no row with ${tekst}`);
  return rad.nr;
};
