import type { Svarskjema } from '@saksgang/frister';
import { STATUSTEKST } from '@saksgang/register';
import { dato } from './format';
import { html, type Html } from './html';
import { side } from './side';

/** Characters, as for any comment on a status. */
export const LENGSTE_GRUNN = 5_000;

const omOppdraget = ({ tittel, punkt, organ, vedtaksdato, frist, status, fra }: Svarskjema): Html =>
  html`<dl class="fakta">
    <dt>Oppdrag</dt>
    <dd>${tittel}</dd>
    <dt>Vedtatt</dt>
    <dd>av ${organ} ${dato(vedtaksdato)}, punkt ${punkt}</dd>
    <dt>Frist</dt>
    <dd>${dato(frist)}</dd>
    <dt>Status</dt>
    <dd>${STATUSTEKST[status]}</dd>
    <dt>Du svarer som</dt>
    <dd>${fra.rolle}</dd>
  </dl>`;

/** The form of the link; `feil` is what was written and could not be taken, null when nothing has been sent in. */
export const svarSide = (skjema: Svarskjema, feil: string | null): string =>
  side({
    tittel: 'Meld uendret status',
    innhold: html`${omOppdraget(skjema)}
      <form method="post">
        <p class="felt">
          <label for="kommentar">Statusen er uendret, fordi …</label>
          <textarea
            id="kommentar"
            name="kommentar"
            rows="5"
            required
            maxlength="${LENGSTE_GRUNN}"
            aria-describedby="hjelp${feil !== null && ' feil'}"
            ${feil !== null && html`aria-invalid="true"`}
          >
${feil}</textarea>
          <small id="hjelp"
            >Det du skriver, blir stående på oppdraget. Lenken kan brukes én gang, av alle som har fått
            e-posten.</small
          >
          ${
            feil !== null &&
            html`<span class="feil" id="feil"
              >Skriv hvorfor statusen er uendret, med vanlig tekst på høyst ${LENGSTE_GRUNN} tegn.</span
            >`
          }
        </p>
        <button type="submit">Meld uendret status</button>
      </form>`,
  });

/** What has been reported, once it has. */
export const takkSide = (skjema: Svarskjema): string =>
  side({
    tittel: 'Uendret status er meldt',
    innhold: html`<p>Takk. Svaret står på oppdraget, og lenken er brukt.</p>
      ${omOppdraget(skjema)}`,
  });
