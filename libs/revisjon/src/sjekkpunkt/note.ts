import { verify } from 'node:crypto';
import type { Signaturnoekkel, Verifikator } from './noekkel';

const SIGNATURE = /^— (\S+) ([A-Za-z0-9+/]+={0,2})$/;

/** A signed note (C2SP signed-note): the text, an empty line, and each signature on a line of its own. */
export const undertegnTekst = (tekst: string, ...noekler: readonly Signaturnoekkel[]): string => {
  const linjer = noekler.map((noekkel) => {
    const { navn, verifikator } = noekkel;
    const signatur = Buffer.concat([verifikator.id, noekkel.signer(tekst)]).toString('base64');
    return `— ${navn} ${signatur}\n`;
  });
  return `${tekst}\n${linjer.join('')}`;
};

/** The text of a note, with its last line break; '' when it is none. */
export const tekstenI = (note: string): string => note.slice(0, note.indexOf('\n\n') + 1);

/** Whether one of the signatures of a note is the verifier's. Others may have signed too. */
export const erUndertegnet = (note: string, { navn, id, noekkel }: Verifikator): boolean => {
  const tekst = tekstenI(note);
  if (tekst === '' || !note.endsWith('\n')) return false;
  const lines = note.slice(tekst.length + 1, -1).split('\n');
  if (!lines.every((line) => SIGNATURE.test(line))) return false;
  return lines.some((line) => {
    const [, by, base64 = ''] = SIGNATURE.exec(line) ?? [];
    const bytes = Buffer.from(base64, 'base64');
    if (by !== navn || bytes.length !== 68 || bytes.toString('base64') !== base64) return false;
    return bytes.subarray(0, 4).equals(id) && verify(null, Buffer.from(tekst), noekkel, bytes.subarray(4));
  });
};
