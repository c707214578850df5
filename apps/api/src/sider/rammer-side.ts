import { ord } from '@saksgang/kernel';
import type { Linjesvar, Rammesvar, Sumsvar, Tall, Utvalgssvar } from '@saksgang/rammer';
import { anker, dato, tall } from './format';
import { html, type Html } from './html';
import { medKlokker, hpAdresse, hpMeny, hpSti, merknader, side } from './side';

/** The frames of an HP: one utvalg's table, with every sum beside what is printed. */
export const rammerSide = (kommune: string, svar: Rammesvar, valgt: string): string => {
  const { hp, utvalg } = svar;
  const vist = utvalg.find((u) => u.kode === valgt) ?? utvalg[0];
  return side({
    tittel: `Rammer ${hp}`,
    sti: hpSti(kommune, hp),
    meny: hpMeny(kommune, hp, 'rammer'),
    klokker: svar,
    innhold: html`${status(svar)} ${merknader(svar.merknader)}
      <nav class="faner" aria-label="Utvalg">
        <ul>
          ${utvalg.map(
            (u) =>
              html`<li>
                <a
                  href="${medKlokker(`?utvalg=${encodeURIComponent(u.kode)}`, svar)}"
                  ${u === vist ? html`aria-current="page"` : ''}
                  >${u.kode}</a
                >
              </li>`,
          )}
        </ul>
      </nav>
      ${vist ? tabell(kommune, hp, vist) : html`<p>Handlingsprogrammet har ingen utvalg.</p>`} `,
  });
};

const status = ({ vedtak, gjelder }: Rammesvar): Html => {
  const dag = gjelder === null ? 'nå' : `ved utgangen av ${dato(gjelder)}`;
  if (vedtak === null) return html`<p>Rammene er foreslått, ikke vedtatt, ${dag}.</p>`;
  return html`<p>
    Gjeldende rammer ${dag}. Vedtatt i ${vedtak.organ}
    ${dato(vedtak.dato)}${
      vedtak.etterregistrert &&
      html`, etterregistrert fra dokument. Ikke oppgitt i kilden: ${vedtak.ikkeOppgitt.map(ord).join(', ')}`
    }.
  </p>`;
};

const tabell = (kommune: string, hp: string, utvalg: Utvalgssvar): Html => {
  const aarene = Object.keys(utvalg.linjer[0]?.beloep ?? {});
  const grupper = [...new Set(utvalg.linjer.map((l) => l.kategori))];
  const sumFor = (kategori: string) => utvalg.summer[`Sum ${kategori}`];
  const samlet = Object.entries(utvalg.summer).filter(([navn]) => !grupper.some((g) => navn === `Sum ${g}`));
  return html`<div class="rulle" tabindex="0" role="region" aria-label="Rammetabell ${utvalg.kode}">
    <table>
      <caption>
        ${utvalg.navn}. Beløp i 1000 kr.
      </caption>
      <thead>
        <tr>
          <th scope="col" class="smal">Nr</th>
          <th scope="col">Linje</th>
          ${aarene.map((aar) => html`<th scope="col" class="tall">${aar}</th>`)}
        </tr>
      </thead>
      ${grupper.map(
        (g) =>
          html`<tbody>
            <tr>
              <th scope="rowgroup" colspan="${aarene.length + 2}">${g}</th>
            </tr>
            ${utvalg.linjer.filter((l) => l.kategori === g).map((l) => linje(kommune, hp, l, aarene))}
            ${sumFor(g) && sumrad(`Sum ${g}`, sumFor(g), aarene)}
          </tbody>`,
      )}
      <tbody>
        ${samlet.map(([navn, sum]) => sumrad(navn, sum, aarene))}
      </tbody>
    </table>
  </div>`;
};

const celler = (beloep: Tall, aarene: readonly string[]): readonly Html[] =>
  aarene.map((aar) => html`<td class="tall">${tall(beloep[aar])}</td>`);

const linje = (kommune: string, hp: string, l: Linjesvar, aarene: readonly string[]): Html =>
  html`<tr>
    <td class="smal">${l.nr}</td>
    <th scope="row">
      ${l.tittel}
      ${
        l.punkt?.vedtak !== undefined &&
        html` <a href="${hpAdresse(kommune, hp)}/vedtak#${anker(l.punkt.punkt)}">punkt ${l.punkt.punkt}</a>`
      }
      ${l.trykt !== undefined && html`<small>Trykt: «${l.trykt}»</small>`}
      ${l.beskrivelse !== undefined && html`<small>${l.beskrivelse}</small>`}
      ${l.ukjent !== undefined && html`<small>Ukjent beløp: ${l.ukjent}</small>`}
    </th>
    ${celler(l.beloep, aarene)}
  </tr>`;

const sumrad = (navn: string, sum: Sumsvar | undefined, aarene: readonly string[]): Html | false =>
  sum !== undefined &&
  html`<tr class="sum">
      <td></td>
      <th scope="row">${navn}${sum.ukjent !== undefined && html`<small>${sum.ukjent}</small>`}</th>
      ${celler(sum.beloep, aarene)}
    </tr>
    ${
      endret(sum) &&
      html`<tr class="foreslaatt">
        <td></td>
        <th scope="row">Foreslått av kommunedirektøren</th>
        ${celler(sum.foreslaatt ?? {}, aarene)}
      </tr>`
    }
    ${
      sum.avvik &&
      html`<tr class="avvik">
        <td></td>
        <th scope="row">Trykt i dokumentet</th>
        ${celler(sum.trykt ?? {}, aarene)}
      </tr>`
    }`;

/** Whether the vedtak changed what was proposed. */
const endret = ({ beloep, foreslaatt }: Sumsvar): boolean =>
  foreslaatt !== undefined && Object.keys(beloep).some((aar) => beloep[aar] !== foreslaatt[aar]);
