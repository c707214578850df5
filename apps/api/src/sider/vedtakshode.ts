import type { Ankesvar, Kravsvar, Punktsvar, Vedtakssvar } from '@saksgang/historikk';
import { ord } from '@saksgang/kernel';
import { dato } from './format';
import { html, type Html } from './html';

/** What a vedtak is, beside its points: by whom, when, how it balanced, and what has been asked of it since. */
export const hodet = (v: Vedtakssvar): Html =>
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
export const harForslagsstillere = (p: Punktsvar): boolean =>
  p.forslagsstillere !== null || p.gruppe !== null;
