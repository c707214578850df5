import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROT = join(__dirname, '..', '..');
const IKKE_BYGD = 'not built';
const KLASSER = new Set(['LOV', 'FORSKRIFT', 'REGLEMENT', 'PRAKSIS']);
const SVAR = new Set(['refuses', 'records', 'warns', 'computes', 'lets pass']);

interface Rad {
  readonly regel: string;
  readonly klasse: string;
  readonly svar: string;
  readonly avgjoeres: string;
  readonly spec: string;
  readonly test: string;
}

const utenTegn = (celle = ''): string => celle.trim().replace(/^`(.*)`$/, '$1');

const rader = readFileSync(join(ROT, 'infra', 'regler.md'), 'utf8')
  .split('\n')
  .filter((linje) => /^\| R\d+ /.test(linje))
  .map((linje): Rad => {
    const [, regel = '', klasse = '', , svar = '', avgjoeres = '', spec = '', test = ''] = linje
      .split('|')
      .map(utenTegn);
    return { regel, klasse, svar, avgjoeres, spec, test };
  });
const bygde = rader.filter(({ avgjoeres }) => avgjoeres !== IKKE_BYGD);
const les = (fil: string): string => readFileSync(join(ROT, fil), 'utf8');

/** The rules that a refusal or a remark of the domain names, with the file that says so. */
const navngitt = ['saksgang', 'oppfoelging'].flatMap((lib) => {
  const mappe = `libs/${lib}/src/domene`;
  return readdirSync(join(ROT, mappe), { recursive: true, encoding: 'utf8' })
    .filter((fil) => fil.endsWith('.ts') && !/\.(spec|fixtures)\.ts$/.test(fil))
    .flatMap((fil) =>
      [...les(`${mappe}/${fil}`).matchAll(/regel: '(R\d+)'|lovbrudd\(\s*'\w+',\s*'(R\d+)'/g)].map((funn) => [
        funn[1] ?? funn[2] ?? '',
        fil,
      ]),
    );
});

describe('The page of rules', () => {
  it('has every rule from R1 to R42, in order', () => {
    const regler = [...new Set(rader.map(({ regel }) => regel))];
    expect(regler).toEqual(Array.from({ length: 42 }, (_, i) => `R${i + 1}`));
  });

  it('says of each what weight it has, and what is done', () => {
    expect(rader.filter(({ klasse }) => !KLASSER.has(klasse))).toEqual([]);
    const ukjente = bygde.flatMap(({ svar }) => svar.split(', ').filter((ett) => !SVAR.has(ett)));
    expect(ukjente).toEqual([]);
  });

  it.each(bygde.map((rad): [string, Rad] => [`${rad.regel} ${rad.avgjoeres}`, rad]))(
    'names files that are there, and a test that is in its spec: %s',
    (_, { regel, avgjoeres, spec, test }) => {
      expect([avgjoeres, spec].filter((fil) => !existsSync(join(ROT, fil)))).toEqual([]);
      expect(spec).toMatch(/\.spec\.ts$/);
      expect(test.length).toBeGreaterThan(10);
      expect([test].filter((beskrivelse) => !les(spec).includes(`'${beskrivelse}'`))).toEqual([]);
      expect(new RegExp(`\\b${regel}\\b`).test(les(spec))).toBe(true);
    },
  );

  it('names no file and no test for a rule that is not built', () => {
    const ikkeBygde = rader.filter(({ avgjoeres }) => avgjoeres === IKKE_BYGD);
    expect(ikkeBygde.length).toBeGreaterThan(0);
    for (const { spec, test } of ikkeBygde) expect([spec, test]).toEqual(['', '']);
  });

  it('has a row for every rule that a refusal or a remark rests on', () => {
    const fraSiden = new Set(bygde.map(({ regel }) => regel));
    expect(navngitt.length).toBeGreaterThan(20);
    expect(navngitt.filter(([regel]) => !fraSiden.has(regel ?? ''))).toEqual([]);
  });
});
