import type { Dato } from '@saksgang/kernel';
import type { Dokumentasjon, Oppdrag, OppdragEvent, RapportLevert } from '@saksgang/oppfoelging';
import type { Effektmelding } from './effekt';

type Tilstand = Exclude<Oppdrag, { readonly finnes: false }>;

/** A report for a period, and the day it came; null when the day is not known. */
export interface Levering {
  readonly levert: Dato | null;
  readonly rapport: RapportLevert['data'];
}

/** How an oppdrag has moved since it was registered. */
export interface Utvikling {
  /** How often a date that stood was set later: by the body, or by the administration where the date was its own. */
  readonly utsettelser: number;
  /** The last day on which something became different. */
  readonly sistEndret: Dato | null;
  /** The last day on which somebody reported, and nothing was different but the words. */
  readonly sistOmskrevet: Dato | null;
  /** The day of the vedtak that closed it; null while it is open. */
  readonly avsluttet: Dato | null;
  readonly dokumentasjon: readonly Dokumentasjon[];
  /** Every report of an effect, in the order they came; a later one corrects an earlier on the same tertial. */
  readonly effekter: readonly Effektmelding[];
  /** The reports for a period, in the order they came. */
  readonly leveringer: readonly Levering[];
}

export const UROERT: Utvikling = {
  utsettelser: 0,
  sistEndret: null,
  sistOmskrevet: null,
  avsluttet: null,
  dokumentasjon: [],
  effekter: [],
  leveringer: [],
};

/** The next step of an oppdrag, from how it stood before a fact and after it. */
export const videre = (
  foer: Utvikling,
  event: OppdragEvent,
  skjedde: Dato | null,
  stod: Tilstand,
  staar: Tilstand,
): Utvikling => {
  if (UTEN_VIRKNING.has(event.type)) return foer;
  const etter: Utvikling = {
    ...foer,
    utsettelser: foer.utsettelser + (erUtsettelse(event, stod, staar) ? 1 : 0),
    avsluttet: avsluttetEtter(foer.avsluttet, event),
    dokumentasjon: medDokumentasjon(foer.dokumentasjon, event),
    effekter:
      event.type === 'EffektRapportert'
        ? [...foer.effekter, { meldt: skjedde, melding: event.data }]
        : foer.effekter,
    leveringer:
      event.type === 'RapportLevert'
        ? [...foer.leveringer, { levert: skjedde, rapport: event.data }]
        : foer.leveringer,
  };
  return innholdet(stod, foer) === innholdet(staar, etter)
    ? { ...etter, sistOmskrevet: skjedde }
    : { ...etter, sistEndret: skjedde };
};

/** What says nothing of how the work stands: a clock has rung, or the history was looked up. */
const UTEN_VIRKNING: ReadonlySet<OppdragEvent['type']> = new Set([
  'PaaminnelsePaabegynt',
  'PaaminnelseSendt',
  'FristUtloept',
  'OpphavFoert',
  'OpphavFjernet',
  'GjentattBestillingBekreftet',
  'GjentattBestillingAvvist',
]);

const erUtsettelse = (event: OppdragEvent, stod: Tilstand, staar: Tilstand): boolean =>
  (event.type === 'FristSatt' || event.type === 'FristFlyttet') &&
  stod.frist !== null &&
  staar.frist !== null &&
  staar.frist.dato > stod.frist.dato;

const avsluttetEtter = (foer: Dato | null, event: OppdragEvent): Dato | null => {
  if (event.type === 'OppdragAvsluttet') return event.data.vedtak.dato;
  return event.type === 'OppdragGjenaapnet' ? null : foer;
};

const medDokumentasjon = (foer: readonly Dokumentasjon[], event: OppdragEvent): readonly Dokumentasjon[] => {
  if (event.type !== 'OppdragRapportertUtfoert') return foer;
  const nye = event.data.dokumentasjon.filter(
    (ny) => !foer.some(({ slag, referanse }) => slag === ny.slag && referanse === ny.referanse),
  );
  return [...foer, ...nye];
};

/** All of an oppdrag that is more than words. */
const innholdet = (
  { status, ansvarlig, frist, uavklartFrist, fristforslag, avvikMeldtTil, utsatt, knyttet }: Tilstand,
  { dokumentasjon, effekter, leveringer }: Utvikling,
): string =>
  JSON.stringify([
    status,
    ansvarlig,
    frist && [frist.dato, frist.kilde, frist.tolket],
    uavklartFrist !== null,
    fristforslag?.dato,
    avvikMeldtTil.length,
    utsatt !== null,
    knyttet.length,
    dokumentasjon.length,
    leveringer.length,
    gjeldendeEffekt(effekter),
  ]);

const gjeldendeEffekt = (effekter: readonly Effektmelding[]) => [
  ...new Map(
    effekter.map(({ melding: { aar, tertial, oppnaadd, prognose, erstatningstiltak } }) => [
      `${aar}-${tertial}`,
      [oppnaadd, prognose, erstatningstiltak],
    ]),
  ),
];
