import { existsSync, renameSync, rmSync } from 'node:fs';
import { Signaturnoekkel } from './noekkel';
import type { Sjekkpunktmappe } from './sjekkpunktmappe';

/** What an installation signs with, and where it lies. */
export class Noekkelholder {
  private constructor(
    private readonly fil: string | null,
    private naa: Signaturnoekkel | null,
    /** Whether the key may be changed here: not where several processes sign with one. */
    readonly kanBytte: boolean,
  ) {}

  /** Null where this process has none, or one that is not the one that signs here. */
  get noekkel(): Signaturnoekkel | null {
    return this.naa;
  }

  static ingen(): Noekkelholder {
    return new Noekkelholder(null, null, false);
  }

  /** One that is gone when the process ends. */
  static iMinnet(mappe: Sjekkpunktmappe): Noekkelholder {
    const noekkel = Signaturnoekkel.ny();
    mappe.begynn(noekkel.verifikator);
    return new Noekkelholder(null, noekkel, true);
  }

  /**
   * The key in a file, made when nothing has been signed here; none when what has been signed here was signed with another.
   * After a copy is restored without its key, a new one would sign beside the old, and nobody could tell it from a forger's.
   */
  static iFil(mappe: Sjekkpunktmappe, fil: string, kanBytte: boolean): Noekkelholder {
    const kjede = mappe.kjede();
    const ny = nyFil(fil);
    // Killed between the statement and the move: the new key is the one that signs.
    if (kjede !== null && existsSync(ny) && kjede.erSiste(Signaturnoekkel.iFil(ny))) renameSync(ny, fil);
    if (!existsSync(fil) && (kjede ?? mappe.siste()) !== null) return new Noekkelholder(fil, null, kanBytte);
    const noekkel = Signaturnoekkel.iFil(fil);
    if (kjede === null) mappe.begynn(noekkel.verifikator);
    return new Noekkelholder(fil, kjede === null || kjede.erSiste(noekkel) ? noekkel : null, kanBytte);
  }

  /** Makes a new key, and puts it in the place of the old, which is gone, when `erklaer` has said so where it stays said. */
  bytt(erklaer: (ny: Signaturnoekkel) => void): void {
    const { fil, naa } = this;
    if (naa === null) throw new Error('there is no key to change');
    if (fil === null) {
      const ny = Signaturnoekkel.ny(naa.navn);
      erklaer(ny);
      this.naa = ny;
      return;
    }
    rmSync(nyFil(fil), { force: true });
    const ny = Signaturnoekkel.iFil(nyFil(fil), naa.navn);
    erklaer(ny);
    renameSync(nyFil(fil), fil);
    this.naa = ny;
  }
}

const nyFil = (fil: string): string => `${fil}.ny`;
