import { bygg, sporringstekst } from './bygg';
import { lovlige, type Lovlig } from './lovlige';
import type { Operasjon } from './operasjoner';
import { Verden } from './verden';

/** The clock of this world stands, so all that is known was registered at this moment. */
const ALT_KJENT = '2026-09-15T10:00:00.000Z';
const INGENTING_KJENT = '2026-09-15T09:59:59.999Z';
/** Of these nothing has happened in the kommune that is asked about, and the answer is the same on every day. */
const UTEN_HENDELSER = new Set([
  'Register.varslingsplaner',
  'Register.ukebrev',
  'Register.meldinger',
  'Register.endringerUtenVedtak',
  'Moeter.reglementet',
]);

type Spurt = readonly [Operasjon, Lovlig];

describe('every answer that can be had as of a day', () => {
  let verden: Verden;
  let rutene: readonly Spurt[];
  beforeAll(async () => {
    verden = await Verden.start();
    const alle = lovlige(verden.ider);
    rutene = verden.operasjoner
      .filter((o) => o.metode === 'GET' && o.sporring.includes('gjelder'))
      .map((o) => [o, alle.find((l) => l.navn === o.navn) as Lovlig]);
  });
  afterAll(() => verden.stopp());

  const spoer = async ([operasjon, lovlig]: Spurt, kjent: string | null) => {
    const { kjent: _, ...resten } = lovlig.sporring;
    const sporring = sporringstekst({ ...resten, ...(kjent !== null && { kjent }) });
    const { status, kropp, innholdstype } = await verden.send(bygg(operasjon, lovlig, { sporring }));
    return { status, innholdstype, kropp: kropp.replace(/"kjent":("[^"]*"|null)/, '"kjent":…') };
  };

  it('can be had as of what was known too', () => {
    expect(rutene.length).toBeGreaterThan(30);
    expect(rutene.filter(([o]) => !o.sporring.includes('kjent')).map(([o]) => o.navn)).toEqual([]);
  });

  it('is the answer of now when everything was known', async () => {
    for (const rute of rutene.filter(([o]) => !/^Rapport\./.test(o.navn)))
      expect([rute[0].navn, await spoer(rute, ALT_KJENT)]).toEqual([rute[0].navn, await spoer(rute, null)]);
  });

  it('has nothing of what came a millisecond later', async () => {
    const like: string[] = [];
    for (const rute of rutene) {
      const da = await spoer(rute, INGENTING_KJENT);
      expect([rute[0].navn, da.status < 500]).toEqual([rute[0].navn, true]);
      if (da.kropp === (await spoer(rute, null)).kropp) like.push(rute[0].navn);
    }
    expect(like.filter((navn) => !UTEN_HENDELSER.has(navn))).toEqual([]);
  });
});
