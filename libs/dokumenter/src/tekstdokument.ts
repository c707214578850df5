import { ok, refusal, refused, type RefusalOf, type Result } from '@saksgang/kernel';

export const DokumentetErIkkeUtf8 = refusal(
  'DokumentetErIkkeUtf8',
  'ugyldig',
  'Filen er ikke tekst i UTF-8. Lagre dokumentet som ren tekst i UTF-8 og prøv igjen.',
);

export const DokumentetErTomt = refusal(
  'DokumentetErTomt',
  'ugyldig',
  'Filen har ingen tekst. Kontroller at det er riktig fil.',
);

export const DokumentetErForStort = refusal(
  'DokumentetErForStort',
  'ugyldig',
  (byte: number, flest: number) =>
    `Teksten er på ${byte} byte, og det tas inn høyst ${flest}. Del dokumentet, eller ta ut vedlegg.`,
);

export const tekstdokumentRefusals = [DokumentetErIkkeUtf8, DokumentetErTomt, DokumentetErForStort] as const;

/** What is kept must go into one append of the log, also when every line is short. */
const FLEST_BYTE = 700_000;
const FLEST_LINJER = 50_000;

/**
 * The lines of a text file in UTF-8, in order, so that line n of the file is the n-th of them. A byte order mark and
 * control characters are left out: they say nothing that is read.
 */
export const lesTekstdokument = (
  bytes: Uint8Array,
): Result<readonly string[], RefusalOf<typeof tekstdokumentRefusals>> => {
  if (bytes.length > FLEST_BYTE) return refused(DokumentetErForStort(bytes.length, FLEST_BYTE));
  let tekst: string;
  try {
    tekst = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused(DokumentetErIkkeUtf8());
  }
  const linjer = tekst.split(/\r\n|\n|\r/).map((linje) => linje.replace(/\p{Cc}/gu, ' ').trimEnd());
  while (linjer.at(-1) === '') linjer.pop();
  if (linjer.length === 0) return refused(DokumentetErTomt());
  if (linjer.length > FLEST_LINJER) return refused(DokumentetErForStort(bytes.length, FLEST_BYTE));
  return ok(linjer);
};
