import { STOERSTE_BELOEP } from '@saksgang/kernel';
import { validationPipe } from '@saksgang/http';
import { NyttForslagRequest } from '@saksgang/saksgang';
import { sekvenser } from '@saksgang/testing';
import fc from 'fast-check';

/** A forslag with one amount in it, as it lies in a request; what the door makes of the amount. */
const gjennomDoeren = (beloep: unknown): unknown => {
  const innhold = {
    tittel: 'Alternativt budsjett',
    partier: ['Høyre'],
    linjer: [{ utvalg: 'OKI', kategori: 'Annet', tittel: 'Skolebøker', beloep: { '2025': beloep } }],
  };
  const forslag = validationPipe().transform(innhold, { type: 'body', metatype: NyttForslagRequest });
  return (forslag as NyttForslagRequest).linjer?.[0]?.beloep['2025'];
};

const slipperInn = (beloep: unknown): boolean => {
  try {
    gjennomDoeren(beloep);
    return true;
  } catch (avvist) {
    expect(avvist).toMatchObject({ refusal: { code: 'UgyldigInnhold', kind: 'ugyldig' } });
    return false;
  }
};

describe('Et beløp når aldri en avgjørelse uten å være hele kroner', () => {
  it('hele kroner slippes inn som de er', () => {
    fc.assert(
      fc.property(fc.integer({ min: -STOERSTE_BELOEP, max: STOERSTE_BELOEP }), (beloep) => {
        expect(gjennomDoeren(beloep)).toBe(beloep);
      }),
      sekvenser(),
    );
  });

  it.each([
    ['brøkdeler av kroner', fc.double({ noInteger: true, noNaN: true, noDefaultInfinity: true })],
    ['det som ikke er endelig', fc.constantFrom(NaN, Infinity, -Infinity, JSON.parse('1e400') as number)],
    [
      'det som er for stort til å regnes nøyaktig med',
      fc
        .tuple(fc.constantFrom(1, -1), fc.double({ min: STOERSTE_BELOEP + 1, max: 1e300 }))
        .map(([f, n]) => f * Math.ceil(n)),
    ],
    ['det som bare likner på tall', fc.constantFrom<unknown>('100', '1 000', '', true, [1], { tall: 1 })],
  ])('%s slippes ikke inn', (_, galt: fc.Arbitrary<unknown>) => {
    fc.assert(
      fc.property(galt, (beloep) => expect(slipperInn(beloep)).toBe(false)),
      sekvenser(),
    );
  });

  it('et ukjent beløp slippes inn som ukjent, aldri som null kroner', () => {
    expect(gjennomDoeren(null)).toBeNull();
  });
});
