import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { bygg, krevInstallert, root, stopp } from './lib.mjs';

/** The schemas that something points at, and those that they point at. */
const naadde = (fra, schemas, funnet = {}) => {
  for (const [, navn] of JSON.stringify(fra).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
    if (navn in funnet) continue;
    funnet[navn] = schemas[navn];
    naadde(schemas[navn], schemas, funnet);
  }
  return funnet;
};

// The types of what the web pages ask, from the document that the running program makes. `--sjekk` changes nothing, and
// fails when they are not as they would be made.
krevInstallert();
bygg();
const require = createRequire(import.meta.url);
require('reflect-metadata');
const { Api, readConfig } = require(join(root, 'dist', 'libs', 'oppstart', 'src'));
const api = await Api.create({ ...readConfig({}), mode: 'memory' });
const dokument = (await api.app.inject('/api/openapi.json')).json();
await api.close();
// Only what the pages ask, so that the rest of the API can change without them; and what may be sent, since what the
// answers hold is said by the types that make them.
const klienten = join(root, 'apps', 'web', 'src', 'api');
const kilde = readdirSync(klienten)
  .filter((navn) => navn.endsWith('.ts') && !navn.endsWith('.d.ts'))
  .map((navn) => readFileSync(join(klienten, navn), 'utf8'))
  .join();
const etterNavn = ([a], [b]) => (a < b ? -1 : 1);
const brukt = Object.entries(dokument.paths)
  .filter(([sti]) => kilde.includes(`'${sti}'`))
  .sort(etterNavn);
for (const operasjon of brukt.flatMap(([, metoder]) => Object.values(metoder))) {
  const svar = Object.keys(operasjon.responses).find((status) => status.startsWith('2'));
  operasjon.responses = { [svar]: { description: operasjon.responses[svar].description } };
}
const schemas = Object.fromEntries(
  Object.entries(naadde(brukt, dokument.components.schemas)).sort(etterNavn),
);

const fil = join(root, 'apps', 'web', 'src', 'api', 'openapi.d.ts');
const typer = `// Made by \`npm run api-typer\` from /api/openapi.json; not written by hand.\n${astToString(await openapiTS({ ...dokument, paths: Object.fromEntries(brukt), components: { schemas } }))}`;
if (!process.argv.includes('--sjekk')) writeFileSync(fil, typer);
else if (readFileSync(fil, 'utf8') !== typer)
  stopp('apps/web/src/api/openapi.d.ts er ikke som API-et er nå. Kjør npm run api-typer.');
process.exit(0);
