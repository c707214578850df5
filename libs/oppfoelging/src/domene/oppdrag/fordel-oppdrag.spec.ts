import { decider, kommando } from '@saksgang/testing';
import { fordelOppdrag, type FordelOppdrag } from './fordel-oppdrag';
import { oppdrag } from './oppdrag';
import { avsluttet, oppdragFordelt, oppdragRegistrert } from './oppdrag.fixtures';

const fordel = (ansvarlig = 'kommunalsjef oppvekst', person: string | null = 'person-7') =>
  kommando<FordelOppdrag>('FordelOppdrag', { ansvarlig, person }, { rolle: 'kommunedirektoer' });

describe('FordelOppdrag', () => {
  it('gir oppdraget til en rolle og personen som har den', () => {
    decider(oppdrag).given(oppdragRegistrert()).when(fordelOppdrag, fordel()).then(oppdragFordelt);
  });

  it('kan gi det til en rolle som ingen har ennå', () => {
    decider(oppdrag)
      .given(oppdragRegistrert())
      .when(fordelOppdrag, fordel('skolefaglig rådgiver', null))
      .thenAmong('OppdragFordelt', { ansvarlig: 'skolefaglig rådgiver', person: null });
  });

  it('kan gjøres om: ansvaret flyttes så lenge oppdraget er åpent', () => {
    decider(oppdrag)
      .given(oppdragRegistrert(), oppdragFordelt)
      .when(fordelOppdrag, fordel('kommunalsjef helse', 'person-8'))
      .thenAmong('OppdragFordelt', { ansvarlig: 'kommunalsjef helse', person: 'person-8' });
  });

  it('fordeler ikke et oppdrag som er avsluttet ved vedtak', () => {
    decider(oppdrag)
      .given(...avsluttet())
      .when(fordelOppdrag, fordel())
      .thenRefused('OppdragetErAvsluttet');
  });

  it('krever et oppdrag som finnes', () => {
    decider(oppdrag).given().when(fordelOppdrag, fordel()).thenRefused('OppdragetFinnesIkke');
  });
});
