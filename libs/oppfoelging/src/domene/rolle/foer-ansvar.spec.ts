import { fold } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { foerAnsvar, type FoerAnsvar } from './foer-ansvar';
import { besatt, fratraadt, oppdragNr, overlevert, ROLLE } from './rolle.fixtures';
import type { RolleEvent } from './rolle.events';
import { oppdragPaa, rolleregister } from './rolleregister';

const foer = (ansvarlig: { rolle: string; person: string | null } | null): FoerAnsvar =>
  kommando<FoerAnsvar>('FoerAnsvar', { oppdrag: oppdragNr(1) }, { rolle: 'system', grunnlag: { ansvarlig } });
const hos = (person: string | null, rolle = ROLLE) => foer({ rolle, person });
const foert = (overtattAv: string | null = null, rolle = ROLLE): RolleEvent => ({
  type: 'AnsvarFoert',
  data: { oppdrag: oppdragNr(1), rolle, overtattAv },
});

describe('FoerAnsvar', () => {
  it('husker hvilken rolle oppdraget ligger på, også når rollen ikke er ført', () => {
    decider(rolleregister).given().when(foerAnsvar, hos('person-7')).then(foert());
    decider(rolleregister).given(besatt).when(foerAnsvar, hos('person-7')).then(foert());
  });

  it('sier ingenting når det er kjent, eller når ingen er ansvarlig', () => {
    decider(rolleregister).given(besatt, foert()).when(foerAnsvar, hos('person-7')).then();
    decider(rolleregister).given().when(foerAnsvar, foer(null)).then();
  });

  it('flytter oppdraget når det går fra en rolle til en annen', () => {
    const flyttet = foert(null, 'kommunalsjef helse');
    decider(rolleregister).given(foert()).when(foerAnsvar, hos(null, 'kommunalsjef helse')).then(flyttet);
    const etter = fold(rolleregister, [foert(), flyttet]);
    expect([ROLLE, 'Kommunalsjef helse'].map((rolle) => oppdragPaa(etter, rolle))).toEqual([
      [],
      [oppdragNr(1)],
    ]);
  });

  it('lar den som har rollen overta det som ligger hos en som har gitt den fra seg', () => {
    decider(rolleregister)
      .given(besatt, overlevert)
      .when(foerAnsvar, hos('person-7'))
      .then(foert('person-8'));
    decider(rolleregister)
      .given(besatt, overlevert, foert())
      .when(foerAnsvar, hos('person-7'))
      .then(foert('person-8'));
  });

  it('lar det ligge når rollen er ledig: da står det til fordeling', () => {
    decider(rolleregister).given(besatt, fratraadt).when(foerAnsvar, hos('person-7')).then(foert());
  });

  it('krever et oppdrag', () => {
    const ukjent = kommando<FoerAnsvar>('FoerAnsvar', { oppdrag: oppdragNr(1) });
    decider(rolleregister).given().when(foerAnsvar, ukjent).thenRefused('OppdragetFinnesIkke');
  });
});
