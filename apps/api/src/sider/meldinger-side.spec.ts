import { dato, type Uke } from '@saksgang/kernel';
import type { Ukebrevliste } from '@saksgang/register';
import { meldingerSide } from './meldinger-side';

const HODE = { posisjon: '0', gjelder: dato('2025-09-22'), merknader: [] };
const liste = (mer: Partial<Ukebrevliste> = {}): Ukebrevliste => ({
  ...HODE,
  ukedag: 1,
  egen: false,
  fastsatt: null,
  brev: [],
  ...mer,
});
const vis = (ukebrev: Ukebrevliste) =>
  meldingerSide('lier', { ...HODE, meldinger: [] }, ukebrev, null).replace(/\s+/g, ' ');

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

  it('sier at det ikke er noen, og hvorfor', () => {
    expect(vis(liste())).toContain('Ingen ukebrev er gitt.');
    expect(vis(liste({ ukedag: null }))).toContain('Kommunen sender ikke ukebrev.');
  });
});
