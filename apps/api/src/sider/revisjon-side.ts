import { ord, type Klokker } from '@saksgang/kernel';
import type {
  Budsjettendring,
  Funnliste,
  Gangledd,
  Revisjonsspoersmaal,
  Revisjonssvar,
  Stikkproeve,
  Stikkproeveledd,
} from '@saksgang/revisorarbeid';
import { SPOERSMAALENE } from '@saksgang/revisorarbeid';
import { OPPDRAGSTYPER, ORGANER } from '@saksgang/saksgang';
import { dato, kjentIFelt, tall } from './format';
import { html, type Html } from './html';
import { kommuneMeny, merknader, side } from './side';

const SPOERSMAALSTEKST: Readonly<Record<Revisjonsspoersmaal, string>> = {
  ansvar: 'Er ansvaret forstått?',
  system: 'Finnes det et system?',
  gjennomfoert: 'Er det gjennomført og rapportert tilbake?',
};

/** What an auditor always asks, with the list behind each number. */
export const revisjonSide = (kommune: string, svar: Revisjonssvar, klokker: Klokker): string =>
  side({
    klokker,
    tittel: 'Revisjon',
    sti: [{ tekst: 'Forsiden', href: '/' }],
    meny: kommuneMeny(kommune, 'revisjon'),
    menynavn: 'Kommunen',
    innhold: html`${merknader(svar.merknader)}
      <p>
        Alle vedtak i kommunen ved utgangen av ${dato(svar.gjelder)}. Siste periode er tertialet fra
        ${dato(svar.periode.fra)} til ${dato(svar.periode.til)}.
      </p>
      ${SPOERSMAALENE.map(
        (s) =>
          html`<h2>${SPOERSMAALSTEKST[s]}</h2>
            ${svar.lister.filter((l) => l.spoersmaal === s).map((l) => enListe(kommune, l))}`,
      )}
      <h2>Regulert budsjett</h2>
      ${
        svar.budsjettendringer.length === 0
          ? html`<p>Ingen vedtatte budsjetter er endret.</p>`
          : endringstabell(svar.budsjettendringer)
      }
      ${trekkskjema(kommune, null, klokker)}`,
  });

const enListe = (kommune: string, { tittel, av, enhet, funn }: Funnliste): Html =>
  funn.length === 0
    ? html`<p>${tittel}: ingen av ${av} ${enhet}.</p>`
    : html`<details>
        <summary>${tittel}: ${funn.length} (av ${av} ${enhet})</summary>
        <ul>
          ${funn.map(
            (f) =>
              html`<li>
                <a href="/kommune/${kommune}/oppdrag/${f.oppdrag}">${f.punkt} ${f.tittel}</a>
                <small>${f.ansvarlig ?? 'uten ansvarlig'}${f.merknad !== '' && `; ${f.merknad}`}</small>
              </li>`,
          )}
        </ul>
      </details>`;

const endringstabell = (endringer: readonly Budsjettendring[]): Html => {
  const aarene = [...new Set(endringer.flatMap((e) => Object.keys(e.sum)))].sort();
  return html`<div class="rulle" tabindex="0" role="region" aria-label="Budsjettendringer">
    <table>
      <caption>
        ${endringer.length} ${endringer.length === 1 ? 'endring' : 'endringer'} av vedtatt budsjett, i hele
        kroner, med hjemmel
      </caption>
      <thead>
        <tr>
          <th scope="col">Dato</th>
          <th scope="col">Hjemmel</th>
          <th scope="col">Utvalg</th>
          <th scope="col" class="tall">Linjer</th>
          ${aarene.map((aar) => html`<th scope="col" class="tall">${aar}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${endringer.map(
          (e) =>
            html`<tr>
              <td>${dato(e.dato)}</td>
              <th scope="row">${e.slag === 'vedtak' ? 'Vedtak' : 'Delegasjon'}: ${e.hjemmel}</th>
              <td>${e.utvalg.join(', ')}</td>
              <td class="tall">${e.antallLinjer}</td>
              ${aarene.map((aar) => html`<td class="tall">${tall(e.sum[aar])}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
};

/** A form that draws a sample; it asks for a page with an address, which can be kept and sent to others. */
const trekkskjema = (kommune: string, stikkproeve: Stikkproeve | null, { gjelder, kjent }: Klokker): Html => {
  const k = stikkproeve?.kriterier;
  const felt = (
    navn: string,
    tekst: string,
    verdi: string | number | null | undefined,
    krevd = false,
  ): Html =>
    html`<p class="felt">
      <label for="${navn}">${tekst}</label>
      <input id="${navn}" name="${navn}" value="${verdi ?? ''}" ${krevd ? html`required` : ''} />
    </p>`;
  const valg = (navn: string, tekst: string, av: readonly string[], valgt: string | null | undefined): Html =>
    html`<p class="felt">
      <label for="${navn}">${tekst}</label>
      <select id="${navn}" name="${navn}">
        <option value="">alle</option>
        ${av.map((v) => html`<option value="${v}" ${v === valgt ? html`selected` : ''}>${ord(v)}</option>`)}
      </select>
    </p>`;
  return html`<h2>Trekk en stikkprøve</h2>
    <form action="/kommune/${kommune}/revisjon/stikkproeve" method="get">
      ${felt('froe', 'Frø (samme frø gir samme utvalg)', stikkproeve?.froe, true)}
      ${felt('antall', 'Antall', stikkproeve === null ? 10 : stikkproeve.ledd.length)}
      ${valg('organ', 'Organ', ORGANER, k?.organ)} ${valg('type', 'Type', OPPDRAGSTYPER, k?.type)}
      ${felt('fra', 'Vedtatt fra (dd.mm.åååå)', k?.fra ? dato(k.fra) : null)}
      ${felt('til', 'Vedtatt til (dd.mm.åååå)', k?.til ? dato(k.til) : null)}
      ${felt('minAlder', 'Minst så mange dager gammelt', k?.minAlder)}
      ${felt('minBeloep', 'Minst så mange kroner i et år', k?.minBeloep)}
      ${felt('gjelder', 'Slik det var (dd.mm.åååå)', gjelder === null ? null : dato(gjelder))}
      ${felt('kjent', 'Slik systemet visste det (dd.mm.åååå)', kjent === null ? null : kjentIFelt(kjent))}
      <button>Trekk</button>
    </form>`;
};

/** A sample, with all that is looked for in each oppdrag of it. */
export const stikkproeveSide = (kommune: string, svar: Stikkproeve, klokker: Klokker): string =>
  side({
    tittel: 'Stikkprøve',
    sti: [
      { tekst: 'Forsiden', href: '/' },
      { tekst: 'Revisjon', href: `/kommune/${kommune}/revisjon` },
    ],
    meny: kommuneMeny(kommune, 'revisjon'),
    menynavn: 'Kommunen',
    innhold: html`${merknader(svar.merknader)}
      <p>
        ${svar.ledd.length} trukket av ${svar.populasjon} oppdrag, slik de var ved utgangen av
        ${dato(svar.gjelder)}. Rekkefølgen er SHA-256 av frøet «${svar.froe}», et punktum og oppdragets id, de
        laveste først, så hvem som helst kan regne den etter.
      </p>
      ${
        svar.populasjon === 0
          ? html`<p>Ingen oppdrag har det som er spurt etter. Ta bort noen av vilkårene.</p>`
          : svar.ledd.map((l) => ettLedd(kommune, l))
      }
      ${trekkskjema(kommune, svar, klokker)}`,
  });

const dager = (antall: number | null): string =>
  antall === null ? 'ikke ennå' : `${antall} ${antall === 1 ? 'dag' : 'dager'}`;

const ettLedd = (kommune: string, l: Stikkproeveledd): Html => {
  const { oppdrag: o } = l;
  return html`<section class="punkt">
    <h2><a href="/kommune/${kommune}/oppdrag/${o.id}">${o.punkt} ${o.delpunkt} ${o.tittel}</a></h2>
    <dl class="fakta">
      <dt>Vedtatt</dt>
      <dd>
        ${ord(o.organ)} ${dato(o.vedtaksdato)}${o.hp !== null && `, HP ${o.hp}`}, sak ${o.sak}
        ${l.stemmer && `, ${l.stemmer.for} mot ${l.stemmer.mot} stemmer`}
      </dd>
      <dt>Tekst</dt>
      <dd>${l.tekst ?? 'ikke lagt inn'}</dd>
      <dt>Forslagsstillere</dt>
      <dd>${l.forslagsstillere ?? l.forslag?.partier.join(', ') ?? 'ikke oppgitt'}</dd>
      <dt>Ekspedert</dt>
      <dd>${l.ekspedert === null ? 'nei' : dato(l.ekspedert)}</dd>
      <dt>Status</dt>
      <dd>${o.status}, ${o.iRute}</dd>
      <dt>Fra vedtak til start</dt>
      <dd>${dager(l.dagerTilStart)}</dd>
      <dt>Fra vedtak til avslutning</dt>
      <dd>${dager(l.dagerTilAvslutning)}</dd>
      <dt>Trekningsnummer</dt>
      <dd><code>${l.trekningsnummer.slice(0, 16)}</code></dd>
      <dt>I loggen</dt>
      <dd><code>${l.stroem}</code>, ${l.hendelser} ${l.hendelser === 1 ? 'hendelse' : 'hendelser'}</dd>
    </dl>
    ${gang('Ansvarlige', l.eiere)} ${gang('Status og dokumentasjon', l.statuser)}
    ${gang('Meldte avvik', l.avvik)}
  </section>`;
};

const gang = (tittel: string, ledd: readonly Gangledd[]): Html =>
  ledd.length === 0
    ? html`<p>${tittel}: ingen.</p>`
    : html`<h3>${tittel}</h3>
        <ol>
          ${ledd.map((g) => html`<li>${dato(g.dato)}: ${ord(g.type)}. ${g.tekst}</li>`)}
        </ol>`;
