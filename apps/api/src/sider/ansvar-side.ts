import type { Klokker } from '@saksgang/kernel';
import type { Ansvarssvar, Rolleansvar, TilFordeling } from '@saksgang/register';
import { dato } from './format';
import { html, type Html } from './html';
import { kommuneMeny, merknader, side } from './side';

/** Who answers for what in a kommune; what nobody answers for comes first. */
export const ansvarSide = (kommune: string, svar: Ansvarssvar, klokker: Klokker): string =>
  side({
    tittel: 'Ansvar',
    sti: [{ tekst: 'Forsiden', href: '/' }],
    meny: kommuneMeny(kommune, 'ansvar'),
    menynavn: 'Kommunen',
    klokker,
    innhold: html`${merknader(svar.merknader)}
      <p>Regnet ved utgangen av ${dato(svar.gjelder)}.</p>
      <h2 id="til-fordeling">Til fordeling</h2>
      ${
        svar.tilFordeling.length === 0
          ? html`<p>Alle åpne oppdrag har noen som svarer for dem.</p>`
          : fordelingstabell(kommune, svar.tilFordeling)
      }
      ${
        svar.andreUtenAnsvarlig > 0 &&
        html`<p>
          I tillegg følges ${svar.andreUtenAnsvarlig} bevilgninger og føringer uten at noen er ført som
          ansvarlig.
        </p>`
      }
      <h2>Roller</h2>
      ${
        svar.roller.length === 0
          ? html`<p>
              Ingen roller er ført, og ingen oppdrag er fordelt. Før hvem som har en rolle med
              <code>POST</code> på <code>/api/kommuner/${kommune}/roller/besettelse</code>.
            </p>`
          : rolletabell(svar.roller)
      }`,
  });

const fordelingstabell = (kommune: string, oppdrag: readonly TilFordeling[]): Html =>
  html`<div class="rulle" tabindex="0" role="region" aria-label="Oppdrag til fordeling">
    <table>
      <caption>
        ${oppdrag.length} åpne oppdrag som ingen svarer for, de eldste først
      </caption>
      <thead>
        <tr>
          <th scope="col" class="tall">Dager siden vedtaket</th>
          <th scope="col">Punkt</th>
          <th scope="col">Oppdrag</th>
          <th scope="col">Mottaker</th>
          <th scope="col">Frist</th>
          <th scope="col">I rute</th>
        </tr>
      </thead>
      <tbody>
        ${oppdrag.map(
          (o) =>
            html`<tr>
              <td class="tall">${o.alderDager}</td>
              <td>${o.punkt} ${o.delpunkt}</td>
              <th scope="row">
                <a href="/kommune/${kommune}/oppdrag/${o.oppdrag}">${o.tittel}</a>
                ${o.ledigRolle !== null && html`<small>ligger på ${o.ledigRolle}, som ingen har nå</small>`}
              </th>
              <td>${o.mottaker}</td>
              <td>${o.gjeldendeFrist === null ? 'ikke satt' : dato(o.gjeldendeFrist)}</td>
              <td class="rute-${o.iRute.replaceAll(' ', '-')}">${o.iRute}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

const rolletabell = (roller: readonly Rolleansvar[]): Html =>
  html`<div class="rulle" tabindex="0" role="region" aria-label="Roller">
    <table>
      <caption>
        ${roller.length === 1 ? '1 rolle' : `${roller.length} roller`}
      </caption>
      <thead>
        <tr>
          <th scope="col">Rolle</th>
          <th scope="col">Har rollen</th>
          <th scope="col">Stedfortreder</th>
          <th scope="col" class="tall">Åpne</th>
          <th scope="col" class="tall">Forsinket</th>
          <th scope="col" class="tall">Frist ikke satt</th>
        </tr>
      </thead>
      <tbody>
        ${roller.map(
          (r) =>
            html`<tr>
              <th scope="row">${r.rolle}</th>
              <td>${harRollen(r)}</td>
              <td>${r.stedfortredere.length === 0 ? '–' : r.stedfortredere.map(stedfortreder)}</td>
              <td class="tall">${r.aapne}</td>
              <td class="tall">${r.forsinket}</td>
              <td class="tall">${r.utenFrist}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

const harRollen = ({ foert, person, siden }: Rolleansvar): Html => {
  if (foert) return html`${person ?? 'ledig'} <small>siden ${dato(siden)}</small>`;
  return html`${person ?? 'ikke oppgitt'} <small>slik det står på oppdragene; rollen er ikke ført</small>`;
};

const stedfortreder = ({ person, fra, til, naa }: Rolleansvar['stedfortredere'][number]): Html =>
  html`${person}
    <small
      >${dato(fra)}${til === null ? ', inntil videre' : `–${dato(til)}`}${naa ? ', nå' : ', senere'}</small
    ><br />`;
