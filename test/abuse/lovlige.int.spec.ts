import { bygg } from './bygg';
import { SKJERMET } from './deler';
import { DAARLIGE_SPOERSMAAL } from './feil/adresse';
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

  it('have something to ask wrongly wherever something can be asked', () => {
    const spurt = new Map(lovlige(verden.ider).map((l) => [l.navn, Object.keys(l.sporring)]));
    const spoerrende = verden.operasjoner.filter((o) => o.sporring.length > 0);
    expect(spoerrende.filter((o) => spurt.get(o.navn)?.length === 0).map((o) => o.navn)).toEqual([]);
    const navnene = new Set(spoerrende.flatMap((o) => o.sporring));
    expect([...navnene].filter((navn) => !DAARLIGE_SPOERSMAAL[navn])).toEqual([]);
  });

  it('are all carried out, so that a bad one is refused for what is wrong with it, and bring out nothing that is screened', async () => {
    const avslag: string[] = [];
    const aapnet: string[] = [];
    for (const lovlig of lovlige(verden.ider)) {
      const operasjon = verden.operasjoner.find((o) => o.navn === lovlig.navn);
      if (!operasjon) throw new Error(lovlig.navn);
      const { status, kropp } = await verden.send(bygg(operasjon, lovlig));
      if (kropp.includes(SKJERMET)) aapnet.push(lovlig.navn);
      if (status >= 300) avslag.push(`${lovlig.navn}: ${status} ${kropp}`);
    }
    expect(avslag).toEqual([]);
    // The look that is on record, and no other.
    expect(aapnet).toEqual(['Skjerming.se']);
  });
});
