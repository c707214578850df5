import { ord } from '@saksgang/kernel';
import type { LevertRapport, ManglendeRapport, Rapportering, TrukketRapport } from '@saksgang/register';
import { dato } from './format';
import { html, type Html } from './html';

interface Rapportrad {
  readonly periode: string;
  readonly frist: string | null;
  readonly tilstand: Html;
  readonly forsinket: boolean;
}

/** That it was put on record that a report had not come. */
export const foertUteblitt = (meldt: ManglendeRapport['meldtUteblitt']): Html | false =>
  meldt !== null && html`, ført ${dato(meldt)}`;

const levertRad = ({
  periode,
  frist,
  nummer,
  levert,
  forSent,
  meldtUteblitt,
  dokumentasjon,
  kommentar,
  rettet,
}: LevertRapport): Rapportrad => ({
  periode,
  frist,
  tilstand: html`levert ${levert === null ? '(dato ikke oppgitt)' : dato(levert)}${forSent && ', for sent'}:
    ${dokumentasjon.map((d) => `${ord(d.slag)}: ${d.referanse}`).join('; ')}
    <small>${kommentar}</small>
    <small>levering nr. ${nummer}</small>${
      meldtUteblitt !== null && html` <small>ingen statusmelding${foertUteblitt(meldtUteblitt)}</small>`
    }${
      rettet && html` <small>rettet ${rettet.dato === null ? '' : dato(rettet.dato)}: ${rettet.grunn}</small>`
    }`,
  forsinket: false,
});

const trukketRad = ({ periode, nummer, levert, trukket }: TrukketRapport): Rapportrad => ({
  periode,
  frist: null,
  tilstand: html`trukket ${trukket.dato === null ? '' : dato(trukket.dato)}: ${trukket.grunn}
    <small>levering nr. ${nummer}${levert !== null && html`, levert ${dato(levert)}`}</small>`,
  forsinket: false,
});

/** Each report by its period: delivered, missing or next; last, what was withdrawn. */
const rapportrader = ({ leverte, manglende, neste, trukne }: Rapportering): readonly Rapportrad[] => [
  ...[
    ...leverte.map(levertRad),
    ...manglende.map(({ periode, frist, meldtUteblitt }) => ({
      periode,
      frist,
      tilstand: html`ingen statusmelding${foertUteblitt(meldtUteblitt)}`,
      forsinket: true,
    })),
    ...(neste === null ? [] : [{ ...neste, tilstand: html`neste frist`, forsinket: false }]),
  ].sort((a, b) => ((a.frist ?? '') < (b.frist ?? '') ? -1 : 1)),
  ...trukne.map(trukketRad),
];

/** The reports that the vedtak asks for again and again, period by period. */
export const rapporteringstabell = (rapportering: Rapportering): Html =>
  html`<h2>Rapportering</h2>
    <table>
      <caption>
        Vedtaket ber om en rapport for hver periode
      </caption>
      <thead>
        <tr>
          <th scope="col">Periode</th>
          <th scope="col">Frist</th>
          <th scope="col">Rapport</th>
        </tr>
      </thead>
      <tbody>
        ${rapportrader(rapportering).map(
          ({ periode, frist, tilstand, forsinket }) =>
            html`<tr>
              <th scope="row">${periode}</th>
              <td>${frist === null ? '' : dato(frist)}</td>
              <td ${forsinket ? html`class="rute-forsinket"` : ''}>${tilstand}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
