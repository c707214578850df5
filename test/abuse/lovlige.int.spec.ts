import { bygg } from './bygg';
import { lovlige } from './lovlige';
import { Verden } from './verden';

describe('the requests that the bad ones are made from', () => {
  let verden: Verden;
  beforeAll(async () => void (verden = await Verden.start()));
  afterAll(() => verden.stopp());

  it('are one for each route', () => {
    const navn = lovlige(verden.ider).map((l) => l.navn);
    expect([...navn].sort()).toEqual(verden.operasjoner.map((o) => o.navn).sort());
  });

  it('are all carried out, so that a bad one is refused for what is wrong with it', async () => {
    const avslag: string[] = [];
    for (const lovlig of lovlige(verden.ider)) {
      const operasjon = verden.operasjoner.find((o) => o.navn === lovlig.navn);
      if (!operasjon) throw new Error(lovlig.navn);
      const { status, kropp } = await verden.send(bygg(operasjon, lovlig));
      if (status >= 300) avslag.push(`${lovlig.navn}: ${status} ${kropp}`);
    }
    expect(avslag).toEqual([]);
  });
});
