import type { Hendelsessvar } from '@saksgang/historikk';
import { ord, type Klokker, type Rolle } from '@saksgang/kernel';
import type { Bevisplass, Bevisstatus, Sjekkpunktsvar } from '@saksgang/revisjon';
import { dato, tall, tidspunkt } from './format';
import { html, type Html } from './html';
import { hpMeny, hpSti, side } from './side';

/** Those who may take the file of proof: it tells who did what. */
const FAAR_FILEN: readonly Rolle[] = [
  'administrator',
  'kontrollutvalgssekretariat',
  'regnskapsrevisor',
  'forvaltningsrevisor',
];

interface Sted {
  readonly kommune: string;
  readonly hp: string;
  readonly leser: Rolle;
  readonly klokker: Klokker;
}

interface Bevis {
  readonly status: Bevisstatus;
  readonly siste: Sjekkpunktsvar | null;
  readonly plasser: readonly Bevisplass[];
}

/** How far the proofs of an HP have come, which facts a signed checkpoint covers, and how anybody can check them. */
export const bevisSide = (
  sted: Sted,
  hendelser: readonly Hendelsessvar[],
  { status, siste, plasser }: Bevis,
): string =>
  side({
    klokker: sted.klokker,
    tittel: `Bevis for handlingsprogrammet ${sted.hp}`,
    sti: hpSti(sted.kommune, sted.hp),
    meny: hpMeny(sted.kommune, sted.hp, 'bevis'),
    innhold: html`<p>
        Alt som føres, blir et blad i et tre av kontrollsummer, og toppen av treet undertegnes. Endres,
        flyttes eller fjernes noe etterpå, stemmer ikke toppen lenger.
      </p>
      ${tilstanden(status, siste)} ${siste !== null && sjekkpunktet(siste)}
      <h2>Verifiser selv</h2>
      ${egenkontroll(sted)}
      <h2>Hendelsene i saken</h2>
      ${dekning(plasser)} ${tabellen(hendelser, plasser)}`,
  });

const tilstanden = (
  { stoerrelse, bak, sekunderBak, kontroll }: Bevisstatus,
  siste: Sjekkpunktsvar | null,
): Html =>
  html`<dl class="fakta">
    <dt>Hendelser i treet</dt>
    <dd>${tall(stoerrelse)}</dd>
    <dt>Etterslep</dt>
    <dd>
      ${bak === 0 ? 'Ingen hendelser venter' : `${bak} hendelser venter, den eldste i ${Math.ceil(sekunderBak)} sekunder`}
    </dd>
    <dt>Siste sjekkpunkt</dt>
    <dd>
      ${siste === null ? 'Ingenting er undertegnet ennå' : html`${tidspunkt(siste.undertegnet)}, over ${tall(siste.stoerrelse)} hendelser`}
    </dd>
    <dt>Undertegnet med nøkkelen</dt>
    <dd>${siste === null ? 'ingen ennå' : html`<code>${siste.noekkel}</code>`}</dd>
    <dt>Siste kontroll av hele loggen</dt>
    <dd>${kontroll === null ? 'Ikke kontrollert siden Saksgang ble startet' : kontrollen(kontroll)}</dd>
  </dl>`;

const kontrollen = ({ resultat, kontrollert, hendelser }: NonNullable<Bevisstatus['kontroll']>): Html =>
  resultat === 'holder'
    ? html`${tidspunkt(kontrollert)}: ${tall(hendelser)} hendelser var uendret`
    : html`<strong
        >${tidspunkt(kontrollert)}: loggen stemmer ikke med bevisene. Kontrollutvalget skal ha
        beskjed.</strong
      >`;

const sjekkpunktet = ({ note }: Sjekkpunktsvar): Html =>
  html`<details>
    <summary>Sjekkpunktet, til å ta vare på</summary>
    <pre>${note}</pre>
    <p>
      Den som har et sjekkpunkt, kan siden vise om noe av det som er dekket av det, er endret eller fjernet.
      Lim det inn i en protokoll, eller send det til revisor.
    </p>
  </details>`;

const egenkontroll = ({ kommune, hp, leser }: Sted): Html => {
  const fil = `bevis-${kommune}-hp-${hp}.json`;
  return html`<ol>
    <li>
      ${
        FAAR_FILEN.includes(leser)
          ? html`<a href="/api/kommuner/${kommune}/saker/hp-${hp}/bevis" download="${fil}">Last ned bevis</a>:
              hele saken i én fil.`
          : 'Få bevisfilen for saken av revisor eller kontrollutvalgets sekretariat. Den sier hvem som gjorde hva, og ligger derfor ikke åpent.'
      }
    </li>
    <li>
      <a href="/bevis/verifiser.mjs" download="verifiser.mjs">Last ned programmet</a> som kontrollerer den.
      Det trenger Node 20 og ikke noe annet, ikke Saksgang og ikke nettet.
      <a href="/bevis/FORMAT.md">Formatet</a> er beskrevet, så andre kan skrive sitt eget.
    </li>
    <li>
      Kjør <code>node verifiser.mjs ${fil} --sjekkpunkt sjekkpunkt.txt</code>, med et sjekkpunkt du har fra
      før. Svaret er at beviset holder, eller den første hendelsen som er feil.
    </li>
  </ol>`;
};

const dekning = (plasser: readonly Bevisplass[]): Html => {
  const dekket = plasser.filter(({ undertegnet }) => undertegnet).length;
  return html`<p>${dekket} av ${plasser.length} hendelser er dekket av et undertegnet sjekkpunkt.</p>`;
};

const stand = ({ nr, undertegnet }: Bevisplass): string => {
  if (undertegnet) return 'Undertegnet';
  return nr === null ? 'Venter på å komme i treet' : 'I treet; undertegnes innen et døgn';
};

const tabellen = (hendelser: readonly Hendelsessvar[], plasser: readonly Bevisplass[]): Html =>
  html`<div class="rulle" tabindex="0" role="region" aria-label="Hendelser og bevis">
    <table>
      <caption>
        ${hendelser.length} hendelser
      </caption>
      <thead>
        <tr>
          <th scope="col" class="smal">Nr</th>
          <th scope="col">Hendelse</th>
          <th scope="col">Skjedde</th>
          <th scope="col">Ført</th>
          <th scope="col" class="smal">Blad</th>
          <th scope="col">Bevis</th>
        </tr>
      </thead>
      <tbody>
        ${hendelser.map((h, i) => {
          const plass = plasser[i] ?? { nr: null, undertegnet: false };
          return html`<tr>
            <td class="smal">${h.revisjon + 1}</td>
            <th scope="row">${ord(h.type)}</th>
            <td>${dato(h.skjedde)}</td>
            <td>${tidspunkt(h.registrert)}</td>
            <td class="smal">${plass.nr === null ? '–' : tall(plass.nr)}</td>
            <td>${stand(plass)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
