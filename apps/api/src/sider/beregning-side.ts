import {
  GRUNNLAG,
  type Beregningssvar,
  type FoerOgEtter,
  type Forslagsnavn,
  type Grunnlagsendring,
  type Konflikt,
  type Konfliktsvar,
  type Tabellvirkning,
} from '@saksgang/beregning';
import { aareneI, ord } from '@saksgang/kernel';
import type { Balanse, Beloep } from '@saksgang/saksgang';
import { tall } from './format';
import { html, type Html } from './html';
import { oekonomien } from './oekonomi-svar';
import { hpMeny, hpSti, merknader, side } from './side';
import { vilkaarsfelt } from './vilkaar-felt';
import type { Vilkaarsskjema } from './vilkaarsskjema';

/** The forslag of an HP: what the chosen ones do to a base, how they conflict, and what the new base asks of each. */
export const beregningSide = (
  kommune: string,
  alle: Konfliktsvar,
  valgt: Beregningssvar | null,
  endret: readonly Grunnlagsendring[],
  grunnlag: string,
  skjema: Vilkaarsskjema,
): string => {
  const konflikter = valgt?.konflikter ?? alle.konflikter;
  return side({
    tittel: `Virkning av forslag, ${alle.hp}`,
    sti: hpSti(kommune, alle.hp),
    meny: hpMeny(kommune, alle.hp, 'beregning'),
    klokker: alle,
    innhold: html`${merknader(valgt?.merknader ?? alle.merknader)}
    ${
      alle.forslag.length === 0 && !valgt
        ? html`<p>
            Ingen forslag ligger på bordet.
            <a href="/kommune/${kommune}/hp/${alle.hp}/forslag">De som er avgjort, og hvordan det gikk</a>.
            Velg en dag før vedtaket for å se hva de ville gjort.
          </p>`
        : velger(alle, valgt, grunnlag, skjema)
    }
    ${valgt && virkning(valgt)} ${konfliktliste(konflikter, valgt !== null)}
    ${endret.length > 0 && endringer(endret)}`,
  });
};

const velger = (
  alle: Konfliktsvar,
  valgt: Beregningssvar | null,
  grunnlag: string,
  skjema: Vilkaarsskjema,
): Html => {
  const valgte = new Set(valgt?.forslag.map((f) => f.id));
  const andre = (valgt?.forslag ?? []).filter((f) => !alle.forslag.some((a) => a.id === f.id));
  return html`<form method="get">
    <fieldset>
      <legend>Regn på</legend>
      <ul>
        ${[...alle.forslag, ...andre].map(
          (f) =>
            html`<li>
              <label
                ><input type="checkbox" name="forslag" value="${f.id}" ${valgte.has(f.id) && html`checked`} />
                ${navnet(f)}</label
              >
            </li>`,
        )}
      </ul>
      <label
        >Regnet fra
        <select name="grunnlag">
          ${GRUNNLAG.map(
            (g) => html`<option value="${g}" ${g === grunnlag && html`selected`}>${ord(g)}</option>`,
          )}
        </select></label
      >
      ${alle.gjelder !== null && html`<input type="hidden" name="gjelder" value="${alle.gjelder}" />`}
      ${alle.kjent !== null && html`<input type="hidden" name="kjent" value="${alle.kjent}" />`}
    </fieldset>
    ${vilkaarsfelt(skjema, valgt, aareneI(alle.hp))}
    <button type="submit">Regn ut</button>
  </form>`;
};

const navnet = ({ tittel, partier, skjebne }: Forslagsnavn): string =>
  `${tittel}${partier.length > 0 ? ` (${partier.join(', ')})` : ''}${skjebne === 'fremmet' ? '' : `, ${ord(skjebne)}`}`;

const virkning = (svar: Beregningssvar): Html => {
  const aarene = Object.keys(svar.sum.endring);
  const { balanse } = svar;
  return html`<section>
    <h2>Rammene før og etter</h2>
    <p>
      Regnet fra ${ord(svar.grunnlag.valg)}. Forslaget: ${balansen(balanse.endring, aarene)}. Budsjettet
      etter: ${balansen(balanse.etter, aarene)}.
    </p>
    ${
      svar.mangler.length > 0 &&
      html`<p>
        Forslagene peker på ${svar.mangler.length} linjer, poster eller investeringer som grunnlaget ikke har.
        De er ikke regnet med.
      </p>`
    }
    ${tabellen(
      'Rammer per utvalg',
      aarene,
      html`${svar.utvalg.map((u) => foerOgEtter(`${u.kode} ${u.navn}`, u, aarene))}
      ${foerOgEtter('Samlet', svar.sum, aarene)}`,
    )}
    ${(['drift', 'investering'] as const).map((t) => bevilgningene(ord(t), svar.tabeller[t], aarene))}
    ${oekonomien(svar, aarene, tabellen)}
    ${
      svar.punkterUtenPenger.length > 0 &&
      html`<h3>Uten penger</h3>
        <ul>
          ${svar.punkterUtenPenger.map((p) => html`<li>Punkt ${p.punkt.punkt}, ${p.aar.join(', ')}</li>`)}
        </ul>`
    }
    ${
      svar.linjerUnderNull.length > 0 &&
      html`<h3>Kuttet under null</h3>
        <ul>
          ${svar.linjerUnderNull.map(
            (l) => html`<li>${l.utvalg} ${l.tittel}: ${Object.keys(l.etter).join(', ')}</li>`,
          )}
        </ul>`
    }
  </section>`;
};

const tabellen = (navn: string, aarene: readonly string[], rader: Html): Html =>
  html`<div class="rulle" tabindex="0" role="region" aria-label="${navn}">
    <table>
      <caption>
        ${navn}. Beløp i kroner.
      </caption>
      <thead>
        <tr>
          <th scope="col">${navn}</th>
          ${aarene.map((aar) => html`<th scope="col" class="tall">${aar}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rader}
      </tbody>
    </table>
  </div>`;

const rad = (navn: string, b: Beloep, aarene: readonly string[], klasse = ''): Html =>
  html`<tr class="${klasse}">
    <th scope="row">${navn}</th>
    ${aarene.map((aar) => html`<td class="tall">${tall(b[aar])}</td>`)}
  </tr>`;

const foerOgEtter = (navn: string, { foer, endring, etter }: FoerOgEtter, aarene: readonly string[]): Html =>
  html`${rad(`${navn}, før`, foer, aarene)} ${rad('endring', endring, aarene, 'foreslaatt')}
  ${rad(`${navn}, etter`, etter, aarene, 'sum')}`;

/** Only the posts that change; what it adds up to stands below. */
const bevilgningene = (navn: string, { poster, endring }: Tabellvirkning, aarene: readonly string[]): Html =>
  tabellen(
    `Endring i ${navn}`,
    aarene,
    html`${poster
      .filter((p) => aarene.some((aar) => p.endring[aar] !== 0))
      .map((p) => rad(ord(p.post), p.endring, aarene))}
    ${rad('Sum', endring, aarene, 'sum')}`,
  );

const balansen = (b: Balanse, aarene: readonly string[]): Html => {
  if (b.svar !== 'ikke-i-balanse') return html`${ord(b.svar)}`;
  const skjevt = Object.entries(b.differanse).flatMap(([t, d]) =>
    aarene.filter((aar) => d[aar] !== 0).map((aar) => html` ${ord(t)} ${aar}: ${tall(d[aar])} kr;`),
  );
  return html`${ord(b.svar)} (${skjevt})`;
};

const konfliktliste = (konflikter: readonly Konflikt[], valgt: boolean): Html =>
  html`<section>
    <h2>Konflikter</h2>
    ${
      konflikter.length === 0
        ? html`<p>Ingen konflikter ${valgt ? 'mellom de valgte forslagene' : 'mellom forslagene'}.</p>`
        : html`<ul>
            ${konflikter.map((k) => html`<li><strong>${ord(k.slag)}</strong>: ${k.setning}</li>`)}
          </ul>`
    }
  </section>`;

const endringer = (alle: readonly Grunnlagsendring[]): Html =>
  html`<section>
    <h2>Mot det nye grunnlaget</h2>
    <p>Forslag som er laget før tilleggsinnstillingen, og hva partiene må bestemme.</p>
    ${alle.map(
      (f) =>
        html`<article class="kort">
          <h3>${f.tittel}${f.partier.length > 0 && ` (${f.partier.join(', ')})`}</h3>
          ${!f.grunnlagOppgitt && html`<p>Forslaget oppgir ikke hva det er regnet fra.</p>`}
          ${
            f.staar
              ? html`<p>Ingenting er endret under forslaget.</p>`
              : html`<ul>
                  ${f.maaBestemmes.map((b) => html`<li>${b.setning}</li>`)}
                  ${
                    f.maaBestemmes.length === 0 &&
                    html`<li>Noe er endret under forslaget, men det holder fortsatt.</li>`
                  }
                </ul>`
          }
        </article>`,
    )}
  </section>`;
