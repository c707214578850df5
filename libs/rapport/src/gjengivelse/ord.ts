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

/** The references to what shows that it was done. */
export const dokumentene = (dokumentasjon: Rapportrad['dokumentasjon']): string =>
  dokumentasjon.map(({ slag, referanse }) => `${slag}: ${referanse}`).join('; ');
