import { klokkeneIOrd, ord, type Klokker } from '@saksgang/kernel';
import {
  ingenForskjell,
  type Aarsforskjell,
  type Forskjellsvar,
  type Linjeforskjell,
  type Oppdragsfelt,
  type Oppdragsforskjell,
  type Punktforskjell,
} from '@saksgang/tidsreise';
import { dato, kjentIFelt, tall } from './format';
import { html, type Html } from './html';
import { ordforskjell } from './ordforskjell';
import { hpMeny, hpSti, merknader, side } from './side';

const SLAG = { ny: 'kommet til', borte: 'falt bort', endret: 'endret' } as const;
const FELTNAVN: Readonly<Record<Oppdragsfelt, string>> = {
  status: 'Status',
  frist: 'Frist',
  lesning: 'Lesning av fristen',
  uavklart: 'Uavklart frist',
  ansvarlig: 'Ansvarlig',
};

/** What is different in an HP between two points. */
export const forskjellSide = (kommune: string, svar: Forskjellsvar): string => {
  const { hp, fra, til, rammelinjer, oppdrag, punkter } = svar;
  return side({
    tittel: `Forskjell ${hp}`,
    sti: hpSti(kommune, hp),
    meny: hpMeny(kommune, hp, 'forskjell'),
    innhold: html`${skjema(fra, til)}
      <p class="klokkene" role="status">
        Fra <strong>${klokkeneIOrd(fra)}</strong> til <strong>${klokkeneIOrd(til)}</strong>.
        <a href="?">Begge slik det er nå</a>
      </p>
      ${merknader(svar.merknader)}
      ${
        ingenForskjell(svar) &&
        html`<p>
          Ingen forskjell. Rammene, oppdragene og ordlyden er de samme på begge tidspunktene. Velg to andre
          over for å sammenligne dem.
        </p>`
      }
      ${rammelinjer.length > 0 && linjene(rammelinjer)} ${oppdrag.length > 0 && oppdragene(kommune, oppdrag)}
      ${punkter.length > 0 && ordlyden(punkter)}`,
  });
};

const felt = (navn: string, tekst: string, verdi: string): Html =>
  html`<label for="${navn}">${tekst}</label>
    <input
      id="${navn}"
      name="${navn}"
      placeholder="dd.mm.åååå"
      size="${verdi.length > 11 ? 25 : 11}"
      value="${verdi}"
    />`;

const punkt = (navn: 'fra' | 'til', tekst: string, { gjelder, kjent }: Klokker): Html =>
  html`<fieldset>
    <legend>${tekst}</legend>
    ${felt(`${navn}Gjelder`, 'slik det gjaldt', gjelder === null ? '' : dato(gjelder))}
    ${felt(`${navn}Kjent`, 'slik systemet visste det', kjent === null ? '' : kjentIFelt(kjent))}
  </fieldset>`;

const skjema = (fra: Klokker, til: Klokker): Html =>
  html`<form class="dag" method="get">
    ${punkt('fra', 'Fra', fra)} ${punkt('til', 'Til', til)}
    <button type="submit">Sammenlign</button>
    <small>Et tomt felt er nå.</small>
  </form>`;

const kroner = (a: Aarsforskjell, hva: 'foer' | 'etter', finnes: boolean): Html =>
  finnes ? tall(a[hva]) : html`–`;

const linjene = (alle: readonly Linjeforskjell[]): Html =>
  html`<h2>Rammelinjer</h2>
    <div class="rulle" tabindex="0" role="region" aria-label="Rammelinjer">
      <table>
        <caption>
          ${alle.length} ${alle.length === 1 ? 'linje' : 'linjer'} er kommet til, falt bort eller endret.
          Beløp i kroner.
        </caption>
        <thead>
          <tr>
            <th scope="col">Utvalg</th>
            <th scope="col">Linje</th>
            <th scope="col">År</th>
            <th scope="col" class="tall">Før</th>
            <th scope="col" class="tall">Etter</th>
            <th scope="col" class="tall">Forskjell</th>
          </tr>
        </thead>
        <tbody>
          ${alle.flatMap((l) => (l.beloep.length === 0 ? [rad(l, null)] : l.beloep.map((a) => rad(l, a))))}
        </tbody>
      </table>
    </div>`;

const rad = ({ slag, linje, ordlyd, plass }: Linjeforskjell, a: Aarsforskjell | null): Html =>
  html`<tr>
    <td>${linje.utvalg} ${linje.nr}</td>
    <th scope="row">
      ${ordlyd ? ordforskjell(ordlyd) : linje.tittel}
      <small
        >${SLAG[slag]}${plass && ` (var ${plass.foer ?? ''})`}${linje.ukjent !== null && `. ${linje.ukjent}`}</small
      >
    </th>
    <td>${a?.aar ?? ''}</td>
    <td class="tall">${a && kroner(a, 'foer', slag !== 'ny')}</td>
    <td class="tall">${a && kroner(a, 'etter', slag !== 'borte')}</td>
    <td class="tall">${a && tall(a.differanse)}</td>
  </tr>`;

const verdien = (felt: Oppdragsfelt, verdi: string | null): string =>
  verdi === null ? 'ikke satt' : felt === 'frist' ? dato(verdi) : ord(verdi);

const oppdragene = (kommune: string, alle: readonly Oppdragsforskjell[]): Html =>
  html`<h2>Oppdrag</h2>
    <div class="rulle" tabindex="0" role="region" aria-label="Oppdrag">
      <table>
        <caption>
          ${alle.length} oppdrag er kommet til, falt bort eller endret
        </caption>
        <thead>
          <tr>
            <th scope="col">Punkt</th>
            <th scope="col">Oppdrag</th>
            <th scope="col">Hva</th>
            <th scope="col">Før</th>
            <th scope="col">Etter</th>
          </tr>
        </thead>
        <tbody>
          ${alle.flatMap((o) => {
            const felt = Object.entries(o.felt) as [
              Oppdragsfelt,
              { foer: string | null; etter: string | null },
            ][];
            const hode = html`<td>${o.punkt} ${o.delpunkt}</td>
              <th scope="row">
                ${o.slag === 'borte' ? o.tittel : html`<a href="/kommune/${kommune}/oppdrag/${o.id}">${o.ordlyd ? ordforskjell(o.ordlyd) : o.tittel}</a>`}
                <small>${SLAG[o.slag]}</small>
              </th>`;
            return felt.length === 0
              ? [
                  html`<tr>
                    ${hode}
                    <td></td>
                    <td></td>
                    <td></td>
                  </tr>`,
                ]
              : felt.map(
                  ([navn, { foer, etter }]) =>
                    html`<tr>
                      ${hode}
                      <td>${FELTNAVN[navn]}</td>
                      <td>${o.slag === 'ny' ? '–' : verdien(navn, foer)}</td>
                      <td>${o.slag === 'borte' ? '–' : verdien(navn, etter)}</td>
                    </tr>`,
                );
          })}
        </tbody>
      </table>
    </div>`;

const ordlyden = (alle: readonly Punktforskjell[]): Html =>
  html`<h2>Ordlyd i vedtakspunktene</h2>
    ${alle.map(
      (p) =>
        html`<section class="punkt">
          <h3>${p.punkt} ${p.tittel} <small>${SLAG[p.slag]}</small></h3>
          <p>${ordforskjell(p.ordlyd)}</p>
        </section>`,
    )}`;
