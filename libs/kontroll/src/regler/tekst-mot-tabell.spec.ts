import { kroner } from '@saksgang/kernel';
import { delpunkt, dokumentMed, HOV, hvertAar, linje, linjeId, punkt } from '../dokument.fixtures';
import { tekstMotTabell } from './tekst-mot-tabell';

const funnMed = (nevnt: readonly number[], linjer = [linje(1, 'Annet', 580_000)]) =>
  tekstMotTabell(
    dokumentMed({
      linjer,
      punkter: [
        punkt('3.10', {
          delpunkter: [delpunkt({ rammelinjer: linjer.map((l) => l.id), beloepITekst: nevnt.map(kroner) })],
        }),
      ],
    }),
  );

describe('Kontroll av tekst mot tabell', () => {
  it.each<[string, readonly number[]]>([
    ['nevner beløpet på linjen', [580_000]],
    ['nevner det blant andre', [1_000, 580_000]],
    ['nevner to beløp som linjen er forskjellen mellom', [3_500_000, 2_920_000]],
    ['nevner ingen beløp', []],
  ])('tier når teksten %s', (_, nevnt) => {
    expect(funnMed(nevnt)).toEqual([]);
  });

  it('tier om fortegnet: teksten sier kutt, tabellen minus', () => {
    expect(funnMed([580_000], [linje(1, 'Annet', -580_000)])).toEqual([]);
  });

  it('legger sammen linjene når punktet har flere', () => {
    const linjer = [linje(1, 'Annet', 500_000), linje(2, 'Annet', 80_000, { utvalg: HOV })];
    expect(funnMed([580_000], linjer)).toEqual([]);
  });

  it('finner beløpet som er et annet i tabellen', () => {
    expect(funnMed([600_000])).toEqual([
      {
        id: 'tekst-mot-tabell:3.10a',
        slag: 'tekst mot tabell',
        utvalg: 'OKI',
        tekst: 'Verbalvedtak 3.10 nevner 600, rammelinjene gir 580 i 2025 (OKI 1)',
        linjer: [700, 101],
        kolonne: '2025',
        trykt: 580_000,
        ventet: 600_000,
        differanse: -20_000,
      },
    ]);
  });

  it('regner forskjellen med linjens fortegn når det er et kutt', () => {
    expect(funnMed([600_000], [linje(1, 'Annet', -580_000)])).toMatchObject([
      { trykt: -580_000, ventet: -600_000, differanse: 20_000 },
    ]);
  });

  it('tier når beløpet på linjen er ukjent, eller linjen ikke finnes', () => {
    expect(funnMed([600_000], [linje(1, 'Annet', null)])).toEqual([]);
    const dok = dokumentMed({
      punkter: [
        punkt('3.10', {
          delpunkter: [delpunkt({ rammelinjer: [linjeId(9)], beloepITekst: [kroner(5)] })],
        }),
      ],
    });
    expect(tekstMotTabell(dok)).toEqual([]);
  });

  it('ser på det første året linjen har penger i', () => {
    const senere = linje(1, 'Annet', 0, {
      beloep: { ...hvertAar(200_000), '2025': kroner(0) },
    });
    expect(funnMed([200_000], [senere])).toEqual([]);
    expect(funnMed([300_000], [senere])).toMatchObject([{ kolonne: '2026', trykt: 200_000 }]);
  });

  it('lar ikke ett beløp være forskjellen mellom seg selv og seg selv', () => {
    expect(funnMed([600_000], [linje(1, 'Annet', 0)])).toHaveLength(1);
  });
});
