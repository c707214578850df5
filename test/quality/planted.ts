import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '@saksgang/oppstart';

/** What to plant: each file by its path, with its text. */
export type Planted = Readonly<Record<string, string>>;

/** A tree of its own, far from the real one, for as long as `look` looks at it. */
export const withPlanted = async <T>(files: Planted, look: (folder: string) => Promise<T>): Promise<T> => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'saksgang-')));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await look(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** What a tool of the project says as JSON, run in a folder. It may well end with a failure: it is to find some. */
export const runTool = <T>(folder: string, tool: string, args: readonly string[]): Promise<T> =>
  new Promise((resolve, reject) => {
    const program = join(projectRoot(), 'node_modules', tool);
    const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [program, ...args], options, (_failed, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout) as T);
      } catch {
        reject(new Error(`${tool}: ${stderr || stdout}`));
      }
    });
  });
