import { innholdSomHtml } from '@saksgang/dokumenter';
import type { Klokker } from '@saksgang/kernel';
import type { Prognosesvar } from '@saksgang/rammer';
import { prognoseblokkene } from '@saksgang/rapport';
import { dato } from './format';
import { Html, html } from './html';
import { hpMeny, hpSti, merknader, side } from './side';

/** The frames of the budget year beside what they are expected to come to. */
export const prognoseSide = (kommune: string, hp: string, svar: Prognosesvar, klokker: Klokker): string => {
  const uten = svar.linjer.filter((l) => l.melding === null).map((l) => l.utvalg);
  return side({
    klokker,
    tittel: `Prognose per ramme ${svar.aar}`,
    sti: hpSti(kommune, hp),
    meny: hpMeny(kommune, hp, 'prognoser'),
    innhold: html`${merknader(svar.merknader)}
      <p>
        Regulert budsjett er det vedtatte med endringene som er gjort siden, ved utgangen av
        ${dato(svar.gjelder)}. ${uten.length > 0 && html`Prognose er ikke oppgitt for ${uten.join(', ')}.`}
      </p>
      ${new Html(innholdSomHtml(prognoseblokkene(svar)))}`,
  });
};
