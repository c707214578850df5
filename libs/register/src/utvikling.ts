import type { Dato } from '@saksgang/kernel';
import type {
  Dokumentasjon,
  Oppdrag,
  OppdragEvent,
  RapportLevert,
  RapportUteblitt,
} from '@saksgang/oppfoelging';
import type { Effektmelding } from './effekt';

type Tilstand = Exclude<Oppdrag, { readonly finnes: false }>;

/** What was done to a delivery afterwards: why, and the day; null when the day is not known. */
export interface Leveringsretting {
  readonly dato: Dato | null;
  readonly grunn: string;
}

/** A report for a period as it stands, and the day it came; null when the day is not known. */
export interface Levering {
  readonly levert: Dato | null;
  readonly rapport: RapportLevert['data'];
  /** The last that was put right in it; null when nothing was. */
  readonly rettet: Leveringsretting | null;
  /** Set when it was withdrawn, and the report is asked for again. */
  readonly trukket: Leveringsretting | null;
}

/** That a report had not come by its day was said, and when. */
export interface Uteblivelse {
  readonly meldt: Dato | null;
  readonly rapport: RapportUteblitt['data'];
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
  /** The reports for a period, in the order they came, also those that were withdrawn. */
  readonly leveringer: readonly Levering[];
  readonly uteblitt: readonly Uteblivelse[];
}

export const UROERT: Utvikling = {
  utsettelser: 0,
  sistEndret: null,
  sistOmskrevet: null,
  avsluttet: null,
  dokumentasjon: [],
  effekter: [],
  leveringer: [],
  uteblitt: [],
};

/** The next step of an oppdrag, from how it stood before a fact and after it. */
export const videre = (
  foer: Utvikling,
  event: OppdragEvent,
  skjedde: Dato | null,
  stod: Tilstand,
  staar: Tilstand,
): Utvikling => {
  if (event.type === 'RapportUteblitt')
    return { ...foer, uteblitt: [...foer.uteblitt, { meldt: skjedde, rapport: event.data }] };
  if (UTEN_VIRKNING.has(event.type)) return foer;
  const endret = {
    utsettelser: foer.utsettelser + (erUtsettelse(event, stod, staar) ? 1 : 0),
    avsluttet: avsluttetEtter(foer.avsluttet, event),
    dokumentasjon: medDokumentasjon(foer.dokumentasjon, event),
    effekter:
      event.type === 'EffektRapportert'
        ? [...foer.effekter, { meldt: skjedde, melding: event.data }]
        : foer.effekter,
    leveringer: leveringeneEtter(foer.leveringer, event, skjedde),
  };
  return sammeTilstand(stod, staar) && sammeMeldt(foer, endret)
    ? { ...foer, ...endret, sistOmskrevet: skjedde }
    : { ...foer, ...endret, sistEndret: skjedde };
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

const leveringeneEtter = (
  foer: readonly Levering[],
  event: OppdragEvent,
  skjedde: Dato | null,
): readonly Levering[] => {
  if (event.type === 'RapportLevert')
    return [...foer, { levert: skjedde, rapport: event.data, rettet: null, trukket: null }];
  if (event.type === 'RapportRettet') {
    const { retter, periode, levert, dokumentasjon, kommentar, grunn } = event.data;
    const rettet = { dato: skjedde, grunn };
    return medLevering(foer, retter, { levert, rapport: { periode, dokumentasjon, kommentar }, rettet });
  }
  if (event.type === 'RapportTrukket') {
    const { retter, grunn } = event.data;
    return medLevering(foer, retter, { trukket: { dato: skjedde, grunn } });
  }
  return foer;
};

/** Deliveries are numbered from 1, in the order they came. */
const medLevering = (
  foer: readonly Levering[],
  nummer: number,
  mer: Partial<Levering>,
): readonly Levering[] => foer.map((en, i) => (i + 1 === nummer ? { ...en, ...mer } : en));

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
  // What was shown before does not answer for what is to be done now.
  if (event.type === 'OppdragGjenaapnet' || event.type === 'OppdragSendtTilbake') return [];
  if (event.type !== 'OppdragRapportertUtfoert') return foer;
  const nye = event.data.dokumentasjon.filter(
    (ny) => !foer.some(({ slag, referanse }) => slag === ny.slag && referanse === ny.referanse),
  );
  return [...foer, ...nye];
};

/** Whether all of an oppdrag that is more than words is as it was. It is asked once for each fact in the log. */
const sammeTilstand = (foer: Tilstand, etter: Tilstand): boolean =>
  foer.status === etter.status &&
  foer.avvikMeldtTil.length === etter.avvikMeldtTil.length &&
  foer.knyttet.length === etter.knyttet.length &&
  (foer.utsatt === null) === (etter.utsatt === null) &&
  (foer.uavklartFrist === null) === (etter.uavklartFrist === null) &&
  foer.fristforslag?.dato === etter.fristforslag?.dato &&
  samme(foer.ansvarlig, etter.ansvarlig, (ansvarlig) => ansvarlig) &&
  samme(foer.frist, etter.frist, (frist) => frist && [frist.dato, frist.kilde, frist.tolket]);

/** The same of what has been shown and reported. */
const sammeMeldt = (foer: Meldt, etter: Meldt): boolean =>
  foer.dokumentasjon.length === etter.dokumentasjon.length &&
  samme(foer.leveringer, etter.leveringer, (alle) =>
    alle.map(({ levert, rapport, trukket }) => [levert, rapport.dokumentasjon, trukket !== null]),
  ) &&
  samme(foer.effekter, etter.effekter, gjeldendeEffekt);

type Meldt = Pick<Utvikling, 'dokumentasjon' | 'leveringer' | 'effekter'>;

/** What is the very same object is not written out to be compared. */
const samme = <T>(foer: T, etter: T, innhold: (verdi: T) => unknown): boolean =>
  foer === etter || JSON.stringify(innhold(foer)) === JSON.stringify(innhold(etter));

const gjeldendeEffekt = (effekter: readonly Effektmelding[]) => [
  ...new Map(
    effekter.map(({ melding: { aar, tertial, oppnaadd, prognose, erstatningstiltak } }) => [
      `${aar}-${tertial}`,
      [oppnaadd, prognose, erstatningstiltak],
    ]),
  ),
];
