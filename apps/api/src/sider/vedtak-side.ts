import type { Investeringssvar, Punktsvar, Vedtaksliste, Vedtakssvar } from '@saksgang/historikk';
import { aareneI, ord, type HpPeriode } from '@saksgang/kernel';
import type { Fullstendighet, Oppdragssvar } from '@saksgang/register';
import { beloepstabell, type Rad } from './beloepstabell';
import { anker, dato, tall } from './format';
import { html, type Html } from './html';
import { hpAdresse, hpMeny, hpSti, merknader, side } from './side';
import { harForslagsstillere, hodet } from './vedtakshode';

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
    klokker: svar,
    innhold: html`${merknader(svar.merknader)}
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
