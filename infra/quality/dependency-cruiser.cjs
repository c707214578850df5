/** The walls of the house: which room may look into which. Every rule is an error and says why. */
const only = (adapter, pkg) => ({
  name: `${pkg.replace(/[^a-z]+/g, '-')}-only-in-its-adapter`,
  comment: `${pkg} is a detail of its adapter; everyone else speaks to the port, so that the adapter can be changed.`,
  severity: 'error',
  from: { pathNot: adapter },
  to: { path: `node_modules/${pkg}/` },
});

const WRITE_SIDE = '^libs/(saksgang|oppfoelging)/';
const READ_SIDE =
  '^libs/(rammer|historikk|kontroll|forslag|moeter|spoersmaal|protokoll|rapport|beregning|read-store)/';

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
      name: 'product-never-imports-tests',
      comment: 'What ships does not lean on what tests it.',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: ['\\.spec\\.ts$', '^libs/testing/'] },
      to: { path: ['^test/', '^libs/testing/', '\\.spec\\.ts$', '\\.contract\\.ts$'] },
    },
    only('^libs/event-store/src/eventstoredb/|^test/doubles/eventstoredb/', '@eventstore/db-client'),
    // Drafts are in neither log nor view, so they have a file, and an adapter, of their own.
    only(
      '^(libs/event-store/src/sqlite|libs/read-store/src|libs/utkast/src/lager)/|\\.spec\\.ts$|^test/',
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
      from: { orphan: true, pathNot: ['\\.spec\\.ts$', '/main\\.ts$', '\\.d\\.ts$'] },
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
