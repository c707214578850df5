import { tall } from '../sider/format';
import { html, type Html } from '../sider/html';
import type { Offentligsvar } from './offentlig-innsyn';
import { offentligAdresse, temaside } from './offentlig-side';
import type { Rammerad } from './rammerader';

/** In 1000 kr, as the document prints it. */
const tusen = (kroner: number | null | undefined): Html => tall(kroner == null ? kroner : kroner / 1000);

/** The frames, one table for each utvalg. */
export const offentligRammeside = (svar: Offentligsvar<'rammer'>, idag: string): string => {
  const koder = [...new Set(svar.rader.map((r) => r.utvalg))];
  return temaside(
    svar,
    'Rammer',
    html`<p>
        Det hvert utvalg har å bruke i hvert år, netto. Beløp i 1000 kr, som i dokumentet; dataene har hele
        kroner.
      </p>
      ${koder.map((kode) =>
        utvalget(
          svar,
          svar.rader.filter((r) => r.utvalg === kode),
        ),
      )}`,
    idag,
  );
};

const utvalget = (svar: Offentligsvar<'rammer'>, rader: readonly Rammerad[]): Html => {
  const { utvalg = '', utvalgsnavn = '' } = rader[0] ?? {};
  const aarene = [...new Set(rader.map((r) => r.aar))].sort();
  return html`<section id="utvalg-${utvalg}">
    <h2>${utvalgsnavn} (${utvalg})</h2>
    <div class="rulle" tabindex="0" role="region" aria-label="Rammer ${utvalg}">
      <table>
        <thead>
          <tr>
            <th scope="col" class="smal">Nr</th>
            <th scope="col">Linje</th>
            ${aarene.map((aar) => html`<th scope="col" class="tall">${aar}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${iLinjer(rader).map((l) => linje(svar, l, aarene))}
        </tbody>
      </table>
    </div>
  </section>`;
};

/** The years of each line together, in the order of the document. */
const iLinjer = (rader: readonly Rammerad[]): readonly (readonly Rammerad[])[] =>
  rader.reduce<Rammerad[][]>((linjer, rad) => {
    const siste = linjer.at(-1);
    const foerste = siste?.[0];
    const samme =
      siste &&
      foerste?.slag === rad.slag &&
      foerste.navn === rad.navn &&
      foerste.nr === rad.nr &&
      !siste.some((r) => r.aar === rad.aar);
    if (samme) siste.push(rad);
    else linjer.push([rad]);
    return linjer;
  }, []);

const linje = (
  svar: Offentligsvar<'rammer'>,
  rader: readonly Rammerad[],
  aarene: readonly string[],
): Html => {
  const [foerste] = rader;
  if (!foerste) return html``;
  const merknader = [...new Set(rader.flatMap((r) => r.merknad ?? []))];
  return html`<tr class="${foerste.slag === 'linje' ? '' : 'sum'}">
    <td class="smal">${foerste.nr}</td>
    <th scope="row">
      ${foerste.navn}
      ${
        foerste.punkt !== null &&
        html` <a href="${offentligAdresse(svar, 'vedtak')}#punkt-${foerste.punkt}">punkt ${foerste.punkt}</a>`
      }
      ${merknader.map((m) => html`<small>${m}</small>`)}
    </th>
    ${aarene.map((aar) => html`<td class="tall">${tusen(rader.find((r) => r.aar === aar)?.kroner)}</td>`)}
  </tr>`;
};
