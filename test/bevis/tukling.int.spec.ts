import { Signaturnoekkel, skrivVerifikator } from '@saksgang/revisjon';
import fc from 'fast-check';
import { ANGREP, angrep, angrepet, type Offer } from './tukling';
import { verifiser, type Kontroll } from './verifiser';
import { filFor, loggPaa, somTekst } from './verden';

/** How many tamperings, and how many honest logs. The long run: `TUKLINGER=10000 AERLIGE=1000`. */
const TUKLINGER = Number(process.env['TUKLINGER'] ?? 200);
const AERLIGE = Number(process.env['AERLIGE'] ?? 30);
const SEED =
  process.env['SEED'] === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(process.env['SEED']);
// A file of 200 facts: two of three of the log are of the case.
const STOERRELSE = 300;
const BUNKE = 100;

jest.setTimeout(4 * 3_600_000);

const noekkel = Signaturnoekkel.ny('saksgang/proeve');
const kjent = skrivVerifikator(noekkel.verifikator);

describe(`a file of proof, tampered with (SEED=${SEED})`, () => {
  let offer: Offer;
  let sjekkpunkt = '';
  beforeAll(async () => {
    const store = await loggPaa(STOERRELSE);
    const fil = await filFor(store, noekkel, { tidligere: [50, 120, 260] });
    const halv = await loggPaa(STOERRELSE / 2);
    offer = { store, noekkel, stoerrelse: STOERRELSE, fil, gammel: await filFor(halv, noekkel) };
    sjekkpunkt = fil.sjekkpunkt;
  });
  afterAll(() => offer.store.close());

  it('holds as it was', async () => {
    expect(offer.fil.bevis.hendelser).toHaveLength(200);
    expect(await verifiser([{ tekst: somTekst(offer.fil.bevis), noekkel: kjent, sjekkpunkt }])).toMatchObject(
      [{ resultat: 'holder', ingentingFjernet: true }],
    );
  });

  it(`is found out in each of ${TUKLINGER} ways`, async () => {
    // Each kind at least once, and then by chance.
    const alle = [
      ...ANGREP.map((hva, i) => ({ hva, a: SEED + 17 * i, b: SEED + 31 * i + 1 })),
      ...fc.sample(angrep, { numRuns: 2 * TUKLINGER, seed: SEED }),
    ];
    const ufunnet: unknown[] = [];
    let gjort = 0;
    for (let at = 0; at < alle.length && gjort < TUKLINGER; at += BUNKE) {
      const bunke: Kontroll[] = [];
      const hvilke: unknown[] = [];
      for (const ett of alle.slice(at, at + Math.min(BUNKE, TUKLINGER - gjort))) {
        const tekst = await angrepet(offer, ett);
        if (tekst === null) continue;
        bunke.push({ tekst, noekkel: kjent, sjekkpunkt });
        hvilke.push(ett);
      }
      (await verifiser(bunke)).forEach(({ resultat }, i) => {
        if (resultat === 'holder') ufunnet.push(hvilke[i]);
      });
      gjort += bunke.length;
    }
    expect(ufunnet).toEqual([]);
    expect(gjort).toBe(TUKLINGER);
  });

  it(`raises no alarm over ${AERLIGE} honest logs`, async () => {
    const logger = fc.sample(
      fc.record({
        antall: fc.integer({ min: 4, max: 250 }),
        tidligere: fc.array(fc.integer({ min: 0, max: 250 }), { maxLength: 5 }),
        skjerm: fc.subarray(['tekst', 'beloep']),
      }),
      { numRuns: AERLIGE, seed: SEED },
    );
    const bunke: Kontroll[] = [];
    for (const { antall, tidligere, skjerm } of logger) {
      const store = await loggPaa(antall);
      const { bevis } = await filFor(store, noekkel, { tidligere: [...new Set(tidligere)], skjerm });
      const eldre = bevis.tidligere.at(-1) ?? bevis.sjekkpunkt;
      bunke.push({ tekst: somTekst(bevis), noekkel: kjent, sjekkpunkt: eldre });
      await store.close();
    }
    const svar = await verifiser(bunke);
    expect(svar.filter(({ resultat }) => resultat !== 'holder')).toEqual([]);
    expect(svar).toHaveLength(AERLIGE);
  });
});
