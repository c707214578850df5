import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './config';

export const VERSJON = (
  JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')) as { version: string }
).version;
