import { startsiden } from './startside';

describe('der man begynner', () => {
  it.each([
    ['kommunedirektoer', '/lier/mine'],
    ['saksbehandler', '/lier/mine'],
    ['moetesekretaer', '/lier/moeter'],
    ['gruppeleder', '/lier/hp/2025-2028/rammer'],
    ['forvaltningsrevisor', '/lier/revisjon'],
  ] as const)('er for rollen %s %s', (rolle, side) => {
    expect(startsiden('lier', rolle, '2025-2028')).toBe(side);
  });

  it('er oppdragene der det ikke er noe handlingsprogram, og der man ikke har noen rolle', () => {
    expect(startsiden('lier', 'gruppeleder', undefined)).toBe('/lier/mine');
    expect(startsiden('lier', undefined, '2025-2028')).toBe('/lier/mine');
  });
});
