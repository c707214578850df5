import fc from 'fast-check';
import type { Lovlig } from './lovlige';
import type { Operasjon } from './operasjoner';
import type { Foresporsel, Verden } from './verden';

/** A route with its lawful request. */
export interface Rute {
  readonly operasjon: Operasjon;
  readonly lovlig: Lovlig;
}

/** What a bad request is refused with: one of these statuses, and of these codes when they are named. */
export interface Ventet {
  readonly statuser: readonly number[];
  readonly koder?: readonly string[];
}

/** A request that is bad by construction, and what it must be answered. */
export class Feilaktig {
  constructor(
    readonly hva: string,
    readonly operasjon: Operasjon | null,
    readonly foresporsel: Foresporsel,
    readonly ventet: Ventet,
  ) {}

  /** Short, also when the body is a megabyte. */
  [fc.toStringMethod](): string {
    const { metode, url, hoder, kropp } = this.foresporsel;
    const innhold = kropp?.toString('utf8') ?? '';
    return [
      `${this.operasjon?.navn ?? 'ingen rute'}: ${this.hva}`,
      `${metode} ${url.slice(0, 300)}`,
      JSON.stringify(hoder).slice(0, 500),
      `${innhold.slice(0, 1500)}${innhold.length > 1500 ? `... (${innhold.length} tegn)` : ''}`,
    ].join('\n');
  }
}

/** A sort of fault: how many of them are tried, and how one is made. */
export interface Feilslag {
  readonly navn: string;
  readonly antall: number;
  readonly lag: (ruter: readonly Rute[], verden: Verden) => fc.Arbitrary<Feilaktig>;
}

export const UGYLDIG: Ventet = { statuser: [400], koder: ['UgyldigInnhold'] };

/** One of the routes that the fault can be made on. */
export const enAv = <T>(ting: readonly T[]): fc.Arbitrary<T> => {
  if (ting.length === 0) throw new Error('Ingenting å velge mellom');
  return fc.constantFrom(...ting);
};

/** Signing in is no command: it has neither a version nor a key of its own. */
const erInnlogging = ({ operasjon }: Pick<Rute, 'operasjon'>): boolean =>
  operasjon.navn.startsWith('Innlogging.');

export const erKommando = ({ operasjon }: Rute): boolean =>
  operasjon.metode === 'POST' && operasjon.innholdstype !== null && !erInnlogging({ operasjon });

export const tarJson = ({ operasjon }: Rute): boolean => operasjon.innholdstype === 'application/json';

/** A draft is held against its form alone: what it says is tried against the rules when it is put forward. */
export const proevesMotReglene = (rute: Rute): boolean =>
  !rute.operasjon.navn.startsWith('Utkast.') && !erInnlogging(rute);
