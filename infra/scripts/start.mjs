import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bygg, krevInstallert, root } from './lib.mjs';

const lesValg = () => {
  try {
    return parseArgs({ options: { klokke: { type: 'string' } } }).values;
  } catch {
    process.stderr.write('npm start tar bare ett valg: npm start -- --klokke 2025-09-15\n');
    process.exit(2);
  }
};

const { klokke } = lesValg();
if (klokke !== undefined) process.env.SAKSGANG_KLOKKE = klokke;
krevInstallert();
bygg();
await import(pathToFileURL(join(root, 'dist', 'apps', 'api', 'src', 'main.js')).href);
