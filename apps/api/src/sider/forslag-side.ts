import type {
  Beloepsendring,
  EttForslag,
  Forslagskort,
  Forslagslinjesvar,
  Forslagsliste,
  Forslagsreferanse,
  Forslagssvar,
  Ordendring,
  Versjonssvar,
} from '@saksgang/forslag';
import { aareneI, ord } from '@saksgang/kernel';
import type { Balanse } from '@saksgang/saksgang';
import { beloepstabell, type Rad } from './beloepstabell';
import { dato, tall, tidspunkt } from './format';
import { html, type Html } from './html';
import { hpAdresse, hpMeny, hpSti, merknader, side } from './side';

/** The forslag of an HP: who stands behind them, whether they balance, and what became of them. */
export const forslagSide = (kommune: string, svar: Forslagsliste): string =>
  side({
    tittel: `Forslag til handlingsprogrammet ${svar.hp}`,
    sti: hpSti(kommune, svar.hp),
    meny: hpMeny(kommune, svar.hp, 'forslag'),
    klokker: svar,
    innhold: html`${merknader(svar.merknader)}
    ${svar.forslag.length === 0 ? ingen(svar) : liste(kommune, svar)}`,
  });

const ingen = ({ fase, gjelder }: Forslagsliste): Html =>
  html`<p>
    ${
      gjelder === null
        ? 'Ingen forslag er fremmet.'
        : html`Ingen forslag var fremmet ved utgangen av ${dato(gjelder)}.`
    }
    ${
      fase === 'startet'
        ? 'Partiene kan fremme forslag når beslutningsgrunnlaget er lagt fram.'
        : fase === 'vedtatt'
          ? 'Budsjettet er vedtatt; beløp endres nå som budsjettendring, og ordlyd når organet gjenopptar saken.'
          : 'Partiene kan fremme forslag til organet tar saken til behandling.'
    }
  </p>`;

const liste = (kommune: string, { hp, forslag }: Forslagsliste): Html =>
  html`<div class="rulle" tabindex="0" role="region" aria-label="Forslag">
    <table>
      <caption>
        ${forslag.length} forslag
      </caption>
      <thead>
        <tr>
          <th scope="col">Forslag</th>
          <th scope="col">Fra</th>
          <th scope="col">Fremmet</th>
          <th scope="col">Balanse</th>
          <th scope="col">Status</th>
        </tr>
      </thead>
      <tbody>
        ${forslag.map(
          (f) =>
            html`<tr>
              <th scope="row">
                <a href="${forslagsadresse(kommune, hp, f.id)}">${f.tittel}</a>
                <small>${ord(f.type)}</small>
              </th>
              <td>${forslagsstillere(f)}</td>
              <td>
                ${dato(f.fremmet)}${f.versjoner > 1 && html`<small>endret ${dato(f.sistEndret)}</small>`}
              </td>
              <td>${balanse(f.balanse)}${merke(f)}</td>
              <td>${ord(f.skjebne)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

/** One forslag, whole, with its history from version to version. */
export const ettForslagSide = (
  kommune: string,
  { hp, gjelder, kjent, merknader: m, forslag: f }: EttForslag,
): string => {
  const aarene = aareneI(hp);
  const vis = (r: Forslagsreferanse): Html =>
    html`<a href="${forslagsadresse(kommune, hp, r.id)}">${r.tittel}</a
      >${r.partier.length > 0 && ` (${r.partier.join(', ')})`}`;
  return side({
    tittel: f.tittel,
    sti: [...hpSti(kommune, hp), { tekst: 'Forslag', href: `${hpAdresse(kommune, hp)}/forslag` }],
    meny: hpMeny(kommune, hp, 'forslag'),
    klokker: { gjelder, kjent },
    innhold: html`${merknader(m)} ${hodet(f, vis)} ${f.tekst !== null && html`<p>${f.tekst}</p>`}
      ${f.linjer.length > 0 && linjetabell(f.linjer, aarene, vis)}
      ${f.sentrale.length > 0 && tabell('Endringer av sentrale poster', sentraleRader(f), aarene)}
      ${f.investeringer.length > 0 && tabell('Investeringer', investeringsrader(f), aarene)}
      ${harBeloep(f) && tabell('Hva forslaget gjør med budsjettet', virkningsrader(f), aarene)}
      ${f.verbalforslag.length > 0 && html`<h2>Verbalforslag</h2>`}
      ${f.verbalforslag.map(
        (v) =>
          html`<section class="punkt">
            <h3>${v.punkt} ${v.tittel}</h3>
            <p>${v.tekst}</p>
          </section>`,
      )}
      <h2>Historikk</h2>
      ${f.historikk.map((v) => versjon(v, aarene, vis))}
      ${
        f.slutt &&
        html`<section class="punkt">
          <h3>
            ${f.slutt.av.skjedde === null ? 'Dato ikke oppgitt' : dato(f.slutt.av.skjedde)}:
            ${ord(f.slutt.skjebne)}
          </h3>
          <p class="dempet">Ført ${tidspunkt(f.slutt.av.registrert)} av ${ord(f.slutt.av.rolle)}.</p>
        </section>`
      }`,
  });
};

const forslagsadresse = (kommune: string, hp: string, id: string): string =>
  `${hpAdresse(kommune, hp)}/forslag/${id}`;

const forslagsstillere = ({ partier, medlemmer, organ }: Forslagskort): string =>
  [
    ...(organ === null ? [] : [ord(organ)]),
    ...partier,
    ...medlemmer.map((m) => (m.parti === null ? m.navn : `${m.navn} (${m.parti})`)),
  ].join(', ');

const merke = ({ uspesifiserteInnsparinger: n }: Forslagskort): Html | false =>
  n > 0 && html`<small>${n === 1 ? 'én uspesifisert innsparing' : `${n} uspesifiserte innsparinger`}</small>`;

const balanse = (b: Balanse): Html => {
  if (b.svar === 'i-balanse') return html`${ord(b.svar)}`;
  const grunner =
    b.svar === 'ikke-i-balanse'
      ? Object.entries(b.differanse).flatMap(([tabellen, beloep]) =>
          Object.entries(beloep)
            .filter(([, n]) => n !== 0)
            .map(([aar, n]) => html`${ord(tabellen)} ${aar}: ${tall(n)} kr`),
        )
      : b.mangler.map((m) => html`mangler ${m.split(': ').map(ord).join(': ')}`);
  return html`${ord(b.svar)} ${grunner.map((g) => html`<small>${g}</small>`)}`;
};

const hodet = (f: Forslagssvar, vis: (r: Forslagsreferanse) => Html): Html =>
  html`<dl class="fakta">
    <dt>Type</dt>
    <dd>${ord(f.type)}${f.fellesforslag && ' (fellesforslag)'}</dd>
    <dt>Fra</dt>
    <dd>${forslagsstillere(f)}</dd>
    <dt>Fremmet</dt>
    <dd>${dato(f.fremmet)}</dd>
    <dt>Status</dt>
    <dd>${ord(f.skjebne)}</dd>
    <dt>Grunnlag</dt>
    <dd>${f.grunnlag.forslag ? vis(f.grunnlag.forslag) : ord(f.grunnlag.slag)}</dd>
    ${
      f.gjelder &&
      html`<dt>Gjelder</dt>
        <dd>${vis(f.gjelder)}</dd>`
    }
    <dt>Forslaget selv</dt>
    <dd>${balanse(f.balanse)}${merke(f)}</dd>
    <dt>Hele budsjettet med forslaget</dt>
    <dd>${balanse(f.heleBudsjettet)}</dd>
    ${rekke('Laget av', f.kommerFra, vis)} ${rekke('Blitt til', f.blittTil, vis)}
  </dl>`;

const rekke = (
  navn: string,
  forslag: readonly Forslagsreferanse[],
  vis: (r: Forslagsreferanse) => Html,
): Html | false =>
  forslag.length > 0 &&
  html`<dt>${navn}</dt>
    <dd>${forslag.map((r, i) => html`${i > 0 && ', '}${vis(r)}`)}</dd>`;

const tabell = (tittel: string, rader: readonly Rad[], aarene: readonly string[]): Html =>
  html`<h2>${tittel}</h2>
    ${beloepstabell(tittel, rader, aarene)}`;

const linjetabell = (
  linjer: readonly Forslagslinjesvar[],
  aarene: readonly string[],
  vis: (r: Forslagsreferanse) => Html,
): Html => {
  const navn = (l: Forslagslinjesvar): Html =>
    html`${l.utvalg !== null && `${l.utvalg}: `}${l.tittel}
    ${l.uspesifisertInnsparing && html`<small>${ord('uspesifisert-innsparing')}</small>`}
    ${l.ukjent !== null && html`<small>Ukjent beløp: ${l.ukjent}</small>`}
    ${l.beskrivelse !== null && html`<small>${l.beskrivelse}</small>`}
    ${l.inndekning.length > 0 && html`<small>Dekkes av ${l.inndekning.map((i) => i.split(': ').map(ord).join(': ')).join('; ')}</small>`}
    ${l.hentetFra.map((r) => html`<small>Hentet fra ${vis(r)}</small>`)}`;
  return tabell(
    'Rammeendringer',
    linjer.flatMap((l): readonly Rad[] =>
      l.foer === null
        ? [{ navn: navn(l), beloep: l.beloep }]
        : [
            { navn: navn(l), beloep: l.beloep },
            { navn: html`<small>før forslaget</small>`, beloep: l.foer },
          ],
    ),
    aarene,
  );
};

const sentraleRader = (f: Forslagssvar): readonly Rad[] =>
  f.sentrale.map((s) => ({ navn: `${ord(s.tabell)}: ${ord(s.post)}`, beloep: s.endring }));

const investeringsrader = (f: Forslagssvar): readonly Rad[] =>
  f.investeringer.flatMap((i): readonly Rad[] => [
    {
      navn: html`${i.prosjekt}
        <small>
          Vises hos ${i.visesHos}. Bevilges til ${i.bevilgesTil ?? 'ikke oppgitt'}. Kostnadsramme:
          ${i.kostnadsramme === null ? 'ikke oppgitt' : html`${tall(i.kostnadsramme)} kr`}.
        </small>`,
      beloep: i.bevilgning,
    },
    ...(i.foer === null ? [] : [{ navn: html`<small>før forslaget</small>`, beloep: i.foer }]),
    ...i.finansiering.map((k) => ({
      navn: html`<small>finansiert av ${ord(k.kilde)}</small>`,
      beloep: k.beloep,
    })),
  ]);

const harBeloep = (f: Forslagssvar): boolean =>
  f.linjer.length + f.sentrale.length + f.investeringer.length > 0;

const virkningsrader = ({ virkning }: Forslagssvar): readonly Rad[] => [
  { navn: 'Drift: utgifter utover inndekning', beloep: virkning.drift, sum: true },
  { navn: 'Investering: utgifter utover finansiering', beloep: virkning.investering, sum: true },
  { navn: 'Overføring til investering, som drift gir', beloep: virkning.overfoering.tilInvestering },
  { navn: 'Overføring fra drift, som investering bruker', beloep: virkning.overfoering.fraDrift },
];

const versjon = (v: Versjonssvar, aarene: readonly string[], vis: (r: Forslagsreferanse) => Html): Html =>
  html`<section class="punkt">
    <h3>${dato(v.av.skjedde)}: ${v.nr === 1 ? 'fremmet' : `endret (versjon ${v.nr})`}</h3>
    <p class="dempet">
      Ført ${tidspunkt(v.av.registrert)} av ${ord(v.av.rolle)}.
      ${v.av.begrunnelse !== null && `Begrunnelse: ${v.av.begrunnelse}`}
    </p>
    ${v.utgangspunkt && html`<p>Revidert med utgangspunkt i ${vis(v.utgangspunkt)}.</p>`}
    <p>${balanse(v.balanse)}</p>
    ${v.endring && endringer(v.endring.beloep, v.endring.ord, aarene)}
  </section>`;

const HVA = { 'lagt-til': 'lagt til', fjernet: 'fjernet', endret: 'endret' } as const;

const endringer = (
  beloep: readonly Beloepsendring[],
  ordene: readonly Ordendring[],
  aarene: readonly string[],
): Html => {
  if (beloep.length + ordene.length === 0) return html`<p>Ingen beløp og ingen ord er endret.</p>`;
  return html`<ul>
    ${beloep.map(
      (b) =>
        html`<li>
          ${b.navn}: ${HVA[b.hva]}
          <small> ${aarene.map((aar, i) => html`${i > 0 && '; '}${aar}: ${fraTil(b, aar)}`)} </small>
        </li>`,
    )}
    ${ordene.map(
      (o) =>
        html`<li>
          ${o.hva}: ${o.foer === null ? 'lagt til' : o.etter === null ? 'fjernet' : 'endret'}
          ${o.foer !== null && html`<small>Før: «${o.foer}»</small>`}
          ${o.etter !== null && html`<small>Nå: «${o.etter}»</small>`}
        </li>`,
    )}
  </ul>`;
};

const fraTil = ({ foer, etter }: Beloepsendring, aar: string): Html => {
  if (foer === null) return tall(etter?.[aar]);
  if (etter === null) return html`${tall(foer[aar])} tatt ut`;
  return html`${tall(foer[aar])} → ${tall(etter[aar])}`;
};
