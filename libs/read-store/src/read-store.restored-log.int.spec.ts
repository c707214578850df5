import { join } from 'node:path';
import { dump, tallene, Views } from '../../../test/doubles/counted-views';
import { temporaryFolder } from '../../../test/doubles/temporary-folder';
import { fact, LIER, logIn, write } from '../../../test/doubles/written-log';

describe('views that are ahead of a log, since an older copy of it was put back', () => {
  const folder = temporaryFolder();

  it('are made anew from the log that is there', async () => {
    const newer = logIn(join(folder(), 'nyere')).open();
    await write(newer, LIER, fact(1), fact(2), fact(3));
    await (await Views.start(folder(), newer, [tallene()])).stop();
    await newer.close();

    const restored = logIn(join(folder(), 'eldre')).open();
    await write(restored, LIER, fact(7));
    const views = await Views.start(folder(), restored, [tallene()]);
    expect(views.rekke(LIER)).toEqual([7]);
    await write(restored, LIER, fact(8));
    await views.readStore.caughtUp(5_000);
    expect(views.rekke(LIER)).toEqual([7, 8]);
    await views.stop();

    const clean = join(folder(), 'rent');
    await (await Views.start(clean, restored, [tallene()])).stop();
    expect(dump(folder())).toBe(dump(clean));
    await restored.close();
  });

  it('are emptied when the log is empty', async () => {
    const newer = logIn(join(folder(), 'nyere')).open();
    await write(newer, LIER, fact(1));
    await (await Views.start(folder(), newer, [tallene()])).stop();
    await newer.close();
    const empty = logIn(join(folder(), 'tom')).open();
    const views = await Views.start(folder(), empty, [tallene()]);
    expect([views.rekke(LIER), views.readStore.ready]).toEqual([[], true]);
    await views.stop();
    await empty.close();
  });
});
