import { FLEST_TALT, type Koealarm, type Koestatus } from '@saksgang/oppstart';
import { tidspunkt } from './format';
import { html, type Html } from './html';
import { merknader, side } from './side';

type Koe = NonNullable<Koestatus['koe']>;

const KLOKKE: Readonly<Record<Koe['klokke'], string>> = {
  'in-process': 'i minnet',
  bullmq: 'BullMQ på Redis',
};

/** How the queue of alarms stands, for the administrator. */
export const koeSide = (svar: Koestatus): string =>
  side({
    tittel: 'Køen av varsler',
    sti: [{ tekst: 'Forsiden', href: '/' }],
    innhold: html`<p>Slik det var ${tidspunkt(svar.naa)}. <a href="/drift/koe">Vis på nytt</a></p>
      ${merknader(svar.merknader)} ${svar.koe && koen(svar.koe)}
      <h2>Visningene mot loggen</h2>
      ${tabell(
        'Hvor mange hendelser hver visning ennå ikke har lest',
        ['Visning', 'Hendelser bak'],
        svar.visninger.map(({ visning, bak }) => [visning, bak < FLEST_TALT ? bak : `minst ${bak}`]),
      )}`,
  });

const koen = ({ klokke, venter, neste, ringer, feilet, byggetSist }: Koe): Html =>
  html`<dl class="fakta">
      <dt>Vekkerklokke</dt>
      <dd>${KLOKKE[klokke]}</dd>
      <dt>Venter</dt>
      <dd>${venter}</dd>
      <dt>Ringer nå</dt>
      <dd>${ringer.length}</dd>
      <dt>Feilet sist</dt>
      <dd>${feilet.length}</dd>
      <dt>Bygget av loggen</dt>
      <dd>${byggetSist === null ? 'ikke ennå' : tidspunkt(byggetSist)}</dd>
    </dl>
    <p>Varsler for de neste sju dagene ligger i køen. Det som er lenger fram, står i loggen.</p>
    <h2>Feilet, og ringer igjen</h2>
    ${
      feilet.length === 0
        ? html`<p>Ingen varsler har feilet sist de ringte.</p>`
        : tabell(
            'Varsler som feilet sist de ringte',
            ['Oppdrag', 'Varsel', 'Forsøk', 'Feil'],
            feilet.map((a) => [oppdraget(a), a.id, a.forsoek, a.feil]),
          )
    }
    <h2>Ringer nå</h2>
    ${
      ringer.length === 0
        ? html`<p>Ingen varsler ringer nå.</p>`
        : tabell(
            'Varsler som ringer nå',
            ['Oppdrag', 'Varsel'],
            ringer.map((a) => [oppdraget(a), a.id]),
          )
    }
    <h2>De neste</h2>
    ${
      neste.length === 0
        ? html`<p>Ingen varsler venter.</p>`
        : tabell(
            `De ${neste.length} første av ${venter} varsler som venter`,
            ['Oppdrag', 'Ringer', 'Varsel'],
            neste.map((a) => [oppdraget(a), tidspunkt(a.naar), a.id]),
          )
    }`;

const oppdraget = ({ kommune, oppdrag, tittel }: Koealarm): Html | string =>
  oppdrag === null
    ? 'ikke om et oppdrag'
    : html`<a href="/kommune/${kommune}/oppdrag/${oppdrag}">${tittel ?? oppdrag}</a>`;

const tabell = (
  overskrift: string,
  kolonner: readonly string[],
  rader: readonly (readonly (Html | string | number)[])[],
): Html =>
  html`<div class="rulle" tabindex="0" role="region" aria-label="${overskrift}">
    <table>
      <caption>
        ${overskrift}
      </caption>
      <thead>
        <tr>
          ${kolonner.map((k) => html`<th scope="col">${k}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rader.map(
          ([foerste, ...resten]) =>
            html`<tr>
              <th scope="row">${foerste}</th>
              ${resten.map((celle) => html`<td>${celle}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
