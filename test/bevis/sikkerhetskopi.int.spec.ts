import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock } from '@saksgang/commands';
import { SqliteLogReader, type StoredEvent } from '@saksgang/event-store';
import { gjenopprett, projectRoot, readConfig, taSikkerhetskopi, type Config } from '@saksgang/oppstart';
import { Bevislogg, provesConsistency, Sjekkpunktmappe } from '@saksgang/revisjon';
import { temporaryFolder } from '../doubles/temporary-folder';
import { seededRandom } from '../doubles/seeded-random';

/** How many copies are taken at random moments. `KOPIER=50` for the long run. */
const KOPIER = Number(process.env['KOPIER'] ?? 4);
const SEED =
  process.env['SEED'] === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(process.env['SEED']);
const HOOK = join(projectRoot(), 'infra', 'scripts', 'typescript.cjs');

jest.setTimeout(600_000);

const alleI = async (mappe: string): Promise<readonly StoredEvent[]> => {
  const leser = new SqliteLogReader(mappe);
  const alle = await leser.readAll(null, 1_000_000);
  await leser.close();
  return alle;
};
const raad = ({ id, stream, revision, position, type, data, metadata }: StoredEvent): unknown[] => [
  id,
  stream,
  revision,
  position,
  type,
  data,
  metadata,
];

describe(`a copy of an installation that is written to (SEED=${SEED})`, () => {
  const folder = temporaryFolder();
  let skriver: ChildProcess | null = null;
  const config = (navn: string): Config => readConfig({ SAKSGANG_DATA: join(folder(), navn) });
  const kopier = (navn: string, medNoekler = false) =>
    taSikkerhetskopi(config('data'), join(folder(), navn), { medNoekler, clock: systemClock });
  const drep = async (): Promise<void> => {
    if (skriver === null || skriver.exitCode !== null || skriver.signalCode !== null) return;
    const borte = once(skriver, 'exit');
    skriver.kill('SIGKILL');
    await borte;
  };
  beforeEach(async () => {
    skriver = fork(join(__dirname, 'skrivende-installasjon.ts'), [join(folder(), 'data')], {
      execArgv: ['-r', HOOK],
    });
    await once(skriver, 'message');
  });
  afterEach(drep);

  it('is the log up to a position, and is proven by every later checkpoint', async () => {
    const tilfeldig = seededRandom(SEED);
    for (let n = 0; n < KOPIER; n++) {
      await sleep(tilfeldig() * 400);
      expect((await kopier(`kopi-${n}`)).feil).toBeNull();
    }
    await sleep(300);
    await drep();
    const alle = await alleI(join(folder(), 'data'));
    const mappe = new Sjekkpunktmappe(join(folder(), 'data', 'sjekkpunkter'));
    const siste = mappe.siste();
    const tree = new Bevislogg(':memory:');
    tree.taInn(alle);
    for (let n = 0; n < KOPIER; n++) {
      const svar = await gjenopprett(config(`ny-${n}`), join(folder(), `kopi-${n}`), siste?.note ?? '');
      const { hendelser, rot } = svar.innhold;
      const igjen = await alleI(join(folder(), `ny-${n}`));
      expect(igjen.map(raad)).toEqual(alle.slice(0, hendelser).map(raad));
      expect(svar.mangler).toEqual({
        sjekkpunkt: siste?.stoerrelse,
        fra: Math.min(hendelser, siste?.stoerrelse ?? 0),
        antall: Math.max(0, (siste?.stoerrelse ?? 0) - hendelser),
      });
      expect(svar.kontroll).toMatchObject({ resultat: 'holder', hendelser, rot });
      const senere = mappe.alle().filter((s) => s.stoerrelse >= hendelser);
      for (const { note, stoerrelse } of senere) {
        const bevis = tree.konsistens(hendelser, stoerrelse);
        const undertegnet = mappe.kjede()?.les(note)?.rot ?? Buffer.alloc(0);
        const rotenIKopien = Buffer.from(rot, 'base64');
        expect(provesConsistency(hendelser, rotenIKopien, stoerrelse, undertegnet, bevis)).toBe(true);
      }
      expect(hendelser).toBeGreaterThanOrEqual(50);
      if (n === 0) expect(senere.length).toBeGreaterThan(0);
    }
    tree.close();
  });
});
