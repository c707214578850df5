import { kjentSomSpurt } from '@saksgang/kernel';
import { html, type Html } from '../sider/html';
import { medKlokker, merknader, side } from '../sider/side';
import type { Offentligsvar } from './offentlig-innsyn';
import { KOLONNER, TEMAER, TEMANAVN, type Tema } from './temaer';

type Hode = Pick<Offentligsvar, 'kommune' | 'kommunenavn' | 'hp' | 'gjelder' | 'kjent'>;

export const offentligAdresse = ({ kommune, hp }: Pick<Hode, 'kommune' | 'hp'>, tema = ''): string =>
  `/offentlig/${kommune}/hp/${hp}${tema === '' ? '' : `/${tema}`}`;

/** `lier-2025-2028-rammer.csv`; of another day, with the day in it, since what differs has another name. */
export const filnavn = ({ kommune, hp, tema, gjelder, kjent }: Offentligsvar): string =>
  [kommune, hp, tema, gjelder, kjent && `kjent-${kjentSomSpurt(kjent).replace(/[^\d-]/g, '')}`]
    .filter(Boolean)
    .join('-')
    .concat('.csv');

export const offentligMeny = (hode: Hode, her: string) => [
  { tekst: 'Oversikt', href: offentligAdresse(hode), her: her === '' },
  ...TEMAER.map((tema) => ({
    tekst: TEMANAVN[tema],
    href: offentligAdresse(hode, tema),
    her: tema === her,
  })),
];

export const OFFENTLIG_STI = [
  { tekst: 'Forsiden', href: '/' },
  { tekst: 'Offentlig innsyn', href: '/offentlig' },
];

/** A page of one theme, with the same as JSON and CSV beside it. */
export const temaside = <T extends Tema>(
  svar: Offentligsvar<T>,
  tittel: string,
  innhold: Html,
  idag: string,
): string =>
  side({
    tittel: `${tittel}, ${svar.kommunenavn} ${svar.hp}`,
    sti: OFFENTLIG_STI,
    meny: offentligMeny(svar, svar.tema),
    klokker: svar,
    innhold: html`${datalenker(svar, idag)} ${merknader(svar.merknader)} ${innhold}`,
  });

const datalenker = (svar: Offentligsvar, idag: string): Html => {
  const fil = (ending: string): string => medKlokker(`${offentligAdresse(svar, svar.tema)}.${ending}`, svar);
  const fast = medKlokker(offentligAdresse(svar, svar.tema), {
    gjelder: svar.gjelder ?? (idag as NonNullable<Offentligsvar['gjelder']>),
    kjent: svar.kjent,
  });
  return html`<p class="data">
      Det samme som data: <a href="${fil('json')}" type="application/json">JSON</a> ·
      <a href="${fil('csv')}" type="text/csv" download>CSV</a>.
      ${svar.gjelder === null && html`<a href="${fast}">Fast lenke til slik det er i dag</a>.`}
    </p>
    <details>
      <summary>Hva feltene i dataene er</summary>
      <p>
        CSV-filen har semikolon mellom feltene, UTF-8 med BOM, desimalkomma og datoer som ÅÅÅÅ-MM-DD. Et felt
        som er tomt, er ukjent eller ikke oppgitt. Begynner en tekst med =, +, - eller @, står det en apostrof
        foran, så regnearket ikke regner med den.
      </p>
      <dl class="fakta">
        ${Object.entries(KOLONNER[svar.tema]).map(
          ([navn, hva]) =>
            html`<dt><code>${navn}</code></dt>
              <dd>${hva}</dd>`,
        )}
      </dl>
    </details>`;
};
