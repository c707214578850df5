import type { Punktsvar, Vedtakssvar } from '@saksgang/historikk';
import { ord, type Klokker } from '@saksgang/kernel';
import type { Oppdragssvar } from '@saksgang/register';
import { dato } from './format';
import { html } from './html';
import { fristtekst } from './oppdrag-side';
import { hpAdresse, hpMeny, hpSti, side } from './side';
import { harForslagsstillere, hodet } from './vedtakshode';

/** The history of one point: where it came from, what was decided, and what has come of it. */
export const punktSide = (
  kommune: string,
  hp: string,
  v: Vedtakssvar,
  p: Punktsvar,
  oppdrag: readonly Oppdragssvar[],
  klokker: Klokker,
): string =>
  side({
    klokker,
    tittel: `${p.punkt} ${p.tittel}`,
    sti: [...hpSti(kommune, hp), { tekst: 'Vedtak', href: `${hpAdresse(kommune, hp)}/vedtak` }],
    meny: hpMeny(kommune, hp, 'vedtak'),
    innhold: html`${hodet(v)}
      <h2>Teksten</h2>
      <p>${p.tekst}</p>
      <p class="dempet">
        ${p.tekstform === 'kortversjon' ? 'Kortversjon; ordlyden er ikke lagt inn.' : 'Vedtakets ordlyd.'}
        ${p.kildeLinje !== null && `Kilde: linje ${p.kildeLinje}.`}
      </p>
      ${p.gruppe !== null && html`<p>Gruppe: verbalvedtak ${p.gruppe}</p>`}
      ${harForslagsstillere(p) && html`<p>Forslagsstillere: ${p.forslagsstillere ?? 'ikke oppgitt'}</p>`}
      ${p.referanser.length > 0 && html`<p>Viser til: ${p.referanser.join(', ')}</p>`}
      ${
        p.rettelser.length > 0 &&
        html`<h2>Rettelser</h2>
          <ul>
            ${p.rettelser.map((r) => html`<li>${dato(r.dato)}: fra «${r.fra}» til «${r.til}»</li>`)}
          </ul>`
      }
      ${
        p.merknader.length > 0 &&
        html`<h2>Merknader</h2>
          <p>En presisering uten votering endrer ikke vedtaket.</p>
          <ul>
            ${p.merknader.map((m) => html`<li>${dato(m.dato)}: ${m.tekst}</li>`)}
          </ul>`
      }
      <h2>Delpunkter og oppfølging</h2>
      ${p.delpunkter.map((d) => {
        const o = oppdrag.find((x) => x.vedtak === v.id && x.punkt === p.punkt && x.delpunkt === d.delpunkt);
        return html`<section class="punkt">
          <h3>${d.delpunkt} ${d.tittel}</h3>
          <dl class="fakta">
            <dt>Type</dt>
            <dd>${ord(d.type)}</dd>
            <dt>Mottaker</dt>
            <dd>${d.mottaker.navn} (${d.mottaker.kilde})</dd>
            <dt>Tid</dt>
            <dd>${d.frist.ord === null ? 'ikke nevnt' : `«${d.frist.ord}»`}</dd>
            ${
              o &&
              html`<dt>Frist</dt>
                <dd>
                  ${o.rapportering ? fristtekst(o) : o.frist ? `${dato(o.frist.dato)}${o.frist.tolket ? ' (tolket, ikke bekreftet)' : ''}` : 'frist ikke satt'}
                </dd>
                <dt>Status</dt>
                <dd>
                  <a href="/kommune/${kommune}/oppdrag/${o.id}">${o.status}, ${o.iRute}</a>
                </dd>
                ${
                  o.linjer.length > 0 &&
                  html`<dt>Rammelinjer</dt>
                    <dd>${o.linjer.map((l) => `${l.utvalg} ${l.nr ?? ''}`).join(', ')}</dd>`
                }`
            }
            ${
              d.merknad !== null &&
              html`<dt>Merknad</dt>
                <dd>${d.merknad}</dd>`
            }
          </dl>
        </section>`;
      })}`,
  });
