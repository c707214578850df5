import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FUNNSLAG } from '@saksgang/kontroll';

const ROT = join(__dirname, '..', '..');
const MAPPE = join(ROT, 'libs/kontroll/src/regler');
const KILDER = new Set(['data', 'text']);

const rader = readFileSync(join(ROT, 'infra/kontrollregler.md'), 'utf8')
  .split('\n')
  .map((linje) => linje.split('|').map((celle) => celle.trim()))
  .filter((celler) => celler.length === 8 && /^`[a-z-]+`$/.test(celler[1] ?? ''))
  .map(([, id = '', slag = '', , kilde = '', lier = '']) => ({
    id: id.replaceAll('`', ''),
    slag: slag.split(', '),
    kilder: kilde.split(', '),
    lier: Number(/^\d+/.exec(lier)?.[0]),
  }));

/** How the ids of findings begin in the code. */
const iKoden = readdirSync(MAPPE)
  .filter((fil) => !fil.endsWith('.spec.ts'))
  .flatMap((fil) => [...readFileSync(join(MAPPE, fil), 'utf8').matchAll(/\bid(?::| =) [`']([a-zæøå-]+)/g)])
  .map(([, id = '']) => id);

describe('The page of the rules of control', () => {
  it('has every rule of the code, once, and no other', () => {
    expect(rader.map((r) => r.id).sort()).toEqual([...new Set(iKoden)].sort());
  });

  it('says of each how grave it is, and where its facts come from', () => {
    const kjente: ReadonlySet<string> = new Set(FUNNSLAG);
    expect(rader.flatMap((r) => r.slag.filter((s) => !kjente.has(s)))).toEqual([]);
    expect(rader.flatMap((r) => r.kilder.filter((k) => !KILDER.has(k)))).toEqual([]);
  });

  it('counts what is found in Lier: 52, and the seven beyond', () => {
    expect(rader.reduce((sum, r) => sum + r.lier, 0)).toBe(52 + 7);
  });
});
