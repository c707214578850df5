import type { Klokker } from '@saksgang/kernel';
import type { Aarshjul, BestiltRapport, Lovfrist } from '@saksgang/register';
import { dato } from './format';
import { html, type Html } from './html';
import { hpMeny, hpSti, merknader, side } from './side';

/** The clocks of the law and the year wheel, red before they are broken. */
export const aarshjulSide = (kommune: string, hp: string, svar: Aarshjul, klokker: Klokker): string =>
  side({
    tittel: `Årshjul for handlingsprogrammet ${hp}`,
    sti: hpSti(kommune, hp),
    meny: hpMeny(kommune, hp, 'aarshjul'),
    klokker,
    innhold: html`${merknader(svar.merknader)}
      <p>
        Fristene for budsjettåret, slik de sto ved utgangen av ${dato(svar.gjelder)}. En frist er nær når det
        er 30 arbeidsdager eller mindre til den, eller til det siste møtet der den kan holdes.
      </p>
      ${tabell(svar.frister)} ${rapportene(kommune, svar.rapporter)}`,
  });

const tabell = (frister: readonly Lovfrist[]): Html =>
  html`<div class="rulle" tabindex="0" role="region" aria-label="Årshjul">
    <table>
      <caption>
        ${frister.length} frister
      </caption>
      <thead>
        <tr>
          <th scope="col">Frist</th>
          <th scope="col">Hva</th>
          <th scope="col">Tilstand</th>
          <th scope="col">Forklaring</th>
          <th scope="col">Hjemmel</th>
        </tr>
      </thead>
      <tbody>
        ${frister.map(
          (f) =>
            html`<tr>
              <td>${dato(f.dato)}</td>
              <th scope="row">${f.navn}</th>
              <td class="frist-${f.tilstand.replaceAll(' ', '-')}">${f.tilstand}</td>
              <td>${f.forklaring}</td>
              <td>${f.hjemmel}${f.klasse === 'PRAKSIS' && html` <small>praksis, ikke lov</small>`}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

const rapportene = (kommune: string, rapporter: readonly BestiltRapport[]): Html =>
  html`<h2>Rapporter som vedtakene ber om</h2>
    ${
      rapporter.length === 0
        ? html`<p>Ingen vedtak i handlingsprogrammet ber om rapport til faste tider i budsjettåret.</p>`
        : rapporttabell(kommune, rapporter)
    }`;

const rapporttabell = (kommune: string, rapporter: readonly BestiltRapport[]): Html =>
  html`<div class="rulle" tabindex="0" role="region" aria-label="Rapporter som vedtakene ber om">
    <table>
      <caption>
        ${rapporter.length} rapporter
      </caption>
      <thead>
        <tr>
          <th scope="col">Frist</th>
          <th scope="col">Oppdrag</th>
          <th scope="col">Periode</th>
          <th scope="col">Tilstand</th>
          <th scope="col">Ansvarlig</th>
        </tr>
      </thead>
      <tbody>
        ${rapporter.map(
          (r) =>
            html`<tr>
              <td>${dato(r.frist)}</td>
              <th scope="row">
                <a href="/kommune/${kommune}/oppdrag/${r.oppdrag}">${r.punkt} ${r.delpunkt} ${r.tittel}</a>
              </th>
              <td>${r.periode}</td>
              <td>${r.tilstand}${naar(r)}</td>
              <td>${r.ansvarlig ?? 'ikke fordelt'}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

const naar = ({ levert, meldtUteblitt }: BestiltRapport): string =>
  [
    ...(levert === null ? [] : [` ${dato(levert)}`]),
    ...(meldtUteblitt === null ? [] : [`, ført som uteblitt ${dato(meldtUteblitt)}`]),
  ].join('');
