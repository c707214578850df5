import { ord, type Klokker } from '@saksgang/kernel';
import type { Moeteoversikt, Moeteplan, Moetesteg, Moetesvar, Oppmoetetid, Svarhode } from '@saksgang/moeter';
import { dato } from './format';
import { html, type Html } from './html';
import { medKlokker, hpAdresse, kommuneMeny, merknader, side } from './side';

const FORSIDEN = { tekst: 'Forsiden', href: '/' };

/** The meetings of a kommune by their day. */
export const moeteplanSide = (kommune: string, svar: Moeteplan, klokker: Klokker): string =>
  side({
    tittel: 'Møteplan',
    sti: [FORSIDEN],
    meny: kommuneMeny(kommune, 'moeter'),
    menynavn: 'Kommunen',
    klokker,
    innhold: html`${merknader(svar.merknader)}
    ${
      svar.moeter.length === 0
        ? html`<p>
            Ingen møter er kalt inn${klokker.gjelder !== null && ` ved utgangen av ${dato(klokker.gjelder)}`}.
            Et møte kalles inn for <a href="/kommune/${kommune}/organer">et organ</a> som har medlemmer den
            dagen.
          </p>`
        : moetetabell(kommune, svar.moeter, klokker)
    }`,
  });

export const moetetabell = (kommune: string, moeter: readonly Moeteoversikt[], klokker: Klokker): Html =>
  html`<div class="rulle" tabindex="0" role="region" aria-label="Møter">
    <table>
      <caption>
        ${moeter.length} møter
      </caption>
      <thead>
        <tr>
          <th scope="col">Dag</th>
          <th scope="col">Møte</th>
          <th scope="col">Sted</th>
          <th scope="col">Tilstand</th>
          <th scope="col" class="tall">Til stede</th>
          <th scope="col" class="tall">Saker</th>
        </tr>
      </thead>
      <tbody>
        ${moeter.map(
          (m) =>
            html`<tr>
              <td>${dato(m.dato)} ${m.klokkeslett}</td>
              <th scope="row">
                <a href="${medKlokker(`/kommune/${kommune}/moeter/${m.id}`, klokker)}">${m.navn}</a>
              </th>
              <td>${m.sted ?? 'ikke oppgitt'}</td>
              <td>${ord(m.tilstand)}</td>
              <td class="tall">${m.tilStede === null ? '–' : `${m.tilStede} av ${m.antallMedlemmer}`}</td>
              <td class="tall">${m.saker}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

/** A meeting: its saker, who was present when, and what happened in it. */
export const ettMoeteSide = (kommune: string, m: Moetesvar & Svarhode, klokker: Klokker): string =>
  side({
    tittel: `${m.navn} ${dato(m.dato)}`,
    sti: [FORSIDEN, { tekst: 'Møteplan', href: `/kommune/${kommune}/moeter` }],
    meny: kommuneMeny(kommune, 'moeter'),
    menynavn: 'Kommunen',
    klokker,
    innhold: html`${merknader(m.merknader)}
      <dl class="fakta">
        <dt>Organ</dt>
        <dd><a href="/kommune/${kommune}/organer/${m.organ}">${m.navn}</a></dd>
        <dt>Tid og sted</dt>
        <dd>
          ${dato(m.dato)}, ${m.klokkeslett ?? 'klokkeslett ikke oppgitt'}, ${m.sted ?? 'sted ikke oppgitt'}
        </dd>
        <dt>Tilstand</dt>
        <dd>${ord(m.tilstand)}${m.lukket && ', for lukkede dører'}</dd>
        <dt>Møteleder</dt>
        <dd>${m.moeteleder === null ? 'ikke oppgitt' : hvem(m.moeteleder)}</dd>
        <dt>Til stede</dt>
        <dd>${tilStede(m)}</dd>
      </dl>
      <h2>Saker</h2>
      ${
        m.saker.length === 0
          ? html`<p>Ingen saker har fått nummer i møtet, og ingen er tatt opp her.</p>`
          : html`<ul>
              ${m.saker.map((s) => sak(kommune, s))}
            </ul>`
      }
      <h2>Frammøte</h2>
      ${
        m.frammoete.length === 0
          ? html`<p>Møtet er ikke satt, og ingen er ført som møtt.</p>`
          : frammoetetabell(m.frammoete)
      }
      ${
        m.fravaerende !== null &&
        m.fravaerende.length > 0 &&
        html`<p>
          Møtte ikke: ${m.fravaerende.map((f) => `${f.navn ?? `plass ${f.plass}`} (${f.parti})`).join(', ')}
        </p>`
      }
      ${valgene(m.steg)}
      <h2>Gangen i møtet</h2>
      <ol>
        ${m.steg.map((s) => html`<li>${steg(s)}</li>`)}
      </ol>`,
  });

const tilStede = ({ tilStede: alle, antallMedlemmer, vedtaksfoert }: Moetesvar): Html =>
  alle === null
    ? html`møtet er ikke satt; organet har ${antallMedlemmer} medlemmer`
    : html`${alle.length} av ${antallMedlemmer},
      ${vedtaksfoert === false ? html`<strong>ikke vedtaksført</strong>` : 'vedtaksført'}`;

const sak = (kommune: string, { sak: id, saksnummer, tittel }: Moetesvar['saker'][number]): Html => {
  const tekst = tittel ?? id;
  const hp = /^hp-(\d{4}-\d{4})$/.exec(id)?.[1];
  return html`<li>
    ${saksnummer}
    ${hp !== undefined && tittel !== null ? html`<a href="${hpAdresse(kommune, hp)}/vedtak">${tekst}</a>` : tekst}
  </li>`;
};

const frammoetetabell = (frammoete: readonly Oppmoetetid[]): Html =>
  html`<div class="rulle" tabindex="0" role="region" aria-label="Frammøte">
    <table>
      <thead>
        <tr>
          <th scope="col" class="smal">Plass</th>
          <th scope="col">Møtte</th>
          <th scope="col">Parti</th>
          <th scope="col">Når</th>
        </tr>
      </thead>
      <tbody>
        ${frammoete.map(
          (d) =>
            html`<tr>
              <td class="smal">${d.plass}</td>
              <th scope="row">${d.navn ?? 'navn ikke oppgitt'}${d.vara && ' (vara)'}</th>
              <td>${d.parti}</td>
              <td>${tid(d)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

const valgene = (steg: readonly Moetesteg[]): Html | false => {
  const holdt = steg.flatMap(({ valg }) => valg ?? []);
  return (
    holdt.length > 0 &&
    html`<h2>Valg</h2>
      ${holdt.map(valgtabell)}`
  );
};

/** Who was voted for and by how many; of a written election nobody knows which parties they came from (R34). */
const valgtabell = (valg: Valg): Html =>
  html`<div class="rulle" tabindex="0" role="region" aria-label="${valgnavn(valg)}">
    <table>
      <caption>
        ${valgnavn(valg)}. ${ord(valg.form)}. ${utfallet(valg)}
      </caption>
      <thead>
        <tr>
          <th scope="col">Kandidat</th>
          <th scope="col" class="tall">Stemmer</th>
          <th scope="col">Fra</th>
        </tr>
      </thead>
      <tbody>
        ${valg.stemmer.map(
          (g) =>
            html`<tr>
              <th scope="row">${g.valg === 'blank' ? 'Blankt' : kandidaten(valg, g.valg)}</th>
              <td class="tall">${g.antall}</td>
              <td>${fra(valg, g)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

const valgnavn = ({ verv, omgang }: Valg): string => `Valg av ${ord(verv)}, ${omgang}. omgang`;

const kandidaten = ({ kandidater }: Valg, plass: number): string =>
  kandidater
    .filter((d) => d.plass === plass)
    .map(hvem)
    .join('');

const utfallet = (valg: Valg): string =>
  valg.utfall.slag === 'ny-omgang'
    ? 'Ingen ble valgt, og det må stemmes på nytt.'
    : `Valgt: ${kandidaten(valg, valg.utfall.plass)} (${ord(valg.utfall.avgjortAv)}).`;

const fra = ({ form }: Valg, { partier }: Valg['stemmer'][number]): string => {
  if (form === 'skriftlig') return 'hemmelig';
  if (partier.length === 0) return 'ikke oppgitt';
  return partier
    .map(({ parti, antall, navn }) => `${parti} ${antall}${navn.length > 0 ? ` (${navn.join(', ')})` : ''}`)
    .join(', ');
};

/** When somebody was present, in words; a time that is not given says so. */
const tid = ({ fraStart, fra, til, gikk }: Oppmoetetid): string => {
  const kom = fraStart ? 'fra møtet ble satt' : `kom ${klokken(fra)}`;
  return gikk ? `${kom}, gikk ${klokken(til)}` : kom;
};

const klokken = (klokkeslett: string | null): string =>
  klokkeslett === null ? '(klokkeslett ikke oppgitt)' : `kl. ${klokkeslett}`;

const hvem = ({ navn, plass, parti, vara }: Pick<Oppmoetetid, 'navn' | 'plass' | 'parti' | 'vara'>): string =>
  `${navn ?? `plass ${plass}`} (${parti}${vara ? ', vara' : ''})`;

type Valg = NonNullable<Moetesteg['valg']>;

const steg = (s: Moetesteg): Html =>
  html`${s.klokkeslett !== null && `kl. ${s.klokkeslett}: `}${ord(s.slag)}.
  ${s.gikk.length > 0 && `Gikk: ${s.gikk.map(hvem).join(', ')}.`}
  ${s.kom.length > 0 && `Kom: ${s.kom.map(hvem).join(', ')}.`}
  ${s.slag === 'MoeteledelsenOverlatt' && s.moeteleder !== null && `Møteleder: ${hvem(s.moeteleder)}.`}
  ${s.valg !== null && `${valgnavn(s.valg)}. ${utfallet(s.valg)}`} ${s.grunn}
  ${
    (s.slag === 'MoeteSatt' || s.slag === 'FrammoeteEndret') &&
    html`<small>${s.tilStede} til stede${s.vedtaksfoert === false && ', for få til å gjøre vedtak'}</small>`
  }`;
