import { dato, hpPeriode } from '@saksgang/kernel';
import type { LovfristEvent } from '@saksgang/oppfoelging';
import { lovfristboken, lovfristmeldingeneTil, type Lovfristrad } from './lovfristvarsler';

const HP = hpPeriode('2026-2029');
const paabegynt = (varsel: string, person: string | null): LovfristEvent => ({
  type: 'LovfristvarselPaabegynt',
  data: {
    hp: HP,
    varsel,
    frist: {
      noekkel: 'budsjett',
      navn: 'Økonomiplan og årsbudsjett 2026 er vedtatt',
      hjemmel: 'kommuneloven § 14-3',
      klasse: 'LOV',
      dato: dato('2025-12-31'),
      tilstand: 'nær',
      forklaring: 'Budsjettet er ikke vedtatt.',
    },
    til: [{ rolle: 'kommunedirektøren', person }],
  },
});
const sendt = (varsel: string): LovfristEvent => ({
  type: 'LovfristvarselSendt',
  data: { hp: HP, varsel, meldingsId: `<${varsel}@saksgang>`, kanaler: ['saksgang', 'epost'] },
});
const boken = (...hendelser: readonly LovfristEvent[]) =>
  hendelser
    .map((event): Lovfristrad => ({ event, skjedde: dato('2025-11-18') }))
    .reduce(lovfristboken.evolve, lovfristboken.initial());

describe('Varslene om lovens frister', () => {
  it('vises fra de er påbegynt, og med hvordan de ble sendt, det nyeste først', () => {
    const bok = boken(paabegynt('a', 'person-1'), sendt('a'), paabegynt('b', 'person-1'));
    expect(lovfristmeldingeneTil(bok, null)).toMatchObject([
      { varsel: 'b', kanaler: [] },
      { varsel: 'a', kanaler: ['saksgang', 'epost'], hp: HP, tilstand: 'nær', frist: '2025-12-31' },
    ]);
    expect([...(bok.varslene.get(HP) ?? [])]).toEqual([
      ['a', 'sendt'],
      ['b', 'paabegynt'],
    ]);
  });

  it('er for rollen eller personen, og navngir ikke personen', () => {
    const bok = boken(paabegynt('a', 'person-1'));
    const antall = (hvem: string) => lovfristmeldingeneTil(bok, hvem).length;
    expect(['Kommunedirektøren', 'person-1', 'person-2', 'skolesjef'].map(antall)).toEqual([1, 1, 0, 0]);
    expect(JSON.stringify(lovfristmeldingeneTil(bok, null))).not.toContain('person-1');
  });
});
