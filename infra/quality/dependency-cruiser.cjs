/** The walls of the house: which room may look into which. Every rule is an error and says why. */
const only = (adapter, pkg) => ({
  name: `${pkg.replace(/[^a-z]+/g, '-')}-only-in-its-adapter`,
  comment: `${pkg} is a detail of its adapter; everyone else speaks to the port, so that the adapter can be changed.`,
  severity: 'error',
  from: { pathNot: adapter },
  to: { path: `node_modules/${pkg}/` },
});

const WRITE_SIDE = '^libs/(saksgang|oppfoelging|skjerming|innlogging)/';
const READ_SIDE =
  '^libs/(rammer|historikk|kontroll|forslag|moeter|spoersmaal|soek|spor|protokoll|rapport|revisorarbeid|revisjon|tidsreise|beregning|read-store)/';

module.exports = {
  forbidden: [
    {
      name: 'domain-imports-only-itself-and-kernel',
      comment:
        'What is true or allowed must be readable and testable without the world: no npm package, no node:.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/src/domene/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: ['^libs/$1/src/domene/', '^libs/kernel/src/index\\.ts$'] },
    },
    {
      name: 'application-does-not-know-http',
      comment: 'The way in is http -> application -> domene; an application handler serves any door.',
      severity: 'error',
      from: { path: '^libs/[^/]+/src/application/' },
      to: { path: '^libs/[^/]+/src/http/' },
    },
    {
      name: 'kernel-imports-nothing',
      comment: 'Everyone stands on the kernel; it stands on nothing.',
      severity: 'error',
      from: { path: '^libs/kernel/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^libs/kernel/' },
    },
    {
      name: 'lib-is-entered-by-its-index',
      comment: 'A lib has one door; what is behind it can be moved without asking anyone.',
      severity: 'error',
      from: { path: '^(libs|apps|test)/([^/]+)/' },
      to: { path: '^libs/([^/]+)/src/.+', pathNot: ['^libs/$2/', '^libs/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'write-side-never-imports-read-side',
      comment: 'A decision is made from the facts of its stream, never from a view that may lag behind.',
      severity: 'error',
      from: { path: WRITE_SIDE },
      to: { path: READ_SIDE },
    },
    {
      name: 'libs-never-import-apps',
      comment: 'A lib says what it is; an app says how it runs.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-never-import-each-other',
      comment: 'Each process can be started alone; what two of them share is a lib.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'web-takes-only-types-and-the-kernel',
      comment:
        'The pages run in a browser: of a lib they may know what its answers look like, never run it. The kernel is pure, and runs anywhere.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^libs/', pathNot: '^libs/kernel/src/index\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-web-knows-the-browser',
      comment: 'What runs on the server has no pages to draw.',
      severity: 'error',
      from: { pathNot: '^apps/web/' },
      to: { path: 'node_modules/(react|react-dom|react-router|openapi-fetch|@digdir/[^/]+)/' },
    },
    {
      name: 'product-never-imports-tests',
      comment: 'What ships does not lean on what tests it.',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: ['\\.spec\\.ts$', '^libs/testing/'] },
      to: { path: ['^test/', '^libs/testing/', '\\.spec\\.ts$', '\\.contract\\.ts$'] },
    },
    only('^libs/event-store/src/eventstoredb/|^test/doubles/eventstoredb/', '@eventstore/db-client'),
    // Drafts and sessions are in neither log nor view, and the tree of proofs is no view: each has a file, and an adapter, of its own.
    only(
      '^(libs/event-store/src/sqlite|libs/read-store/src|libs/utkast/src/lager|libs/innlogging/src/oekter|libs/revisjon/src/logg)/|\\.spec\\.ts$|^test/',
      'better-sqlite3',
    ),
    only('^libs/alarms/src/bullmq/', 'bullmq'),
    only('^libs/alarms/src/bullmq/', 'ioredis'),
    only('^libs/epost/src/', 'nodemailer'),
    {
      name: 'no-circular',
      comment: 'A circle has no beginning to read from.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file nobody imports is either a start or dead.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['\\.spec\\.ts$', '/main\\.tsx?$', '\\.d\\.ts$', '^test/e2e/arbeidsklokke\\.cjs$'],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist', '^data', '^test/bench/peers'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
