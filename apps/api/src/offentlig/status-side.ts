import { anker, dato } from '../sider/format';
import { html, type Html } from '../sider/html';
import type { Offentligsvar } from './offentlig-innsyn';
import { offentligAdresse, temaside } from './offentlig-side';
import type { Statusrad } from './statusrader';

/** What became of what was decided. */
export const offentligStatusside = (svar: Offentligsvar<'status'>, idag: string): string => {
  const sett = new Set<string>();
  return temaside(
    svar,
    'Status',
    html`<p>
        ${svar.rader.length} oppdrag og føringer følger av vedtakene. Om noe er i rute, er regnet ut av
        fristen. Hvem hos kommunen som arbeider med det, og hva de har skrevet underveis, er ikke med; det
        kommer i rapportene til kommunestyret.
      </p>
      ${sammendrag(svar.rader)}
      <div class="rulle" tabindex="0" role="region" aria-label="Status">
        <table>
          <thead>
            <tr>
              <th scope="col">Punkt</th>
              <th scope="col">Hva</th>
              <th scope="col">Hvem</th>
              <th scope="col">Frist</th>
              <th scope="col">Status</th>
            </tr>
          </thead>
          <tbody>
            ${svar.rader.map((r) => {
              const foerste = !sett.has(r.punkt);
              sett.add(r.punkt);
              return rad(svar, r, foerste);
            })}
          </tbody>
        </table>
      </div>`,
    idag,
  );
};

const sammendrag = (rader: readonly Statusrad[]): Html => {
  const antall = new Map<string, number>();
  for (const { status } of rader) antall.set(status, (antall.get(status) ?? 0) + 1);
  return html`<dl class="tall">
    ${[...antall].map(
      ([status, n]) =>
        html`<div>
          <dt>${status}</dt>
          <dd>${n}</dd>
        </div>`,
    )}
  </dl>`;
};

const fristen = (r: Statusrad): string => {
  if (r.frist !== null) return `${dato(r.frist)} (${r.fristkilde ?? ''})`;
  if (r.nesteRapport !== null) return `neste rapport ${dato(r.nesteRapport)}`;
  return r.uavklartFrist === null ? 'frist ikke satt' : `«${r.uavklartFrist}»`;
};

const rad = (svar: Offentligsvar<'status'>, r: Statusrad, foerste: boolean): Html =>
  html`<tr id="oppdrag-${r.oppdrag}">
    <td>
      <a
        href="${offentligAdresse(svar, 'vedtak')}#${anker(r.punkt)}"
        ${foerste ? html`id="${anker(r.punkt)}"` : ''}
        >${r.punkt} ${r.delpunkt}</a
      >
    </td>
    <th scope="row"><a href="#oppdrag-${r.oppdrag}">${r.tittel}</a></th>
    <td>${r.mottaker}</td>
    <td>${r.oppfoelging === 'oppdrag' ? fristen(r) : ''}</td>
    <td>
      ${r.status}${r.oppfoelging === 'oppdrag' && `, ${r.iRute}`}
      ${r.sistMeldt !== null && html`<small>sist meldt ${dato(r.sistMeldt)}</small>`}
    </td>
  </tr>`;
