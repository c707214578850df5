import { connect } from 'node:net';
import type { Svar } from './verden';

const TIDSFRIST_MS = 10_000;

/** Sends bytes as they are and half-closes; resolves with all that came back before the other end closed. */
const raattSvar = (port: number, bytes: Buffer): Promise<string> =>
  new Promise((resolve, reject) => {
    const deler: Buffer[] = [];
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    const ferdig = () => {
      socket.destroy();
      resolve(Buffer.concat(deler).toString('utf8'));
    };
    socket.setTimeout(TIDSFRIST_MS, () => {
      socket.destroy();
      reject(new Error(`intet svar på ${TIDSFRIST_MS} ms`));
    });
    socket.on('data', (del) => deler.push(del));
    socket.on('end', ferdig);
    // The server may close on a body that it will not have, before it is sent; what it said then is the answer.
    socket.on('error', ferdig);
    socket.end(bytes);
  });

const lesSvar = (raatt: string): Svar => {
  const slutt = raatt.indexOf('\r\n\r\n');
  const [linje = '', ...hoder] = raatt.slice(0, slutt).split('\r\n');
  const lengde = hoder.flatMap((h) => /^content-length: (\d+)$/i.exec(h)?.[1] ?? [])[0];
  const bytes = Buffer.from(raatt.slice(slutt + 4));
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(linje)?.[1] ?? NaN),
    innholdstype: hoder.flatMap((h) => /^content-type: (.*)$/i.exec(h)?.[1] ?? [])[0] ?? '',
    kropp: bytes.subarray(0, lengde === undefined ? bytes.length : Number(lengde)).toString(),
  };
};

/** The first answer to some bytes; null when the connection was closed without one. */
export const sendRaatt = async (port: number, bytes: Buffer): Promise<Svar | null> => {
  const raatt = await raattSvar(port, bytes);
  return raatt === '' ? null : lesSvar(raatt);
};

/** A request as bytes: what is written stands as it is written. */
export const somBytes = (linje: string, hoder: readonly string[], kropp: Buffer | string = ''): Buffer =>
  Buffer.concat([
    Buffer.from([linje, ...hoder, '', ''].join('\r\n'), 'latin1'),
    Buffer.isBuffer(kropp) ? kropp : Buffer.from(kropp),
  ]);
