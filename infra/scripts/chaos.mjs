import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { krevInstallert, root } from './lib.mjs';
import { finnRedis } from './redis.mjs';

krevInstallert();
const { status } = spawnSync(
  process.execPath,
  [
    '-r',
    join(root, 'infra', 'scripts', 'typescript.cjs'),
    join(root, 'test', 'chaos', 'main.ts'),
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, REDIS_SERVER: finnRedis() } },
);
process.exit(status ?? 1);
