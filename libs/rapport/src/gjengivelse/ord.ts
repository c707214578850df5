import { skrivDato } from '@saksgang/kernel';
import type { Avstemmingslinje } from '../modell/avstemming';
import type { Rapportrad } from '../modell/rapportrad';
import type { Gruppering, Visningsvalg } from '../modell/statusrapport';

export const GRUPPENAVN: Readonly<Record<Gruppering, string>> = {
  utvalg: 'utvalg',
  ansvarlig: 'ansvarlig',
  parti: 'forslagsstiller',
};

export const VISNINGSNAVN: Readonly<Record<Visningsvalg, string>> = {
  alle: 'alle punkter',
  aapne: 'åpne punkter',
  forsinket: 'forsinkede punkter',
  'frist-ikke-satt': 'oppdrag uten frist',
  'til-behandling': 'punkter til politisk behandling',
};

export const MAATENAVN: Readonly<Record<Avstemmingslinje['maate'], string>> = {
  oppdrag: 'Oppdrag',
  ramme: 'Innarbeidet i budsjett',
  loepende: 'Følges løpende',
  alle: 'Alle',
};

export const kontrollert = (stemmer: boolean): string => (stemmer ? 'stemmer' : 'stemmer ikke');

/** When the saksframlegg must be in, where that is near or no longer possible; empty where there is time, or no sak. */
export const saksgangstekst = (saksgang: Rapportrad['saksgang']): string => {
  if (saksgang === null || saksgang.tilstand === 'i rute') return '';
  const { tilstand, siste, mangler } = saksgang;
  if (tilstand === 'uten møte' || siste === null)
    return `møteplanen har ikke noe møte før fristen${mangler.length === 0 ? '' : ` i ${mangler.join(', ')}`}`;
  return tilstand === 'passert'
    ? `siste saksgang før fristen er passert (${skrivDato(siste)})`
    : `siste saksgang før fristen er nær: saken må inn senest ${skrivDato(siste)}`;
};

/** The references to what shows that it was done. */
export const dokumentene = (dokumentasjon: Rapportrad['dokumentasjon']): string =>
  dokumentasjon.map(({ slag, referanse }) => `${slag}: ${referanse}`).join('; ');

/** What is delivered of the reports that are asked for again and again, what is missing, and what is next. */
export const rapporteringstekst = (rapportering: Rapportrad['rapportering']): string => {
  if (rapportering === null) return '';
  const { leverte, manglende, neste } = rapportering;
  return [
    ...leverte.map(
      ({ periode, levert, forSent, dokumentasjon }) =>
        `${periode}: levert ${levert === null ? 'dato ikke oppgitt' : skrivDato(levert)}${forSent ? ', for sent' : ''} (${dokumentene(dokumentasjon)})`,
    ),
    ...manglende.map(
      ({ periode, meldtUteblitt }) =>
        `ingen statusmelding for ${periode}${meldtUteblitt === null ? '' : `, ført ${skrivDato(meldtUteblitt)}`}`,
    ),
    ...(neste === null ? [] : [`neste frist ${skrivDato(neste.frist)} for ${neste.periode}`]),
  ].join('; ');
};
