import { innholdSomHtml } from '@saksgang/dokumenter';
import { blokker, paategninger, type LestProtokoll } from '@saksgang/protokoll';
import { hpSakId, ord, type Klokker } from '@saksgang/kernel';
import { dato } from './format';
import { Html, html } from './html';
import { hpAdresse, hpMeny, hpSti, medKlokker, merknader, side } from './side';

/** The protokoll as it is now, with its files, its approval and what was corrected since. */
export const protokollSide = (kommune: string, hp: string, svar: LestProtokoll, klokker: Klokker): string => {
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
    klokker,
    innhold: html`${merknader(svar.advarsler)}
      <p>
        <a href="${medKlokker(`${fil}.html?${denne}`, klokker)}">Til utskrift</a> ·
        <a href="${medKlokker(`${fil}.docx?${denne}`, klokker)}">Last ned for Word</a>
      </p>
      ${
        svar.behandlinger.length > 1 &&
        html`<ul>
          ${svar.behandlinger.map(
            (b) =>
              html`<li>
                <a href="${medKlokker(`?${adresse(b.organ, b.moete)}`, klokker)}"
                  >${ord(b.organ)}, ${dato(b.dato)}</a
                >
                <small>${b.godkjent ? 'godkjent' : 'ikke godkjent'}</small>
              </li>`,
          )}
        </ul>`
      }
      ${new Html(innholdSomHtml([...resten, ...paategninger(svar)]))}
      <p><small>Sjekksum (SHA-256) av protokollen til utskrift: ${svar.sjekksum}</small></p>`,
  });
};
