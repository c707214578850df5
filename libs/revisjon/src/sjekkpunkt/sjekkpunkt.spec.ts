import { execFileSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '@saksgang/kernel';
import { temporaryFolder } from '../../../../test/doubles/temporary-folder';
import { EMPTY_ROOT, leafHash } from '../merkle/hash';
import { lesVerifikator, Signaturnoekkel, skrivVerifikator, UbrukeligNoekkel } from './noekkel';
import { lesSjekkpunkt, undertegn } from './sjekkpunkt';
import { Sjekkpunktmappe } from './sjekkpunktmappe';

const ROT = leafHash(Buffer.from('a'));

describe('a signed checkpoint', () => {
  const folder = temporaryFolder();
  const noekkel = Signaturnoekkel.ny();

  it('is read back as it was signed', () => {
    expect(lesSjekkpunkt(undertegn(7, ROT, noekkel), noekkel.verifikator)).toEqual({
      opphav: noekkel.navn,
      stoerrelse: 7,
      rot: ROT,
    });
    expect(lesSjekkpunkt(undertegn(0, EMPTY_ROOT, noekkel), noekkel.verifikator)?.stoerrelse).toBe(0);
  });

  it('is read when a witness has signed it too', () => {
    const note = `${undertegn(7, ROT, noekkel)}— vitne.example/w1 ${Buffer.alloc(76, 1).toString('base64')}\n`;
    expect(lesSjekkpunkt(note, noekkel.verifikator)?.stoerrelse).toBe(7);
  });

  it('is refused with any byte of it changed', () => {
    const note = Buffer.from(undertegn(7, ROT, noekkel));
    for (let i = 0; i < note.length; i++) {
      const changed = Buffer.from(note);
      changed[i] = (changed[i] ?? 0) ^ 1;
      expect([i, lesSjekkpunkt(changed.toString(), noekkel.verifikator)]).toEqual([i, null]);
    }
  });

  it('is refused under another key, also one of the same name', () => {
    const other = Signaturnoekkel.ny(noekkel.navn);
    expect(lesSjekkpunkt(undertegn(7, ROT, noekkel), other.verifikator)).toBeNull();
    expect(lesSjekkpunkt(undertegn(7, ROT, other), noekkel.verifikator)).toBeNull();
  });

  it('is signed as openssl verifies it', () => {
    const note = undertegn(7, ROT, noekkel);
    const [text, line = ''] = note.split('\n\n');
    const file = (name: string, bytes: string | Buffer): string => {
      writeFileSync(join(folder(), name), bytes);
      return join(folder(), name);
    };
    const pem = noekkel.verifikator.noekkel.export({ format: 'pem', type: 'spki' });
    const signature = Buffer.from(line.trim().split(' ')[2] ?? '', 'base64').subarray(4);
    const said = execFileSync('openssl', [
      ...['pkeyutl', '-verify', '-pubin', '-rawin'],
      ...['-inkey', file('key', pem), '-in', file('text', `${text}\n`), '-sigfile', file('sig', signature)],
    ]);
    expect(said.toString()).toContain('Verified Successfully');
  });

  it('has a key that is written and read as a verifier key', () => {
    const tekst = skrivVerifikator(noekkel.verifikator);
    const lest = lesVerifikator(tekst);
    expect(lest && lesSjekkpunkt(undertegn(7, ROT, noekkel), lest)?.stoerrelse).toBe(7);
    expect(lesVerifikator(tekst.replace('saksgang/', 'saksgong/'))).toBeNull();
    expect(lesVerifikator('tull')).toBeNull();
  });

  it('is signed by a key in a file that only its owner may read', () => {
    const file = join(folder(), 'data', 'bevisnoekkel.json');
    const [first, again] = [Signaturnoekkel.iFil(file), Signaturnoekkel.iFil(file)];
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(skrivVerifikator(again.verifikator)).toBe(skrivVerifikator(first.verifikator));
    writeFileSync(file, '{}');
    expect(() => Signaturnoekkel.iFil(file)).toThrow(UbrukeligNoekkel);
  });

  it.each(['a folder', 'memory'])('is kept in %s, the largest last', (where) => {
    const mappe = new Sjekkpunktmappe(where === 'memory' ? null : join(folder(), 'sjekkpunkter'));
    expect(mappe.siste()).toBeNull();
    const ett = { undertegnet: '2025-01-02T03:04:05.678Z' as Instant, stoerrelse: 9, note: 'a\n' };
    mappe.legg(ett);
    mappe.legg({ ...ett, stoerrelse: 10 });
    expect(mappe.alle()).toEqual([ett, { ...ett, stoerrelse: 10 }]);
    expect(mappe.siste()?.stoerrelse).toBe(10);
  });
});
