import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dato } from '@saksgang/kernel';
import { periodensOmfang, Signaturnoekkel, skrivVerifikator, type Bevisfil } from '@saksgang/revisjon';
import { temporaryFolder } from '../doubles/temporary-folder';
import { filFor, loggPaa, somTekst } from './verden';

const noekkel = Signaturnoekkel.ny('saksgang/proeve');
const STOERRELSE = 37;

describe('a file of proof, checked by openssl and sha256sum alone', () => {
  const folder = temporaryFolder();
  const kontroller = (bevis: Bevisfil, kjent = noekkel, miljoe: NodeJS.ProcessEnv = process.env) => {
    const fil = join(folder(), 'bevis.json');
    writeFileSync(fil, somTekst(bevis));
    const program = join(__dirname, 'uavhengig.sh');
    const svar = spawnSync('/bin/bash', [program, fil, skrivVerifikator(kjent.verifikator)], {
      encoding: 'utf8',
      env: miljoe,
    });
    return [svar.status, svar.stdout.trim() || svar.stderr.trim()];
  };
  const saken = async () => (await filFor(await loggPaa(STOERRELSE), noekkel)).bevis;
  const holder = [0, expect.stringMatching(`^holds: ${STOERRELSE} facts`)];

  it('holds for a case', async () => {
    expect(kontroller(await saken())).toEqual(holder);
  });

  it('holds for a period, where a stream is partly in the file', async () => {
    const store = await loggPaa(STOERRELSE);
    const omfang = await periodensOmfang(store, STOERRELSE, '2024-12-10' as Dato, '2024-12-10' as Dato);
    if (omfang?.slag !== 'periode') throw new Error('no period');
    const { bevis } = await filFor(store, noekkel, { omfang: { ...omfang, fra: 10, til: 20 } });
    expect(kontroller(bevis)).toEqual(holder);
  });

  it.each<[string, (bevis: Bevisfil) => Bevisfil, string]>([
    ['a fact is gone', (b) => ({ ...b, hendelser: b.hendelser.slice(1) }), 'another root|is missing'],
    [
      'a leaf is another',
      (b) => ({
        ...b,
        hendelser: b.hendelser.map((h, i) => (i === 5 ? { ...h, blad: b.hendelser[6]?.blad ?? '' } : h)),
      }),
      'another root',
    ],
    [
      'the header of a fact that is left out is another',
      (b) => ({ ...b, andre: { ...b.andre, blad: b.andre.blad.toReversed() } }),
      'another root',
    ],
    [
      'the checkpoint is another',
      (b) => ({ ...b, sjekkpunkt: b.sjekkpunkt.replace('\n37\n', '\n36\n') }),
      'not signed',
    ],
  ])('does not hold when %s', async (_, endre, hva) => {
    expect(kontroller(endre(await saken()))).toEqual([1, expect.stringMatching(hva)]);
  });

  it('does not hold under another key', async () => {
    expect(kontroller(await saken(), Signaturnoekkel.ny('saksgang/proeve'))).toEqual([
      1,
      expect.stringContaining('not signed'),
    ]);
  });

  it('says what is missing when there is no openssl', async () => {
    expect(kontroller(await saken(), noekkel, { PATH: folder() })).toEqual([
      2,
      expect.stringContaining('openssl is missing'),
    ]);
  });
});
