import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, writeFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const require = createRequire(join(root, 'package.json'));
const dist = join(root, 'dist');
const stamp = join(dist, '.bygget');

export const stopp = (tekst) => {
  process.stderr.write(`${tekst}\n`);
  process.exit(1);
};

/** The newest change among the sources, so that a build is made when it is needed and only then. */
const newest = (path) => {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
};

export const harModul = (navn) => {
  try {
    require(navn);
    return true;
  } catch {
    return false;
  }
};

/** What a fresh machine may lack, each in one sentence. */
export const krevInstallert = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    stopp(
      `Saksgang trenger Node 20.19 eller nyere; dette er ${process.versions.node}. Installer en nyere Node.`,
    );
  if (!existsSync(join(root, 'node_modules', '@nestjs')))
    stopp('Avhengighetene er ikke installert. Kjør npm install først.');
  if (!harModul('better-sqlite3'))
    stopp(
      'Databasen better-sqlite3 er ikke bygget på denne maskinen. Installer en C++-kompilator og python3 ' +
        '(Debian: apt-get install -y build-essential python3; macOS: xcode-select --install), og kjør npm install igjen.',
    );
};

export const bygg = ({ alltid = false } = {}) => {
  const kilder = ['apps', 'libs', '.swcrc', 'package.json'].map((p) => join(root, p));
  if (!alltid && existsSync(stamp) && Math.max(...kilder.map(newest)) <= statSync(stamp).mtimeMs) return;
  const started = Date.now();
  rmSync(dist, { recursive: true, force: true });
  const swc = spawnSync(
    process.execPath,
    [
      require.resolve('@swc/cli/bin/swc.js'),
      'apps',
      'libs',
      '-d',
      'dist',
      '--config-file',
      '.swcrc',
      '--ignore',
      '**/*.spec.ts',
      '--ignore',
      '**/*.contract.ts',
      '--quiet',
    ],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  if (swc.status !== 0) stopp('Byggingen feilet. Se feilen over.');
  mkdirSync(dist, { recursive: true });
  writeFileSync(stamp, new Date(started).toISOString());
};
