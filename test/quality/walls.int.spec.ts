import { copyFileSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from '@saksgang/oppstart';
import { runTool, withPlanted, type Planted } from './planted';

const CONFIG = join(projectRoot(), 'infra/quality/dependency-cruiser.cjs');
const RULES = (createRequire(CONFIG)(CONFIG) as { forbidden: { name: string; severity: string }[] })
  .forbidden;

const pkg = (name: string): Planted => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, main: 'index.js' }),
  [`node_modules/${name}/index.js`]: 'module.exports = {};\n',
});

/** A house in order: what the planted files import, and everyone who may import what others may not. */
const HOUSE: Planted = {
  ...['@eventstore/db-client', 'better-sqlite3', 'bullmq', 'ioredis', 'nodemailer', 'react', 'rxjs'].reduce(
    (all, name) => ({ ...all, ...pkg(name) }),
    {},
  ),
  'libs/kernel/src/index.ts': `export * from './dato';\n`,
  'libs/kernel/src/dato.ts': `export const dato = 1;\n`,
  'libs/saksgang/src/index.ts': `export * from './domene/sak';\nexport * from './application/handler';\nexport * from './http/controller';\n`,
  'libs/saksgang/src/domene/sak.ts': `import { dato } from '@saksgang/kernel';\nimport { punkt } from './punkt';\nexport const sak = dato + punkt;\n`,
  'libs/saksgang/src/domene/punkt.ts': `export const punkt = 1;\n`,
  'libs/saksgang/src/domene/sak.spec.ts': `import { of } from 'rxjs';\nimport { given } from '@saksgang/testing';\nimport { sak } from './sak';\nvoid [of, sak, given];\n`,
  'libs/saksgang/src/application/handler.ts': `import { sak } from '../domene/sak';\nexport const handler = sak;\n`,
  'libs/saksgang/src/http/controller.ts': `import { handler } from '../application/handler';\nexport const controller = handler;\n`,
  'libs/rammer/src/index.ts': `import { sak } from '@saksgang/saksgang';\nexport const rammer = sak;\n`,
  'libs/testing/src/index.ts': `export const given = 1;\n`,
  'libs/event-store/src/index.ts': `export * from './eventstoredb/client';\nexport * from './sqlite/store';\n`,
  'libs/event-store/src/eventstoredb/client.ts': `import '@eventstore/db-client';\nexport const client = 1;\n`,
  'libs/event-store/src/sqlite/store.ts': `import 'better-sqlite3';\nexport const store = 1;\n`,
  'libs/alarms/src/index.ts': `import './bullmq/queue';\nexport const alarms = 1;\n`,
  'libs/alarms/src/bullmq/queue.ts': `import 'bullmq';\nimport 'ioredis';\nexport const queue = 1;\n`,
  'libs/epost/src/index.ts': `import 'nodemailer';\nexport const epost = 1;\n`,
  'apps/api/src/main.ts': `import '@saksgang/rammer';\nimport './page';\n`,
  'apps/api/src/page.ts': `export const page = 1;\n`,
  'apps/web/src/main.tsx': `import 'react';\nimport { dato } from '@saksgang/kernel';\nimport type { rammer } from '@saksgang/rammer';\nexport const vist = (r: typeof rammer) => [r, dato];\n`,
  'test/double.ts': `export const double = 1;\n`,
  'test/double.int.spec.ts': `import './double';\nimport '@saksgang/alarms';\nimport '@saksgang/epost';\nimport '@saksgang/event-store';\n`,
};

/** One violation of each rule: its file, and what the file imports. */
const VIOLATIONS: readonly (readonly [rule: string, file: string, imported: string])[] = [
  ['domain-imports-only-itself-and-kernel', 'libs/saksgang/src/domene/npm.ts', 'rxjs'],
  ['domain-imports-only-itself-and-kernel', 'libs/saksgang/src/domene/node.ts', 'node:fs'],
  ['domain-imports-only-itself-and-kernel', 'libs/saksgang/src/domene/room.ts', '../application/handler'],
  ['domain-imports-only-itself-and-kernel', 'libs/saksgang/src/domene/lib.ts', '@saksgang/event-store'],
  ['application-does-not-know-http', 'libs/saksgang/src/application/backwards.ts', '../http/controller'],
  ['kernel-imports-nothing', 'libs/kernel/src/npm.ts', 'rxjs'],
  ['kernel-imports-nothing', 'libs/kernel/src/node.ts', 'node:crypto'],
  ['lib-is-entered-by-its-index', 'libs/rammer/src/burglar.ts', '../../saksgang/src/domene/sak'],
  ['lib-is-entered-by-its-index', 'apps/api/src/burglar.ts', '../../../libs/kernel/src/dato'],
  ['lib-is-entered-by-its-index', 'test/e2e/burglar.spec.ts', '../../libs/kernel/src/dato'],
  ['write-side-never-imports-read-side', 'libs/saksgang/src/http/peek.ts', '@saksgang/rammer'],
  ['libs-never-import-apps', 'libs/rammer/src/upwards.ts', '../../../apps/api/src/page'],
  ['apps-never-import-each-other', 'apps/cli/src/neighbour.ts', '../../api/src/page'],
  ['web-takes-only-types-and-the-kernel', 'apps/web/src/run.ts', '@saksgang/rammer'],
  ['only-web-knows-the-browser', 'apps/api/src/drawn.ts', 'react'],
  ['product-never-imports-tests', 'libs/rammer/src/helped.ts', '@saksgang/testing'],
  ['product-never-imports-tests', 'apps/api/src/doubled.ts', '../../../test/double'],
  ['-eventstore-db-client-only-in-its-adapter', 'libs/rammer/src/grpc.ts', '@eventstore/db-client'],
  ['better-sqlite--only-in-its-adapter', 'libs/rammer/src/database.ts', 'better-sqlite3'],
  ['bullmq-only-in-its-adapter', 'libs/rammer/src/queue.ts', 'bullmq'],
  ['ioredis-only-in-its-adapter', 'libs/alarms/src/redis.ts', 'ioredis'],
  ['nodemailer-only-in-its-adapter', 'libs/frister/src/mail.ts', 'nodemailer'],
  ['no-circular', 'libs/rammer/src/about.ts', './round'],
];

const CIRCLE: Planted = { 'libs/rammer/src/round.ts': `import './about';\n` };
const ORPHAN: Planted = { 'libs/rammer/src/forgotten.ts': 'export const forgotten = 1;\n' };

interface Report {
  readonly summary: {
    readonly violations: readonly { readonly rule: { name: string }; readonly from: string }[];
  };
}

const cruise = async (files: Planted): Promise<readonly string[]> => {
  const all = { 'tsconfig.json': readFileSync(join(projectRoot(), 'tsconfig.json'), 'utf8'), ...files };
  const report = await withPlanted(all, (folder) => {
    copyFileSync(CONFIG, join(folder, 'walls.cjs'));
    const args = ['--config', 'walls.cjs', '--output-type', 'json', 'apps', 'libs', 'test'];
    return runTool<Report>(folder, 'dependency-cruiser/bin/dependency-cruise.mjs', args);
  });
  return report.summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`).sort();
};

describe('the walls of the house', () => {
  it('are all errors, and each is seen to fail here', () => {
    expect(new Set([...VIOLATIONS.map(([rule]) => rule), 'no-orphans'])).toEqual(
      new Set(RULES.map(({ name }) => name)),
    );
    expect(RULES.filter(({ severity }) => severity !== 'error')).toEqual([]);
  });

  it('let a house in order stand', async () => {
    expect(await cruise(HOUSE)).toEqual([]);
  });

  it('stop every planted violation by the name of its rule, and nothing else', async () => {
    const planted = Object.fromEntries(
      VIOLATIONS.map(([, file, imported]) => [file, `import '${imported}';\nexport const planted = 1;\n`]),
    );
    const expected = [
      ...VIOLATIONS.map(([rule, file]) => `${rule}: ${file}`),
      'no-orphans: libs/rammer/src/forgotten.ts',
    ];
    expect(await cruise({ ...HOUSE, ...planted, ...CIRCLE, ...ORPHAN })).toEqual(expected.sort());
  });
});
