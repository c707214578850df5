import type { Klokker } from '@saksgang/kernel';
import { tusener } from '@saksgang/kontroll';
import type { Ledd, Sporlinje, Sporsvar } from '@saksgang/spor';
import { dato, kjentIFelt } from './format';
import { html, type Html } from './html';
import { hpAdresse, hpMeny, hpSti, medKlokker, merknader, side } from './side';
import { sporgraf } from './sporgraf';

/** What something comes from and what it leads to, as a drawing and as a list. Without a question, a form to ask with. */
export const sporSide = (kommune: string, hp: string, svar: Sporsvar | null, klokker: Klokker): string =>
  side({
    klokker,
    ellers: svar === null ? [] : [['fra', svar.fra.id]],
    tittel: svar === null ? `Spor i handlingsprogrammet ${hp}` : `Spor: ${svar.fra.tekst}`,
    sti: hpSti(kommune, hp),
    meny: hpMeny(kommune, hp, 'spor'),
    innhold: svar === null ? skjema(klokker) : sporet(kommune, hp, svar, klokker),
  });

const skjema = ({ gjelder, kjent }: Klokker): Html =>
  html`<p>
      Følg et forslag, et verbalpunkt, en rammelinje eller et oppdrag begge veier: hva det kommer fra, og hva
      det fører til.
    </p>
    <form class="dag" method="get">
      <label for="fra">Verbalpunkt, delpunkt, rammelinje eller id</label>
      <input id="fra" name="fra" required placeholder="3.3" size="24" />
      ${gjelder !== null && html`<input type="hidden" name="gjelder" value="${dato(gjelder)}" />`}
      ${kjent !== null && html`<input type="hidden" name="kjent" value="${kjentIFelt(kjent)}" />`}
      <button type="submit">Vis sporet</button>
    </form>`;

const sporet = (kommune: string, hp: string, svar: Sporsvar, klokker: Klokker): Html => {
  const ledd = new Map(svar.ledd.map((l) => [l.id, l]));
  const adresse = (id: string): string =>
    medKlokker(`${hpAdresse(kommune, hp)}/spor?fra=${encodeURIComponent(id)}`, klokker);
  const liste = (tittel: string, linjer: readonly Sporlinje[]): Html =>
    html`<section>
      <h2>${tittel}</h2>
      ${linjer.length === 0 ? html`<p>Ingenting som er ført.</p>` : tre(linjer, ledd, adresse)}
    </section>`;
  return html`${merknader(svar.merknader)}
    <p>${innhold(svar.fra, html`<strong>${svar.fra.tekst}</strong>`)}</p>
    <p>Beløp i 1000 kr, ett tall for hvert år.</p>
    ${sporgraf(svar)} ${liste('Kommer fra', svar.bakover)} ${liste('Fører til', svar.framover)}`;
};

/** The lines of one depth as a list, each with those that follow from it inside. */
const tre = (
  linjer: readonly Sporlinje[],
  ledd: ReadonlyMap<string, Ledd>,
  adresse: (id: string) => string,
): Html => {
  const [foerste] = linjer;
  if (!foerste) return html``;
  const grener = linjer.reduce<Sporlinje[][]>((alle, linje) => {
    if (linje.dybde === foerste.dybde) return [...alle, [linje]];
    alle.at(-1)?.push(linje);
    return alle;
  }, []);
  return html`<ul>
    ${grener.map(([linje, ...under]) => {
      const ett = linje && ledd.get(linje.id);
      if (!linje || !ett) return null;
      const lenke = html`<a href="${adresse(linje.id)}">${ett.tekst}</a>`;
      return html`<li>
        ${linje.vistOver ? html`${ett.slag} ${lenke} <span class="dempet">(vist over)</span>` : innhold(ett, lenke)}
        ${under.length > 0 && tre(under, ledd, adresse)}
      </li>`;
    })}
  </ul>`;
};

const innhold = ({ slag, dato: dag, beloep, kontroll, merknad }: Ledd, navn: Html | string): Html =>
  html`<span class="dempet">${slag}</span> ${navn}
    ${slag === 'statusmelding' && dag !== null && html`(${dato(dag)})`}
    ${
      beloep !== null &&
      html`<span class="tall"
        >${Object.values(beloep)
          .map((n) => (n === null ? 'ukjent' : tusener(n)))
          .join(' · ')}</span
      >`
    }
    ${
      kontroll &&
      html`<strong class="${kontroll.stemmer ? 'frist-oppfylt' : 'frist-brutt'}">${kontroll.tekst}.</strong>`
    }
    ${merknad !== null && html`<small>${merknad}</small>`}`;
