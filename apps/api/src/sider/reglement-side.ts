import { ord, type Klokker } from '@saksgang/kernel';
import type { Reglementsvar } from '@saksgang/moeter';
import type { GjeldendePlan, Planopphav, Ukebrevliste } from '@saksgang/register';
import { dato, tall } from './format';
import { html, type Html } from './html';
import { kommuneMeny, merknader, side } from './side';

const IKKE_FASTSATT = 'ikke fastsatt';

/** The kommune's own rules on a day; what nobody has decided is said to be so. */
export const reglementSide = (
  kommune: string,
  svar: Reglementsvar,
  planer: readonly GjeldendePlan[],
  ukebrev: Ukebrevliste,
  klokker: Klokker,
): string =>
  side({
    tittel: 'Reglement',
    sti: [{ tekst: 'Forsiden', href: '/' }],
    meny: kommuneMeny(kommune, 'reglement'),
    menynavn: 'Kommunen',
    klokker,
    innhold: html`${merknader(svar.merknader)}
    ${
      svar.versjon === null
        ? html`<p>
            Kommunestyret har ikke fastsatt noe reglement som gjelder per ${dato(svar.gjelder)}. Da gjelder
            bare loven, og ingen lokale frister eller grenser er forutsatt her.
          </p>`
        : html`<p>
            Gjelder fra ${dato(svar.versjon.gjelderFra)}, vedtatt i kommunestyret
            ${dato(svar.versjon.vedtak.dato)}, sak ${svar.versjon.vedtak.saksnummer}.
          </p>`
    }
    ${reglene(svar)}
    ${
      svar.versjoner.length > 1 &&
      html`<h2>Alle versjoner</h2>
        <ul>
          ${svar.versjoner.map(
            (v) =>
              html`<li>fra ${dato(v.gjelderFra)}: sak ${v.vedtak.saksnummer}, ${dato(v.vedtak.dato)}</li>`,
          )}
        </ul>`
    }
    ${varslingen(planer)} ${ukebrevet(kommune, ukebrev)}`,
  });

const reglene = ({ reglement: r }: Reglementsvar): Html =>
  html`<dl class="fakta">
    <dt>Forslag etter at saken er tatt opp til votering</dt>
    <dd>${r.forslagEtterOpptak === null ? IKKE_FASTSATT : liste(r.forslagEtterOpptak)}</dd>
    <dt>Hvem kan fremme forslag</dt>
    <dd>
      ${
        r.forslagsrett === null
          ? IKKE_FASTSATT
          : r.forslagsrett.map(
              ({ type, roller, organer }) => html`${ord(type)}: ${liste(roller)}; i ${liste(organer)}<br />`,
            )
      }
    </dd>
    <dt>Mindretallsanke</dt>
    <dd>${anke(r.mindretallsanke)}</dd>
    <dt>Frist for forslag</dt>
    <dd>${frist(r.fristForForslag)}</dd>
    <dt>Frist for budsjettspørsmål</dt>
    <dd>${frist(r.fristForBudsjettspoersmaal)}</dd>
    ${Object.entries(r.handlingsregler).map(
      ([regel, hundredeler]: [string, number | null]) =>
        html`<dt>Handlingsregel: ${ord(regel)}</dt>
          <dd>${hundredeler === null ? IKKE_FASTSATT : html`${tall(hundredeler / 100)} %`}</dd>`,
    )}
  </dl>`;

const liste = (koder: readonly string[]): string =>
  koder.length === 0 ? 'ingen' : koder.map(ord).join(', ');

const frist = (dager: number | null): string =>
  dager === null ? IKKE_FASTSATT : dager === 1 ? '1 dag før møtet' : `${dager} dager før møtet`;

const anke = (regel: Reglementsvar['reglement']['mindretallsanke']): string => {
  if (regel === null) return IKKE_FASTSATT;
  const { teller, nevner, fristDager } = regel;
  const naar =
    fristDager === null
      ? `fristen er ${IKKE_FASTSATT}`
      : fristDager === 0
        ? 'i møtet, rett etter voteringen'
        : `innen ${fristDager === 1 ? '1 dag' : `${fristDager} dager`} etter voteringen`;
  return `${teller}/${nevner} av medlemmene, ${naar}`;
};

const varslingen = (planer: readonly GjeldendePlan[]): Html =>
  html`<h2 id="varsling">Varsling om frister</h2>
    <table>
      <caption>
        Når det varsles om fristen til et oppdrag, etter hva slags oppdrag det er. På dagen varsles det
        alltid. Hvert varsel etter fristen går ett trinn lenger opp i linjen.
      </caption>
      <thead>
        <tr>
          <th scope="col">Oppdrag</th>
          <th scope="col">Arbeidsdager før</th>
          <th scope="col">Arbeidsdager etter</th>
          <th scope="col">Klokken</th>
          <th scope="col">Fastsatt</th>
        </tr>
      </thead>
      <tbody>
        ${planer.map(
          (plan) =>
            html`<tr>
              <th scope="row">${ord(plan.type)}</th>
              <td>${[...plan.foer].sort((a, b) => b - a).join(', ')}</td>
              <td>${[...plan.etter].sort((a, b) => a - b).join(', ')}</td>
              <td>${plan.klokken}</td>
              <td>
                ${OPPHAV[plan.opphav]}${plan.fastsatt !== null && html`, fastsatt ${dato(plan.fastsatt)}`}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`;

const OPPHAV: Readonly<Record<Planopphav, string>> = {
  egen: 'egen plan',
  felles: 'kommunens felles plan',
  standard: 'standard: kommunen har ikke fastsatt noe',
};

const UKEDAGER = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag'];

const ukebrevet = (kommune: string, { ukedag, egen, fastsatt }: Ukebrevliste): Html =>
  html`<h2 id="ukebrev">Ukebrev</h2>
    <p>
      ${
        ukedag === null
          ? html`Kommunen sender ikke ukebrev om oppdragene.`
          : html`Hver ${UKEDAGER[ukedag - 1]} får de ansvarlige og kommunedirektøren et brev om det som
            haster, på klokkeslettet i kommunens felles varslingsplan, 08:00 når ingen er fastsatt. Er dagen
            en helligdag, kommer det neste arbeidsdag. Den som ikke har noe å få vite, får ikke noe brev.`
      }
      ${egen ? html`Fastsatt ${dato(fastsatt)}.` : 'Det er standard: kommunen har ikke fastsatt noe.'}
      <a href="/kommune/${kommune}/meldinger#ukebrev">Se ukebrevene.</a>
    </p>`;
