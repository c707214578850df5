import { ord, type Klokker } from '@saksgang/kernel';
import type { Endringsliste, EndringUtenVedtak } from '@saksgang/register';
import { dato } from './format';
import { html, type Html } from './html';
import { medKlokker, hpAdresse, hpMeny, hpSti, merknader, side } from './side';

/** What was changed in the vedtak of an HP without a vedtak, with the hjemmel that is named for it, or that none is. */
export const endringerSide = (kommune: string, hp: string, svar: Endringsliste, klokker: Klokker): string =>
  side({
    tittel: `Endringer uten vedtak i handlingsprogrammet ${hp}`,
    sti: [...hpSti(kommune, hp), { tekst: 'Oppdrag', href: `${hpAdresse(kommune, hp)}/oppdrag` }],
    meny: hpMeny(kommune, hp, 'oppdrag'),
    klokker,
    innhold: html`${merknader(svar.merknader)}
      <p>
        Frist, ansvarlig rolle, beløp og ordlyd som er endret uten at organet har vedtatt det. En plandato der
        vedtaket ikke har noen frist, er ingen endring av vedtaket.
      </p>
      ${
        svar.organer.length > 0 &&
        html`<ul>
          ${svar.organer.map(
            ({ organ, antall, utenHjemmel }) =>
              html`<li>
                <a href="${medKlokker(`?organ=${organ}`, klokker)}">${ord(organ)}</a
                >${`: ${antall}, hvorav ${utenHjemmel} uten hjemmel`}
              </li>`,
          )}
        </ul>`
      }
      ${svar.endringer.length === 0 ? html`<p>Ingenting er endret uten vedtak.</p>` : tabell(kommune, hp, svar)}`,
  });

const tabell = (kommune: string, hp: string, { endringer }: Endringsliste): Html =>
  html`<div class="rulle" tabindex="0" role="region" aria-label="Endringer uten vedtak">
    <table>
      <caption>
        ${endringer.length} ${endringer.length === 1 ? 'endring' : 'endringer'}
      </caption>
      <thead>
        <tr>
          <th scope="col">Dato</th>
          <th scope="col">Hva</th>
          <th scope="col">Vedtatt av</th>
          <th scope="col">Før</th>
          <th scope="col">Etter</th>
          <th scope="col">Endret av</th>
          <th scope="col">Hjemmel</th>
        </tr>
      </thead>
      <tbody>
        ${endringer.map(
          (e) =>
            html`<tr>
              <td>${dato(e.skjedde)}</td>
              <th scope="row">${ord(e.felt)} ${hvor(kommune, hp, e)}</th>
              <td>${ord(e.organ)}</td>
              <td>${e.fra ?? '–'}</td>
              <td>${e.til}</td>
              <td>${ord(e.rolle)}${e.begrunnelse !== null && html` <small>${e.begrunnelse}</small>`}</td>
              <td>${e.hjemmel ?? 'mangler'}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

const hvor = (kommune: string, hp: string, { oppdrag, vedtak, punkt }: EndringUtenVedtak): Html | false => {
  if (oppdrag !== null) return html`<a href="/kommune/${kommune}/oppdrag/${oppdrag}">punkt ${punkt}</a>`;
  return (
    vedtak !== null &&
    html`<a href="${hpAdresse(kommune, hp)}/vedtak/${vedtak}/punkter/${punkt}">punkt ${punkt}</a>`
  );
};
