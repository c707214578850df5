import { readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '@saksgang/oppstart';
import { runTool, withPlanted, type Planted } from './planted';

const CONFIG = 'infra/quality/eslint.config.mjs';
const DOMAIN = 'libs/saksgang/src/domene/plantet.ts';
const KERNEL = 'libs/kernel/src/plantet.ts';
const OUTSIDE = 'libs/http/src/plantet.ts';
const DOMAIN_SPEC = 'libs/saksgang/src/domene/plantet.spec.ts';

/** What would make a decision depend on something that is not in it; each line is one violation. */
const IMPURE: readonly (readonly [code: string, message: string])[] = [
  ['export const naa = (): number => Date.now();', 'Tid kommer inn i kommandoen.'],
  ['export const dag = (): Date => new Date();', 'Tid kommer inn i kommandoen.'],
  ['export const lodd = (): number => Math.random();', 'Et vedtak beror ikke på tilfeldighet.'],
  ['export const vent = async (): Promise<void> => Promise.resolve();', 'Domenet venter ikke på noen.'],
  ['export const kast = (): never => { throw new Error(); };', 'Domenet avslår; det kaster ikke.'],
];

/** Violations of the rules that hold everywhere; each line is one. */
const ANYWHERE: readonly (readonly [code: string, rule: string])[] = [
  ['export const hva = (x: any): unknown => x;', '@typescript-eslint/no-explicit-any'],
  ['export const glemt = (): void => { Promise.resolve(1); };', '@typescript-eslint/no-floating-promises'],
  [
    "export const valg = (x: 'a' | 'b'): void => { switch (x) { case 'a': break; } };",
    '@typescript-eslint/switch-exhaustiveness-check',
  ],
  ['const ubrukt = 1;', '@typescript-eslint/no-unused-vars'],
  ['export const lik = (a: string, b: string): boolean => a == b;', 'eqeqeq'],
  ["export const si = (): void => console.log('hei');", 'no-console'],
  ['/* eslint-disable no-var */', 'unused disable directive'],
];

/** What looks like a violation and is allowed. */
const ALLOWED = [
  'export const bestemt = (): Date => new Date(0);',
  'export const tom = (a: string | null): boolean => a == null;',
  'export const uten = (_ubrukt: string): number => 1;',
  'export const avvent = (): void => void Promise.resolve(1);',
];

const text = (lines: readonly (readonly [string, string])[]): string =>
  [...lines.map(([code]) => code), ...ALLOWED, ''].join('\n');

interface Report {
  readonly filePath: string;
  readonly messages: readonly {
    readonly ruleId: string | null;
    readonly line: number;
    readonly message: string;
  }[];
}

const lint = (files: Planted): Promise<Readonly<Record<string, Report['messages']>>> => {
  const read = (path: string) => readFileSync(join(projectRoot(), path), 'utf8');
  const house = { [CONFIG]: read(CONFIG), 'tsconfig.json': read('tsconfig.json') };
  return withPlanted({ ...house, ...files }, async (folder) => {
    symlinkSync(join(projectRoot(), 'node_modules'), join(folder, 'node_modules'));
    const reports = await runTool<readonly Report[]>(folder, 'eslint/bin/eslint.js', [
      '-c',
      CONFIG,
      '-f',
      'json',
      '.',
    ]);
    return Object.fromEntries(
      reports.map(({ filePath, messages }) => [filePath.slice(folder.length + 1), messages]),
    );
  });
};

describe('the lint of the house', () => {
  it('stops each planted violation by its rule, where the rule holds and only there', async () => {
    const found = await lint({
      [DOMAIN]: text(IMPURE),
      [KERNEL]: text(IMPURE),
      [DOMAIN_SPEC]: text(IMPURE),
      [OUTSIDE]: text(IMPURE),
      [join(dirname(OUTSIDE), 'overalt.ts')]: text(ANYWHERE),
    });
    const impure = IMPURE.map(([, message], i) => ['no-restricted-syntax', i + 1, message]);
    for (const file of [DOMAIN, KERNEL])
      expect(found[file]?.map(({ ruleId, line, message }) => [ruleId, line, message])).toEqual(impure);
    for (const file of [DOMAIN_SPEC, OUTSIDE]) expect(found[file]).toEqual([]);
    const anywhere = found['libs/http/src/overalt.ts']?.map(({ ruleId, line }) => [ruleId, line]);
    expect(new Map(anywhere?.map(([rule, line]) => [line, rule ?? 'unused disable directive']))).toEqual(
      new Map(ANYWHERE.map(([, rule], i) => [i + 1, rule])),
    );
  });
});
