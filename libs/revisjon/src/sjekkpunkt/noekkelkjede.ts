import type { Signaturnoekkel, Verifikator } from './noekkel';
import { lesVerifikator, skrivVerifikator } from './noekkel';
import { erUndertegnet, tekstenI, undertegnTekst } from './note';
import { lesSjekkpunkt, type Sjekkpunkt } from './sjekkpunkt';

/** A public key, and the sizes of the log that it may have signed. */
export interface Noekkelledd {
  readonly verifikator: Verifikator;
  readonly fra: number;
  readonly til: number;
}

const BYTTE = /^([^\s+]+)\nnoekkelbytte (0|[1-9]\d{0,15})\n(\S+)\n(\S+)\n$/;

/**
 * The statement that one key gives way to another when the log has so many facts: a signed note (C2SP signed-note), signed
 * by both. The old vouches for the new, and the new shows that it is held by who asks, and vouches for what the old signed.
 */
export const undertegnBytte = (stoerrelse: number, gammel: Signaturnoekkel, ny: Signaturnoekkel): string => {
  const [fra, til] = [gammel, ny].map(({ verifikator }) => skrivVerifikator(verifikator));
  const tekst = `${gammel.navn}\nnoekkelbytte ${stoerrelse}\n${fra}\n${til}\n`;
  return undertegnTekst(tekst, gammel, ny);
};

/** The public keys that an installation has signed with, the oldest first. */
export class Noekkelkjede {
  private constructor(readonly ledd: readonly [Noekkelledd, ...Noekkelledd[]]) {}

  static av(verifikator: Verifikator): Noekkelkjede {
    return new Noekkelkjede([{ verifikator, fra: 0, til: Infinity }]);
  }

  /** What signs now. */
  get siste(): Verifikator {
    return (this.ledd.at(-1) ?? this.ledd[0]).verifikator;
  }

  /** Whether this is the key that signs now. */
  erSiste({ verifikator }: Signaturnoekkel): boolean {
    return skrivVerifikator(verifikator) === skrivVerifikator(this.siste);
  }

  /** The chain with what a statement says; null when it is not of the key that signs now, or not signed by both. */
  forlenget(bytte: string): Noekkelkjede | null {
    const [, opphav, size, fra = '', til = ''] = BYTTE.exec(tekstenI(bytte)) ?? [];
    const [ny, stoerrelse] = [lesVerifikator(til), Number(size)];
    const { siste } = this;
    const sist = this.ledd.at(-1) ?? this.ledd[0];
    if (!ny || ny.navn !== opphav || siste.navn !== opphav || fra !== skrivVerifikator(siste)) return null;
    if (stoerrelse < sist.fra || ![siste, ny].every((v) => erUndertegnet(bytte, v))) return null;
    const [foerste, ...resten] = [
      ...this.ledd.slice(0, -1),
      { ...sist, til: stoerrelse },
      { verifikator: ny, fra: stoerrelse, til: Infinity },
    ];
    return foerste ? new Noekkelkjede([foerste, ...resten]) : null;
  }

  /** What a checkpoint says; null when it is not signed by the key whose turn it was. */
  les(note: string): Sjekkpunkt | null {
    for (const { verifikator, fra, til } of this.ledd) {
      const lest = lesSjekkpunkt(note, verifikator);
      if (lest && lest.stoerrelse >= fra && lest.stoerrelse <= til) return lest;
    }
    return null;
  }
}
