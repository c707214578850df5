import type { Klokker } from '@saksgang/kernel';
import type { Aarshjul, Lovfrist } from '@saksgang/register';
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
      ${tabell(svar.frister)}`,
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
