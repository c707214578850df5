import type { Klokker } from '@saksgang/kernel';
import type { BestiltFoer, Oppdragsliste } from '@saksgang/register';
import { bestiltFoerTabell } from './bestilt-foer-tabell';
import { dato } from './format';
import { html } from './html';
import { oppdragstabell } from './oppdrag-side';
import { hpAdresse, kommuneMeny, merknader, side } from './side';

/** What other vedtak than an HP have ordered, and the way to the oppdrag of each HP. */
export const kommunensOppdragSide = (
  kommune: string,
  svar: Oppdragsliste,
  bestilt: readonly BestiltFoer[],
  klokker: Klokker,
): string => {
  const utenHp = svar.oppdrag.filter((o) => o.hp === null);
  const hpene = [...new Set(svar.oppdrag.flatMap((o) => (o.hp === null ? [] : [o.hp])))];
  return side({
    tittel: 'Kommunens oppdrag',
    sti: [{ tekst: 'Forsiden', href: '/' }],
    meny: kommuneMeny(kommune, 'oppdrag'),
    klokker,
    innhold: html`${merknader(svar.merknader)}
      <p>
        Slik det var ved utgangen av ${dato(svar.gjelder)}.
        ${hpene.map(
          (hp) =>
            html`<a href="${hpAdresse(kommune, hp)}/oppdrag">Oppdragene i handlingsprogrammet ${hp}</a>. `,
        )}
      </p>
      <h2>Oppdrag av andre vedtak (uten HP)</h2>
      ${utenHp.length === 0 ? html`<p>Ingen oppdrag å vise her.</p>` : oppdragstabell(kommune, utenHp)}
      <h2>Bestilt før?</h2>
      ${bestilt.length === 0 ? html`<p>Ingen oppdrag ligner et fra et tidligere vedtak.</p>` : bestiltFoerTabell(kommune, bestilt)}`,
  });
};
