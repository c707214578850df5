import { dato } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import type { AapentOppdrag } from './aapne-oppdrag';
import { fratreRolle, type FratreRolle } from './fratre-rolle';
import { aapent, besatt, fratraadt, oppdragNr, ROLLE } from './rolle.fixtures';
import { rolleregister } from './rolleregister';

const fratre = (mer: Partial<FratreRolle['data']> = {}, aapne: readonly AapentOppdrag[] = []): FratreRolle =>
  kommando<FratreRolle>(
    'FratreRolle',
    { rolle: ROLLE, person: 'person-7', dato: dato('2024-06-01'), ...mer },
    { rolle: 'kommunedirektoer', grunnlag: { aapne } },
  );

describe('FratreRolle', () => {
  it('gjør rollen ledig når ingen åpne oppdrag ligger på den', () => {
    decider(rolleregister).given(besatt).when(fratreRolle, fratre()).then(fratraadt);
  });

  it('avslås så lenge oppdrag er åpne, og sier hvor mange og hvilke', () => {
    decider(rolleregister)
      .given(besatt)
      .when(fratreRolle, fratre({}, [aapent(1), aapent(2, null)]))
      .thenRefused('AapneOppdragMaaOverleveres', /2 åpne oppdrag \(3\.1 Oppdrag 1; 3\.2 Oppdrag 2\)/);
  });

  it('nevner de første når de er mange, og har alle i detaljene', () => {
    const aapne = [1, 2, 3, 4, 5, 6, 7].map((n) => aapent(n));
    const command = fratre({}, aapne);
    decider(rolleregister)
      .given(besatt)
      .when(fratreRolle, command)
      .thenRefused('AapneOppdragMaaOverleveres', /7 åpne oppdrag .*3\.5 Oppdrag 5; og 2 til\)/);
    const svar = fratreRolle(command, rolleregister.evolve(rolleregister.initialState, besatt));
    expect(svar.ok ? null : svar.refusal.detaljer).toMatchObject({
      antall: 7,
      oppdrag: expect.arrayContaining([{ oppdrag: oppdragNr(7), punkt: '3.7', tittel: 'Oppdrag 7' }]),
    });
  });

  it.each<[string, Partial<FratreRolle['data']>, string]>([
    ['av en som ikke har rollen', { person: 'person-5' }, 'PersonenHarIkkeRollen'],
    ['fra en rolle som ikke er ført', { rolle: 'rådmann' }, 'RollenErIkkeFoert'],
    ['fram i tid', { dato: dato('2024-12-11') }, 'OvertakelsenErFramITid'],
    ['før personen fikk den', { dato: dato('2023-12-31') }, 'OvertakelsenErForTidlig'],
  ])('avslås %s', (_, mer, kode) => {
    decider(rolleregister).given(besatt).when(fratreRolle, fratre(mer)).thenRefused(kode);
  });
});
