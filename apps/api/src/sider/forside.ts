import type { KommuneId } from '@saksgang/kernel';
import { OEVELSE } from '@saksgang/oevelse';
import type { Hpsvar, RegistrertKommune } from '@saksgang/register';
import { dato } from './format';
import { html } from './html';
import { hpAdresse, kommuneMeny, oevelsesmerke, side } from './side';

export interface Hpsammendrag extends Hpsvar {
  readonly oppdrag: number;
  readonly forsinket: number;
  readonly utenFrist: number;
  /** Those whose last chain of meetings before the frist is near or passed. */
  readonly saksgang: number;
  readonly kontrollfunn: number;
}

/** The front page: every HP with what needs attention first. */
export const forside = (
  kommuner: readonly RegistrertKommune[],
  sammendrag: readonly Hpsammendrag[],
  /** How many oppdrag of each kommune nobody answers for. */
  tilFordeling: ReadonlyMap<KommuneId, number>,
): string =>
  side({
    tittel: 'Handlingsprogram',
    innhold:
      kommuner.length === 0
        ? html`<p>
            Ingen kommuner er lagt inn ennå. Legg inn en med
            <code>npx saksgang opprett</code>, eller last eksempelet med <code>npx saksgang eksempel</code>.
          </p>`
        : html`<p>
              <a href="/app/">Logg inn og se oppdragene dine</a>, meld status og fordel det som venter.
            </p>
            <p>
              <a href="/offentlig">Offentlig innsyn</a>: rammer, vedtak, voteringer og status for alle, også
              som JSON og CSV.
            </p>
            ${kommuner.map(
              (k) =>
                html`<section>
                  <h2>${k.navn}</h2>
                  ${k.kommune === OEVELSE && oevelsesmerke}
                  ${k.hp.length === 0 && html`<p>Ingen handlingsprogram er startet.</p>`}
                  ${sammendrag.filter((s) => s.kommune === k.kommune).map(kort)}
                  ${ansvar(k.kommune, tilFordeling.get(k.kommune))}
                  <nav aria-label="${k.navn}: organer, møter og ansvar">
                    <ul>
                      ${kommuneMeny(k.kommune, '').map((m) => html`<li><a href="${m.href}">${m.tekst}</a></li>`)}
                    </ul>
                  </nav>
                </section>`,
            )}`,
  });

/** What nobody answers for is seen first of all, also when it is nothing. */
const ansvar = (kommune: KommuneId, antall: number | undefined) =>
  antall !== undefined &&
  html`<p>
    <a href="/kommune/${kommune}/ansvar#til-fordeling">Til fordeling: ${antall}</a> åpne oppdrag som ingen
    svarer for.
  </p>`;

const kort = (s: Hpsammendrag) => {
  const adresse = hpAdresse(s.kommune, s.hp);
  return html`<article class="kort">
    <h3><a href="${adresse}/rammer">Handlingsprogram ${s.hp}</a></h3>
    <p>
      ${
        s.vedtatt === null
          ? 'Ikke vedtatt ennå.'
          : html`Vedtatt i kommunestyret
            ${dato(s.vedtatt)}${s.etterregistrert && ' (etterregistrert fra dokument)'}.`
      }
    </p>
    <dl class="tall">
      <div>
        <dt><a href="${adresse}/rammer">Rammelinjer</a></dt>
        <dd>${s.linjer}</dd>
      </div>
      <div>
        <dt><a href="${adresse}/oppdrag">Oppdrag og føringer</a></dt>
        <dd>${s.oppdrag}</dd>
      </div>
      <div>
        <dt><a href="${adresse}/oppdrag?vis=forsinket">Forsinket</a></dt>
        <dd>${s.forsinket}</dd>
      </div>
      <div>
        <dt><a href="${adresse}/oppdrag?vis=uten-frist">Frist ikke satt</a></dt>
        <dd>${s.utenFrist}</dd>
      </div>
      <div>
        <dt><a href="${adresse}/oppdrag?vis=saksgang">Siste saksgang nær eller passert</a></dt>
        <dd>${s.saksgang}</dd>
      </div>
      <div>
        <dt><a href="${adresse}/kontrollfunn">Kontrollfunn</a></dt>
        <dd>${s.kontrollfunn}</dd>
      </div>
    </dl>
  </article>`;
};
