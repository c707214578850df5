import { dato } from '@saksgang/kernel';
import { foerstePaaskedag, mandagIUke, plussMaaneder, sisteDag } from './kalender';

describe('The calendar', () => {
  it.each([
    [2024, 2, '2024-02-29'],
    [2025, 2, '2025-02-28'],
    [2100, 2, '2100-02-28'],
    [2025, 12, '2025-12-31'],
  ])('ends %i-%i on %s', (aar, maaned, dag) => expect(sisteDag(aar, maaned)).toBe(dag));

  it.each([
    ['2024-12-10', 3, '2025-03-10'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-11-30', 3, '2025-02-28'],
  ])('from %s and %i months on is %s', (fra, antall, til) =>
    expect(plussMaaneder(dato(fra), antall)).toBe(til),
  );

  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
  ])('has Easter Sunday of %i on %s', (aar, dag) => expect(foerstePaaskedag(aar)).toBe(dag));

  it.each([
    [2025, 1, '2024-12-30'],
    [2026, 53, '2026-12-28'],
    [2025, 53, null],
    [2025, 0, null],
  ])('begins week %i/%i on %s', (aar, uke, dag) => expect(mandagIUke(aar, uke)).toBe(dag));
});
