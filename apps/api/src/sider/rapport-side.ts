import { innholdSomHtml } from '@saksgang/dokumenter';
import {
  forslagene,
  GRUPPENAVN,
  GRUPPERINGER,
  oversikten,
  statustabellene,
  VISNINGER,
  VISNINGSNAVN,
  type LestStatusrapport,
} from '@saksgang/rapport';
import { dato } from './format';
import { Html, html } from './html';
import { hpMeny, hpSti, merknader, side } from './side';

/** The status of the political vedtak, with its counts, its drafts and its files. */
export const rapportSide = (kommune: string, hp: string, r: LestStatusrapport): string => {
  const { fra, til } = r.avstemming;
  const fil = `/api/kommuner/${kommune}/hp/${hp}/rapporter/status`;
  const denne = new URLSearchParams({
    gjelder: r.gjelder,
    fra,
    til,
    posisjon: r.posisjon,
    grupper: r.valg.grupper,
    vis: r.valg.vis,
    ...(r.valg.utvalg !== null && { utvalg: r.valg.utvalg }),
  }).toString();
  return side({
    tittel: `Rapport: status politiske vedtak ${hp}`,
    sti: hpSti(kommune, hp),
    meny: hpMeny(kommune, hp, 'rapport'),
    innhold: html`${valgene(r)} ${merknader(r.merknader)}
      <p>
        Last ned:
        <a href="${fil}.xlsx?${denne}">regneark</a> · <a href="${fil}.docx?${denne}">for Word</a> ·
        <a href="${fil}.html?${denne}">til utskrift</a>
      </p>
      <h2>Oversikt</h2>
      ${new Html(innholdSomHtml(oversikten(r)))}
      <h2>Status per punkt</h2>
      ${new Html(innholdSomHtml(statustabellene(r)))}
      <h2>Forslag til vedtak</h2>
      ${new Html(innholdSomHtml(forslagene(r.vedtaksforslag)))}
      <p>
        <small
          >Laget av loggen til og med posisjon ${r.posisjon}. Nedlastingene over gir alltid de samme
          filene.</small
        >
      </p>`,
  });
};

const felt = (navn: string, tekst: string, verdi: string): Html =>
  html`<label for="${navn}">${tekst}</label>
    <input
      id="${navn}"
      name="${navn}"
      inputmode="numeric"
      placeholder="dd.mm.åååå"
      size="11"
      value="${dato(verdi)}"
    />`;

const valg = (
  navn: string,
  tekst: string,
  valgt: string,
  alle: readonly (readonly [string, string])[],
): Html =>
  html`<label for="${navn}">${tekst}</label>
    <select id="${navn}" name="${navn}">
      ${alle.map(
        ([verdi, vist]) =>
          html`<option value="${verdi}" ${verdi === valgt ? html`selected` : ''}>${vist}</option>`,
      )}
    </select>`;

/** A form that asks for the report of another day, another period, or grouped in another way. */
const valgene = ({ gjelder, avstemming: { fra, til }, valg: v }: LestStatusrapport): Html =>
  html`<form class="dag" method="get">
    ${felt('gjelder', 'Status ved utgangen av', gjelder)} ${felt('fra', 'Periode fra', fra)}
    ${felt('til', 'til', til)}
    ${valg(
      'grupper',
      'Gruppert etter',
      v.grupper,
      GRUPPERINGER.map((g) => [g, GRUPPENAVN[g]]),
    )}
    ${valg(
      'vis',
      'Vis',
      v.vis,
      VISNINGER.map((n) => [n, VISNINGSNAVN[n]]),
    )}
    <button type="submit">Vis</button>
  </form>`;
