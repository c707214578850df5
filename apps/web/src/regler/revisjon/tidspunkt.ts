import {
  dagerMellom,
  osloDato,
  parseDato,
  parseKjent,
  plussDager,
  type Dato,
  type Instant,
} from '@saksgang/kernel';

/** A point of the two clocks, as it stands in an address: a day or null for now, and a day, an instant or null for now. */
export interface Tidspunkt {
  readonly gjelder: string | null;
  readonly kjent: string | null;
}

export type Hvilket = '' | 'fra';
const navn = (hvilket: Hvilket, klokke: 'gjelder' | 'kjent'): string =>
  hvilket === '' ? klokke : `${hvilket}${klokke === 'gjelder' ? 'Gjelder' : 'Kjent'}`;

/** The point that an address says; what is no day is now. */
export const lesTidspunkt = (adresse: URLSearchParams, hvilket: Hvilket = ''): Tidspunkt => {
  const kjent = adresse.get(navn(hvilket, 'kjent'));
  return {
    gjelder: parseDato(adresse.get(navn(hvilket, 'gjelder')) ?? ''),
    kjent: kjent !== null && parseKjent(kjent) !== null ? kjent : null,
  };
};

/** The same address with another point; what else it says is kept. */
export const medTidspunkt = (
  adresse: URLSearchParams,
  tidspunkt: Partial<Tidspunkt>,
  hvilket: Hvilket = '',
): URLSearchParams => {
  const ny = new URLSearchParams(adresse);
  for (const klokke of ['gjelder', 'kjent'] as const) {
    if (!(klokke in tidspunkt)) continue;
    const verdi = tidspunkt[klokke] ?? null;
    if (verdi === null) ny.delete(navn(hvilket, klokke));
    else ny.set(navn(hvilket, klokke), verdi);
  }
  return ny;
};

/** The point as a part of an address, for a link to another page of the same point. */
export const iAdressen = ({ gjelder, kjent }: Tidspunkt): string => {
  const tekst = medTidspunkt(new URLSearchParams(), { gjelder, kjent }).toString();
  return tekst === '' ? '' : `?${tekst}`;
};

export const sammeTidspunkt = (a: Tidspunkt, b: Tidspunkt): boolean =>
  a.gjelder === b.gjelder && a.kjent === b.kjent;

/** The days that a clock can be put to, and those on which something happened by it. */
export interface Skala {
  readonly fra: Dato;
  readonly til: Dato;
  /** In order, each once. */
  readonly stopp: readonly Dato[];
}

interface Datert {
  readonly skjedde: Dato | null;
  readonly registrert: Instant | null;
}

/** From the day before anything happened to today. */
export const skalaen = (klokke: 'gjelder' | 'kjent', hendelser: readonly Datert[], idag: Dato): Skala => {
  const dager = hendelser.flatMap(({ skjedde, registrert }) =>
    klokke === 'gjelder' ? (skjedde ?? []) : registrert === null ? [] : osloDato(registrert),
  );
  const stopp = [...new Set(dager)].sort();
  const foerste = stopp[0] ?? idag;
  const siste = stopp.at(-1) ?? idag;
  return { fra: plussDager(foerste < idag ? foerste : idag, -1), til: siste > idag ? siste : idag, stopp };
};

/** One step past the last day is now. */
export const trinnene = ({ fra, til }: Skala): number => dagerMellom(fra, til) + 1;

/** Where a value stands on the scale; what is outside it stands at its end. */
export const trinnet = (skala: Skala, verdi: string | null): number => {
  const dag = verdi === null ? null : parseDato(verdi.slice(0, 10));
  if (dag === null) return trinnene(skala);
  return Math.min(Math.max(dagerMellom(skala.fra, dag), 0), trinnene(skala) - 1);
};

export const paaTrinnet = (skala: Skala, trinn: number): Dato | null =>
  trinn >= trinnene(skala) ? null : plussDager(skala.fra, trinn);

/** The nearest day before this one on which something happened; else the day before everything; null when it is there. */
export const forrigeStopp = (skala: Skala, verdi: string | null): Dato | null => {
  const dag = verdi?.slice(0, 10) ?? null;
  const funnet = skala.stopp.findLast((s) => dag === null || s < dag);
  if (funnet !== undefined) return funnet;
  return dag === skala.fra ? null : skala.fra;
};

/** The nearest day after this one on which something happened; `naa` when there is none. */
export const nesteStopp = (skala: Skala, verdi: string | null): Dato | 'naa' | null => {
  if (verdi === null) return null;
  const dag = verdi.slice(0, 10);
  return skala.stopp.find((s) => s > dag) ?? 'naa';
};
