import { innholdSomHtml } from '@saksgang/dokumenter';
import { posisjonsmerke } from '@saksgang/kernel';
import {
  GRUPPENAVN,
  GRUPPERINGER,
  kapitlene,
  OPPSETT,
  RAPPORTTYPER,
  VISNINGER,
  VISNINGSNAVN,
  type LestStatusrapport,
} from '@saksgang/rapport';
import { dato, kjentIFelt } from './format';
import { Html, html } from './html';
import { hpMeny, hpSti, merknader, side } from './side';

/** The status of the political vedtak, with its counts, its drafts and its files. */
export const rapportSide = (kommune: string, hp: string, r: LestStatusrapport): string => {
  const { fra, til } = r.avstemming;
  const fil = `/api/kommuner/${kommune}/hp/${hp}/rapporter/status`;
  const spurt = {
    type: r.type,
    gjelder: r.gjelder,
    ...(r.kjent !== null && { kjent: r.kjent }),
    ...(OPPSETT[r.type].periode === null && { fra }),
    til,
    posisjon: posisjonsmerke(r.posisjon),
    grupper: r.valg.grupper,
    vis: r.valg.vis,
    ...(r.valg.utvalg !== null && { utvalg: r.valg.utvalg }),
  };
  const denne = new URLSearchParams(spurt).toString();
  return side({
    tittel: r.tittel,
    sti: hpSti(kommune, hp),
    meny: hpMeny(kommune, hp, 'rapport'),
    innhold: html`${valgene(r)} ${merknader(r.merknader)}
      <p>
        Last ned:
        <a href="${fil}.xlsx?${denne}">regneark</a> · <a href="${fil}.docx?${denne}">for Word</a> ·
        <a href="${fil}.html?${denne}">til utskrift</a>
      </p>
      ${new Html(innholdSomHtml(kapitlene(r, ['ordlyd'])))}
      <p>
        <small
          >Laget av loggen til og med posisjon ${spurt.posisjon}.
          <a href="?${denne}">Den samme rapporten igjen</a>; også nedlastingene over gir alltid de samme
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
      value="${verdi}"
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
const valgene = ({ type, gjelder, kjent, avstemming: { fra, til }, valg: v }: LestStatusrapport): Html =>
  html`<form class="dag" method="get">
    ${valg(
      'type',
      'Rapport',
      type,
      RAPPORTTYPER.map((t) => [t, OPPSETT[t].navn]),
    )}
    ${felt('gjelder', 'Status ved utgangen av', dato(gjelder))}
    ${felt('kjent', 'slik systemet visste det', kjent === null ? '' : kjentIFelt(kjent))}
    ${OPPSETT[type].periode === null && felt('fra', 'Periode fra', dato(fra))}
    ${felt('til', 'Periode til', dato(til))}
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
