/** Specs say what they cost: .spec.ts milliseconds, .int.spec.ts a real service or file, .e2e.spec.ts everything. */
module.exports = {
  rootDir: '../..',
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  testEnvironment: 'node',
  setupFiles: ['reflect-metadata'],
  // These are ESM alone.
  transformIgnorePatterns: ['/node_modules/(?!(openid-client|oauth4webapi|jose)/)'],
  transform: { '^.+\\.[jt]s$': ['@swc/jest'] },
  moduleNameMapper: { '^@saksgang/([^/]+)$': '<rootDir>/libs/$1/src' },
  randomize: true,
  // A long run of the properties takes the time it takes.
  testTimeout: process.env.SEKVENSER === undefined ? 120_000 : 24 * 3_600_000,
};
