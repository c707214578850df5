import { ord, type Klokker } from '@saksgang/kernel';
import type { Skjermingsliste, Skjermingssvar } from '@saksgang/register';
import { dato, tidspunkt } from './format';
import { html, type Html } from './html';
import { kommuneMeny, merknader, side } from './side';

/** What a kommune keeps out of public view, and who has seen it. What is screened is itself never on a page. */
export const skjermingSide = (kommune: string, svar: Skjermingsliste, klokker: Klokker): string =>
  side({
    klokker,
    tittel: 'Skjerming',
    sti: [{ tekst: 'Forsiden', href: '/' }],
    meny: kommuneMeny(kommune, 'skjerminger'),
    menynavn: 'Kommunen',
    innhold: html`${merknader(svar.merknader)}
      <p>
        Det som er skjermet, står som «[skjermet S-1]» der det hører hjemme, og innholdet er ikke på noen
        side, i noen rapport eller i noen e-post. Hvert innsyn føres her før det gis.
      </p>
      ${
        svar.skjerminger.length === 0
          ? html`<p>Ingenting var skjermet ved utgangen av ${dato(svar.gjelder)}.</p>`
          : svar.skjerminger.map(enSkjerming)
      }`,
  });

const enSkjerming = (s: Skjermingssvar): Html =>
  html`<section class="punkt" id="${s.ref}">
    <h2>${s.ref} ${s.gjelder}</h2>
    <dl class="fakta">
      <dt>Tilstand</dt>
      <dd>${s.tilstand}${s.grunn !== null && `: ${s.grunn}`}</dd>
      <dt>Hjemmel</dt>
      <dd>${ord(s.hjemmel)}</dd>
      <dt>Meroffentlighet</dt>
      <dd>${s.meroffentlighet ?? 'taushetsplikt, så innsyn kan ikke gis'}</dd>
      <dt>Personopplysninger</dt>
      <dd>${s.personopplysninger ? 'ja, og kan makuleres' : 'nei'}</dd>
      <dt>Besluttet</dt>
      <dd>
        ${s.opprettet.dato === null ? 'dato ikke oppgitt' : dato(s.opprettet.dato)} av
        ${ord(s.opprettet.rolle)}${s.opprettet.aktoer !== undefined && ` ${s.opprettet.aktoer}`}
      </dd>
      ${
        s.tilstand === 'gjeldende' &&
        html`<dt>Vurderes på nytt</dt>
          <dd ${s.skalVurderes ? html`class="rute-forsinket"` : ''}>
            ${dato(s.revurderes)}${s.skalVurderes && ', skal vurderes nå'}
          </dd>`
      }
    </dl>
    ${s.innsyn.length === 0 ? html`<p>Ingen har sett innholdet.</p>` : innsynstabell(s)}
  </section>`;

const innsynstabell = (s: Skjermingssvar): Html =>
  html`<div class="rulle" tabindex="0" role="region" aria-label="Innsyn i ${s.ref}">
    <table>
      <caption>
        ${s.innsyn.length} innsyn
      </caption>
      <thead>
        <tr>
          <th scope="col">Tidspunkt</th>
          <th scope="col">Hvem</th>
          <th scope="col">Formål</th>
          <th scope="col">Hendelse</th>
        </tr>
      </thead>
      <tbody>
        ${s.innsyn.map(
          (i) =>
            html`<tr>
              <th scope="row">${tidspunkt(i.registrert)}</th>
              <td>${ord(i.rolle)}${i.aktoer !== undefined && ` ${i.aktoer}`}</td>
              <td>${i.formaal}</td>
              <td>${i.stroem}, nr. ${i.revisjon}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
