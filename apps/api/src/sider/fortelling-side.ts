import { ord } from '@saksgang/kernel';
import type { Aarsaksledd, Fortelling, Steg, Tilstandsendring, ValgtSteg } from '@saksgang/tidsreise';
import { dato, tidspunkt } from './format';
import { html, type Html } from './html';
import { medKlokker, side, type Side } from './side';

/** Where a story stands: its heading, the way to it, and its own address. */
export interface Fortellingssted extends Pick<Side, 'tittel' | 'sti' | 'meny'> {
  readonly adresse: string;
}

/** A trail as a story: every step in a line, and the one that is looked at in full. */
export const fortellingSide = ({ adresse, ...hode }: Fortellingssted, svar: Fortelling): string => {
  const { steg, valgt, gjelder, kjent } = svar;
  const klokker = { gjelder, kjent };
  const til = (nr: number): string => medKlokker(`${adresse}/${nr}`, klokker);
  return side({
    ...hode,
    klokker,
    innhold: valgt
      ? html`${ettSteg(valgt, steg.length, til)}
          <p><a href="${medKlokker(adresse, klokker)}">Hele fortellingen</a></p>`
      : html`<p>
            ${steg.length} ${steg.length === 1 ? 'hendelse' : 'hendelser'}, i den rekkefølgen de ble ført.
            Velg en hendelse for å se hva den endret og hvem som ba om det.
          </p>
          <ol>
            ${steg.map((s) => html`<li value="${s.steg}"><a href="${til(s.steg)}">${ord(s.type)}</a> ${linjen(s)}</li>`)}
          </ol>`,
  });
};

/** When, in which role and why, in one line. */
const linjen = (s: Steg): Html =>
  html`${s.skjedde !== null && `${dato(s.skjedde)} `}<small
      >ført
      ${tidspunkt(s.registrert)}${s.rolle !== null && ` av ${ord(s.rolle)}`}${
        s.aarsak !== null && ', fulgte av en annen hendelse'
      }${s.begrunnelse !== null && `: «${s.begrunnelse}»`}${s.uleselig !== undefined && `. ${s.uleselig}`}</small
    >`;

const blaing = ({ forrige, neste }: ValgtSteg, til: (nr: number) => string): Html =>
  html`<nav aria-label="Steg">
    <ul>
      <li>
        ${forrige === null ? 'Dette er det første steget' : html`<a rel="prev" href="${til(forrige)}">Forrige steg</a>`}
      </li>
      <li>
        ${neste === null ? 'Dette er det siste steget' : html`<a rel="next" href="${til(neste)}">Neste steg</a>`}
      </li>
    </ul>
  </nav>`;

const ettSteg = (s: ValgtSteg, antall: number, til: (nr: number) => string): Html =>
  html`${blaing(s, til)}
    <h2>${s.steg}. ${ord(s.type)}</h2>
    <p class="dempet">Ett av ${antall} steg.</p>
    <dl class="fakta">
      <dt>Skjedde</dt>
      <dd>${dato(s.skjedde)}</dd>
      <dt>Ført</dt>
      <dd>${tidspunkt(s.registrert)}</dd>
      <dt>Av</dt>
      <dd>${s.rolle === null ? 'ukjent' : ord(s.rolle)}${s.aktoer != null && ` (${s.aktoer})`}</dd>
      <dt>Begrunnelse</dt>
      <dd>${s.begrunnelse ?? 'ikke oppgitt'}</dd>
      <dt>Kilde</dt>
      <dd>
        ${s.kilde === null ? 'ikke oppgitt' : `${s.kilde.dokument}${s.kilde.linje === undefined ? '' : `, linje ${s.kilde.linje}`}`}
      </dd>
      <dt>Kommando</dt>
      <dd>${s.kommando === null ? 'ukjent' : ord(s.kommando.type)}</dd>
      ${
        s.uleselig !== undefined &&
        html`<dt>Kan ikke leses</dt>
          <dd>${s.uleselig}</dd>`
      }
    </dl>
    <h3>Hvem som ba om det</h3>
    ${opphavet(s)}
    <h3>Hva som ble endret</h3>
    ${s.endringer.length === 0 ? html`<p>Ingenting i tilstanden ble et annet.</p>` : endringstabell(s.endringer)}
    <details>
      <summary>Innholdet slik det er ført</summary>
      <pre>${JSON.stringify(s.data, null, 2)}</pre>
    </details>`;

const opphavet = ({ aarsaker, kommando, rolle }: ValgtSteg): Html => {
  if (aarsaker.length === 0)
    return html`<p>
      ${rolle === null ? 'Ukjent' : ord(rolle)} ba om det selv${kommando && ` (${ord(kommando.type)})`}.
    </p>`;
  return html`<ol>
    ${aarsaker.map((ledd, i) => html`<li>${leddet(ledd, i === aarsaker.length - 1)}</li>`)}
  </ol>`;
};

const leddet = ({ id, type, rolle, kommando, registrert }: Aarsaksledd, sist: boolean): Html =>
  type === null
    ? html`Fulgte av hendelsen ${id}, som ligger i en annen sak.`
    : html`Fulgte av «${ord(type)}», ført
      ${tidspunkt(registrert)}${sist ? `, som ${ord(rolle ?? '')} ba om (${ord(kommando ?? '')})` : ''}.`;

const endringstabell = (endringer: readonly Tilstandsendring[]): Html =>
  html`<div class="rulle" tabindex="0" role="region" aria-label="Hva som ble endret">
    <table>
      <caption>
        ${endringer.length} ${endringer.length === 1 ? 'endring' : 'endringer'}; det som var likt, er utelatt
      </caption>
      <thead>
        <tr>
          <th scope="col">Hva</th>
          <th scope="col">Før</th>
          <th scope="col">Etter</th>
        </tr>
      </thead>
      <tbody>
        ${endringer.map(
          ({ hvor, foer, etter }) =>
            html`<tr>
              <th scope="row">${hvor}</th>
              <td>${foer ?? '–'}</td>
              <td>${etter ?? '–'}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
