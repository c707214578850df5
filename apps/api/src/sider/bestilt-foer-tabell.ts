import type { BestiltFoer } from '@saksgang/register';
import { dato } from './format';
import { html, type Html } from './html';

/** The pairs that may be one order, with the words that say so, or that a person has said are one. */
export const bestiltFoerTabell = (kommune: string, par: readonly BestiltFoer[]): Html =>
  html`<p>
      Forslagene er lest av ordene i titlene, og ingenting følger av dem før en person har svart. Det som er
      avvist, foreslås ikke igjen.
    </p>
    <div class="rulle" tabindex="0" role="region" aria-label="Bestilt før">
      <table>
        <caption>
          ${par.length} par av oppdrag fra ulike vedtak
        </caption>
        <thead>
          <tr>
            <th scope="col">Sist bestilt</th>
            <th scope="col">Bestilt før</th>
            <th scope="col">Felles ord</th>
            <th scope="col">Svar</th>
            <th scope="col">Ganger bestilt</th>
          </tr>
        </thead>
        <tbody>
          ${par.map(
            ({ senere, tidligere, ord, andel, svar, ganger }) =>
              html`<tr>
                <th scope="row">${bestilt(kommune, senere)}</th>
                <td>${bestilt(kommune, tidligere)}</td>
                <td>
                  ${ord.join(', ')}${andel !== null && html` <small>${andel} % av den korteste tittelen</small>`}
                </td>
                <td>${svar === 'bekreftet' ? 'det samme' : 'ikke vurdert'}</td>
                <td>${ganger}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;

const bestilt = (
  kommune: string,
  { oppdrag, hp, organ, vedtaksdato, punkt, tittel }: BestiltFoer['senere'],
): Html =>
  html`<a href="/kommune/${kommune}/oppdrag/${oppdrag}">${tittel}</a>
    <small>${hp === null ? 'uten HP' : `HP ${hp}`}, punkt ${punkt}, ${organ} ${dato(vedtaksdato)}</small>`;
