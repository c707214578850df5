import { ord, type Klokker } from '@saksgang/kernel';
import type { Moeteoversikt, Organliste, Organsvar, Svarhode } from '@saksgang/moeter';
import { dato } from './format';
import { html, type Html } from './html';
import { moetetabell } from './moete-side';
import { kommuneMeny, merknader, side } from './side';

const FORSIDEN = { tekst: 'Forsiden', href: '/' };

/** The bodies of a kommune. */
export const organerSide = (kommune: string, svar: Organliste, klokker: Klokker): string =>
  side({
    tittel: 'Politiske organer',
    sti: [FORSIDEN],
    meny: kommuneMeny(kommune, 'organer'),
    menynavn: 'Kommunen',
    klokker,
    innhold: html`${merknader(svar.merknader)}
    ${
      svar.organer.length === 0
        ? html`<p>
            Ingen organer er lagt
            inn${klokker.gjelder !== null && ` ved utgangen av ${dato(klokker.gjelder)}`}. Legg inn
            kommunestyret først, og deretter hvem som er valgt, med <code>POST</code> på
            <code>/api/kommuner/${kommune}/organer</code>.
          </p>`
        : tabell(kommune, svar.organer)
    }`,
  });

const tabell = (kommune: string, organer: readonly Organsvar[]): Html =>
  html`<div class="rulle" tabindex="0" role="region" aria-label="Organer">
    <table>
      <caption>
        ${organer.length} organer
      </caption>
      <thead>
        <tr>
          <th scope="col">Organ</th>
          <th scope="col">Type</th>
          <th scope="col" class="tall">Plasser</th>
          <th scope="col">Partier</th>
          <th scope="col">Leder</th>
        </tr>
      </thead>
      <tbody>
        ${organer.map(
          (o) =>
            html`<tr>
              <th scope="row"><a href="/kommune/${kommune}/organer/${o.id}">${o.navn}</a></th>
              <td>${ord(o.type)}</td>
              <td class="tall">${o.gjelderFra === null ? 'ikke valgt' : o.antallMedlemmer}</td>
              <td>${o.partier.map((p) => `${p.parti} ${p.medlemmer.length}`).join(', ')}</td>
              <td>${navn(o.leder)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

/** A body with its seats by party, and its meetings. */
export const ettOrganSide = (
  kommune: string,
  o: Organsvar & Svarhode,
  moeter: readonly Moeteoversikt[],
  klokker: Klokker,
): string =>
  side({
    tittel: o.navn,
    sti: [FORSIDEN, { tekst: 'Organer', href: `/kommune/${kommune}/organer` }],
    meny: kommuneMeny(kommune, 'organer'),
    menynavn: 'Kommunen',
    klokker,
    innhold: html`${merknader(o.merknader)}
      <dl class="fakta">
        <dt>Type</dt>
        <dd>${ord(o.type)}</dd>
        <dt>Plasser</dt>
        <dd>${o.gjelderFra === null ? 'ingen er valgt' : o.antallMedlemmer}</dd>
        <dt>Gjelder fra</dt>
        <dd>${dato(o.gjelderFra)}</dd>
        <dt>Leder</dt>
        <dd>${navn(o.leder)}</dd>
        <dt>Nestleder</dt>
        <dd>${navn(o.nestleder)}</dd>
        <dt>Saksnummer</dt>
        <dd>${o.saksprefiks === null ? 'nummererer ikke saker' : `begynner med ${o.saksprefiks}`}</dd>
      </dl>
      <h2>Medlemmer</h2>
      ${
        o.partier.length === 0
          ? html`<p>
              Ingen er valgt til organet per ${dato(o.gjelder)}. Møter kan kalles inn når medlemmene er ført.
            </p>`
          : o.partier.map(parti)
      }
      <h2>Møteplan</h2>
      ${o.moeteplan.length === 0 ? html`<p>Ingen møteplan er fastsatt fra denne dagen.</p>` : planen(o.moeteplan)}
      <h2>Møter</h2>
      ${moeter.length === 0 ? html`<p>Ingen møter er kalt inn.</p>` : moetetabell(kommune, moeter, klokker)}`,
  });

const planen = (moeteplan: Organsvar['moeteplan']): Html =>
  html`${[...new Set(moeteplan.flatMap((m) => m.kilde ?? []))].map((kilde) => html`<p>Kilde: ${kilde}</p>`)}
    <ul>
      ${moeteplan.map(
        (m) =>
          html`<li>
            ${dato(m.dato)}${m.saksfrist !== null && `, saksframlegg innen ${dato(m.saksfrist)}`}
          </li>`,
      )}
    </ul>`;

const parti = ({ parti: navnet, medlemmer, varamedlemmer }: Organsvar['partier'][number]): Html =>
  html`<section>
    <h3>${navnet} (${medlemmer.length})</h3>
    <ol>
      ${medlemmer.map((m) => html`<li value="${m.plass}">${m.navn ?? 'navn ikke oppgitt'}</li>`)}
    </ol>
    ${
      varamedlemmer.length > 0 &&
      html`<p>Vara: ${varamedlemmer.map((v) => `${v.nr}. ${v.navn ?? 'navn ikke oppgitt'}`).join(', ')}</p>`
    }
  </section>`;

const navn = (medlem: Organsvar['leder']): string =>
  medlem === null ? 'ikke oppgitt' : `${medlem.navn ?? `plass ${medlem.plass}`} (${medlem.parti})`;
