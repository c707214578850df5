import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of its own for every spec of a suite, gone when the spec is done. */
export const temporaryFolder = (): (() => string) => {
  let folder = '';
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'saksgang-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return () => folder;
};
