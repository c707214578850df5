import { LAANESLAG, type Beregningssvar } from '@saksgang/beregning';
import { html, type Html } from './html';
import { AARSFELT, type Aarsfelt, type Enkeltfelt, type Vilkaarsskjema } from './vilkaarsskjema';

const LEDETEKST: Readonly<Record<Exclude<Enkeltfelt, 'laaneslag'>, string>> = {
  rente: 'Lånerente i prosent',
  loepetid: 'Løpetid i år',
  mvaSats: 'Mva-sats i prosent',
  mvaAndel: 'Andel av investeringen med mva-kompensasjon, i prosent',
  kravNettoDriftsresultat: 'Netto driftsresultat, minst prosent av driftsinntektene',
  kravDisposisjonsfond: 'Disposisjonsfond, minst prosent av driftsinntektene',
  kravGjeldsgrad: 'Gjeldsgrad, høyst prosent av driftsinntektene',
};

const NOEKKELTALL: Readonly<Record<Aarsfelt, string>> = {
  driftsinntekter: 'Driftsinntekter',
  nettoDriftsresultat: 'Netto driftsresultat',
  disposisjonsfond: 'Disposisjonsfond ved utgangen av året',
  gjeld: 'Gjeld ved utgangen av året',
};

const LAANENE: Readonly<Record<(typeof LAANESLAG)[number], string>> = {
  annuitet: 'Annuitetslån',
  serie: 'Serielån',
};

/** What the calculation is to suppose, to be filled in; an error stands beside its field. */
export const vilkaarsfelt = (
  skjema: Vilkaarsskjema,
  valgt: Beregningssvar | null,
  aarene: readonly string[],
): Html =>
  html`<details ${skjema.feil.size > 0 && html`open`}>
    <summary>Forutsetninger</summary>
    <p>Det som ikke fylles ut, antas ikke: svaret sier da hva som mangler.</p>
    ${valgt && oppstarter(skjema, valgt)}
    <fieldset>
      <legend>Nye lån</legend>
      ${enkelt(skjema, 'rente')} ${enkelt(skjema, 'loepetid')} ${laaneslaget(skjema)}
    </fieldset>
    <fieldset>
      <legend>Mva-kompensasjon</legend>
      ${enkelt(skjema, 'mvaSats')} ${enkelt(skjema, 'mvaAndel')}
    </fieldset>
    ${AARSFELT.map(
      (felt) =>
        html`<fieldset class="aar">
          <legend>${NOEKKELTALL[felt]}, i kroner</legend>
          ${aarene.map((aar, i) => inndata(skjema, felt, `${felt}-${aar}`, aar, skjema.sendt[felt]?.[i]))}
        </fieldset>`,
    )}
    <fieldset>
      <legend>Kommunens egne krav</legend>
      ${enkelt(skjema, 'kravNettoDriftsresultat')} ${enkelt(skjema, 'kravDisposisjonsfond')}
      ${enkelt(skjema, 'kravGjeldsgrad')}
    </fieldset>
  </details>`;

const enkelt = (skjema: Vilkaarsskjema, felt: keyof typeof LEDETEKST): Html =>
  inndata(skjema, felt, felt, LEDETEKST[felt], skjema.sendt[felt]);

const inndata = (
  skjema: Vilkaarsskjema,
  navn: string,
  id: string,
  ledetekst: string,
  verdi: string | undefined,
): Html =>
  html`<p class="felt">
    <label for="${id}">${ledetekst}</label>
    <input id="${id}" name="${navn}" inputmode="decimal" value="${verdi}" ${feilmerke(skjema, id)} />
    ${feilen(skjema, id)}
  </p>`;

const feilmerke = ({ feil }: Vilkaarsskjema, id: string): Html | false =>
  feil.has(id) && html`aria-invalid="true" aria-describedby="${id}-feil"`;

const feilen = ({ feil }: Vilkaarsskjema, id: string): Html | false =>
  feil.has(id) && html`<strong class="feil" id="${id}-feil">${feil.get(id)}</strong>`;

const laaneslaget = (skjema: Vilkaarsskjema): Html =>
  html`<p class="felt">
    <label for="laaneslag">Låneslag</label>
    <select id="laaneslag" name="laaneslag" ${feilmerke(skjema, 'laaneslag')}>
      <option value="">Ikke valgt</option>
      ${LAANESLAG.map(
        (slag) =>
          html`<option value="${slag}" ${slag === skjema.sendt.laaneslag && html`selected`}>
            ${LAANENE[slag]}
          </option>`,
      )}
    </select>
    ${feilen(skjema, 'laaneslag')}
  </p>`;

/** The lines that the chosen forslag change, each with the month in which it starts. */
const oppstarter = (skjema: Vilkaarsskjema, { linjer }: Beregningssvar): Html | false => {
  const egne = linjer.filter((l) => l.forslag.length > 0).slice(0, 100);
  return (
    egne.length > 0 &&
    html`<fieldset>
      <legend>Oppstart, når beløpet er for hele år (måned og år, for eksempel 08.2025)</legend>
      ${egne.map(
        ({ linje, utvalg, tittel }) =>
          html`<input type="hidden" name="linje" value="${linje}" />${inndata(
              skjema,
              'oppstart',
              `oppstart-${linje}`,
              `${utvalg} ${tittel}`,
              skjema.oppstart.get(linje),
            )}`,
      )}
    </fieldset>`
  );
};
