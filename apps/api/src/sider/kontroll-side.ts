import { ord, skrivDato, type Klokker } from '@saksgang/kernel';
import {
  FUNNSLAG,
  FUNNTILSTANDER,
  tusener,
  type BesvartFunn,
  type Funnvalg,
  type Kontrollsvar,
} from '@saksgang/kontroll';
import { dato, kjentIFelt } from './format';
import { html, type Html } from './html';
import { hpMeny, hpSti, merknader, side } from './side';

/** What does not fit in the document, the gravest first and rounding last, with what a person has said of each. */
export const kontrollSide = (kommune: string, svar: Kontrollsvar, valg: Funnvalg): string =>
  side({
    tittel: `Kontrollfunn ${svar.hp}`,
    sti: hpSti(kommune, svar.hp),
    meny: hpMeny(kommune, svar.hp, 'kontrollfunn'),
    klokker: svar,
    ellers: Object.entries(valg).flatMap(([navn, verdi]) => (verdi === null ? [] : [[navn, verdi] as const])),
    innhold: html`<p>
        ${svar.funn.length} funn i dokumentet slik det er trykt. Funnene vises; ingenting er rettet. Beløp i
        1000 kr.
      </p>
      <p>
        ${FUNNTILSTANDER.filter((t) => svar.tilstander[t] > 0)
          .map((t) => `${svar.tilstander[t]} ${ord(t)}`)
          .join(', ')}.
      </p>
      <p>
        Kontroll før trykking:
        <a href="/api/kommuner/${kommune}/hp/${svar.hp}/kontroll-foer-trykking.docx">for Word</a>,
        <a href="/api/kommuner/${kommune}/hp/${svar.hp}/kontroll-foer-trykking.html">til utskrift</a>.
      </p>
      ${skjema(valg, svar)} ${merknader([...svar.merknader, ...svar.ukontrollert])}
      ${FUNNSLAG.filter((slag) => svar.antall[slag] > 0).map(
        (slag) =>
          html`<section>
            <h2>${slag.charAt(0).toUpperCase() + slag.slice(1)} (${svar.antall[slag]})</h2>
            ${tabell(
              slag,
              svar.funn.filter((f) => f.slag === slag),
            )}
          </section>`,
      )}
      ${
        svar.borte.length > 0 &&
        html`<section>
          <h2>Besvart, og ikke lenger et funn</h2>
          <ul>
            ${svar.borte.map((s) => html`<li>${s.sett.tekst}: ${ord(s.svar)} ${skrivDato(s.dato)}. ${s.grunn}</li>`)}
          </ul>
        </section>`
      }`,
  });

const skjema = ({ slag, tilstand }: Funnvalg, { gjelder, kjent }: Klokker): Html =>
  html`<form class="dag" method="get">
    ${valgliste('slag', 'Slag', FUNNSLAG, slag)}
    ${valgliste('tilstand', 'Tilstand', FUNNTILSTANDER, tilstand)}
    ${gjelder !== null && html`<input type="hidden" name="gjelder" value="${dato(gjelder)}" />`}
    ${kjent !== null && html`<input type="hidden" name="kjent" value="${kjentIFelt(kjent)}" />`}
    <button type="submit">Vis</button>
  </form>`;

const valgliste = (navn: string, tekst: string, verdier: readonly string[], valgt: string | null): Html =>
  html`<label for="${navn}">${tekst}</label>
    <select id="${navn}" name="${navn}">
      <option value="">alle</option>
      ${verdier.map(
        (v) => html`<option value="${v}" ${v === valgt ? html`selected` : ''}>${ord(v)}</option>`,
      )}
    </select>`;

const tabell = (slag: string, funn: readonly BesvartFunn[]): Html =>
  html`<div class="rulle" tabindex="0" role="region" aria-label="${slag}">
    <table>
      <thead>
        <tr>
          <th scope="col">Funn</th>
          <th scope="col">Linje i dokumentet</th>
          <th scope="col" class="tall">Differanse</th>
          <th scope="col">Svar</th>
        </tr>
      </thead>
      <tbody>
        ${funn.map(
          (f) =>
            html`<tr>
              <th scope="row">${f.tekst}</th>
              <td>${f.linjer.join(', ')}</td>
              <td class="tall">${f.differanse === null ? '' : tusener(f.differanse)}</td>
              <td>${svaret(f)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

const svaret = ({ svar, tilstand, tidligere }: BesvartFunn): Html | string =>
  svar === null
    ? ''
    : html`${ord(svar.svar)} ${skrivDato(svar.dato)}, ${ord(svar.besvartAv)}
        <small>${svar.grunn}</small>
        ${tilstand === 'endret' && html`<strong class="frist-brutt">Endret siden svaret.</strong> <small>Svaret gjaldt: ${svar.sett.tekst}</small>`}
        ${tidligere.map((t) => html`<small>Tidligere: ${ord(t.svar)} ${skrivDato(t.dato)}. ${t.grunn}</small>`)}`;
