import type { Hendelsessvar } from '@saksgang/historikk';
import { ord, type Klokker } from '@saksgang/kernel';
import type { BestiltFoer, Kjedeledd, Oppdragsliste, Oppdragssvar, Sakskjedesvar } from '@saksgang/register';
import { bestiltFoerTabell } from './bestilt-foer-tabell';
import { effektAvEtt, effekttabell } from './effekt-side';
import { dato } from './format';
import { hendelsestabell } from './hendelser-side';
import { html, type Html } from './html';
import { foertUteblitt, rapporteringstabell } from './rapportering-tabell';
import { hpAdresse, hpMeny, hpSti, medKlokker, merknader, side } from './side';

const UTVALG: Readonly<
  Record<string, { readonly tekst: string; readonly med: (o: Oppdragssvar) => boolean }>
> = {
  alle: { tekst: 'Alle', med: () => true },
  oppdrag: { tekst: 'Oppdrag', med: (o) => o.maate === 'oppdrag' },
  forsinket: { tekst: 'Forsinket', med: (o) => o.iRute === 'forsinket' },
  'uten-frist': {
    tekst: 'Frist ikke satt',
    med: (o) => o.maate === 'oppdrag' && o.iRute === 'frist ikke satt',
  },
  effekt: { tekst: 'Effekt', med: (o) => o.effekt !== null },
  saksgang: {
    tekst: 'Siste saksgang nær eller passert',
    med: (o) => o.saksgang?.tilstand === 'nær' || o.saksgang?.tilstand === 'passert',
  },
  'til-fordeling': {
    tekst: 'Til fordeling',
    med: (o) => o.maate === 'oppdrag' && o.ansvarlig === null,
  },
};

/** The meetings that the sak must pass through, and what the møteplan does not tell. */
const sakskjede = ({ ledd, mangler, saksframlegg }: NonNullable<Sakskjedesvar['kjede']>): Html =>
  html`${saksframlegg !== null && html`Saksframlegg innen ${dato(saksframlegg)}<br />`}
  ${ledd.map((l) => html`${l.navn} ${dato(l.dato)}<br />`)}
  ${kildene(ledd).map((kilde) => html`<small>Møteplan: ${kilde}</small>`)}
  ${mangler.length > 0 && html`<small>Ikke noe møte i tide i møteplanen: ${mangler.join(', ')}</small>`}`;

const kildene = (fra: readonly { readonly kilde: string | null }[]): readonly string[] => [
  ...new Set(fra.flatMap(({ kilde }) => kilde ?? [])),
];

/** The oppdrag of an HP, with the ones that need attention one click away. */
export const oppdragSide = (
  kommune: string,
  hp: string,
  svar: Oppdragsliste,
  valg: string,
  klokker: Klokker,
): string => {
  const valgt = UTVALG[valg] ? valg : 'alle';
  const vist = svar.oppdrag.filter((o) => UTVALG[valgt]?.med(o));
  return side({
    tittel: `Oppdrag i handlingsprogrammet ${hp}`,
    sti: hpSti(kommune, hp),
    meny: hpMeny(kommune, hp, 'oppdrag'),
    klokker,
    innhold: html`${merknader(svar.merknader)}
      <p>
        I rute og forsinket er regnet ut ved utgangen av ${dato(svar.gjelder)}.
        <a href="/kommune/${kommune}/meldinger">Påminnelsene som er gitt</a>.
        <a href="/kommune/${kommune}/ansvar">Hvem som svarer for hva</a>.
        <a href="${hpAdresse(kommune, hp)}/endringer-uten-vedtak">Endringer uten vedtak</a>.
        <a href="/kommune/${kommune}/oppdrag">Kommunens oppdrag av andre vedtak</a>.
      </p>
      <nav class="faner" aria-label="Utvalg av oppdrag">
        <ul>
          ${Object.entries(UTVALG).map(
            ([navn, { tekst, med }]) =>
              html`<li>
                <a
                  href="${medKlokker(`?vis=${navn}`, klokker)}"
                  ${navn === valgt ? html`aria-current="page"` : ''}
                  >${tekst} (${svar.oppdrag.filter(med).length})</a
                >
              </li>`,
          )}
        </ul>
      </nav>
      ${vist.length === 0 ? html`<p>Ingen oppdrag å vise her.</p>` : valgt === 'effekt' ? effekttabell(kommune, vist, svar.gjelder) : oppdragstabell(kommune, vist)}
      ${meldForMange(kommune, hp)}`,
  });
};

/** A browser cannot yet say who it is, so the sheet is sent back with the command line. */
const meldForMange = (kommune: string, hp: string): Html =>
  html`<h2>Meld status for mange</h2>
    <p>
      <a href="/api/kommuner/${kommune}/hp/${hp}/statusskjema.xlsx">Hent statusskjemaet</a>, et regneark med
      de åpne oppdragene. Fyll ut de gule cellene for de oppdragene det er noe å melde om. Prøv det utfylte
      skjemaet med <code>npx saksgang les-statusskjema skjema.xlsx --proev</code>, som sier hva som vil bli
      ført og hva som er galt i hver rad, og før det med den samme kommandoen uten <code>--proev</code>.
    </p>`;

export const oppdragstabell = (kommune: string, oppdrag: readonly Oppdragssvar[]): Html =>
  html`<div class="rulle" tabindex="0" role="region" aria-label="Oppdrag">
    <table>
      <caption>
        ${oppdrag.length} oppdrag
      </caption>
      <thead>
        <tr>
          <th scope="col">Punkt</th>
          <th scope="col">Oppdrag</th>
          <th scope="col">Mottaker</th>
          <th scope="col">Ansvarlig</th>
          <th scope="col">Frist</th>
          <th scope="col">Status</th>
          <th scope="col">I rute</th>
        </tr>
      </thead>
      <tbody>
        ${oppdrag.map(
          (o) =>
            html`<tr>
              <td>${o.punkt} ${o.delpunkt}</td>
              <th scope="row">
                <a href="/kommune/${kommune}/oppdrag/${o.id}">${o.tittel}</a>
                <small>${ord(o.type)}</small>
              </th>
              <td>${o.mottaker}</td>
              <td>${o.ansvarlig ?? '–'}</td>
              <td>${fristtekst(o)}${sisteSaksgang(o.saksgang)}</td>
              <td>${o.status}${o.utsatt && html` <small>${o.utsatt.grunn}</small>`}</td>
              <td class="rute-${o.iRute.replaceAll(' ', '-')}">${o.iRute}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

export const fristtekst = ({
  frist,
  uavklartFrist,
  rapportering,
  fristforslag,
  utsettelser,
}: Oppdragssvar): Html => {
  const bedtOm = fristforslag && html` <small>ny frist foreslått: ${dato(fristforslag.dato)}</small>`;
  if (rapportering) {
    const { neste, manglende } = rapportering;
    return html`${neste ? html`${dato(neste.frist)} <small>rapport for ${neste.periode}</small>` : html`–`}
      ${manglende.map(
        ({ periode, meldtUteblitt }) =>
          html` <small>ingen statusmelding for ${periode}${foertUteblitt(meldtUteblitt)}</small>`,
      )} <small>gjentas: «${uavklartFrist?.tekst ?? ''}»</small>${bedtOm}`;
  }
  if (frist)
    return html`${dato(frist.dato)}
      <small>«${frist.tekst}»${frist.tolket && ', tolket'}</small>${bedtOm}${utsatt(utsettelser)}`;
  return uavklartFrist ? html`<small>${uavklartFrist.slag}: «${uavklartFrist.tekst}»</small>` : html`–`;
};

/** Red while there is still time, so that nobody learns of it on the frist. */
const sisteSaksgang = (saksgang: Oppdragssvar['saksgang']): Html | false => {
  if (saksgang === null) return false;
  const { siste, tilstand, mangler } = saksgang;
  return siste === null
    ? html` <small>siste saksgang ukjent: ikke noe møte i tide i møteplanen for ${mangler.join(', ')}</small>`
    : html` <small class="saksgang-${tilstand.replaceAll(' ', '-')}"
        >siste saksgang ${dato(siste)}${tilstand !== 'i rute' && `, ${tilstand}`}</small
      >`;
};

const utsatt = (antall: number): Html | false =>
  antall > 0 && html` <small>utsatt ${antall} ${antall === 1 ? 'gang' : 'ganger'}</small>`;

/** Where the oppdrag was before, oldest first; what the source does not say is said. */
const opphavet = (kommune: string, kjede: readonly Kjedeledd[]): Html =>
  html`<h2>Opphav</h2>
    <div class="rulle" tabindex="0" role="region" aria-label="Opphav">
      <table>
        <caption>
          Det eldste først
        </caption>
        <thead>
          <tr>
            <th scope="col">Ledd</th>
            <th scope="col">Vedtatt</th>
            <th scope="col">Het der</th>
            <th scope="col">Kilde</th>
          </tr>
        </thead>
        <tbody>
          ${kjede.map(
            ({ slag, tekst, dato: dag, tittel, kilde, oppdrag }) =>
              html`<tr ${slag === 'oppdraget' ? html`aria-current="true"` : ''}>
                <th scope="row">
                  ${tekst}${slag === 'oppdraget' && html` <small>dette oppdraget</small>`}
                  ${oppdrag.map(
                    (l) =>
                      html`<a href="/kommune/${kommune}/oppdrag/${l.oppdrag}">${l.delpunkt} ${l.tittel}</a> `,
                  )}
                </th>
                <td>${dag === null ? 'ikke oppgitt' : dato(dag)}</td>
                <td>${tittel ?? '–'}</td>
                <td>
                  ${
                    kilde === null
                      ? slag === 'oppdraget'
                        ? '–'
                        : 'ikke oppgitt'
                      : `${kilde.dokument}${kilde.linje === undefined ? '' : `, linje ${kilde.linje}`}`
                  }
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;

/** One oppdrag with its whole story. */
export const ettOppdragSide = (
  kommune: string,
  o: Oppdragssvar,
  kjede: Sakskjedesvar['kjede'],
  hendelser: readonly Hendelsessvar[],
  bestilt: readonly BestiltFoer[],
  klokker: Klokker,
): string => {
  const { hp } = o;
  const andre = { tekst: 'Kommunens oppdrag', href: `/kommune/${kommune}/oppdrag` };
  return side({
    tittel: `${o.punkt} ${o.delpunkt} ${o.tittel}`,
    sti:
      hp === null
        ? [{ tekst: 'Forsiden', href: '/' }, andre]
        : [...hpSti(kommune, hp), { tekst: 'Oppdrag', href: `${hpAdresse(kommune, hp)}/oppdrag` }],
    meny: hp === null ? [] : hpMeny(kommune, hp, 'oppdrag'),
    klokker,
    innhold: html`<dl class="fakta">
        <dt>Status</dt>
        <dd>${o.status}, ${o.iRute}</dd>
        ${
          o.utsatt &&
          html`<dt>Utsatt</dt>
            <dd>${dato(o.utsatt.dato)}: ${o.utsatt.grunn}</dd>`
        }
        <dt>Frist</dt>
        <dd>${fristtekst(o)}</dd>
        ${
          o.fristforslag &&
          html`<dt>Foreslått ny frist, ikke avgjort</dt>
            <dd>${dato(o.fristforslag.dato)}: ${o.fristforslag.grunn}</dd>`
        }
        ${
          kjede &&
          html`<dt>Veien til vedtak i tide</dt>
            <dd>${sakskjede(kjede)}${sisteSaksgang(o.saksgang)}</dd>`
        }
        <dt>Mottaker</dt>
        <dd>${o.mottaker} (${o.mottakerkilde})</dd>
        <dt>Ansvarlig</dt>
        <dd>${o.ansvarlig ?? 'ikke fordelt'}</dd>
        <dt>Vedtatt av</dt>
        <dd>
          ${
            hp === null
              ? html`${o.organ} ${dato(o.vedtaksdato)}, punkt ${o.punkt}, sak ${o.sak} (uten HP)`
              : html`<a href="${hpAdresse(kommune, hp)}/vedtak/${o.vedtak}/punkter/${o.punkt}"
                  >${o.organ} ${dato(o.vedtaksdato)}, punkt ${o.punkt}</a
                >`
          }
        </dd>
        ${
          o.knyttet.length > 0 &&
          html`<dt>Også vedtatt av</dt>
            <dd>
              ${o.knyttet.map((v) => html`${v.organ} ${dato(v.dato)}, punkt ${v.punkt}, sak ${v.sak}<br />`)}
            </dd>`
        }
        ${
          o.linjer.length > 0 &&
          html`<dt>Rammelinjer</dt>
            <dd>${o.linjer.map((l) => `${l.utvalg} ${l.nr ?? ''}`).join(', ')}</dd>`
        }
        ${
          o.betingelse !== null &&
          html`<dt>Betingelse</dt>
            <dd>${o.betingelse}</dd>`
        }
        <dt>Sist meldt</dt>
        <dd>
          ${o.sistMeldt === null ? 'ingen statusmelding' : `${dato(o.sistMeldt)}: ${o.sisteKommentar ?? ''}`}
        </dd>
        <dt>Alder</dt>
        <dd>${o.alderDager} dager fra vedtaket</dd>
        <dt>Sist endret</dt>
        <dd>
          ${o.sistEndret === null ? 'ikke siden det ble registrert' : dato(o.sistEndret)}${
            o.sistOmskrevet !== null &&
            (o.sistEndret === null || o.sistOmskrevet > o.sistEndret) &&
            html` <small>meldt ${dato(o.sistOmskrevet)} uten at noe var endret</small>`
          }
        </dd>
        ${
          o.dokumentasjon.length > 0 &&
          html`<dt>Dokumentasjon</dt>
            <dd>${o.dokumentasjon.map((d) => `${ord(d.slag)}: ${d.referanse}`).join('; ')}</dd>`
        }
      </dl>
      ${o.rapportering && rapporteringstabell(o.rapportering)} ${o.effekt && effektAvEtt(o.effekt)}
      ${o.opphav.length > 0 && opphavet(kommune, o.opphav)}
      ${
        bestilt.length > 0 &&
        html`<h2>Bestilt før?</h2>
          ${bestiltFoerTabell(kommune, bestilt)}`
      }
      <h2>Hendelser</h2>
      <p>
        <a href="${medKlokker(`/kommune/${kommune}/oppdrag/${o.id}/fortelling`, klokker)}"
          >Les det som en fortelling, steg for steg</a
        >
      </p>
      ${hendelsestabell(hendelser)}`,
  });
};
