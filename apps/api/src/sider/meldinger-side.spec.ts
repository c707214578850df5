import { dato, hpPeriode, NAA, type Uke } from '@saksgang/kernel';
import type { Meldingsliste, Ukebrevliste } from '@saksgang/register';
import { meldingerSide } from './meldinger-side';

const HODE = { posisjon: '0', gjelder: dato('2025-09-22'), merknader: [], kjent: null };
const liste = (mer: Partial<Ukebrevliste> = {}): Ukebrevliste => ({
  ...HODE,
  ukedag: 1,
  egen: false,
  fastsatt: null,
  brev: [],
  ...mer,
});
const vis = (ukebrev: Ukebrevliste, lovfrister: Meldingsliste['lovfrister'] = []) =>
  meldingerSide('lier', { ...HODE, meldinger: [], lovfrister }, ukebrev, NAA).replace(/\s+/g, ' ');

describe('Ukebrevene på siden Meldinger', () => {
  it('vises med uken, hvem de er til og hva som står i dem', () => {
    const side = vis(
      liste({
        brev: [
          {
            uke: '2025-39' as Uke,
            til: ['skolesjef', 'rektor'],
            emne: 'Ukebrev om oppdrag, uke 39 2025',
            tekst: 'Til skolesjef.\n\nForsinket (1):\n- 3.23 Sak om <skolebøker>',
            dato: dato('2025-09-22'),
            kanaler: ['saksgang', 'epost'],
          },
        ],
      }),
    );
    for (const tekst of [
      'uke 39 2025, til skolesjef, rektor',
      'på e-post, og vist her',
      '22.09.2025',
      'Sak om &lt;skolebøker&gt;',
    ])
      expect(side).toContain(tekst);
  });

  it('viser hva kommunedirektøren er varslet om av lovens frister', () => {
    expect(vis(liste())).toContain('Ingen er gitt. De kommer av seg selv når en frist');
    const side = vis(liste(), [
      {
        hp: hpPeriode('2026-2029'),
        varsel: 'budsjett-2025-12-31-brutt',
        tilstand: 'brutt',
        emne: 'Lovfrist er brutt: Økonomiplan og <årsbudsjett>',
        tekst: 'Fristen var 31.12.2025.\n\nHjemmel: kommuneloven § 14-3.',
        frist: dato('2025-12-31'),
        til: ['kommunedirektøren'],
        dato: dato('2026-01-02'),
        kanaler: ['saksgang', 'epost'],
      },
    ]);
    for (const tekst of [
      '/kommune/lier/hp/2026-2029/aarshjul',
      'Økonomiplan og &lt;årsbudsjett&gt;',
      'class="frist-brutt">31.12.2025',
      '02.01.2026',
      'Hjemmel: kommuneloven § 14-3.',
    ])
      expect(side).toContain(tekst);
  });

  it('sier at det ikke er noen, og hvorfor', () => {
    expect(vis(liste())).toContain('Ingen ukebrev er gitt.');
    expect(vis(liste({ ukedag: null }))).toContain('Kommunen sender ikke ukebrev.');
  });
});
