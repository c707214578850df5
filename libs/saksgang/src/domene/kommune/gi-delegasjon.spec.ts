import { dato, kroner } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { ID } from '../sak/sak.fixtures';
import { giDelegasjon, type GiDelegasjon } from './gi-delegasjon';
import { kommune, type Delegasjon, type KommuneEvent } from './kommune';

const opprettet: KommuneEvent = {
  type: 'KommuneOpprettet',
  data: { navn: 'Lier', kommunenummer: '3312' },
};

const delegasjon = (organ: string): Delegasjon => ({
  id: ID.delegasjon,
  tittel: 'Budsjettjusteringer innenfor utvalgets ramme',
  tilOrgan: 'kommunedirektøren',
  grense: kroner(500_000),
  nivaa: 'innenfor-utvalg',
  videredelegering: false,
  gjelderFra: dato('2025-01-01'),
  gjelderTil: null,
  vedtak: { organ, saksnummer: 'KS 12/24', dato: dato('2024-12-10') },
});

const gi = (organ = 'kommunestyret') => kommando<GiDelegasjon>('GiDelegasjon', delegasjon(organ));

describe('GiDelegasjon', () => {
  it('records what kommunestyret has delegated: organ, limit, level and validity (R11)', () => {
    decider(kommune)
      .given(opprettet)
      .when(giDelegasjon, gi())
      .then({ type: 'DelegasjonGitt', data: delegasjon('kommunestyret') });
  });

  it.each([{ grense: kroner(-1) }, { gjelderFra: dato('2025-01-02'), gjelderTil: dato('2025-01-01') }])(
    'is refused when it could never be used: %j',
    (umulig) => {
      decider(kommune)
        .given(opprettet)
        .when(
          giDelegasjon,
          kommando<GiDelegasjon>('GiDelegasjon', { ...delegasjon('kommunestyret'), ...umulig }),
        )
        .thenRefused('DelegasjonenGirIngenMyndighet');
    },
  );

  it('may last one day, and cover nothing but what costs nothing', () => {
    const minst = { grense: kroner(0), gjelderFra: dato('2025-01-01'), gjelderTil: dato('2025-01-01') };
    const data = { ...delegasjon('kommunestyret'), ...minst };
    decider(kommune)
      .given(opprettet)
      .when(giDelegasjon, kommando<GiDelegasjon>('GiDelegasjon', data))
      .then({ type: 'DelegasjonGitt', data });
  });

  it('is given by kommunestyret alone (R11)', () => {
    decider(kommune)
      .given(opprettet)
      .when(giDelegasjon, gi('formannskapet'))
      .thenRefused('DelegasjonenErIkkeGittAvKommunestyret');
  });

  it('belongs to a kommune that is taken in', () => {
    decider(kommune).given().when(giDelegasjon, gi()).thenRefused('UkjentKommune');
  });
});
