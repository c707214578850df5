/**
 * Where a kategori belongs in the frame table: the original budget, the known consequences that make the
 * konsekvensjusterte ramme, or what is new.
 */
export type Kategorigruppe = 'utgangspunkt' | 'konsekvens' | 'nye-tiltak';

export const KATEGORIGRUPPER = [
  'utgangspunkt',
  'konsekvens',
  'nye-tiltak',
] as const satisfies Kategorigruppe[];

export interface Kategori {
  readonly navn: string;
  readonly gruppe: Kategorigruppe;
}

/** Where the lines of an adopted forslag stand. */
export const POLITISKE_VEDTAK = 'Politiske vedtak HP';

/** The kategorier that a new HP starts with (as in Lier HP 2025-2028); a kommune may set its own. */
export const STANDARD_KATEGORIER: readonly Kategori[] = [
  { navn: 'Opprinnelig budsjett', gruppe: 'utgangspunkt' },
  { navn: 'Vedtak forrige periode', gruppe: 'konsekvens' },
  { navn: 'Demografijustering', gruppe: 'konsekvens' },
  { navn: 'Budsjettjusteringer i år', gruppe: 'konsekvens' },
  { navn: 'Justering pris og intektsvekst', gruppe: 'konsekvens' },
  { navn: 'Justering pris og inntektsvekst', gruppe: 'konsekvens' },
  { navn: 'Kostnadsreduksjon', gruppe: 'nye-tiltak' },
  { navn: 'Nye brukere/kostnadsendring', gruppe: 'nye-tiltak' },
  { navn: 'Tiltak til mål', gruppe: 'nye-tiltak' },
  { navn: 'Vedtatte endringer', gruppe: 'nye-tiltak' },
  { navn: 'Annet', gruppe: 'nye-tiltak' },
  { navn: POLITISKE_VEDTAK, gruppe: 'nye-tiltak' },
];

/** What changes the frame after the vedtak; always new, whatever kategorier the kommune has. */
export const BUDSJETTENDRING = 'Budsjettendringer vedtatt av kommunestyret';
export const BUDSJETTJUSTERING = 'Administrative budsjettjusteringer';

const ETTER_VEDTAKET: readonly Kategori[] = [
  { navn: BUDSJETTENDRING, gruppe: 'nye-tiltak' },
  { navn: BUDSJETTJUSTERING, gruppe: 'nye-tiltak' },
];

/** Printed names differ in case and spacing; they are still the same name. */
export const sammeNavn = (a: string, b: string): boolean => enkel(a) === enkel(b);

export const enkel = (navn: string): string =>
  navn.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

export const gruppeAv = (kategorier: readonly Kategori[], navn: string): Kategorigruppe | null =>
  [...kategorier, ...ETTER_VEDTAKET].find((k) => sammeNavn(k.navn, navn))?.gruppe ?? null;
