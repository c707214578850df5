import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isWhole, type Result } from './experiment';
import { experiments } from './experiments';

const HOME = join(__dirname, '..', '..', 'node_modules', '.cache', 'saksgang');

const told = (figures: Readonly<Record<string, number>>): string =>
  Object.entries(figures)
    .map(([what, n]) => `${n} ${what}`)
    .join(', ');

const say = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r${text.padEnd(70)}`);
};

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    options: { seed: { type: 'string' }, short: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const names = positionals.length > 0 ? positionals : Object.keys(experiments);
  process.stdout.write(`seed ${seed}\n`);
  const results: Record<string, Result & { readonly seconds: number }> = {};
  for (const name of names) {
    const experiment = experiments[name];
    if (!experiment)
      throw new Error(`there is no experiment ${name}; there are ${Object.keys(experiments).join(', ')}`);
    const { what, times, run } = experiment;
    const wanted = values.short ? times.short : times.full;
    const started = performance.now();
    const result = await run(wanted, seed, (done) => say(`${what}: ${done} of ${wanted}`));
    const seconds = Math.round((performance.now() - started) / 1000);
    results[name] = { ...result, seconds };
    say('');
    process.stdout.write(
      `${isWhole(result) ? 'held  ' : 'BROKEN'}  ${String(result.done).padStart(6)} ${what}: ` +
        `${told({ ...result.broken, ...result.late })} (${told(result.seen)}; ${seconds} s)\n`,
    );
  }
  mkdirSync(HOME, { recursive: true });
  const file = join(HOME, 'chaos.json');
  writeFileSync(file, JSON.stringify({ seed, node: process.version, results }, null, 2));
  process.stdout.write(`\n${file}\n`);
  if (!Object.values(results).every(isWhole)) process.exitCode = 1;
};

void main();
