import type { Lovfristmelding, Melding, Meldingsliste, Ukebrevliste, Ukebrevsvar } from '@saksgang/register';
import { skrivUke, type Klokker } from '@saksgang/kernel';
import { dato } from './format';
import { html, type Html } from './html';
import { kommuneMeny, merknader, side } from './side';

/** The reminders and the weekly letters of a kommune, the newest first. */
export const meldingerSide = (
  kommune: string,
  svar: Meldingsliste,
  ukebrev: Ukebrevliste,
  klokker: Klokker,
): string =>
  side({
    tittel: 'Påminnelser om frister',
    sti: [{ tekst: 'Forsiden', href: '/' }],
    meny: kommuneMeny(kommune, 'meldinger'),
    klokker,
    innhold: html`${merknader(svar.merknader)}
    ${
      svar.meldinger.length === 0
        ? html`<p>
            Ingen påminnelser er gitt. De kommer av seg selv 30, 14 og 3 arbeidsdager før en frist, på dagen,
            og når fristen er ute.
          </p>`
        : html`<p>${svar.meldinger.length} påminnelser, regnet ved utgangen av ${dato(svar.gjelder)}.</p>
            ${svar.meldinger.map((melding) => enMelding(kommune, melding))}`
    }
    ${lovfristene(kommune, svar.lovfrister)} ${ukebrevene(kommune, ukebrev)}`,
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

/** What kommunedirektøren has been told of the clocks of the law and the year wheel. */
const lovfristene = (kommune: string, lovfrister: readonly Lovfristmelding[]): Html =>
  html`<h2 id="lovfrister">Varsler om lovens og årshjulets frister</h2>
    ${
      lovfrister.length > 0
        ? lovfrister.map((m) => ettLovfristvarsel(kommune, m))
        : html`<p>
            Ingen er gitt. De kommer av seg selv når en frist i årshjulet er blitt nær, og når den er brutt.
          </p>`
    }`;

const ettLovfristvarsel = (kommune: string, m: Lovfristmelding): Html =>
  html`<section class="punkt">
    <h3><a href="/kommune/${kommune}/hp/${m.hp}/aarshjul">${m.emne}</a></h3>
    <dl class="fakta">
      <dt>Gitt</dt>
      <dd>${m.dato === null ? 'ikke oppgitt' : dato(m.dato)}</dd>
      <dt>Til</dt>
      <dd>${m.til.join(', ')}</dd>
      <dt>Frist</dt>
      <dd class="frist-${m.tilstand}">${dato(m.frist)}</dd>
      <dt>Sendt</dt>
      <dd>${m.kanaler.includes('epost') ? 'på e-post, og vist her' : 'vist her'}</dd>
    </dl>
    ${m.tekst.split('\n\n').map((avsnitt) => html`<p>${avsnitt}</p>`)}
  </section>`;

const ukebrevene = (kommune: string, { ukedag, brev }: Ukebrevliste): Html =>
  html`<h2 id="ukebrev">Ukebrev</h2>
    ${
      brev.length > 0
        ? brev.map(ettUkebrev)
        : html`<p>
            ${
              ukedag === null
                ? 'Kommunen sender ikke ukebrev.'
                : 'Ingen ukebrev er gitt. De kommer av seg selv når det er noe å si.'
            }
          </p>`
    }
    <p>
      Hvilken dag de kommer, står i
      <a href="/kommune/${kommune}/reglement#ukebrev">kommunens eget oppsett</a>.
    </p>`;

const ettUkebrev = ({ uke, til, tekst, dato: skrevet, kanaler }: Ukebrevsvar): Html =>
  html`<section class="punkt">
    <h3>${skrivUke(uke)}, til ${til.join(', ')}</h3>
    <dl class="fakta">
      <dt>Skrevet</dt>
      <dd>${dato(skrevet)}</dd>
      <dt>Sendt</dt>
      <dd>${kanaler.includes('epost') ? 'på e-post, og vist her' : 'vist her'}</dd>
    </dl>
    ${tekst
      .split('\n\n')
      .map((avsnitt) => html`<p>${avsnitt.split('\n').map((linje) => html`${linje}<br />`)}</p>`)}
  </section>`;
