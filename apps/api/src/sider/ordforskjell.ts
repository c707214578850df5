import type { Orddel } from '@saksgang/tidsreise';
import { html, type Html } from './html';

/** What was taken out and put in, for the eye by line and weight, for whoever hears it in words. */
export const ordforskjell = (deler: readonly Orddel[]): Html =>
  html`${deler.map(({ slag, tekst }) => {
    if (slag === 'ut') return html`<del><span class="skjult">tatt ut: </span>${tekst}</del> `;
    if (slag === 'inn') return html`<ins><span class="skjult">satt inn: </span>${tekst}</ins> `;
    return html`${tekst} `;
  })}`;
