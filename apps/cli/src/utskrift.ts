import { skrivDato, type Dato } from '@saksgang/kernel';

const TALL = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 3 });

export const skriv = (tekst: string): void => void process.stdout.write(`${tekst}\n`);

export const skrivJson = (verdi: unknown): void => skriv(JSON.stringify(verdi, null, 2));

export const tall = (n: number | null | undefined): string =>
  n === null || n === undefined ? 'ukjent' : TALL.format(n);

const TIDSPUNKT = new Intl.DateTimeFormat('nb-NO', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** A day and a point in time as people write them. */
export const dag = (dato: string | null): string =>
  dato === null ? 'ikke oppgitt' : skrivDato(dato as Dato);
export const tidspunkt = (instant: string | null): string =>
  instant === null ? '' : TIDSPUNKT.format(new Date(instant)).replace(',', '');

export interface Kolonne {
  readonly tittel: string;
  readonly hoeyre?: boolean;
  /** The widest it may be; longer text is cut. */
  readonly maks?: number;
}

/** A table with aligned columns. */
export const tabell = (kolonner: readonly Kolonne[], rader: readonly (readonly string[])[]): string => {
  const kutt = (tekst: string, maks = Infinity): string =>
    tekst.length > maks ? `${tekst.slice(0, maks - 1)}…` : tekst;
  const celler = [kolonner.map((k) => k.tittel), ...rader].map((rad) =>
    kolonner.map((k, i) => kutt(rad[i] ?? '', k.maks)),
  );
  const bredder = kolonner.map((_, i) => Math.max(...celler.map((rad) => rad[i]?.length ?? 0)));
  return celler
    .map((rad) =>
      rad
        .map((celle, i) =>
          kolonner[i]?.hoeyre ? celle.padStart(bredder[i] ?? 0) : celle.padEnd(bredder[i] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

/** A line that is written over itself, where somebody looks on. */
export const fremdrift = (tekst: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${tekst}`);
};

export const fremdriftFerdig = (): void => {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K');
};

/** Amounts in kroner by year, on a line. */
export const aarsvis = (beloep: Readonly<Record<string, number | null>>): string =>
  Object.entries(beloep)
    .map(([aar, n]) => `${aar}: ${tall(n)}`)
    .join(', ');
