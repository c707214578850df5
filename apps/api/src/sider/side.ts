import { OEVELSE, OEVELSESNUMMER } from '@saksgang/oevelse';
import { dato } from './format';
import { html, type Html } from './html';

export interface Side {
  readonly tittel: string;
  /** The way here, from the front page on. */
  readonly sti?: readonly { readonly tekst: string; readonly href: string }[];
  readonly meny?: readonly {
    readonly tekst: string;
    readonly href: string;
    readonly her: boolean;
  }[];
  /** What the menu is a menu of; the HP when nothing is said. */
  readonly menynavn?: string;
  readonly innhold: Html;
}

/** Nobody shall take what is made up for what a kommune has decided. */
export const oevelsesmerke = html`<p class="merknader">
  <strong>Øvelse.</strong> Kommunen, forslagene, tallene, navnene og stemmene er oppdiktet.
</p>`;

/** The addresses of the exercise, by the id of its kommune or its number. */
const OEVELSEN = new RegExp(`^/kommune/(${OEVELSE}|${OEVELSESNUMMER})/`);

/** A whole page. It needs no script, prints well, and reads well in any width. */
export const side = ({
  tittel,
  sti = [],
  meny = [],
  menynavn = 'Handlingsprogrammet',
  innhold,
}: Side): string =>
  `<!doctype html>\n${
    html`<html lang="nb">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${tittel} – Saksgang</title>
        <link rel="stylesheet" href="/stil.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <a class="hopp" href="#innhold">Hopp til innholdet</a>
        <header>
          <p class="merke"><a href="/">Saksgang</a></p>
          ${
            sti.length > 0 &&
            html`<nav aria-label="Du er her">
              <ol class="sti">
                ${sti.map((ledd) => html`<li><a href="${ledd.href}">${ledd.tekst}</a></li>`)}
              </ol>
            </nav>`
          }
        </header>
        ${
          meny.length > 0 &&
          html`<nav class="meny" aria-label="${menynavn}">
            <ul>
              ${meny.map(
                (valg) =>
                  html`<li>
                    <a href="${valg.href}" ${valg.her ? html`aria-current="page"` : ''}>${valg.tekst}</a>
                  </li>`,
              )}
            </ul>
          </nav>`
        }
        <main id="innhold">
          <h1>${tittel}</h1>
          ${[...sti, ...meny].some(({ href }) => OEVELSEN.test(href)) && oevelsesmerke} ${innhold}
        </main>
        <footer>
          <p>
            Eksempelinstallasjon uten innlogging.
            <a href="/api/openapi.json">API-beskrivelse</a> ·
            <a href="/api/helse">Tilstand</a>
          </p>
        </footer>
      </body>
    </html>`.tekst
  }`;

/** The pages of an HP, with the one that is shown marked. */
export const hpMeny = (kommune: string, hp: string, her: string) =>
  [
    ['Rammer', 'rammer'],
    ['Forslag', 'forslag'],
    ['Virkning', 'beregning'],
    ['Vedtak', 'vedtak'],
    ['Oppdrag', 'oppdrag'],
    ['Årshjul', 'aarshjul'],
    ['Rapport', 'rapport'],
    ['Spørsmål', 'spoersmaal'],
    ['Kontrollfunn', 'kontrollfunn'],
    ['Hendelser', 'hendelser'],
  ].map(([tekst = '', navn = '']) => ({
    tekst,
    href: `${hpAdresse(kommune, hp)}/${navn}`,
    her: navn === her,
  }));

/** The pages of a kommune beside its HP-er, with the one that is shown marked. */
export const kommuneMeny = (kommune: string, her: string) =>
  [
    ['Organer', 'organer'],
    ['Møteplan', 'moeter'],
    ['Reglement', 'reglement'],
    ['Ansvar', 'ansvar'],
    ['Oppdrag', 'oppdrag'],
    ['Påminnelser', 'meldinger'],
  ].map(([tekst = '', navn = '']) => ({
    tekst,
    href: `/kommune/${kommune}/${navn}`,
    her: navn === her,
  }));

export const hpAdresse = (kommune: string, hp: string): string => `/kommune/${kommune}/hp/${hp}`;

export const hpSti = (kommune: string, hp: string) => [
  { tekst: 'Forsiden', href: '/' },
  { tekst: `Handlingsprogram ${hp}`, href: `${hpAdresse(kommune, hp)}/rammer` },
];

/** A form that asks for the same page as it was on another day. */
export const dagvelger = (gjelder: string | null): Html =>
  html`<form class="dag" method="get">
    <label for="gjelder">Slik det var ved utgangen av</label>
    <input
      id="gjelder"
      name="gjelder"
      inputmode="numeric"
      placeholder="dd.mm.åååå"
      size="11"
      value="${gjelder === null ? '' : dato(gjelder)}"
    />
    <button type="submit">Vis</button>
    ${gjelder !== null && html`<a href="?">Vis slik det er nå</a>`}
  </form>`;

export const merknader = (liste: readonly string[]): Html | false =>
  liste.length > 0 &&
  html`<ul class="merknader">
    ${liste.map((m) => html`<li>${m}</li>`)}
  </ul>`;
