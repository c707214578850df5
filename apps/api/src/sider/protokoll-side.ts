import { innholdSomHtml } from '@saksgang/dokumenter';
import { blokker, paategninger, type LestProtokoll } from '@saksgang/protokoll';
import { hpSakId, ord } from '@saksgang/kernel';
import { dato } from './format';
import { Html, html } from './html';
import { hpAdresse, hpMeny, hpSti, merknader, side } from './side';

/** The protokoll as it is now, with its files, its approval and what was corrected since. */
export const protokollSide = (kommune: string, hp: string, svar: LestProtokoll): string => {
  const { hode } = svar.dokument;
  const [tittel, ...resten] = blokker(svar.dokument);
  const adresse = (organ: string, moete: string | null) =>
    `organ=${organ}${moete === null ? '' : `&moete=${moete}`}`;
  const fil = `/api/kommuner/${kommune}/saker/${hpSakId(hp)}/protokoll`;
  const denne = adresse(hode.organ, hode.moete);
  return side({
    tittel: tittel?.slag === 'tittel' ? tittel.tekst : 'Protokoll',
    sti: [...hpSti(kommune, hp), { tekst: 'Vedtak', href: `${hpAdresse(kommune, hp)}/vedtak` }],
    meny: hpMeny(kommune, hp, 'vedtak'),
    innhold: html`${merknader(svar.advarsler)}
      <p>
        <a href="${fil}.html?${denne}">Til utskrift</a> · <a href="${fil}.docx?${denne}">Last ned for Word</a>
      </p>
      ${
        svar.behandlinger.length > 1 &&
        html`<ul>
          ${svar.behandlinger.map(
            (b) =>
              html`<li>
                <a href="?${adresse(b.organ, b.moete)}">${ord(b.organ)}, ${dato(b.dato)}</a>
                <small>${b.godkjent ? 'godkjent' : 'ikke godkjent'}</small>
              </li>`,
          )}
        </ul>`
      }
      ${new Html(innholdSomHtml([...resten, ...paategninger(svar)]))}
      <p><small>Sjekksum (SHA-256) av protokollen til utskrift: ${svar.sjekksum}</small></p>`,
  });
};
