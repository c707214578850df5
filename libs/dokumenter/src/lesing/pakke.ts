import { crc32, inflateRawSync } from 'node:zlib';
import { ok, refused, type RefusalOf, type Result } from '@saksgang/kernel';
import { RegnearketErForStort, RegnearketKanIkkeLeses, type regnearkRefusals } from './regneark.refusals';

export type Lesefeil = RefusalOf<typeof regnearkRefusals>;

/** The parts of an office document, each unpacked when it is asked for; null for a part that is not there. */
export type Pakke = (navn: string) => Result<string | null, Lesefeil>;

interface Del {
  readonly kryptert: boolean;
  readonly metode: number;
  readonly sjekksum: number;
  readonly pakket: number;
  readonly stoerrelse: number;
  readonly plass: number;
}

// The signatures and the lengths of the fixed parts of the records (PKWARE APPNOTE 6.3, 4.3).
const SLUTT = { signatur: 0x06054b50, lengde: 22, merknad: 0xffff };
const OPPFOERING = { signatur: 0x02014b50, lengde: 46 };
const LOKAL = { signatur: 0x04034b50, lengde: 30 };
const LAGRET = 0;
const PAKKET = 8;

/** Far more than the parts of a workbook. */
const FLESTE_DELER = 1000;
/** Bytes of one part unpacked: a sheet of ten thousand rows takes half of it, and a bomb never more. */
const STOERSTE_DEL = 32 * 1_048_576;

const feil = (grunn: string): Result<never, Lesefeil> => refused(RegnearketKanIkkeLeses(grunn));

/**
 * Opens a zip by its list of contents. Read by hand, because what comes in is anybody's: a part is unpacked to a set
 * size and no further, whatever it says of itself.
 */
export const lesPakke = (bytes: Uint8Array): Result<Pakke, Lesefeil> => {
  const fil = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const slutt = finnSlutten(fil);
  if (slutt === null) return feil('den er ikke en .xlsx-fil');
  const deler = new Map<string, Del>();
  const antall = fil.readUInt16LE(slutt + 10);
  if (antall > FLESTE_DELER) return refused(RegnearketErForStort());
  let her = fil.readUInt32LE(slutt + 16);
  for (let i = 0; i < antall; i++) {
    if (her + OPPFOERING.lengde > slutt || fil.readUInt32LE(her) !== OPPFOERING.signatur)
      return feil('innholdslisten er ødelagt');
    const [navn, ekstra, merknad] = [28, 30, 32].map((n) => fil.readUInt16LE(her + n)) as [
      number,
      number,
      number,
    ];
    const fra = her + OPPFOERING.lengde;
    deler.set(fil.toString('utf8', fra, fra + navn), {
      kryptert: (fil.readUInt16LE(her + 8) & 1) === 1,
      metode: fil.readUInt16LE(her + 10),
      sjekksum: fil.readUInt32LE(her + 16),
      pakket: fil.readUInt32LE(her + 20),
      stoerrelse: fil.readUInt32LE(her + 24),
      plass: fil.readUInt32LE(her + 42),
    });
    her = fra + navn + ekstra + merknad;
  }
  return ok((navn) => {
    const del = deler.get(navn);
    return del ? pakkUt(fil, del) : ok(null);
  });
};

const finnSlutten = (fil: Buffer): number | null => {
  const foerste = Math.max(0, fil.length - SLUTT.lengde - SLUTT.merknad);
  for (let i = fil.length - SLUTT.lengde; i >= foerste; i--)
    if (fil.readUInt32LE(i) === SLUTT.signatur) return i;
  return null;
};

const pakkUt = (fil: Buffer, del: Del): Result<string, Lesefeil> => {
  if (del.kryptert) return feil('den er kryptert');
  if (del.stoerrelse > STOERSTE_DEL) return refused(RegnearketErForStort());
  if (del.plass + LOKAL.lengde > fil.length || fil.readUInt32LE(del.plass) !== LOKAL.signatur)
    return feil('en del av den mangler');
  const fra = del.plass + LOKAL.lengde + fil.readUInt16LE(del.plass + 26) + fil.readUInt16LE(del.plass + 28);
  if (fra + del.pakket > fil.length) return feil('den er avkuttet');
  const innhold = innholdet(fil.subarray(fra, fra + del.pakket), del.metode);
  if (!innhold.ok) return innhold;
  if (crc32(innhold.value) !== del.sjekksum) return feil('den er ødelagt underveis');
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(innhold.value));
  } catch {
    return feil('teksten i den er ikke i UTF-8');
  }
};

const innholdet = (pakket: Buffer, metode: number): Result<Buffer, Lesefeil> => {
  if (metode === LAGRET) return ok(pakket);
  if (metode !== PAKKET) return feil('den er pakket på en måte som ikke støttes');
  try {
    return ok(inflateRawSync(pakket, { maxOutputLength: STOERSTE_DEL }));
  } catch (error) {
    const { code } = (error ?? {}) as { readonly code?: unknown };
    return code === 'ERR_BUFFER_TOO_LARGE' ? refused(RegnearketErForStort()) : feil('den er ødelagt');
  }
};
