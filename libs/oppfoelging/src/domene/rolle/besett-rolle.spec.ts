import { dato } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import type { AapentOppdrag } from './aapne-oppdrag';
import { besettRolle, type BesettRolle } from './besett-rolle';
import { aapent, besatt, fratraadt, oppdragNr, ROLLE } from './rolle.fixtures';
import { rolleregister } from './rolleregister';

const besett = (mer: Partial<BesettRolle['data']> = {}, aapne: readonly AapentOppdrag[] = []): BesettRolle =>
  kommando<BesettRolle>(
    'BesettRolle',
    { rolle: ROLLE, person: 'person-7', fra: dato('2024-01-01'), ...mer },
    { rolle: 'kommunedirektoer', grunnlag: { aapne } },
  );

describe('BesettRolle', () => {
  it('sier hvem som har en rolle, og fra når', () => {
    decider(rolleregister).given().when(besettRolle, besett()).then(besatt);
  });

  it('tar med de åpne oppdragene som ligger på rollen uten å ligge hos personen', () => {
    decider(rolleregister)
      .given()
      .when(besettRolle, besett({}, [aapent(1, null), aapent(2, 'person-5'), aapent(3)]))
      .thenAmong('RolleBesatt', { oppdrag: [oppdragNr(1), oppdragNr(2)] });
  });

  it('kan gjøres igjen når den forrige har fratrådt, men ikke fra en dag før det', () => {
    const fra = dato('2024-06-01');
    decider(rolleregister)
      .given(besatt, fratraadt)
      .when(besettRolle, besett({ fra }))
      .thenAmong('RolleBesatt', { person: 'person-7', fra });
    decider(rolleregister)
      .given(besatt, fratraadt)
      .when(besettRolle, besett({ fra: dato('2024-05-31') }))
      .thenRefused('OvertakelsenErForTidlig', '01.06.2024');
  });

  it('gir ikke en rolle som noen har, til en annen: den overleveres', () => {
    decider(rolleregister)
      .given(besatt)
      .when(besettRolle, besett({ person: 'person-8' }))
      .thenRefused('RollenErBesatt', 'person-7');
  });

  it('gir ikke den samme personen den samme rollen to ganger, hvordan rollen enn er skrevet', () => {
    decider(rolleregister)
      .given(besatt)
      .when(besettRolle, besett({ rolle: ' Kommunalsjef  Oppvekst' }))
      .thenRefused('PersonenHarAltRollen', 'person-7');
  });

  it('skjer ikke fram i tid, for oppdragene følger med straks', () => {
    decider(rolleregister)
      .given()
      .when(besettRolle, besett({ fra: dato('2024-12-11') }))
      .thenRefused('OvertakelsenErFramITid', '11.12.2024');
  });
});
