import type {
  Ankesvar,
  Investeringssvar,
  Kravsvar,
  Vedtaksliste,
  Vedtakssvar,
  Punktsvar,
} from '@saksgang/historikk';
import { aareneI, ord, type HpPeriode } from '@saksgang/kernel';
import type { Fullstendighet, Oppdragssvar } from '@saksgang/register';
import { beloepstabell, type Rad } from './beloepstabell';
import { anker, dato, tall } from './format';
import { html, type Html } from './html';
import { fristtekst } from './oppdrag-side';
import { dagvelger, hpAdresse, hpMeny, hpSti, merknader, side } from './side';

/** The vedtak of an HP with their points, and the delpunkter of each. */
export const vedtakSide = (
  kommune: string,
  hp: string,
  svar: Vedtaksliste,
  oppdrag: readonly Oppdragssvar[],
  dekning: Fullstendighet,
): string =>
  side({
    tittel: `Vedtak i handlingsprogrammet ${hp}`,
    sti: hpSti(kommune, hp),
    meny: hpMeny(kommune, hp, 'vedtak'),
    innhold: html`${dagvelger(svar.gjelder)} ${merknader(svar.merknader)}
    ${
      svar.vedtak.length === 0
        ? html`<p>
            Ingen vedtak er gjort i saken${svar.gjelder !== null && ` ved utgangen av ${dato(svar.gjelder)}`}.
          </p>`
        : html`${fullstendighet(dekning)} ${svar.vedtak.map((v) => vedtak(kommune, hp, v, oppdrag))}`
    }
    ${behandlingen(svar)}`,
  });

/** How the bodies treated the sak, how they voted, and what became of every forslag. */
const behandlingen = ({ behandling, voteringer, forslag }: Vedtaksliste): Html => html`
  ${
    behandling.length > 0 &&
    html`<section>
      <h2>Behandling</h2>
      <ul>
        ${behandling.map(
          (b) => html`<li>${ord(b.organ)}, ${dato(b.dato)}: ${b.tekst} ${rettslige(b.merknader)}</li>`,
        )}
      </ul>
    </section>`
  }
  ${
    voteringer.length > 0 &&
    html`<section>
      <h2>Voteringer</h2>
      ${voteringer.map(votering)}
    </section>`
  }
  ${
    forslag.length > 0 &&
    html`<section>
      <h2>Forslag</h2>
      <ul>
        ${forslag.map((f) => html`<li>${f.tittel} (${f.partier.join(', ')}): ${skjebne(f.skjebne)}</li>`)}
      </ul>
    </section>`
  }
`;

const votering = (v: Vedtaksliste['voteringer'][number]): Html =>
  html`<article class="punkt">
    <h3>${ord(v.organ)}, ${dato(v.dato)}: ${ord(v.form)}</h3>
    <p>${v.resultat}</p>
    <ul>
      ${v.stemmer.map(
        (g) =>
          html`<li>
            ${g.antall} stemte
            ${g.valg.length > 5 && 'for '}${g.navn}${g.partier.length > 0 && `: ${partiene(g.partier)}`}
          </li>`,
      )}
    </ul>
    <p class="dempet">
      ${v.stemmeberettigede === null ? 'Hvor mange som kunne stemme, er ikke oppgitt.' : `${v.stemmeberettigede} kunne stemme.`}
      ${v.manglerNavn.length > 0 && `Navn mangler for ${v.manglerNavn.join(', ')}.`}
      ${v.protokollfoert && 'Protokollført i ettertid.'}
    </p>
    ${rettslige(v.merknader)}
  </article>`;

const partiene = (partier: Vedtaksliste['voteringer'][number]['stemmer'][number]['partier']): string =>
  partier
    .map((p) => `${p.antall} ${p.parti}${p.navn.length > 0 ? ` (${p.navn.join(', ')})` : ''}`)
    .join(', ');

const rettslige = (alle: Vedtakssvar['merknader']): readonly Html[] =>
  alle.map((m) => html`<p><strong>Rettslig merknad:</strong> ${m.merknad} (${m.hjemmel})</p>`);

/** A forslag that nobody voted over has still only been put forward. */
const skjebne = (kode: string): string => (kode === 'fremmet' ? 'ikke avgjort' : ord(kode));
/** What nobody follows up yet; none of it may be left when the sak is closed for the administration. */
const fullstendighet = ({ udekket, kanIkkeKontrolleres, avsluttet, vedtak: alle }: Fullstendighet): Html => {
  const mangler = alle.flatMap((v) => v.punkter.filter((p) => p.svar === 'udekket'));
  return html`<section>
    <h2>Fullstendighet</h2>
    <p>
      ${udekket} punkter er udekket.
      ${
        kanIkkeKontrolleres > 0 &&
        html`${kanIkkeKontrolleres} kan ikke kontrolleres, fordi bare en kortversjon av teksten er lagt inn.`
      }
      ${
        avsluttet === null
          ? 'Saken er ikke avsluttet for administrasjonen.'
          : `Saken er avsluttet for administrasjonen ${dato(avsluttet)}.`
      }
    </p>
    ${
      mangler.length > 0 &&
      html`<ul>
        ${mangler.map(
          (p) =>
            html`<li>
              <a href="#${anker(p.punkt)}">${p.punkt} ${p.tittel}</a>:
              ${[...(p.manglerDelpunkt ? ['mangler delpunkt'] : []), ...p.setninger.map((s) => `«${s}»`)].join('; ')}
            </li>`,
        )}
      </ul>`
    }
  </section>`;
};

const vedtak = (kommune: string, hp: string, v: Vedtakssvar, oppdrag: readonly Oppdragssvar[]): Html => {
  const grupper = [...new Set(v.punkter.map((p) => p.gruppe))];
  return html`<article>
    <h2>${v.tittel}</h2>
    <p><a href="${hpAdresse(kommune, hp)}/protokoll?organ=${v.organ}">Protokollen fra behandlingen</a></p>
    ${hodet(v)}
    ${grupper.map(
      (g) =>
        html`<section>
          <h3>${g === null ? 'Vedtakspunkter' : `Verbalvedtak ${g}`}</h3>
          ${v.punkter.filter((p) => p.gruppe === g).map((p) => punkt(kommune, hp, v, p, oppdrag))}
        </section>`,
    )}
    ${budsjettet(hp, v)}
  </article>`;
};

/** The amounts of the vedtak that are no frames; those are on the page of the frames. */
const budsjettet = (hp: string, { investeringer, sentraleLinjer }: Vedtakssvar): Html => {
  const aarene = aareneI(hp as HpPeriode);
  const sentrale = sentraleLinjer.map(({ tabell: t, post, beloep }) => ({
    navn: `${ord(t)}: ${ord(post)}`,
    beloep,
  }));
  const del = (tittel: string, rader: readonly Rad[]): Html | false =>
    rader.length > 0 &&
    html`<section>
      <h3>${tittel}</h3>
      ${beloepstabell(tittel, rader, aarene)}
    </section>`;
  return html`${del('Investeringer', investeringer.map(investeringsrad))}
  ${del('Sentrale linjer som vedtaket endret', sentrale)}`;
};

const investeringsrad = ({
  prosjekt,
  visesHos,
  bevilgesTil,
  kostnadsramme,
  beloep,
}: Investeringssvar): Rad => ({
  navn: html`${prosjekt}
    <small>
      Vises hos ${visesHos}. Bevilges til ${bevilgesTil ?? 'ikke oppgitt'}. Kostnadsramme:
      ${kostnadsramme === null ? 'ikke oppgitt' : html`${tall(kostnadsramme)} kr`}.
    </small>`,
  beloep,
});

const hodet = (v: Vedtakssvar): Html =>
  html`<dl class="fakta">
    <dt>Vedtatt</dt>
    <dd>${v.organ}, ${dato(v.dato)}${v.etterregistrert && ' (etterregistrert fra dokument)'}</dd>
    <dt>Saksnummer</dt>
    <dd>${v.saksnummer ?? 'ikke oppgitt'}</dd>
    <dt>Forslag</dt>
    <dd>${v.forslag ? `${v.forslag.tittel} (${v.forslag.partier.join(', ')})` : 'ikke oppgitt'}</dd>
    <dt>Stemmer</dt>
    <dd>${v.stemmer ? `${v.stemmer.for} for, ${v.stemmer.mot} mot` : 'ikke oppgitt'}</dd>
    <dt>Balanse</dt>
    <dd>
      ${ord(v.balanse.svar)}${
        v.balanse.svar === 'kan-ikke-kontrolleres' &&
        html` <small>Mangler: ${mangelliste(v.balanse.mangler)}</small>`
      }
    </dd>
    <dt>Ekspedert</dt>
    <dd>
      ${v.ekspedert === null ? 'nei' : `${dato(v.ekspedert)}, ${v.dagerTilEkspedering} dager etter vedtaket`}
    </dd>
    ${
      v.ikkeOppgitt.length > 0 &&
      html`<dt>Ikke oppgitt i kilden</dt>
        <dd>${v.ikkeOppgitt.map(ord).join(', ')}</dd>`
    }
    ${
      v.kilde !== null &&
      html`<dt>Kilde</dt>
        <dd>${v.kilde}</dd>`
    }
    ${
      v.robek.length > 0 &&
      html`<dt>ROBEK</dt>
        <dd>${v.robek.join(' ')}</dd>`
    }
    ${v.lovlighetskontroll.map(
      (k) =>
        html`<dt>Krav om lovlighetskontroll</dt>
          <dd>${kravet(k)}</dd>`,
    )}
    ${v.mindretallsanker.map(
      (a) =>
        html`<dt>Mindretallsanke</dt>
          <dd>${anken(a)}</dd>`,
    )}
    ${v.utsettelser.map(
      (u) =>
        html`<dt>Iverksetting ${ord(u.slag)}</dt>
          <dd>
            ${u.punkter === null ? 'Hele vedtaket' : `Punkt ${u.punkter.join(', ')}`}, besluttet av
            ${u.besluttetAv} ${dato(u.dato)}: ${u.grunn}
          </dd>`,
    )}
    <dt>Uklassifiserte punkter</dt>
    <dd>${v.uklassifisert}</dd>
    ${v.merknader.map(
      (m) =>
        html`<dt>Rettslig merknad</dt>
          <dd>${m.merknad} (${m.hjemmel})</dd>`,
    )}
  </dl>`;

const navngitte = (medlemmer: Kravsvar['medlemmer']): string =>
  medlemmer.map((m) => (m.parti === null ? m.navn : `${m.navn} (${m.parti})`)).join(', ');

const anken = (a: Ankesvar): Html =>
  html`${dato(a.dato)} fra ${navngitte(a.medlemmer)}${a.begrunnelse !== null && `: ${a.begrunnelse}`}
    <small
      >${
        a.loefter
          ? `Saken løftes til ${ord(a.til)}, og vedtaket er ikke endelig før det organet har behandlet den.`
          : `Saken løftes ikke til ${ord(a.til)}.`
      }
      ${
        a.antallMedlemmer === null
          ? 'Sammensetningen av organet er ikke ført, så andelen er ikke kontrollert.'
          : `${a.medlemmer.length} av ${a.antallMedlemmer} medlemmer.`
      }
      ${a.merknader.map((m) => `Rettslig merknad: ${m.merknad} (${m.hjemmel})`).join(' ')}</small
    >`;

const kravet = (k: Kravsvar): Html =>
  html`${dato(k.dato)} fra ${navngitte(k.medlemmer)}: ${k.begrunnelse}
    <small
      >${
        k.avgjoerelse === null
          ? 'Ikke avgjort; kravet utsetter ikke iverksettingen.'
          : `${ord(k.avgjoerelse.utfall)} ${dato(k.avgjoerelse.dato)}: ${k.avgjoerelse.begrunnelse}`
      }${k.avgjoerelse?.sendesStatsforvalteren && ' Sendes statsforvalteren.'}
      ${
        k.ikkeKontrollert.length > 0 &&
        `Plassene i kommunestyret er uten navn, så det er ikke kontrollert at ${k.ikkeKontrollert.join(', ')} er medlem.`
      }
      ${k.merknader.map((m) => `Rettslig merknad: ${m.merknad} (${m.hjemmel})`).join(' ')}</small
    >`;

/** `drift: netto-avsetninger` as people read it. */
const mangelliste = (mangler: readonly string[]): string =>
  mangler.map((m) => m.split(': ').map(ord).join(': ')).join('; ');

/** A verbalvedtak was moved by somebody, also where the source does not say by whom. */
const harForslagsstillere = (p: Punktsvar): boolean => p.forslagsstillere !== null || p.gruppe !== null;

const punkt = (
  kommune: string,
  hp: string,
  v: Vedtakssvar,
  p: Punktsvar,
  oppdrag: readonly Oppdragssvar[],
): Html => {
  const mine = oppdrag.filter((o) => o.vedtak === v.id && o.punkt === p.punkt);
  return html`<section class="punkt" id="${anker(p.punkt)}">
    <h4>
      <a href="${hpAdresse(kommune, hp)}/vedtak/${v.id}/punkter/${p.punkt}">${p.punkt} ${p.tittel}</a>
    </h4>
    <p>${p.tekst}${p.tekstform === 'kortversjon' && html` <small>(kortversjon)</small>`}</p>
    ${harForslagsstillere(p) && html`<p>Forslagsstillere: ${p.forslagsstillere ?? 'ikke oppgitt'}</p>`}
    <ul>
      ${p.delpunkter.map((d) => {
        const o = mine.find((x) => x.delpunkt === d.delpunkt);
        return html`<li>
          <strong>${d.delpunkt}</strong> ${d.tittel}
          <small>${ord(d.type)}, ${d.mottaker.navn}</small>
          ${o && html` – <a href="/kommune/${kommune}/oppdrag/${o.id}">${o.status}, ${o.iRute}</a>`}
        </li>`;
      })}
    </ul>
  </section>`;
};

/** The history of one point: where it came from, what was decided, and what has come of it. */
export const punktSide = (
  kommune: string,
  hp: string,
  v: Vedtakssvar,
  p: Punktsvar,
  oppdrag: readonly Oppdragssvar[],
): string =>
  side({
    tittel: `${p.punkt} ${p.tittel}`,
    sti: [...hpSti(kommune, hp), { tekst: 'Vedtak', href: `${hpAdresse(kommune, hp)}/vedtak` }],
    meny: hpMeny(kommune, hp, 'vedtak'),
    innhold: html`${hodet(v)}
      <h2>Teksten</h2>
      <p>${p.tekst}</p>
      <p class="dempet">
        ${p.tekstform === 'kortversjon' ? 'Kortversjon; ordlyden er ikke lagt inn.' : 'Vedtakets ordlyd.'}
        ${p.kildeLinje !== null && `Kilde: linje ${p.kildeLinje}.`}
      </p>
      ${p.gruppe !== null && html`<p>Gruppe: verbalvedtak ${p.gruppe}</p>`}
      ${harForslagsstillere(p) && html`<p>Forslagsstillere: ${p.forslagsstillere ?? 'ikke oppgitt'}</p>`}
      ${p.referanser.length > 0 && html`<p>Viser til: ${p.referanser.join(', ')}</p>`}
      ${
        p.rettelser.length > 0 &&
        html`<h2>Rettelser</h2>
          <ul>
            ${p.rettelser.map((r) => html`<li>${dato(r.dato)}: fra «${r.fra}» til «${r.til}»</li>`)}
          </ul>`
      }
      ${
        p.merknader.length > 0 &&
        html`<h2>Merknader</h2>
          <p>En presisering uten votering endrer ikke vedtaket.</p>
          <ul>
            ${p.merknader.map((m) => html`<li>${dato(m.dato)}: ${m.tekst}</li>`)}
          </ul>`
      }
      <h2>Delpunkter og oppfølging</h2>
      ${p.delpunkter.map((d) => {
        const o = oppdrag.find((x) => x.vedtak === v.id && x.punkt === p.punkt && x.delpunkt === d.delpunkt);
        return html`<section class="punkt">
          <h3>${d.delpunkt} ${d.tittel}</h3>
          <dl class="fakta">
            <dt>Type</dt>
            <dd>${ord(d.type)}</dd>
            <dt>Mottaker</dt>
            <dd>${d.mottaker.navn} (${d.mottaker.kilde})</dd>
            <dt>Tid</dt>
            <dd>${d.frist.ord === null ? 'ikke nevnt' : `«${d.frist.ord}»`}</dd>
            ${
              o &&
              html`<dt>Frist</dt>
                <dd>
                  ${o.rapportering ? fristtekst(o) : o.frist ? `${dato(o.frist.dato)}${o.frist.tolket ? ' (tolket, ikke bekreftet)' : ''}` : 'frist ikke satt'}
                </dd>
                <dt>Status</dt>
                <dd>
                  <a href="/kommune/${kommune}/oppdrag/${o.id}">${o.status}, ${o.iRute}</a>
                </dd>
                ${
                  o.linjer.length > 0 &&
                  html`<dt>Rammelinjer</dt>
                    <dd>${o.linjer.map((l) => `${l.utvalg} ${l.nr ?? ''}`).join(', ')}</dd>`
                }`
            }
            ${
              d.merknad !== null &&
              html`<dt>Merknad</dt>
                <dd>${d.merknad}</dd>`
            }
          </dl>
        </section>`;
      })}`,
  });
