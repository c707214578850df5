import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { goals, type Goal } from './goals';
import { judge, medians } from './judge';
import type { Figures, Subject } from './subject';
import { subjects } from './subjects';
import { table } from './table';

const ROUNDS = 5;
// Beside the project and not in the system's own folder for temporary files, which may lie in memory: syncs must be real.
const HOME = join(__dirname, '..', '..', 'node_modules', '.cache', 'saksgang');
const WORK = join(HOME, 'bench');

const subject = (name: string): Subject => {
  const found = subjects[name];
  if (!found) throw new Error(`there is no subject ${name}; there are ${Object.keys(subjects).join(', ')}`);
  return found;
};

/** Does a part of the work in a process of its own, so that no run inherits another's memory or compiled code. */
const alone = (...args: readonly string[]): string => {
  const { status, stdout } = spawnSync(process.execPath, [...process.execArgv, __filename, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return stdout;
};

const seeded = (name: string): string | null => {
  const { seed } = subject(name);
  if (!seed) return null;
  const folder = join(WORK, 'seeds', seed.name);
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    alone('seed', name, folder);
  }
  return folder;
};

const measured = (name: string): Figures => {
  const [seed, folder] = [seeded(name), join(WORK, 'run')];
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (seed) cpSync(seed, folder, { recursive: true });
  const figures = JSON.parse(alone('run', name, folder)) as Figures;
  rmSync(folder, { recursive: true, force: true });
  return figures;
};

/** Every subject of the goals, one run each a round; the goal's two sides come as near each other in time as can be. */
const measure = (asked: readonly Goal[], say: (text: string) => unknown): ReadonlyMap<string, Figures[]> => {
  const names = [...new Set(asked.flatMap((goal) => [goal.subject, goal.against ?? []].flat()))];
  const runs = new Map<string, Figures[]>(names.map((name) => [name, []]));
  for (let round = 1; round <= ROUNDS; round++)
    for (const [i, name] of names.entries()) {
      say(`\rround ${round} of ${ROUNDS}: ${name} (${i + 1} of ${names.length})`.padEnd(70));
      runs.get(name)?.push(measured(name));
    }
  say(`\r${''.padEnd(70)}\r`);
  return runs;
};

const main = (only: readonly string[]): void => {
  const asked = goals.filter((goal) => only.length === 0 || only.includes(goal.subject));
  rmSync(WORK, { recursive: true, force: true });
  const runs = measure(asked, (text) => process.stderr.isTTY && process.stderr.write(text));
  rmSync(WORK, { recursive: true, force: true });
  const of = (name: string | undefined): Figures => medians(runs.get(name ?? '') ?? []);
  const verdicts = asked.map((goal) => judge(goal, of(goal.subject), of(goal.against)));
  const machine = { node: process.version, cores: availableParallelism(), platform: process.platform };
  const file = join(HOME, 'bench.json');
  writeFileSync(
    file,
    JSON.stringify({ rounds: ROUNDS, machine, verdicts, runs: Object.fromEntries(runs) }, null, 2),
  );
  process.stdout.write(`${table(verdicts)}\n\nMedians of ${ROUNDS} interleaved rounds. Every run: ${file}\n`);
  if (verdicts.some(({ met }) => met === false)) process.exitCode = 1;
};

const part = async (what: string, name: string, folder: string): Promise<void> => {
  if (what === 'seed') return subject(name).seed?.make(folder);
  const figures = await subject(name).run(folder);
  process.stdout.write(JSON.stringify({ peakMiB: process.resourceUsage().maxRSS / 1024, ...figures }));
};

const [what = '', name = '', folder = ''] = process.argv.slice(2);
if (what === 'seed' || what === 'run') void part(what, name, folder);
else main(process.argv.slice(2));
