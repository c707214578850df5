/** `node -r` this file, and a forked process runs TypeScript as the tests do, without a build. */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const Module = require('node:module');
const { transformSync } = require('@swc/core');

const root = join(__dirname, '../..');
const { $schema, ...swcrc } = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8'));
const options = { ...swcrc, jsc: { ...swcrc.jsc, baseUrl: root }, swcrc: false };

Module._extensions['.ts'] = (module, filename) => {
  const source = readFileSync(filename, 'utf8');
  module._compile(transformSync(source, { ...options, filename, sourceMaps: 'inline' }).code, filename);
};
