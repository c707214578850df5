import { ord, type Klokker } from '@saksgang/kernel';
import { statustekst, type Spoersmaalsliste, type Spoersmaalssvar } from '@saksgang/spoersmaal';
import { dato } from './format';
import { html, type Html } from './html';
import { hpMeny, hpSti, merknader, side } from './side';

/** The questions to kommunedirektøren, and the answers that all groups see. */
export const spoersmaalSide = (
  kommune: string,
  hp: string,
  svar: Spoersmaalsliste,
  klokker: Klokker,
): string => {
  const venter = svar.spoersmaal.filter((s) => s.status === 'ubesvart');
  const forSent = venter.filter((s) => s.dagerForSent > 0);
  return side({
    tittel: `Spørsmål til handlingsprogrammet ${hp}`,
    sti: hpSti(kommune, hp),
    meny: hpMeny(kommune, hp, 'spoersmaal'),
    klokker,
    innhold: html`${merknader(svar.merknader)}
    ${
      svar.spoersmaal.length === 0
        ? html`<p>
            Ingen spørsmål er stilt til kommunedirektøren. En folkevalgt stiller spørsmål, eller bestiller en
            beregning, med <code>POST /api/kommuner/${kommune}/hp/${hp}/spoersmaal</code>; spørsmålet får
            nummer her, og svaret ser alle grupper.
          </p>`
        : html`<p>
              ${svar.spoersmaal.length} spørsmål, ${venter.length} ubesvart, ${forSent.length} over fristen,
              regnet ved utgangen av ${dato(svar.gjelder)}.
            </p>
            ${svar.spoersmaal.map(spoersmaal)}`
    }`,
  });
};

const spoersmaal = (s: Spoersmaalssvar): Html =>
  html`<section class="punkt" id="spoersmaal-${s.nr}">
    <h2>${s.nr}. ${statustekst(s)}</h2>
    <dl class="fakta">
      <dt>Slag</dt>
      <dd>${ord(s.slag)}</dd>
      <dt>Fra</dt>
      <dd>${[s.fra.navn, s.fra.parti].filter((del) => del !== null).join(', ')}</dd>
      <dt>Stilt</dt>
      <dd>${dato(s.stilt)}</dd>
      <dt>Frist</dt>
      <dd class="rute-${s.dagerForSent > 0 ? 'forsinket' : 'i-rute'}">${dato(s.frist)}</dd>
    </dl>
    <p>${s.tekst}</p>
    ${s.svar !== null && svaret(s.svar)}
  </section>`;

const svaret = (svar: NonNullable<Spoersmaalssvar['svar']>): Html =>
  html`<h3>Svar ${dato(svar.dato)} fra ${ord(svar.besvartAv)}</h3>
    <p>${svar.tekst}</p>
    ${
      svar.lenker.length > 0 &&
      html`<ul>
        ${svar.lenker.map((l) => html`<li><a href="${l.adresse}">${l.tittel}</a></li>`)}
      </ul>`
    }
    ${
      svar.rettelser.length > 0 &&
      html`<h4>Rettet</h4>
        <ul>
          ${svar.rettelser.map((r) => html`<li>${dato(r.dato)}: fra «${r.fra}» til «${r.til}»</li>`)}
        </ul>`
    }`;
