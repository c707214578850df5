import type { Hash } from '../merkle/hash';
import type { Signaturnoekkel, Verifikator } from './noekkel';
import { erUndertegnet, tekstenI, undertegnTekst } from './note';

/** What the log was at a time: its first `stoerrelse` facts, and the root over them (C2SP tlog-checkpoint). */
export interface Sjekkpunkt {
  /** Whose log it is, `saksgang/<installation>`. */
  readonly opphav: string;
  readonly stoerrelse: number;
  readonly rot: Hash;
}

const BODY = /^([^\s+]+)\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\n$/;

const body = ({ opphav, stoerrelse, rot }: Sjekkpunkt): string =>
  `${opphav}\n${stoerrelse}\n${rot.toString('base64')}\n`;

/** A checkpoint as a signed note. */
export const undertegn = (stoerrelse: number, rot: Hash, noekkel: Signaturnoekkel): string =>
  undertegnTekst(body({ opphav: noekkel.navn, stoerrelse, rot }), noekkel);

/** What a note says; null when it is no checkpoint, or none of its signatures is the verifier's. */
export const lesSjekkpunkt = (note: string, verifikator: Verifikator): Sjekkpunkt | null => {
  const [, opphav, size, root] = BODY.exec(tekstenI(note)) ?? [];
  if (opphav !== verifikator.navn || size === undefined || root === undefined) return null;
  if (!erUndertegnet(note, verifikator)) return null;
  return { opphav, stoerrelse: Number(size), rot: Buffer.from(root, 'base64') };
};
