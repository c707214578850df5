import { dato, fold } from '@saksgang/kernel';
import { besatt, fratraadt, ROLLE, utpekt, vikar } from './rolle.fixtures';
import { besetningAv, rolleregister, vikarenePaa } from './rolleregister';

describe('Rolleregisteret', () => {
  it('kjenner en rolle igjen på ordene, og skriver den som den først ble skrevet', () => {
    const register = fold(rolleregister, [besatt]);
    expect(besetningAv(register, '  KOMMUNALSJEF\u00a0oppvekst ')).toMatchObject({
      rolle: ROLLE,
      person: 'person-7',
      siden: '2024-01-01',
    });
    expect(besetningAv(register, 'kommunalsjef')).toBeNull();
  });

  it('husker rollen når ingen har den, og siden når', () => {
    expect(besetningAv(fold(rolleregister, [besatt, fratraadt]), ROLLE)).toEqual({
      rolle: ROLLE,
      person: null,
      siden: '2024-06-01',
      stedfortredere: [],
    });
  });

  it('har stedfortrederen fra og med den første dagen til og med den siste', () => {
    const register = fold(rolleregister, [besatt, utpekt(vikar('2025-07-01', '2025-07-31'))]);
    const paa = (dag: string) => vikarenePaa(register, dato(dag)).map((v) => v.person);
    expect(['2025-06-30', '2025-07-01', '2025-07-31', '2025-08-01'].map(paa)).toEqual([
      [],
      ['person-9'],
      ['person-9'],
      [],
    ]);
  });

  it('har en stedfortreder inntil videre så lenge ingen sier noe annet', () => {
    const register = fold(rolleregister, [besatt, utpekt(vikar('2025-07-01', null))]);
    expect(vikarenePaa(register, dato('2027-01-01'))).toHaveLength(1);
  });

  it('venter ikke en stedfortreder for en rolle som ikke er ført', () => {
    expect(fold(rolleregister, [utpekt(vikar('2025-07-01', null))])).toEqual(rolleregister.initialState);
  });
});
