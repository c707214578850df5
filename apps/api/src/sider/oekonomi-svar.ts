import type { Beregningssvar, Regelvirkning } from '@saksgang/beregning';
import { ord } from '@saksgang/kernel';
import { tall } from './format';
import { html, type Html } from './html';

type Tabell = (navn: string, aarene: readonly string[], rader: Html) => Html;

/** What the loans cost, what is given back of the mva, and whether the kommune keeps its own rules. */
export const oekonomien = (svar: Beregningssvar, aarene: readonly string[], tabell: Tabell): Html =>
  html`<h3>Nye lån</h3>
    ${laanene(svar, aarene, tabell)} ${svar.investeringer.length > 0 && mvaen(svar, aarene, tabell)}
    <h3>Handlingsregler</h3>
    ${svar.handlingsregler.map((regel) => regelen(regel, aarene))}`;

const mangler = (hva: readonly string[]): Html =>
  html`<p>Kan ikke beregnes. Det mangler: ${hva.join(', ')}.</p>`;

const raden = (navn: string, celler: readonly Html[], klasse = ''): Html =>
  html`<tr class="${klasse}">
    <th scope="row">${navn}</th>
    ${celler.map((celle) => html`<td class="tall">${celle}</td>`)}
  </tr>`;

const laanene = ({ laan }: Beregningssvar, aarene: readonly string[], tabell: Tabell): Html => {
  if (laan.svar === 'kan-ikke-beregnes') return mangler(laan.mangler);
  const rad = (navn: string, hva: 'renter' | 'avdrag' | 'restgjeld' | 'innarbeidet' | 'ikkeInnarbeidet') =>
    raden(
      navn,
      laan.aarene.map((aar) => tall(aar[hva])),
    );
  return html`<p>${laan.forutsetning}</p>
    ${tabell(
      'Lånekostnader',
      aarene,
      html`${rad('Renter', 'renter')} ${rad('Avdrag', 'avdrag')} ${rad('Restgjeld', 'restgjeld')}
      ${rad('Lagt inn i forslaget', 'innarbeidet')} ${rad('Ikke lagt inn', 'ikkeInnarbeidet')}`,
    )}`;
};

const mvaen = ({ investeringer }: Beregningssvar, aarene: readonly string[], tabell: Tabell): Html => {
  const ukjent = investeringer.flatMap(({ mva }) => (mva.svar === 'kan-ikke-beregnes' ? mva.mangler : []));
  return html`<h3>Mva-kompensasjon</h3>
    ${
      ukjent.length > 0
        ? mangler([...new Set(ukjent)])
        : tabell(
            'Mva-kompensasjon',
            aarene,
            html`${investeringer.map(
              ({ prosjekt, mva }) =>
                mva.svar === 'beregnet' &&
                html`${raden(
                  `${prosjekt}, beregnet`,
                  aarene.map((aar) => tall(mva.kompensasjon[aar])),
                )}
                ${raden(
                  `${prosjekt}, oppgitt`,
                  aarene.map((aar) => tall(mva.oppgitt[aar])),
                  'foreslaatt',
                )}`,
            )}`,
          )
    }`;
};

const regelen = (regel: Regelvirkning, aarene: readonly string[]): Html => {
  const navn = ord(regel.regel);
  if (regel.svar === 'kan-ikke-beregnes')
    return html`<p>${navn}: kan ikke beregnes. Det mangler: ${regel.mangler.map(ord).join(', ')}.</p>`;
  const holder = (naar: 'foer' | 'etter') =>
    raden(
      naar === 'foer' ? 'Holder, før' : 'Holder, etter',
      regel.aarene.map((aar) => html`${aar.holder === null ? '' : aar.holder[naar] ? 'ja' : 'nei'}`),
    );
  return html`<div class="rulle" tabindex="0" role="region" aria-label="${navn}">
    <table>
      <caption>
        ${navn}, i prosent av driftsinntektene. ${regel.forutsetning}
        ${regel.krav !== null && html`Kravet er ${regel.regel === 'gjeldsgrad' ? 'høyst' : 'minst'} ${tall(regel.krav)} prosent.`}
      </caption>
      <thead>
        <tr>
          <th scope="col">${navn}</th>
          ${aarene.map((aar) => html`<th scope="col" class="tall">${aar}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${raden(
          'Før',
          regel.aarene.map((aar) => tall(aar.foer.prosent)),
        )}
        ${raden(
          'Etter',
          regel.aarene.map((aar) => tall(aar.etter.prosent)),
          'sum',
        )}
        ${regel.krav !== null && html`${holder('foer')} ${holder('etter')}`}
      </tbody>
    </table>
  </div>`;
};
