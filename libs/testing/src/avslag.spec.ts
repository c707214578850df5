import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { RefusalType } from '@saksgang/kernel';

const LIBS = join(__dirname, '..', '..');
const DOMENER = ['saksgang', 'oppfoelging', 'skjerming', 'innlogging'].map((lib) =>
  join(LIBS, lib, 'src', 'domene'),
);

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

/** Commands of one room share what they refuse, so the specs of the room are read together. */
const speceneI = (mappe: string): readonly string[] =>
  readdirSync(mappe)
    .filter((fil) => fil.endsWith('.spec.ts'))
    .map((fil) => readFileSync(join(mappe, fil), 'utf8'));

describe('Every refusal that a command lists', () => {
  it('is looked for in the command files of every domain', () => {
    expect(kommandofiler.length).toBeGreaterThanOrEqual(60);
  });

  it.each(kommandofiler.map((fil) => [fil.slice(LIBS.length + 1), fil]))(
    'is met in the room of %s, where a spec tries the command',
    async (_, fil) => {
      const specene = speceneI(dirname(fil));
      const navn = basename(fil, '.ts');
      expect(specene.some((tekst) => tekst.includes(`from './${navn}'`))).toBe(true);
      const koder = await kodene(fil);
      expect(koder.length).toBeGreaterThan(0);
      expect(koder.filter((kode) => !specene.some((tekst) => tekst.includes(`'${kode}'`)))).toEqual([]);
    },
  );
});
