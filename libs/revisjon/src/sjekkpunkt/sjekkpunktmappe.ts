import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '@saksgang/kernel';
import { lesVerifikator, skrivVerifikator, UbrukeligNoekkel, type Verifikator } from './noekkel';
import { Noekkelkjede } from './noekkelkjede';

/** A signed checkpoint as it is kept. */
export interface KeptSjekkpunkt {
  readonly undertegnet: Instant;
  readonly stoerrelse: number;
  readonly note: string;
}

const NAME = /^(\d{16})-(\d{4}-\d\d-\d\dT)(\d\d)(\d\d)(\d\d\.\d{3}Z)\.txt$/;

const BYTTE = /^\d{16}-.*-noekkelbytte\.txt$/;

/** The first public key of the installation, as a verifier key. */
const NOEKKEL = 'noekkel.txt';

/**
 * The signed checkpoints, a text file each, in order of size, and the public keys that they are read with. Unlike the tree they cannot be made again: a checkpoint that
 * is made anew says what the log is now, and not what it was.
 */
export class Sjekkpunktmappe {
  private readonly memory: KeptSjekkpunkt[] = [];
  private foerste: string | null = null;
  private readonly bytterIMinnet: string[] = [];

  /** In a folder; in memory when there is none. */
  constructor(private readonly mappe: string | null) {
    if (mappe !== null) mkdirSync(mappe, { recursive: true });
  }

  /** The public keys; null when nothing has been signed here. */
  kjede(): Noekkelkjede | null {
    const tekst = this.foersteNoekkel();
    if (tekst === null) return null;
    const foerste = lesVerifikator(tekst);
    if (!foerste)
      throw new UbrukeligNoekkel(
        `Den offentlige nøkkelen i ${this.mappe}/${NOEKKEL} er ikke hel. Hent den fra en sikkerhetskopi.`,
      );
    return this.bytter().reduce((kjede, bytte) => {
      const lengre = kjede.forlenget(bytte);
      if (lengre) return lengre;
      throw new UbrukeligNoekkel(
        `Et nøkkelbytte i ${this.mappe} er ikke undertegnet med nøkkelen før det. Hent mappen fra en sikkerhetskopi.`,
      );
    }, Noekkelkjede.av(foerste));
  }

  /** Remembers the public key that the first checkpoint here is signed with. */
  begynn(verifikator: Verifikator): void {
    const tekst = `${skrivVerifikator(verifikator)}\n`;
    if (this.mappe === null) this.foerste = tekst;
    // Processes that share a folder may come to it together, with the same key.
    else if (this.foersteNoekkel() === null) writeFileSync(join(this.mappe, NOEKKEL), tekst, { flush: true });
  }

  legg(sjekkpunkt: KeptSjekkpunkt): void {
    if (this.mappe === null) return void this.memory.push(sjekkpunkt);
    writeFileSync(join(this.mappe, `${stedet(sjekkpunkt)}.txt`), sjekkpunkt.note, {
      flag: 'wx',
      flush: true,
    });
  }

  alle(): readonly KeptSjekkpunkt[] {
    const { mappe } = this;
    if (mappe === null) return this.memory;
    return readdirSync(mappe)
      .sort()
      .flatMap((navn) => {
        const [, size, day, hour, minute, second] = NAME.exec(navn) ?? [];
        if (size === undefined) return [];
        const undertegnet = `${day}${hour}:${minute}:${second}` as Instant;
        return [{ undertegnet, stoerrelse: Number(size), note: readFileSync(join(mappe, navn), 'utf8') }];
      });
  }

  siste(): KeptSjekkpunkt | null {
    return this.alle().at(-1) ?? null;
  }

  /** The statements that one key gave way to another, the oldest first. */
  bytter(): readonly string[] {
    const { mappe } = this;
    if (mappe === null) return this.bytterIMinnet;
    const navnene = readdirSync(mappe).filter((navn) => BYTTE.test(navn));
    return navnene.sort().map((navn) => readFileSync(join(mappe, navn), 'utf8'));
  }

  leggBytte(bytte: KeptSjekkpunkt): void {
    if (this.mappe === null) return void this.bytterIMinnet.push(bytte.note);
    const fil = join(this.mappe, `${stedet(bytte)}-noekkelbytte.txt`);
    writeFileSync(fil, bytte.note, { flag: 'wx', flush: true });
  }

  private foersteNoekkel(): string | null {
    if (this.mappe === null) return this.foerste;
    const fil = join(this.mappe, NOEKKEL);
    return existsSync(fil) ? readFileSync(fil, 'utf8') : null;
  }
}

const stedet = ({ stoerrelse, undertegnet }: KeptSjekkpunkt): string =>
  `${String(stoerrelse).padStart(16, '0')}-${undertegnet.replaceAll(':', '')}`;
