import { ord } from '@saksgang/kernel';
import { dato } from '../sider/format';
import { html, type Html } from '../sider/html';
import type { Offentligsvar } from './offentlig-innsyn';
import { temaside } from './offentlig-side';
import type { Voteringsrad } from './voteringsrader';

/** How the bodies voted, party by party. */
export const offentligVoteringsside = (svar: Offentligsvar<'voteringer'>, idag: string): string => {
  const ider = [...new Set(svar.rader.map((r) => r.votering))];
  return temaside(
    svar,
    'Voteringer',
    ider.length === 0
      ? html`<p>
          Ingen voteringer er ført i saken. Er vedtaket etterregistrert fra et dokument, står stemmetallene i
          protokollen til organet som vedtok det.
        </p>`
      : html`${ider.map((id) => voteringen(svar.rader.filter((r) => r.votering === id)))}`,
    idag,
  );
};

const voteringen = (rader: readonly Voteringsrad[]): Html => {
  const [v] = rader;
  if (!v) return html``;
  return html`<section class="punkt" id="votering-${v.votering}">
    <h2>${ord(v.organ)} ${dato(v.dato)}: ${v.over}</h2>
    <p><strong>${v.resultat}</strong></p>
    <p class="dempet">
      ${ord(v.form)}.
      ${v.stemmeberettigede === null ? 'Hvor mange som kunne stemme, er ikke oppgitt.' : `${v.stemmeberettigede} kunne stemme.`}
      <a href="#votering-${v.votering}"
        >Lenke til voteringen<span class="skjult"> over ${v.over} ${ord(v.form)}</span></a
      >
    </p>
    <div class="rulle" tabindex="0" role="region" aria-label="Stemmer, ${ord(v.form)}: ${v.over}">
      <table>
        <thead>
          <tr>
            <th scope="col">Stemte for</th>
            <th scope="col">Parti</th>
            <th scope="col" class="tall">Antall</th>
          </tr>
        </thead>
        <tbody>
          ${rader.map(
            (r) =>
              html`<tr>
                <td>${r.stemteFor}</td>
                <th scope="row">
                  ${r.parti ?? 'parti ikke oppgitt'}${r.navn !== null && html`<small>${r.navn}</small>`}
                </th>
                <td class="tall">${r.antall}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
};
