import { decider, kommando } from '@saksgang/testing';
import { fordelOppdrag, type FordelOppdrag } from './fordel-oppdrag';
import { oppdrag } from './oppdrag';
import { avsluttet, oppdragFordelt, oppdragRegistrert } from './oppdrag.fixtures';

const fordel = (
  ansvarlig = 'kommunalsjef oppvekst',
  person: string | null = 'person-7',
  grunnlag: FordelOppdrag['grunnlag'] = null,
) => kommando<FordelOppdrag>('FordelOppdrag', { ansvarlig, person }, { rolle: 'kommunedirektoer', grunnlag });

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

  it('gir det til den som har rollen, når rollen er ført', () => {
    decider(oppdrag)
      .given(oppdragRegistrert())
      .when(fordelOppdrag, fordel('kommunalsjef oppvekst', null, { person: 'person-8' }))
      .thenAmong('OppdragFordelt', { person: 'person-8' });
  });

  it.each([['person-8'], [null]])('gir det ikke til en annen enn den som har rollen (%s)', (person) => {
    decider(oppdrag)
      .given(oppdragRegistrert())
      .when(fordelOppdrag, fordel('kommunalsjef oppvekst', 'person-7', { person }))
      .thenRefused('PersonenHarIkkeRollen', 'person-7');
  });

  it('kan gi det til en rolle som er ledig, uten person', () => {
    decider(oppdrag)
      .given(oppdragRegistrert())
      .when(fordelOppdrag, fordel('kommunalsjef oppvekst', null, { person: null }))
      .thenAmong('OppdragFordelt', { person: null });
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
