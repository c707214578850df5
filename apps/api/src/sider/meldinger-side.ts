import type { Melding, Meldingsliste } from '@saksgang/register';
import { dato } from './format';
import { html, type Html } from './html';
import { dagvelger, kommuneMeny, merknader, side } from './side';

/** The reminders of a kommune, the newest first. */
export const meldingerSide = (kommune: string, svar: Meldingsliste, gjelder: string | null): string =>
  side({
    tittel: 'Påminnelser om frister',
    sti: [{ tekst: 'Forsiden', href: '/' }],
    meny: kommuneMeny(kommune, 'meldinger'),
    innhold: html`${dagvelger(gjelder)} ${merknader(svar.merknader)}
    ${
      svar.meldinger.length === 0
        ? html`<p>
            Ingen påminnelser er gitt. De kommer av seg selv 30, 14 og 3 arbeidsdager før en frist, på dagen,
            og når fristen er ute.
          </p>`
        : html`<p>${svar.meldinger.length} påminnelser, regnet ved utgangen av ${dato(svar.gjelder)}.</p>
            ${svar.meldinger.map((melding) => enMelding(kommune, melding))}`
    }`,
  });

const enMelding = (kommune: string, m: Melding): Html => {
  const [foerste = ''] = m.tekst.split('\n');
  return html`<section class="punkt">
    <h2><a href="/kommune/${kommune}/oppdrag/${m.oppdrag}">${m.emne}</a></h2>
    <dl class="fakta">
      <dt>Gitt</dt>
      <dd>${m.dato === null ? 'ikke oppgitt' : dato(m.dato)}</dd>
      <dt>Til</dt>
      <dd>${m.til.join(', ')}</dd>
      <dt>Frist</dt>
      <dd class="rute-${m.slag === 'etter' ? 'forsinket' : 'i-rute'}">${dato(m.frist)}</dd>
      <dt>Sendt</dt>
      <dd>${m.kanaler.includes('epost') ? 'på e-post, og vist her' : 'vist her'}</dd>
    </dl>
    <p>${foerste}</p>
  </section>`;
};
