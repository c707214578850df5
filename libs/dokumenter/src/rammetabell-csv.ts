import { ok, refused, type Enhet, type Kroner, type RefusalOf, type Result } from '@saksgang/kernel';
import { CsvError, parse } from 'csv-parse/sync';
import { lesBeloep } from './norsk-tall';
import {
  FilenErIkkeUtf8,
  FilenErTom,
  FilenHarForMangeRader,
  FilenKanIkkeLeses,
  NummeretErUgyldig,
  OverskrifteneErFeil,
  RadenHarFeilAntallFelter,
  RadenManglerTekst,
  type rammetabellRefusals,
  TalletErUgyldig,
  TekstenErUgyldig,
} from './rammetabell.refusals';

/** A row of the file. `beloep` has null where the cell is empty; `linje` is the line of the file, counted from 1. */
export interface Rammetabellrad {
  readonly linje: number;
  readonly sum: boolean;
  readonly nr: number | null;
  readonly kategori: string;
  readonly tittel: string;
  readonly beloep: Readonly<Record<string, Kroner | null>>;
}

export interface Rammetabell {
  readonly aarene: readonly string[];
  readonly rader: readonly Rammetabellrad[];
}

type Avslag = RefusalOf<typeof rammetabellRefusals>;

interface Raaralinje {
  readonly felter: readonly string[];
  readonly linje: number;
}

const FLESTE_RADER = 1000;
/** Far more than the rows of a file that is taken in; a megabyte of empty rows takes half a minute to read. */
const FLESTE_LINJESKIFT = 10_000;
const FLESTE_AAR = 10;
const FASTE = ['nr', 'kategori', 'tittel'];
const SUMRAD = 'sum';

/** Reads a frame table from semicolon-separated text; refuses the whole file at the first thing that is wrong. */
export const lesRammetabell = (bytes: Uint8Array, enhet: Enhet): Result<Rammetabell, Avslag> => {
  const linjer = lesLinjer(bytes);
  if (!linjer.ok) return linjer;
  const [overskrift, ...innhold] = linjer.value;
  if (!overskrift) return refused(FilenErTom());
  const aarene = lesOverskrifter(overskrift.felter);
  if (!aarene.ok) return aarene;
  if (innhold.length === 0) return refused(FilenErTom());
  if (innhold.length > FLESTE_RADER) return refused(FilenHarForMangeRader(innhold.length, FLESTE_RADER));
  const rader: Rammetabellrad[] = [];
  for (const linje of innhold) {
    const rad = lesRad(linje, aarene.value, enhet);
    if (!rad.ok) return rad;
    rader.push(rad.value);
  }
  return ok({ aarene: aarene.value, rader });
};

const lesLinjer = (bytes: Uint8Array): Result<readonly Raaralinje[], Avslag> => {
  let tekst: string;
  try {
    tekst = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused(FilenErIkkeUtf8());
  }
  const linjeskift = tekst.match(/[\r\n]/g)?.length ?? 0;
  if (linjeskift > FLESTE_LINJESKIFT) return refused(FilenHarForMangeRader(linjeskift, FLESTE_RADER));
  try {
    const lest = parse(tekst, {
      delimiter: ';',
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      // With `info`, each record comes with its place; the library's types know only the bare records.
    }) as unknown as readonly {
      readonly record: readonly string[];
      readonly info: { readonly lines: number };
    }[];
    return ok(lest.map(({ record, info }) => ({ felter: record.map((f) => f.trim()), linje: info.lines })));
  } catch (error) {
    return refused(FilenKanIkkeLeses(error instanceof CsvError ? Number(error['lines'] ?? 0) : 0));
  }
};

const lesOverskrifter = (felter: readonly string[]): Result<readonly string[], Avslag> => {
  const [faste, aarene] = [felter.slice(0, FASTE.length), felter.slice(FASTE.length)];
  if (!FASTE.every((navn, i) => faste[i]?.toLowerCase() === navn))
    return refused(OverskrifteneErFeil('de tre første feltene må hete nr, kategori og tittel'));
  const feil = aarene.find((aar) => !/^\d{4}$/.test(aar));
  if (feil !== undefined) return refused(OverskrifteneErFeil(`«${feil.slice(0, 40)}» er ikke et årstall`));
  if (aarene.length === 0 || aarene.length > FLESTE_AAR)
    return refused(OverskrifteneErFeil(`den har ${aarene.length} årstall`));
  if (new Set(aarene).size !== aarene.length)
    return refused(OverskrifteneErFeil('et årstall står to ganger'));
  return ok(aarene);
};

const lesRad = (
  { felter, linje }: Raaralinje,
  aarene: readonly string[],
  enhet: Enhet,
): Result<Rammetabellrad, Avslag> => {
  const ventet = FASTE.length + aarene.length;
  if (felter.length !== ventet) return refused(RadenHarFeilAntallFelter(linje, felter.length, ventet));
  const [nr = '', kategori = '', tittel = ''] = felter;
  const feil = feilITekst(linje, 'kategori', kategori, 200) ?? feilITekst(linje, 'tittel', tittel, 500);
  if (feil) return refused(feil);
  if (!/^\d{0,5}$/.test(nr)) return refused(NummeretErUgyldig(linje));
  const beloep: Record<string, Kroner | null> = {};
  for (const [i, aar] of aarene.entries()) {
    const celle = felter[FASTE.length + i] ?? '';
    const tall = celle === '' ? null : lesBeloep(celle, enhet);
    if (celle !== '' && tall === null) return refused(TalletErUgyldig(linje, aar, celle, enhet));
    beloep[aar] = tall;
  }
  const sum = kategori.toLowerCase() === SUMRAD;
  return ok({ linje, sum, nr: nr === '' ? null : Number(nr), kategori, tittel, beloep });
};

const feilITekst = (linje: number, felt: string, tekst: string, maks: number): Avslag | null => {
  if (tekst === '') return RadenManglerTekst(linje, felt);
  return tekst.length > maks || /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(tekst)
    ? TekstenErUgyldig(linje, felt)
    : null;
};
