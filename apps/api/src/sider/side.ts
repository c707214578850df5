import { OEVELSE, OEVELSESNUMMER } from '@saksgang/oevelse';
import { kjentSomSpurt, klokkeneIOrd, type Klokker } from '@saksgang/kernel';
import { dato, kjentIFelt } from './format';
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
  /** By which clocks the page answers; it can then be asked for by others, and its menu leads on by the same. */
  readonly klokker?: Klokker;
  /** What else its address says, which is kept when it is asked for by other clocks. */
  readonly ellers?: Ellers;
  readonly innhold: Html;
}

/** Nobody shall take what is made up for what a kommune has decided. */
export const oevelsesmerke = html`<p class="merknader">
  <strong>Øvelse.</strong> Kommunen, forslagene, tallene, navnene og stemmene er oppdiktet.
</p>`;

/** The addresses of the exercise, by the id of its kommune or its number. */
const OEVELSEN = new RegExp(`^/(kommune|offentlig)/(${OEVELSE}|${OEVELSESNUMMER})/`);

/** A whole page. It needs no script, prints well, and reads well in any width. */
export const side = ({
  tittel,
  sti = [],
  meny = [],
  menynavn = 'Handlingsprogrammet',
  klokker,
  ellers,
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
                    <a
                      href="${klokker ? medKlokker(valg.href, klokker) : valg.href}"
                      ${valg.her ? html`aria-current="page"` : ''}
                      >${valg.tekst}</a
                    >
                  </li>`,
              )}
            </ul>
          </nav>`
        }
        <main id="innhold">
          <h1>${tittel}</h1>
          ${[...sti, ...meny].some(({ href }) => OEVELSEN.test(href)) && oevelsesmerke}
          ${klokker && klokkevelger(klokker, ellers)} ${innhold}
        </main>
        <footer>
          <p>
            Her står det alle kan se. <a href="/app/">Mine oppdrag</a>, med innlogging ·
            <a href="/api/openapi.json">API-beskrivelse</a> · <a href="/api/helse">Tilstand</a> ·
            <a href="/offentlig">Offentlig innsyn</a> ·
            <a href="/tilgjengelighet">Tilgjengelighetserklæring</a>
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
    ['Prognose', 'prognoser'],
    ['Rapport', 'rapport'],
    ['Spørsmål', 'spoersmaal'],
    ['Spor', 'spor'],
    ['Kontrollfunn', 'kontrollfunn'],
    ['Hendelser', 'hendelser'],
    ['Forskjell', 'forskjell'],
    ['Bevis', 'bevis'],
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
    ['Skjerming', 'skjerminger'],
    ['Revisjon', 'revisjon'],
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

/** An address with the clocks that its page is to answer by. */
export const medKlokker = (adresse: string, { gjelder, kjent }: Klokker): string => {
  const ledd = [
    ...(gjelder === null ? [] : [`gjelder=${gjelder}`]),
    ...(kjent === null ? [] : [`kjent=${encodeURIComponent(kjentSomSpurt(kjent))}`]),
  ].join('&');
  return ledd === '' ? adresse : `${adresse}${adresse.includes('?') ? '&' : '?'}${ledd}`;
};

/** What else the address of a page says, beside its clocks. */
type Ellers = readonly (readonly [navn: string, verdi: string])[];

/** A form that asks for the same page by other clocks, and in words which clocks it answers by now. */
const klokkevelger = ({ gjelder, kjent }: Klokker, ellers: Ellers = []): Html =>
  html`<form class="dag" method="get">
      ${ellers.map(([navn, verdi]) => html`<input type="hidden" name="${navn}" value="${verdi}" />`)}
      <label for="gjelder">Slik det var ved utgangen av</label>
      <input
        id="gjelder"
        name="gjelder"
        inputmode="numeric"
        placeholder="dd.mm.åååå"
        size="11"
        value="${gjelder === null ? '' : dato(gjelder)}"
      />
      <label for="kjent">slik systemet visste det</label>
      <input
        id="kjent"
        name="kjent"
        placeholder="dd.mm.åååå"
        size="${kjent === null ? 11 : 20}"
        value="${kjent === null ? '' : kjentIFelt(kjent)}"
      />
      <button type="submit">Vis</button>
    </form>
    ${
      (gjelder !== null || kjent !== null) &&
      html`<p class="klokkene" role="status">
        Siden er <strong>${klokkeneIOrd({ gjelder, kjent })}</strong>.
        <a href="?${new URLSearchParams(Object.fromEntries(ellers)).toString()}">Vis slik det er nå</a>
      </p>`
    }`;

export const merknader = (liste: readonly string[]): Html | false =>
  liste.length > 0 &&
  html`<ul class="merknader">
    ${liste.map((m) => html`<li>${m}</li>`)}
  </ul>`;
