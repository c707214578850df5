import { kroner, type LinjeId, type UtvalgKode } from '@saksgang/kernel';
import { beloepskontroll } from './beloepskontroll';

const AAR = ['2025', '2026', '2027', '2028'];
const ID = '00000000-0000-4000-8000-000000000001' as LinjeId;

/** What a text that names some amounts gives, in 1000 kr, of a line with an amount for each year. */
const kontroll = (nevnt: readonly number[], tusen: readonly (number | null)[]) =>
  beloepskontroll(
    { beloepITekst: nevnt.map((n) => kroner(n * 1000)), rammelinjer: [ID] },
    {
      aarene: AAR,
      linjer: new Map([
        [
          ID,
          {
            utvalg: 'OKI' as UtvalgKode,
            nr: 38,
            gjeldende: Object.fromEntries(
              AAR.map((aar, i) => {
                const n = tusen[i];
                return [aar, n == null ? null : kroner(n * 1000)];
              }),
            ),
          },
        ],
      ]),
    },
  );

describe('Beløpene i en tekst mot linjene', () => {
  it('stemmer når linjen har det samme hvert år', () => {
    expect(kontroll([270], [270, 270, 270, 270])).toMatchObject({
      stemmer: true,
      tekst: 'Teksten nevner 270, og OKI 38 har 270 i 2025–2028: stemmer',
    });
  });

  it('er kontrollert for hvert år, også der bare et senere ikke stemmer', () => {
    const svar = kontroll([50], [50, 53, 53, 50]);
    expect(svar?.stemmer).toBe(false);
    expect(svar?.aar.map((a) => a.stemmer)).toEqual([true, false, false, true]);
    expect(svar?.tekst).toBe(
      'Teksten nevner 50, og OKI 38 har 50 i 2025: stemmer; ' +
        'Teksten nevner 50, og OKI 38 har 53 i 2026–2027: stemmer ikke; ' +
        'Teksten nevner 50, og OKI 38 har 50 i 2028: stemmer',
    );
  });

  it('sier ingenting om år uten penger, for teksten sier sjelden hvilke år den gjelder', () => {
    const svar = kontroll([420], [0, 420, 0, 420]);
    expect(svar?.aar.map((a) => a.aar)).toEqual(['2026', '2028']);
    expect(svar?.tekst).toContain('420 i 2026: stemmer; ');
  });

  it('sier fra om år med ukjent beløp, og gjetter ikke', () => {
    expect(kontroll([270], [270, null, 270, null])).toMatchObject({
      stemmer: true,
      tekst:
        'Teksten nevner 270, og OKI 38 har 270 i 2025: stemmer; ' +
        'Teksten nevner 270, og OKI 38 har 270 i 2027: stemmer; beløpet i 2026, 2028 er ukjent',
    });
  });

  it.each<[string, readonly number[], readonly (number | null)[]]>([
    ['teksten ikke nevner beløp', [], [270, 270, 270, 270]],
    ['linjen ikke har penger', [270], [0, 0, 0, 0]],
    ['ingen beløp er kjent', [270], [null, null, null, null]],
  ])('er ingenting når %s', (_, nevnt, tusen) => {
    expect(kontroll(nevnt, tusen)).toBeNull();
  });
});
