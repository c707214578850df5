import { dokumentMed, HOV, hvertAar, linje, tryktSum } from '../dokument.fixtures';
import { rammesummer } from './rammesummer';

const LINJER = [linje(1, 'Opprinnelig budsjett', 1_000_000), linje(2, 'Annet', 50_000)];
const ramme = (beloep: number) => tryktSum('Ramme 2025-2028', beloep, { slag: 'alle' });

describe('Kontroll av rammesummer', () => {
  it('tier når hver trykt sum er det linjene gir', () => {
    const summer = [ramme(1_050_000), tryktSum('Sum Annet', 50_000, { slag: 'kategori', kategori: 'Annet' })];
    expect(rammesummer(dokumentMed({ linjer: LINJER, summer }))).toEqual([]);
    expect(rammesummer(dokumentMed({ linjer: LINJER }))).toEqual([]);
  });

  it('finner en sum som ikke er det linjene gir, i hvert år den avviker', () => {
    const sum = { ...ramme(1_050_000), beloep: { ...hvertAar(1_050_000), '2026': 1_060_000 as never } };
    expect(rammesummer(dokumentMed({ linjer: LINJER, summer: [sum] }))).toEqual([
      {
        id: 'rammesum:OKI:Ramme 2025-2028:2026',
        slag: 'aritmetikk',
        utvalg: 'OKI',
        tekst: expect.stringContaining('OKI Ramme 2025-2028 [2026]: trykt 1') as string,
        linjer: [150],
        kolonne: '2026',
        trykt: 1_060_000,
        ventet: 1_050_000,
        differanse: 10_000,
      },
    ]);
  });

  it('kaller et avvik på høyst tusen kroner avrunding, og ett til for mye aritmetikk', () => {
    const slag = (beloep: number) => [
      ...new Set(rammesummer(dokumentMed({ linjer: LINJER, summer: [ramme(beloep)] })).map((f) => f.slag)),
    ];
    expect([slag(1_051_000), slag(1_049_000), slag(1_051_001)]).toEqual([
      ['avrunding'],
      ['avrunding'],
      ['aritmetikk'],
    ]);
  });

  it('finner en sum som bærer en annen kategoris navn', () => {
    const linjer = [...LINJER, linje(3, 'Tiltak til mål', 7_000)];
    const summer = [tryktSum('Annet', 7_000, { slag: 'kategori', kategori: 'Annet' })];
    expect(rammesummer(dokumentMed({ linjer, summer }))).toMatchObject([
      {
        slag: 'merking',
        tekst: expect.stringContaining('tallene er summen av «Tiltak til mål»'),
        trykt: null,
      },
    ]);
  });

  it('sier fra om summen som ikke kan kontrolleres, i stedet for å godta den', () => {
    const uavklart = tryktSum('Sum diverse', 1, { slag: 'uavklart', grunn: 'ingen linjer svarer til den' });
    expect(rammesummer(dokumentMed({ linjer: LINJER, summer: [uavklart] }))).toMatchObject([
      { slag: 'kan ikke kontrolleres', tekst: expect.stringContaining('ingen linjer svarer til den') },
    ]);
    const linjer = [...LINJER, linje(3, 'Annet', null)];
    const funn = rammesummer(dokumentMed({ linjer, summer: [ramme(1_050_000)] }));
    expect(funn.map((f) => [f.slag, f.id])).toEqual(
      ['2025', '2026', '2027', '2028'].map((aar) => [
        'kan ikke kontrolleres',
        `rammesum:OKI:Ramme 2025-2028:${aar}`,
      ]),
    );
  });

  it('holder utvalgene fra hverandre', () => {
    const hos = { utvalg: HOV };
    const linjer = [...LINJER, linje(3, 'Annet', 5_000, hos)];
    const hov = tryktSum('Ramme 2025-2028', 5_000, { slag: 'alle' }, hos);
    expect(rammesummer(dokumentMed({ linjer, summer: [ramme(1_050_000), hov] }))).toEqual([]);
  });
});
