import type { Beloep } from '@saksgang/saksgang';
import { tall } from './format';
import { html, type Html } from './html';

/** A row of kroner by year; an amount that is unknown is said. */
export interface Rad {
  readonly navn: Html | string;
  readonly beloep: Beloep | null;
  readonly sum?: boolean;
}

/** Amounts in kroner, a column for each year. */
export const beloepstabell = (tittel: string, rader: readonly Rad[], aarene: readonly string[]): Html =>
  html`<div class="rulle" tabindex="0" role="region" aria-label="${tittel}">
    <table>
      <caption>
        Beløp i kroner
      </caption>
      <thead>
        <tr>
          <th scope="col"></th>
          ${aarene.map((aar) => html`<th scope="col" class="tall">${aar}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rader.map(
          ({ navn, beloep, sum }) =>
            html`<tr class="${sum ? 'sum' : ''}">
              <th scope="row">${navn}</th>
              ${aarene.map((aar) => html`<td class="tall">${beloep === null ? '' : tall(beloep[aar])}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
