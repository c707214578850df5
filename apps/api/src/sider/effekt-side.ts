import { aarAv, iEnhet, type Dato, type Kroner } from '@saksgang/kernel';
import type { Aarseffekt, Oppdragssvar, Tertialeffekt } from '@saksgang/register';
import { dato, tall } from './format';
import { html, type Html } from './html';

/** What the money of an HP has come to, for each point and each year that has begun. */
export const effekttabell = (kommune: string, oppdrag: readonly Oppdragssvar[], dag: Dato): Html =>
  html`<div class="rulle" tabindex="0" role="region" aria-label="Effekt">
    <table>
      <caption>
        Effekt av bevilgninger og kutt. Beløp i 1000 kr; et kutt er negativt.
      </caption>
      <thead>
        <tr>
          <th scope="col">Punkt</th>
          <th scope="col">Bevilgning</th>
          ${kolonner}
        </tr>
      </thead>
      <tbody>
        ${oppdrag.flatMap((o) =>
          begynte(o.effekt ?? [], dag).map(
            (effekt) =>
              html`<tr>
                <td>${o.punkt} ${o.delpunkt}</td>
                <th scope="row"><a href="/kommune/${kommune}/oppdrag/${o.id}">${o.tittel}</a></th>
                ${celler(effekt)}
              </tr>`,
          ),
        )}
      </tbody>
    </table>
  </div>`;

/** What one bevilgning has come to, year by year, with every tertial that is reported. */
export const effektAvEtt = (effekt: readonly Aarseffekt[]): Html =>
  html`<h2>Effekt</h2>
    <div class="rulle" tabindex="0" role="region" aria-label="Effekt">
      <table>
        <caption>
          Beløp i 1000 kr; et kutt er negativt.
        </caption>
        <thead>
          <tr>
            ${kolonner}
          </tr>
        </thead>
        <tbody>
          ${effekt.map(
            (e) =>
              html`<tr>
                ${celler(e)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      effekt.some((e) => e.tertialer.length > 0) &&
      html`<ul>
        ${effekt.flatMap((e) => e.tertialer.map((t) => tertialmelding(e.aar, t)))}
      </ul>`
    }`;

const kolonner = html`<th scope="col">År</th>
  <th scope="col" class="tall">Vedtatt</th>
  <th scope="col" class="tall">Oppnådd</th>
  <th scope="col" class="tall">Prognose</th>
  <th scope="col" class="tall">Avvik</th>
  <th scope="col">Meldt</th>`;

const celler = ({ aar, status, vedtatt, oppnaadd, prognose, avvik, tertialer }: Aarseffekt): Html => {
  const siste = tertialer.at(-1);
  return html`<td>${aar}</td>
    <td class="tall">${iTusen(vedtatt)}</td>
    ${
      status === 'rapportert'
        ? html`<td class="tall">${iTusen(oppnaadd)}</td>
            <td class="tall">${iTusen(prognose)}</td>
            <td class="tall">${iTusen(avvik)}</td>
            <td>
              ${siste?.tertial}. tertial
              ${siste?.erstatningstiltak && html`<small>I stedet: ${siste.erstatningstiltak}</small>`}
            </td>`
        : html`<td colspan="4">ikke rapportert</td>`
    }`;
};

const tertialmelding = (aar: string, t: Tertialeffekt): Html =>
  html`<li>
    ${t.tertial}. tertial ${aar}, meldt ${dato(t.meldt)}: ${iTusen(t.oppnaadd)} hittil i året, prognose
    ${iTusen(t.prognose)}. ${t.kommentar} ${t.erstatningstiltak && html`I stedet: ${t.erstatningstiltak}`}
    ${t.rettelser > 0 && html`<small>Rettet ${t.rettelser} ${t.rettelser === 1 ? 'gang' : 'ganger'}.</small>`}
  </li>`;

const begynte = (effekt: readonly Aarseffekt[], dag: Dato): readonly Aarseffekt[] =>
  effekt.filter((e, i) => i === 0 || Number(e.aar) <= aarAv(dag) || e.status === 'rapportert');

const iTusen = (beloep: Kroner | null): Html => tall(beloep === null ? null : iEnhet(beloep, '1000kr'));
