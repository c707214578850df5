import { dato, kroner, type Punkt } from '@saksgang/kernel';
import type { Beloep, Delpunkt, Sammenheng } from '@saksgang/saksgang';
import { delpunkt, dokumentMed, hvertAar, linje, linjeId, oversikt, punkt, rad } from '../dokument.fixtures';
import { virkningsstart } from './virkningsstart';

const fra = (dag: string): Delpunkt['frist'] => ({
  type: 'virkning',
  dato: dato(dag),
  til: null,
  trinn: [],
  presisjon: 'aar',
  ord: `fra og med ${dag.slice(0, 4)}`,
});
const senest: Delpunkt['frist'] = {
  type: 'dato',
  dato: dato('2027-01-31'),
  presisjon: 'maaned',
  ord: 'senest i januar',
  gjelder: 'virkning',
};
const beloep = (...tusen: readonly (number | null)[]): Beloep =>
  Object.fromEntries(
    ['2025', '2026', '2027', '2028'].map((aar, i) => {
      const n = tusen[i];
      return [aar, n == null ? null : kroner(n * 1000)];
    }),
  );

describe('Virkningen av et delpunkt og pengene til det', () => {
  const funn = (frist: Delpunkt['frist'], ...tusen: readonly (number | null)[]) =>
    virkningsstart(
      dokumentMed({
        linjer: [linje(1, 'Politiske vedtak HP', 0, { beloep: beloep(...tusen) })],
        punkter: [
          punkt('3.9', {
            delpunkter: [delpunkt({ delpunkt: 'b', frist, rammelinjer: [linjeId(1)], kildeLinje: 135 })],
          }),
        ],
      }),
    );

  it('begynner i samme år', () => {
    expect(funn(fra('2027-01-01'), 0, 0, 570, 1770)).toEqual([]);
    expect(funn(fra('2025-08-01'), 220, 220, 0, 0)).toEqual([]);
  });

  it('er et funn når linjen kutter før teksten sier', () => {
    expect(funn(fra('2027-01-01'), -215, -365, -365, -365)).toEqual([
      {
        id: 'virkningsstart:3.9b:2025',
        slag: 'tekst mot tabell',
        utvalg: 'OKI',
        tekst:
          'Punkt 3.9 b virker fra 2027 («fra og med 2027»), men rammelinjene har −215 alt i 2025 (OKI 1)',
        linjer: [135, 101],
        kolonne: '2025',
        trykt: -215_000,
        ventet: 0,
        differanse: -215_000,
      },
    ]);
  });

  it('er et funn når linjen gir senere enn teksten sier', () => {
    expect(funn(fra('2025-01-01'), 0, 0, 570, 570)).toMatchObject([
      {
        id: 'virkningsstart:3.9b:2025',
        tekst: expect.stringContaining('rammelinjene har ingenting før 2027 (OKI 1)'),
        kolonne: '2025',
        trykt: 0,
      },
    ]);
  });

  it.each<[string, Delpunkt['frist'], readonly (number | null)[]]>([
    ['virket før perioden, og linjen gir fra det første året', fra('2024-01-01'), [5, 5, 5, 5]],
    ['har en dag det senest skal virke', senest, [5, 5, 5, 5]],
    ['sier ikke når', { type: 'ingen', ord: null }, [5, 5, 5, 5]],
    ['har et ukjent beløp i et år som kan være det første', fra('2027-01-01'), [null, 5, 5, 5]],
    ['har linjer uten beløp', fra('2027-01-01'), [0, 0, 0, 0]],
  ])('er ikke noe funn når delpunktet %s', (_, frist, tusen) => {
    expect(funn(frist, ...tusen)).toEqual([]);
  });
});

describe('Oppstarten som vedtas og planen den skal stå i', () => {
  const KOLONNER = ['totalt', '2025', '2026', '2027', '2035-2044'];
  const sammenheng: Sammenheng = { slag: 'oppstart', rad: 'hall', punkt: '1.8' as Punkt, delpunkt: 'a' };
  const funn = (tusen: Readonly<Record<string, number | null>>, mer: Partial<Delpunkt> = {}) =>
    virkningsstart(
      dokumentMed({
        oversikter: [
          oversikt({
            noekkel: 'plan',
            tittel: 'Planen',
            kolonner: KOLONNER,
            merknad: 'Planen er eldre',
            rader: [
              rad(
                'hall',
                Object.fromEntries(
                  KOLONNER.map((k) => {
                    const n = tusen[k] === undefined ? 0 : tusen[k];
                    return [k, n === null ? null : kroner(n * 1000)];
                  }),
                ),
                { navn: 'Hallen', kildeLinje: 1280 },
              ),
            ],
            sammenhenger: [{ slag: 'kolonnesum', kolonne: 'totalt', av: KOLONNER.slice(1) }, sammenheng],
          }),
        ],
        punkter: [
          punkt('1.8', {
            delpunkter: [delpunkt({ virkningsdato: dato('2025-01-01'), kildeLinje: 66, ...mer })],
          }),
        ],
      }),
    );

  it('er i samme år', () => {
    expect(funn({ totalt: 20, '2025': 20 })).toEqual([]);
  });

  it('er et funn når planen har det første beløpet i et annet år', () => {
    expect(funn({ totalt: 213_000, '2027': 108_000 })).toMatchObject([
      {
        id: 'oppstart:1.8a:plan:hall',
        slag: 'kryssjekk',
        tekst: expect.stringMatching(
          /^Punkt 1\.8 a har oppstart i 2025, men «Hallen» i «Planen» har første beløp i 2027 \(108\s000\)\. Planen er eldre$/,
        ),
        linjer: [1280, 66],
      },
    ]);
  });

  it('er et funn når planen har beløp bare i en periode etterpå, eller ingen', () => {
    expect(funn({ '2035-2044': 5 })[0]?.tekst).toContain('har første beløp i 2035-2044 (5)');
    expect(funn({})[0]?.tekst).toContain('har ingen beløp');
  });

  it('er ikke noe funn når beløpet er ukjent, eller vedtaket ikke sier når', () => {
    expect(funn({ '2025': null, '2026': 5 })).toEqual([]);
    expect(funn({ '2027': 5 }, { virkningsdato: null })).toEqual([]);
    expect(funn({ '2027': 5 }, { delpunkt: 'b' })).toEqual([]);
  });

  it('tåler at beløpene er de samme hvert år', () => {
    const dok = dokumentMed({
      oversikter: [oversikt({ rader: [rad('hall', hvertAar(1000))], sammenhenger: [sammenheng] })],
      punkter: [punkt('1.8', { delpunkter: [delpunkt({ frist: fra('2025-01-01') })] })],
    });
    expect(virkningsstart(dok)).toEqual([]);
  });
});
