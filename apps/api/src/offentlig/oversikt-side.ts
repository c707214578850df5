import { ord } from '@saksgang/kernel';
import { OEVELSE } from '@saksgang/oevelse';
import type { RegistrertKommune } from '@saksgang/register';
import { dato, tall } from '../sider/format';
import { html, type Html } from '../sider/html';
import { oevelsesmerke, side } from '../sider/side';
import type { Offentligsvar } from './offentlig-innsyn';
import { OFFENTLIG_STI, offentligAdresse, offentligMeny } from './offentlig-side';
import { TEMAER, TEMANAVN, type Tema } from './temaer';

/** Which kommuner there is something to read about. */
export const offentligForside = (kommuner: readonly RegistrertKommune[]): string =>
  side({
    tittel: 'Offentlig innsyn',
    sti: OFFENTLIG_STI.slice(0, 1),
    innhold: html`<p>
        Rammer, vedtak, voteringer og status, uten innlogging. Hver side har en fast adresse, kan skrives ut
        og deles, og finnes som JSON og CSV.
      </p>
      ${kommuner.length === 0 && html`<p>Ingen kommuner er lagt inn ennå.</p>`}
      ${kommuner.map(
        (k) =>
          html`<section>
            <h2>${k.navn}</h2>
            ${k.kommune === OEVELSE && oevelsesmerke}
            ${
              k.hp.length === 0
                ? html`<p>Ingen handlingsprogram er startet.</p>`
                : html`<ul>
                    ${k.hp.map(
                      (hp) =>
                        html`<li>
                          <a href="${offentligAdresse({ kommune: k.kommune, hp })}"
                            >Handlingsprogram ${hp}<span class="skjult">, ${k.navn}</span></a
                          >
                        </li>`,
                    )}
                  </ul>`
            }
          </section>`,
      )}`,
  });

type Alle = { readonly [T in Tema]: Offentligsvar<T> };

/** What came out of it, in short, with the way to each part. */
export const oversiktsside = (alle: Alle): string => {
  const { rammer, vedtak, voteringer, status } = alle;
  return side({
    tittel: `Handlingsprogram ${rammer.hp}, ${rammer.kommunenavn}`,
    sti: OFFENTLIG_STI,
    meny: offentligMeny(rammer, ''),
    klokker: rammer,
    innhold: html`${resultatet(alle)}
      <h2>Rammer</h2>
      ${summene(rammer)}
      <h2>Hva som er her</h2>
      <ul>
        <li><a href="${offentligAdresse(rammer, 'rammer')}">Rammene</a>, linje for linje</li>
        <li>
          <a href="${offentligAdresse(rammer, 'vedtak')}">Vedtakene</a>:
          ${vedtak.rader.filter((r) => r.punkt !== null).length} punkter
        </li>
        <li>
          <a href="${offentligAdresse(rammer, 'voteringer')}">Voteringene</a>:
          ${new Set(voteringer.rader.map((r) => r.votering)).size}
        </li>
        <li>
          <a href="${offentligAdresse(rammer, 'status')}">Hva det ble til</a>: ${status.rader.length} oppdrag
          og føringer
        </li>
      </ul>
      <h2>Data</h2>
      <ul>
        ${TEMAER.map(
          (tema) =>
            html`<li>
              ${TEMANAVN[tema]}:
              <a href="${offentligAdresse(rammer, tema)}.json">${TEMANAVN[tema]} som JSON</a> ·
              <a href="${offentligAdresse(rammer, tema)}.csv" download>${TEMANAVN[tema]} som CSV</a>
            </li>`,
        )}
      </ul>`,
  });
};

const resultatet = ({ vedtak }: Alle): Html => {
  const vedtakene = new Map(vedtak.rader.map((r) => [r.vedtak, r]));
  if (vedtakene.size === 0) return html`<p>Handlingsprogrammet er ikke vedtatt.</p>`;
  return html`<ul>
    ${[...vedtakene.values()].map(
      (v) =>
        html`<li>
          <a href="${offentligAdresse(vedtak, 'vedtak')}#vedtak-${v.vedtak}">${v.vedtakstittel}</a>, vedtatt i
          ${ord(v.organ)}
          ${dato(v.vedtatt)}${v.stemmerFor !== null && `, med ${v.stemmerFor} mot ${v.stemmerMot} stemmer`}.
        </li>`,
    )}
  </ul>`;
};

/** What each utvalg has to use. */
const summene = (svar: Offentligsvar<'rammer'>): Html => {
  const rammene = svar.rader.filter((r) => r.slag === 'ramme');
  const koder = [...new Set(rammene.map((r) => r.utvalg))];
  const aarene = [...new Set(rammene.map((r) => r.aar))].sort();
  return html`<div class="rulle" tabindex="0" role="region" aria-label="Rammer for utvalgene">
    <table>
      <caption>
        Det hvert utvalg har å bruke i hvert år, netto. Beløp i 1000 kr.
      </caption>
      <thead>
        <tr>
          <th scope="col">Utvalg</th>
          ${aarene.map((aar) => html`<th scope="col" class="tall">${aar}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${koder.map((kode) => {
          const mine = rammene.filter((r) => r.utvalg === kode);
          return html`<tr>
            <th scope="row">
              <a href="${offentligAdresse(svar, 'rammer')}#utvalg-${kode}">${mine[0]?.utvalgsnavn}</a>
            </th>
            ${aarene.map((aar) => {
              const kroner = mine.find((r) => r.aar === aar)?.kroner;
              return html`<td class="tall">${tall(kroner == null ? kroner : kroner / 1000)}</td>`;
            })}
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
};
