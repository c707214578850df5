import { dato, fold } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import type { AapentOppdrag } from './aapne-oppdrag';
import { overleverRolle, type OverleverRolle } from './overlever-rolle';
import { aapent, besatt, fratraadt, oppdragNr, overlevert, ROLLE, utpekt, vikar } from './rolle.fixtures';
import { besetningAv, rolleregister } from './rolleregister';

const overlever = (
  mer: Partial<OverleverRolle['data']> = {},
  aapne: readonly AapentOppdrag[] = [],
): OverleverRolle =>
  kommando<OverleverRolle>(
    'OverleverRolle',
    { rolle: ROLLE, fraPerson: 'person-7', tilPerson: 'person-8', dato: dato('2024-06-01'), ...mer },
    { rolle: 'kommunedirektoer', grunnlag: { aapne } },
  );

describe('OverleverRolle', () => {
  it('gir rollen fra den ene til den andre', () => {
    decider(rolleregister).given(besatt).when(overleverRolle, overlever()).then(overlevert);
  });

  it('tar med hvert åpne oppdrag på rollen, også det som ligger hos en annen eller hos ingen', () => {
    decider(rolleregister)
      .given(besatt)
      .when(
        overleverRolle,
        overlever({}, [aapent(1), aapent(2, 'person-5'), aapent(3, null), aapent(4, 'person-8')]),
      )
      .thenAmong('RolleOverlevert', { oppdrag: [oppdragNr(1), oppdragNr(2), oppdragNr(3)] });
  });

  it('gjør slutt på stedfortredelsen, som var for den som hadde rollen', () => {
    const etter = fold(rolleregister, [besatt, utpekt(vikar('2024-05-01', null)), overlevert]);
    expect(besetningAv(etter, ROLLE)).toEqual({
      rolle: ROLLE,
      person: 'person-8',
      siden: '2024-06-01',
      stedfortredere: [],
    });
  });

  it('kan gjøres om den samme dagen, når det var feil person', () => {
    decider(rolleregister)
      .given(besatt, overlevert)
      .when(overleverRolle, overlever({ fraPerson: 'person-8', tilPerson: 'person-6' }))
      .thenTypes('RolleOverlevert');
  });

  it.each<[string, Partial<OverleverRolle['data']>, string]>([
    ['til den som har rollen', { tilPerson: 'person-7' }, 'OverleveringTilSegSelv'],
    ['fra en som ikke har den', { fraPerson: 'person-5' }, 'PersonenHarIkkeRollen'],
    ['en rolle som ikke er ført', { rolle: 'rådmann' }, 'RollenErIkkeFoert'],
    ['fram i tid', { dato: dato('2024-12-11') }, 'OvertakelsenErFramITid'],
    ['før personen fikk den', { dato: dato('2023-12-31') }, 'OvertakelsenErForTidlig'],
  ])('avslås %s', (_, mer, kode) => {
    decider(rolleregister).given(besatt).when(overleverRolle, overlever(mer)).thenRefused(kode);
  });

  it('krever at noen har rollen', () => {
    decider(rolleregister)
      .given(besatt, fratraadt)
      .when(overleverRolle, overlever())
      .thenRefused('PersonenHarIkkeRollen');
  });
});
