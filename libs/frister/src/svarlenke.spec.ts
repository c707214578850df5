import type { Instant, KommuneId, OppdragId } from '@saksgang/kernel';
import { Segl } from '@saksgang/tilgang';
import { fristversjonI, lestSvarlenke, svarlenke } from './svarlenke';

const NAA = '2025-12-09T07:00:00.000Z' as Instant;
const DOEGN_MS = 86_400_000;
const LENKE = {
  kommune: 'lier' as KommuneId,
  oppdrag: '00000000-0000-4000-8000-000000000081' as OppdragId,
  alarm: '12-paa-dagen-0',
  mottaker: 1,
};
const segl = new Segl('nøkkelen');

describe('The link in a reminder', () => {
  it('says which reminder it answers and for whom, for sixty days', () => {
    expect(lestSvarlenke(segl, svarlenke(segl, LENKE, NAA))).toEqual({
      ...LENKE,
      til: Date.parse(NAA) + 60 * DOEGN_MS,
    });
    expect(fristversjonI(LENKE.alarm)).toBe(12);
    expect(fristversjonI('1.2025h1-foer-14')).toBeNull();
  });

  it('is short enough for the address of a page, however long the id of the kommune', () => {
    const lengst = { ...LENKE, kommune: 'a'.repeat(40) as KommuneId, alarm: '999-paa-dagen-0', mottaker: 99 };
    expect(svarlenke(segl, lengst, NAA).length).toBeLessThanOrEqual(200);
  });

  it.each(['', '.', 'a.b', 'x'.repeat(200), 'æ.ø', '\u0000'])('is not %j', (token) => {
    expect(lestSvarlenke(segl, token)).toBeNull();
  });

  it('is not what was sealed for something else', () => {
    expect(lestSvarlenke(segl, segl.forsegl('noe annet'))).toBeNull();
  });
});
