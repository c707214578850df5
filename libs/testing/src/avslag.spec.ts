import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RefusalType } from '@saksgang/kernel';

const LIBS = join(__dirname, '..', '..');
const DOMENER = ['saksgang', 'oppfoelging'].map((lib) => join(LIBS, lib, 'src', 'domene'));

/** Every file of the domain that declares how a command may be refused. */
const kommandofiler = DOMENER.flatMap((mappe) =>
  readdirSync(mappe, { recursive: true, encoding: 'utf8' })
    .filter((fil) => fil.endsWith('.ts') && !/\.(spec|fixtures|refusals|events|state)\.ts$/.test(fil))
    .map((fil) => join(mappe, fil))
    .filter((fil) => /type Decide\b/.test(readFileSync(fil, 'utf8'))),
);

const kodene = async (fil: string): Promise<readonly string[]> => {
  const modul = (await import(fil)) as Readonly<Record<string, unknown>>;
  const [egen] = Object.entries(modul).flatMap(([navn, verdi]) =>
    /^[a-zæøå]+[A-ZÆØÅ]\w*Refusals$/.test(navn) && modul[navn.replace(/Refusals$/, '')]
      ? [verdi as readonly RefusalType[]]
      : [],
  );
  return (egen ?? []).map((avslag) => avslag.code);
};

describe('Every refusal that a command lists', () => {
  it('is looked for in the command files of both domains', () => {
    expect(kommandofiler.length).toBeGreaterThanOrEqual(30);
  });

  it.each(kommandofiler.map((fil) => [fil.slice(LIBS.length + 1), fil]))(
    'is met in the spec of %s',
    async (_, fil) => {
      const spec = fil.replace(/\.ts$/, '.spec.ts');
      expect(existsSync(spec)).toBe(true);
      const koder = await kodene(fil);
      expect(koder.length).toBeGreaterThan(0);
      const tekst = readFileSync(spec, 'utf8');
      expect(koder.filter((kode) => !tekst.includes(`'${kode}'`))).toEqual([]);
    },
  );
});
