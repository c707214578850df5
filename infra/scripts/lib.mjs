import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
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

const flytt = (fra, til) => {
  rmSync(til, { recursive: true, force: true });
  cpSync(fra, til, { recursive: true });
  rmSync(fra, { recursive: true, force: true });
};

/** Puts the new build in the place of the old one, which goes away afterwards. */
const byttUt = (nytt) => {
  const gammelt = `${nytt}-gammelt`;
  for (;;) {
    try {
      renameSync(nytt, dist);
      break;
    } catch (error) {
      // node_modules may lie on a volume of its own.
      if (error.code === 'EXDEV') return flytt(nytt, dist);
      if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code)) throw error;
      rmSync(gammelt, { recursive: true, force: true });
      try {
        renameSync(dist, gammelt);
      } catch (borte) {
        if (borte.code !== 'ENOENT') throw borte;
      }
    }
  }
  rmSync(gammelt, { recursive: true, force: true });
};

/** The web pages, as files with hashed names; whether it went well. */
const byggNett = (mappe) => {
  const vite = join(dirname(require.resolve('vite/package.json')), 'bin', 'vite.js');
  const valg = ['--configLoader', 'native', '--logLevel', 'warn', '--outDir', mappe, '--emptyOutDir'];
  return (
    spawnSync(process.execPath, [vite, 'build', join(root, 'apps', 'web'), ...valg], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    }).status === 0
  );
};

export const bygg = ({ alltid = false } = {}) => {
  const kilder = ['apps', 'libs', '.swcrc', 'package.json'].map((p) => join(root, p));
  if (!alltid && existsSync(stamp) && Math.max(...kilder.map(newest)) <= statSync(stamp).mtimeMs) return;
  const started = Date.now();
  // Built beside and put in place whole: another command may be building, or running from what is there.
  const nytt = join(root, 'node_modules', '.cache', `saksgang-bygg-${process.pid}`);
  const swc = spawnSync(
    process.execPath,
    [
      require.resolve('@swc/cli/bin/swc.js'),
      'apps',
      'libs',
      '-d',
      nytt,
      '--config-file',
      '.swcrc',
      '--ignore',
      '**/*.spec.ts',
      '--ignore',
      '**/*.contract.ts',
      '--ignore',
      'apps/web/**',
      '--quiet',
    ],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  if (swc.status !== 0 || !byggNett(join(nytt, 'web'))) {
    rmSync(nytt, { recursive: true, force: true });
    stopp('Byggingen feilet. Se feilen over.');
  }
  writeFileSync(join(nytt, basename(stamp)), new Date(started).toISOString());
  utimesSync(join(nytt, basename(stamp)), new Date(started), new Date(started));
  byttUt(nytt);
};
