import { decider, kommando } from '@saksgang/testing';
import { kommune } from './kommune';
import { opprettKommune, type OpprettKommune } from './opprett-kommune';

const opprett = (navn = 'Lier') =>
  kommando<OpprettKommune>('OpprettKommune', { navn, kommunenummer: '3312' }, { rolle: 'administrator' });

describe('OpprettKommune', () => {
  it('takes a kommune in, with the name and the number that it has now', () => {
    decider(kommune)
      .given()
      .when(opprettKommune, opprett())
      .then({ type: 'KommuneOpprettet', data: { navn: 'Lier', kommunenummer: '3312' } });
  });

  it('takes it in once, whatever it is called', () => {
    decider(kommune)
      .given({ type: 'KommuneOpprettet', data: { navn: 'Lier', kommunenummer: '3312' } })
      .when(opprettKommune, opprett('Lier kommune'))
      .thenRefused('KommunenFinnesAlt');
  });
});
