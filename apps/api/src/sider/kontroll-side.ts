import { FUNNSLAG, tusener, type Kontrollsvar } from '@saksgang/kontroll';
import { html } from './html';
import { hpMeny, hpSti, merknader, side } from './side';

/** What does not fit in the document, the gravest first and rounding last. */
export const kontrollSide = (kommune: string, svar: Kontrollsvar): string =>
  side({
    tittel: `Kontrollfunn ${svar.hp}`,
    sti: hpSti(kommune, svar.hp),
    meny: hpMeny(kommune, svar.hp, 'kontrollfunn'),
    innhold: html`<p>
        ${svar.funn.length} funn i dokumentet slik det er trykt. Funnene vises; ingenting er rettet. Beløp i
        1000 kr.
      </p>
      ${merknader(svar.merknader)}
      ${FUNNSLAG.filter((slag) => svar.antall[slag] > 0).map(
        (slag) =>
          html`<section>
            <h2>${slag.charAt(0).toUpperCase() + slag.slice(1)} (${svar.antall[slag]})</h2>
            <div class="rulle" tabindex="0" role="region" aria-label="${slag}">
              <table>
                <thead>
                  <tr>
                    <th scope="col">Funn</th>
                    <th scope="col">Linje i dokumentet</th>
                    <th scope="col" class="tall">Differanse</th>
                  </tr>
                </thead>
                <tbody>
                  ${svar.funn
                    .filter((f) => f.slag === slag)
                    .map(
                      (f) =>
                        html`<tr>
                          <th scope="row">${f.tekst}</th>
                          <td>${f.linjer.join(', ')}</td>
                          <td class="tall">${f.differanse === null ? '' : tusener(f.differanse)}</td>
                        </tr>`,
                    )}
                </tbody>
              </table>
            </div>
          </section>`,
      )}`,
  });
