import { dato, fold } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { organOpprettet } from '../moete/moete.fixtures';
import { fastsettMoeteplan, type FastsettMoeteplan } from './fastsett-moeteplan';
import { moeteplanen, organ } from './organ';
import type { MoeteplanFastsatt } from './organ.events';

const moete = (dag: string, saksfrist: string | null = null) => ({
  dato: dato(dag),
  saksfrist: saksfrist === null ? null : dato(saksfrist),
});
const fastsett = (...moeter: readonly ReturnType<typeof moete>[]) =>
  kommando<FastsettMoeteplan>('FastsettMoeteplan', { aar: 2025, moeter });
const fastsatt = (aar: number, ...moeter: readonly ReturnType<typeof moete>[]): MoeteplanFastsatt => ({
  type: 'MoeteplanFastsatt',
  data: { aar, moeter },
});

describe('FastsettMoeteplan', () => {
  it('records the days a body is to meet, in their order, and when each saksframlegg must be in', () => {
    decider(organ)
      .given(organOpprettet())
      .when(fastsettMoeteplan, fastsett(moete('2025-12-09'), moete('2025-10-14', '2025-09-23')))
      .then(fastsatt(2025, moete('2025-10-14', '2025-09-23'), moete('2025-12-09')));
  });

  it.each<[string, readonly ReturnType<typeof moete>[], string]>([
    ['there is no meeting', [], 'MoeteplanenErTom'],
    ['a day is in another year', [moete('2026-01-20')], 'MoetedagenErUtenforAaret'],
    ['a day is there twice', [moete('2025-10-14'), moete('2025-10-14')], 'MoetedagenErOppgittToGanger'],
    ['the saksframlegg is due on the day', [moete('2025-10-14', '2025-10-14')], 'SaksfristenErEtterMoetet'],
  ])('is refused when %s', (_, moeter, kode) => {
    decider(organ)
      .given(organOpprettet())
      .when(fastsettMoeteplan, fastsett(...moeter))
      .thenRefused(kode);
  });

  it('needs a body', () => {
    decider(organ)
      .given()
      .when(fastsettMoeteplan, fastsett(moete('2025-10-14')))
      .thenRefused('OrganetFinnesIkke');
  });

  it('replaces the plan of its year alone', () => {
    const state = fold(organ, [
      organOpprettet(),
      fastsatt(2025, moete('2025-10-14')),
      fastsatt(2026, moete('2026-02-10')),
      fastsatt(2025, moete('2025-11-04')),
    ]);
    expect(moeteplanen(state).map((m) => m.dato)).toEqual(['2025-11-04', '2026-02-10']);
  });
});
