import { ord } from '@saksgang/kernel';
import { anker, dato } from '../sider/format';
import { html, type Html } from '../sider/html';
import type { Offentligsvar } from './offentlig-innsyn';
import { offentligAdresse, temaside } from './offentlig-side';
import type { Vedtaksrad } from './vedtaksrader';

/** What was decided, with each point at an address of its own. */
export const offentligVedtaksside = (svar: Offentligsvar<'vedtak'>, idag: string): string => {
  const vedtakene = [...new Set(svar.rader.map((r) => r.vedtak))];
  return temaside(
    svar,
    'Vedtak',
    vedtakene.length === 0
      ? html`<p>
          Ingen vedtak er gjort i saken${svar.gjelder !== null && ` ved utgangen av ${dato(svar.gjelder)}`}.
        </p>`
      : html`${vedtakene.map((id) =>
          vedtaket(
            svar,
            svar.rader.filter((r) => r.vedtak === id),
          ),
        )}`,
    idag,
  );
};

const vedtaket = (svar: Offentligsvar<'vedtak'>, rader: readonly Vedtaksrad[]): Html => {
  const [v] = rader;
  if (!v) return html``;
  return html`<article id="vedtak-${v.vedtak}">
    <h2>${v.vedtakstittel}</h2>
    <dl class="fakta">
      <dt>Vedtatt</dt>
      <dd>${ord(v.organ)} ${dato(v.vedtatt)}</dd>
      <dt>Saksnummer</dt>
      <dd>${v.saksnummer ?? 'ikke oppgitt'}</dd>
      <dt>Stemmer</dt>
      <dd>${v.stemmerFor === null ? 'ikke oppgitt' : `${v.stemmerFor} for, ${v.stemmerMot} mot`}</dd>
      ${
        v.merknad !== null &&
        html`<dt>Merknad</dt>
          <dd>${v.merknad}</dd>`
      }
    </dl>
    ${rader.map((p) => punktet(svar, p))}
  </article>`;
};

const punktet = (svar: Offentligsvar<'vedtak'>, p: Vedtaksrad): Html | false =>
  p.punkt !== null &&
  html`<section class="punkt" id="${anker(p.punkt)}">
    <h3><a href="#${anker(p.punkt)}">${p.punkt} ${p.tittel}</a></h3>
    <p>${p.tekst}${p.tekstform === 'kortversjon' && html` <small>(kortversjon)</small>`}</p>
    ${p.forslagsstillere !== null && html`<p class="dempet">Forslagsstillere: ${p.forslagsstillere}</p>`}
    ${p.rettelser !== null && html`<p class="dempet">Rettet ${p.rettelser}</p>`}
    <p>
      <a href="${offentligAdresse(svar, 'status')}#${anker(p.punkt)}"
        >Hva det ble til<span class="skjult"> av ${p.punkt} ${p.tittel}</span></a
      >
    </p>
  </section>`;
