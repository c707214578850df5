import { dato, fold, kroner, type Uuid } from '@saksgang/kernel';
import { uuid } from '../sak/sak.fixtures';
import { kommune, type Delegasjon, type KommuneEvent } from './kommune';

const opprettet: KommuneEvent = {
  type: 'KommuneOpprettet',
  data: { navn: 'Lier', kommunenummer: '3312' },
};

const gitt = (id: Uuid, grense = 500_000): KommuneEvent & { readonly data: Delegasjon } => ({
  type: 'DelegasjonGitt',
  data: {
    id,
    tittel: 'Budsjettjusteringer innenfor utvalgets ramme',
    tilOrgan: 'kommunedirektøren',
    grense: kroner(grense),
    nivaa: 'innenfor-utvalg',
    videredelegering: false,
    gjelderFra: dato('2025-01-01'),
    gjelderTil: null,
    vedtak: { organ: 'kommunestyret', saksnummer: 'KS 12/24', dato: dato('2024-12-10') },
  },
});

describe('Kommune', () => {
  it('finnes når den er opprettet, og ikke før', () => {
    expect(fold(kommune, []).finnes).toBe(false);
    expect(fold(kommune, [opprettet]).finnes).toBe(true);
  });

  it('har de delegasjonene kommunestyret har gitt, hver med sin grense (R11)', () => {
    const [liten, stor] = [gitt(uuid(61), 100_000), gitt(uuid(62), 500_000)];
    const { delegasjoner } = fold(kommune, [opprettet, liten, stor]);
    expect([...delegasjoner.values()]).toEqual([liten.data, stor.data]);
    expect(delegasjoner.get(uuid(61))?.grense).toBe(100_000);
    expect(delegasjoner.get(uuid(63))).toBeUndefined();
  });

  it('står som den var i det som er sagt før, når en delegasjon kommer til', () => {
    const foer = fold(kommune, [opprettet, gitt(uuid(61))]);
    const etter = kommune.evolve(foer, gitt(uuid(62)));
    expect([foer.delegasjoner.size, etter.delegasjoner.size]).toEqual([1, 2]);
  });
});
