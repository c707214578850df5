import type { Hendelsesliste, Hendelsessvar } from '@saksgang/historikk';
import { ord, type Klokker } from '@saksgang/kernel';
import { dato, tidspunkt } from './format';
import { html, type Html } from './html';
import { hpAdresse, hpMeny, medKlokker, hpSti, side } from './side';

/** The event trail of an HP's sak. */
export const hendelserSide = (kommune: string, hp: string, svar: Hendelsesliste, klokker: Klokker): string =>
  side({
    tittel: `Hendelser i handlingsprogrammet ${hp}`,
    sti: hpSti(kommune, hp),
    meny: hpMeny(kommune, hp, 'hendelser'),
    klokker,
    innhold: html` <p>
        Alt som har skjedd i saken, i den rekkefølgen det ble ført. Ingenting her kan endres; rettelser er nye
        hendelser.
        <a href="${medKlokker(`${hpAdresse(kommune, hp)}/fortelling`, klokker)}"
          >Les det som en fortelling, steg for steg</a
        >.
      </p>
      ${hendelsestabell(svar.hendelser)}`,
  });

export const hendelsestabell = (hendelser: readonly Hendelsessvar[]): Html =>
  html`<div class="rulle" tabindex="0" role="region" aria-label="Hendelser">
    <table>
      <caption>
        ${hendelser.length} hendelser
      </caption>
      <thead>
        <tr>
          <th scope="col" class="smal">Nr</th>
          <th scope="col">Hendelse</th>
          <th scope="col">Skjedde</th>
          <th scope="col">Ført</th>
          <th scope="col">Av</th>
          <th scope="col">Kilde og årsak</th>
        </tr>
      </thead>
      <tbody>
        ${hendelser.map(
          (h) =>
            html`<tr>
              <td class="smal">${h.revisjon + 1}</td>
              <th scope="row">
                ${ord(h.type)}
                <details>
                  <summary>Innhold</summary>
                  <pre>${JSON.stringify(h.data, null, 2)}</pre>
                </details>
              </th>
              <td>${dato(h.skjedde)}</td>
              <td>${tidspunkt(h.registrert)}</td>
              <td>${ord(h.rolle ?? '')}</td>
              <td>
                ${h.kilde?.dokument} ${h.begrunnelse}
                ${h.aarsak !== null && html`<small>fulgte av hendelsen ${h.aarsak}</small>`}
                ${h.uleselig !== undefined && html`<strong>${h.uleselig}</strong>`}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
