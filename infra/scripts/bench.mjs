import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bygg, krevInstallert, root, stopp } from './lib.mjs';
import { finnRedis } from './redis.mjs';

// What Saksgang is measured against is no part of it, so it is installed here and not with the project.
krevInstallert();
bygg();
const bench = join(root, 'test', 'bench');
const npm = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], {
  cwd: join(bench, 'peers'),
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (npm.status !== 0) stopp('Det Saksgang måles mot, lot seg ikke installere. Se feilen over.');
const { status } = spawnSync(
  process.execPath,
  ['-r', join(root, 'infra', 'scripts', 'typescript.cjs'), join(bench, 'main.ts'), ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, REDIS_SERVER: finnRedis() } },
);
process.exit(status ?? 1);
