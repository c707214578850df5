import type { OrganId } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { organOpprettet } from '../moete/moete.fixtures';
import { ORGANER, type Organ } from '../vedtak/vedtak';
import { opprettOrgan, type OpprettOrgan } from './opprett-organ';
import { organ } from './organ';

const opprett = (id: string, type: Organ) =>
  kommando<OpprettOrgan>('OpprettOrgan', {
    organ: id as OrganId,
    type,
    navn: 'Lier kommunestyre',
    saksprefiks: 'KS',
  });

describe('OpprettOrgan', () => {
  it('takes in a body of the kommune, with what its saksnumre begin with', () => {
    decider(organ)
      .given()
      .when(opprettOrgan, opprett('kommunestyret', 'kommunestyret'))
      .then(organOpprettet());
  });

  it('takes it in once', () => {
    decider(organ)
      .given(organOpprettet())
      .when(opprettOrgan, opprett('kommunestyret', 'kommunestyret'))
      .thenRefused('OrganetFinnesAlt');
  });

  it.each(['kommunestyret', 'formannskapet', 'kontrollutvalget'] as const)(
    'lets there be one %s, which bears the name of its type',
    (type) => {
      decider(organ).given().when(opprettOrgan, opprett(type, type)).thenTypes('OrganOpprettet');
      decider(organ)
        .given()
        .when(opprettOrgan, opprett('et-til', type))
        .thenRefused('OrganetHarFeilId', `«${type}»`);
    },
  );

  it.each(ORGANER.filter((type) => type === 'utvalg' || type === 'raad'))(
    'lets there be many of the type %s, under names that are nobody else’s',
    (type) => {
      decider(organ).given().when(opprettOrgan, opprett('oppvekst', type)).thenTypes('OrganOpprettet');
      decider(organ)
        .given()
        .when(opprettOrgan, opprett('formannskapet', type))
        .thenRefused('OrganetHarFeilId', 'holdt av');
    },
  );
});
