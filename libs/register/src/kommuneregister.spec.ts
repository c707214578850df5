import { hpPeriode } from '@saksgang/kernel';
import type { KommuneOpprettet, RulleringStartet } from '@saksgang/saksgang';
import { recorded, visning } from '@saksgang/testing';
import { ALLE, kommunene, kommuneregister } from './kommuneregister';

const opprettet = (kommune: string, navn: string, kommunenummer: string) =>
  recorded<KommuneOpprettet>(
    { type: 'KommuneOpprettet', data: { navn, kommunenummer } },
    { stream: `kommune-${kommune}.register` },
  );
const startet = (kommune: string, hp: string, stream = `sak-${kommune}.hp-${hp}`) =>
  recorded<RulleringStartet>(
    { type: 'RulleringStartet', data: { hp: hpPeriode(hp), utvalg: [], kategorier: [] } },
    { stream },
  );
const register = visning(kommuneregister, kommunene);
const LIER = opprettet('lier', 'Lier', '3312');
const ASKER = opprettet('asker', 'Asker', '3203');

describe('Kommuneregisteret', () => {
  it('har kommunene i den rekkefølgen de kom, med navn og nummer', () => {
    expect(register.given(LIER, ASKER).answer(ALLE)).toEqual([
      { kommune: 'lier', navn: 'Lier', kommunenummer: '3312', hp: [] },
      { kommune: 'asker', navn: 'Asker', kommunenummer: '3203', hp: [] },
    ]);
  });

  it('er tomt før noen kommune er opprettet', () => {
    expect(register.given().answer(ALLE)).toEqual([]);
  });

  it('har handlingsprogrammene til hver kommune, og bare dem', () => {
    const alle = register
      .given(
        LIER,
        ASKER,
        startet('lier', '2025-2028'),
        startet('asker', '2025-2028'),
        startet('lier', '2026-2029'),
      )
      .answer(ALLE);
    expect(alle.map((k) => k.hp)).toEqual([['2025-2028', '2026-2029'], ['2025-2028']]);
  });

  it('lar seg ikke forstyrre av et handlingsprogram i en kommune som ikke er opprettet', () => {
    expect(register.given(LIER, startet('asker', '2025-2028')).answer(ALLE)).toEqual([
      { kommune: 'lier', navn: 'Lier', kommunenummer: '3312', hp: [] },
    ]);
  });

  it('ser bort fra strømmer som ikke er noen kommunes', () => {
    expect(
      register.given(LIER, startet('lier', '2025-2028', 'sak-3312.hp-2025-2028')).answer(ALLE)[0]?.hp,
    ).toEqual([]);
  });
});
