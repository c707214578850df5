import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../../test/doubles/temporary-folder';
import { readConfig, UgyldigOppsett } from './config';
import { seglFor } from './lenkenoekkel';

const ESDB = { EVENTSTORE_URL: 'esdb://db:2113' };
const NOEKKEL = 'n'.repeat(32);

describe('The key that links are sealed with', () => {
  const folder = temporaryFolder();
  const segl = (env: NodeJS.ProcessEnv) => seglFor(readConfig(env));

  it('is made at the first start, for its owner alone, and is the same at the next', () => {
    const SAKSGANG_DATA = folder();
    const forseglet = segl({ SAKSGANG_DATA })?.forsegl('a') ?? '';
    const fil = join(SAKSGANG_DATA, 'lenkenoekkel');
    expect(statSync(fil).mode & 0o777).toBe(0o600);
    expect(readFileSync(fil, 'utf8')).toHaveLength(43);
    expect(segl({ SAKSGANG_DATA })?.bryt(forseglet)).toBe('a');
    expect(segl({ SAKSGANG_DATA: join(folder(), 'annen') })?.bryt(forseglet)).toBeNull();
  });

  it('is given to processes that share a log, which have none without', () => {
    expect(segl(ESDB)).toBeNull();
    const delt = { ...ESDB, SAKSGANG_LENKENOEKKEL: NOEKKEL };
    const [api, varsler] = [segl(delt), segl({ ...delt, PORT: '3001' })];
    expect(api?.bryt(varsler?.forsegl('a') ?? '')).toBe('a');
  });

  it('is refused when it is too short to be one', () => {
    expect(() => readConfig({ SAKSGANG_LENKENOEKKEL: NOEKKEL.slice(1) })).toThrow(UgyldigOppsett);
    const SAKSGANG_DATA = folder();
    writeFileSync(join(SAKSGANG_DATA, 'lenkenoekkel'), 'halv');
    expect(() => segl({ SAKSGANG_DATA })).toThrow(/lages en ny/);
  });
});
