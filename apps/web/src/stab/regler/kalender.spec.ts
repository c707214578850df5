import { dato } from '@saksgang/kernel';
import { kalenderen, lesMaaned, plussMaaneder, ukene, type Kalendergrunnlag } from './kalender';

describe('the months', () => {
  it('go on over the new year, and back', () => {
    expect([
      plussMaaneder('2025-12', 1),
      plussMaaneder('2025-01', -1),
      plussMaaneder('2025-06', -18),
    ]).toEqual(['2026-01', '2024-12', '2023-12']);
  });

  it('are read from the address, or from the day', () => {
    expect([lesMaaned('2025-13', dato('2025-09-15')), lesMaaned('2024-02', dato('2025-09-15'))]).toEqual([
      '2025-09',
      '2024-02',
    ]);
  });

  it('have weeks from Monday to Sunday with every day of the month in them', () => {
    const september = ukene('2025-09');
    expect([september[0]?.[0], september.at(-1)?.at(-1)]).toEqual(['2025-09-01', '2025-10-05']);
    expect(
      ukene('2024-12')
        .flat()
        .filter((d) => d.startsWith('2024-12')),
    ).toHaveLength(31);
    expect(ukene('2026-02').length).toBe(5);
    expect(ukene('2027-02').length).toBe(4);
  });
});

describe('the calendar', () => {
  const moete = { organ: 'KS', navn: 'Kommunestyret', dato: '2025-10-07', tilstand: 'innkalt' };
  const grunnlag = {
    aarshjul: { frister: [], rapporter: [] },
    moeter: { moeter: [moete] },
    organer: {
      organer: [
        {
          id: 'KS',
          navn: 'Kommunestyret',
          moeteplan: [
            { dato: '2025-10-07', saksfrist: '2025-09-25', kilde: null },
            { dato: '2025-12-09', saksfrist: '2025-11-27', kilde: 'Møteplanen' },
          ],
        },
      ],
    },
    oppdrag: {
      oppdrag: [
        {
          id: 'x',
          punkt: '3.1',
          delpunkt: 'a',
          tittel: 'Noe',
          maate: 'oppdrag',
          status: 'Pågår',
          iRute: 'i rute',
          ansvarlig: null,
          frist: { dato: '2025-12-31' },
          rapportering: null,
          saksgang: { siste: '2025-09-25', tilstand: 'nær' },
        },
        { maate: 'oppdrag', status: 'Avsluttet', frist: { dato: '2025-01-01' } },
      ],
    },
  } as unknown as Kalendergrunnlag;

  it('has a meeting once, whether it is convened or only planned, with the last day for its saker', () => {
    expect(kalenderen(grunnlag).map((p) => [p.dato, p.slag, p.tilstand])).toEqual([
      ['2025-09-25', 'saksfrist', null],
      ['2025-09-25', 'saksgang', 'nær'],
      ['2025-10-07', 'moete', 'innkalt'],
      ['2025-11-27', 'saksfrist', null],
      ['2025-12-09', 'moete', 'planlagt'],
      ['2025-12-31', 'oppdrag', 'i rute'],
    ]);
  });
});
