/** A list as somebody wants to see it again: its name, and what stands in the address. */
export interface Visning {
  readonly navn: string;
  readonly adresse: string;
}

export const FLESTE_VISNINGER = 30;

/** What is kept may be of an older version, or of nobody: what is no view is left out. */
export const lesVisninger = (tekst: string | null): readonly Visning[] => {
  try {
    const verdi: unknown = JSON.parse(tekst ?? '[]');
    return Array.isArray(verdi) ? verdi.filter(erVisning).slice(0, FLESTE_VISNINGER) : [];
  } catch {
    return [];
  }
};

const erVisning = (verdi: unknown): verdi is Visning =>
  typeof verdi === 'object' &&
  verdi !== null &&
  'navn' in verdi &&
  typeof verdi.navn === 'string' &&
  'adresse' in verdi &&
  typeof verdi.adresse === 'string';

/** The newest first; a name that is used again is the new view's. */
export const medVisning = (alle: readonly Visning[], ny: Visning): readonly Visning[] =>
  [ny, ...utenVisning(alle, ny.navn)].slice(0, FLESTE_VISNINGER);

export const utenVisning = (alle: readonly Visning[], navn: string): readonly Visning[] =>
  alle.filter((v) => v.navn !== navn);
