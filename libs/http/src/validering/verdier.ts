import {
  parseDato,
  parseHpPeriode,
  parseKjent,
  parseKommuneId,
  parseKroner,
  parseOrganId,
  parsePunkt,
  parseSakId,
  parseUtvalgKode,
  parseUuid,
} from '@saksgang/kernel';
import { ValidateBy, type ValidationOptions } from 'class-validator';
import { erObjekt } from './nestet';

const felt =
  (name: string, gyldig: (verdi: unknown) => boolean) =>
  (options?: ValidationOptions): PropertyDecorator =>
    ValidateBy({ name, validator: { validate: gyldig } }, options);

const tekstfelt = (name: string, les: (tekst: string) => unknown) =>
  felt(name, (verdi) => typeof verdi === 'string' && les(verdi) !== null);

/** `yyyy-mm-dd`, a real day. */
export const ErDato = tekstfelt('dato', parseDato);
/** A moment of knowledge: a day, or a point in time with its zone. */
export const ErKjent = tekstfelt('kjent', parseKjent);
export const ErHpPeriode = tekstfelt('hpPeriode', parseHpPeriode);
export const ErKommuneId = tekstfelt('kommuneId', parseKommuneId);
export const ErOrganId = tekstfelt('organId', parseOrganId);
export const ErUtvalgKode = tekstfelt('utvalgKode', parseUtvalgKode);
export const ErPunkt = tekstfelt('punkt', parsePunkt);
export const ErSakId = tekstfelt('sakId', parseSakId);
export const ErId = tekstfelt('id', parseUuid);

/** Whole kroner. */
export const ErKroner = felt('kroner', (verdi) => typeof verdi === 'number' && parseKroner(verdi) !== null);

const STOERSTE_ANTALL_KOLONNER = 30;

const erBeloep = (verdi: unknown, kolonne: RegExp): boolean =>
  erObjekt(verdi) &&
  Object.keys(verdi).length <= STOERSTE_ANTALL_KOLONNER &&
  Object.entries(verdi).every(
    ([k, v]) => kolonne.test(k) && (v === null || (typeof v === 'number' && parseKroner(v) !== null)),
  );

/** Whole kroner per year, null where the amount is unknown: `{ "2025": 270000, "2026": null }`. */
export const ErBeloepPerAar = felt('beloepPerAar', (verdi) => erBeloep(verdi, /^\d{4}$/));

/** Whole kroner per column of a printed table. */
export const ErBeloepPerKolonne = felt('beloepPerKolonne', (verdi) =>
  erBeloep(verdi, /^[\p{L}\d][\p{L}\d ./-]{0,39}$/u),
);
