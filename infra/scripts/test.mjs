import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { bygg, krevInstallert, root } from './lib.mjs';
import { startRedis } from './redis.mjs';

// Some tests run the built program as a user does.
krevInstallert();
bygg();
const redis = await startRedis();
const jest = spawn(
  process.execPath,
  [
    join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
    '-c',
    'infra/quality/jest.config.cjs',
    ...process.argv.slice(2),
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TEST_REDIS_URL: redis.url, REDIS_SERVER: redis.program, NODE_ENV: 'test' },
  },
);
process.on('SIGINT', () => jest.kill('SIGINT'));
const kode = await new Promise((resolve) => jest.once('exit', (code) => resolve(code ?? 1)));
await redis.stopp();
process.exit(kode);
