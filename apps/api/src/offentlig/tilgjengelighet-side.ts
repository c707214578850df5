import { html } from '../sider/html';
import { side } from '../sider/side';

/** What the project knows of how its pages can be used by everybody: what is tested, by what, and what is not. */
export const tilgjengelighetsside = (): string =>
  side({
    tittel: 'Tilgjengelighetserklæring',
    sti: [{ tekst: 'Forsiden', href: '/' }],
    innhold: html`<p>
        Sidene skal kunne brukes av alle. Kravet er WCAG 2.1 på nivå A og AA, som forskrift om universell
        utforming av IKT-løsninger viser til. Denne siden sier hva som er prøvd, med hva, og hva som ikke er
        det.
      </p>
      <p>
        Dette er Saksgangs egen erklæring om programmet. Kommunen som tar det i bruk, skal ha sin egen
        erklæring på <a href="https://uustatus.no">uustatus.no</a>, om sine egne data og tekster også.
      </p>
      <h2>Samsvar</h2>
      <p>
        <strong>Delvis i samsvar.</strong> Det finnes ingen kjente brudd på kravene som prøves automatisk, men
        ingen uavhengig har gått gjennom sidene, og ingen som bruker skjermleser til daglig har prøvd dem.
      </p>
      <h2>Hva som er prøvd</h2>
      <ul>
        <li>
          axe-core leter etter brudd på WCAG 2.1 A og AA, i en ekte nettleser (Chromium), i hver kjøring av
          testene. Sidene der ansatte, politikere, møtesekretærer og revisorer arbeider, og sidene for
          offentlig innsyn, prøves med 360, 768 og 1440 piksler bredde, og i mørkt utseende. En test feiler
          når det finnes et brudd.
        </li>
        <li>
          Hovedveiene gjennom sidene er prøvd med tastaturet alene: å melde status, å flytte tidspunktet i en
          tidsreise, å finne et vedtak.
        </li>
        <li>Sidene blir ikke bredere enn vinduet ved 360 piksler; brede tabeller ruller for seg.</li>
        <li>Sidene for offentlig innsyn virker uten JavaScript.</li>
      </ul>
      <h2>Hva som ikke er prøvd</h2>
      <ul>
        <li>
          Et program finner omtrent halvparten av det som kan være galt. Om rekkefølge, språk og hjelpetekster
          er til å forstå, må mennesker avgjøre.
        </li>
        <li>Skjermlesere (NVDA, JAWS, VoiceOver) er ikke prøvd.</li>
        <li>Talestyring, brytere og forstørrelsesprogrammer er ikke prøvd.</li>
        <li>Andre nettlesere enn Chromium er ikke prøvd automatisk.</li>
        <li>
          De eldre sidene uten innlogging (adresser som begynner med /kommune) er bygd etter de samme reglene,
          men axe-core kjøres ikke på alle av dem.
        </li>
        <li>Filer i Word og Excel som lages, er ikke prøvd med hjelpemidler.</li>
      </ul>
      <h2>Kjente mangler</h2>
      <ul>
        <li>
          Tegningen av et spor er et bilde med et navn. Den som ikke ser den, har en liste ved siden av med
          det samme innholdet.
        </li>
        <li>
          Tekster i vedtak er gjengitt slik de er vedtatt. Forkortelser og fagord er ikke forklart overalt.
        </li>
        <li>Sidene er på bokmål. Det finnes ikke tegnspråk, lettlest eller nynorsk utgave ennå.</li>
      </ul>
      <h2>Meld fra</h2>
      <p>
        Finner du noe du ikke får til, meld fra til kommunen som bruker Saksgang. Kommunen skal svare, og du
        kan klage til <a href="https://www.uutilsynet.no">Tilsynet for universell utforming av ikt</a>.
      </p>
      <p class="dempet">Erklæringen følger programmet og endres med det.</p>`,
  });
