import { dato, fold } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { medlemmerValgt, organOpprettet, sammensetning } from '../moete/moete.fixtures';
import { organ, sammensetningPaa, type Sammensetning } from './organ';
import { velgMedlemmer, type VelgMedlemmer } from './velg-medlemmer';

const velg = (mer: Partial<Sammensetning> = {}) =>
  kommando<VelgMedlemmer>('VelgMedlemmer', sammensetning(mer));
const H = (plass: number) => ({ plass, parti: 'H', navn: null });

describe('VelgMedlemmer', () => {
  it('records every seat of the body by party and member, the substitutes, the leder and the nestleder', () => {
    decider(organ).given(organOpprettet()).when(velgMedlemmer, velg()).then(medlemmerValgt());
  });

  it('takes a seat whose member is not given; its party is', () => {
    const mer = { medlemmer: [H(7)], varamedlemmer: [], leder: null, nestleder: null };
    decider(organ).given(organOpprettet()).when(velgMedlemmer, velg(mer)).then(medlemmerValgt(mer));
  });

  it.each<[string, Partial<Sammensetning>, string]>([
    ['nobody is chosen', { medlemmer: [] }, 'OrganetManglerMedlemmer'],
    ['a seat is there twice', { medlemmer: [H(1), H(4), H(1)] }, 'PlassenErNevntToGanger'],
    ['the leder has no seat', { leder: 6 }, 'LedelsenErUgyldig'],
    ['the nestleder has no seat', { nestleder: 6 }, 'LedelsenErUgyldig'],
    ['one seat both leads and is nestleder', { leder: 4, nestleder: 4 }, 'LedelsenErUgyldig'],
    [
      'two substitutes of a party have the same number',
      { varamedlemmer: [1, 1].map((nr) => ({ parti: 'H', nr, navn: null })) },
      'VaraplassenErUgyldig',
    ],
    [
      'a party without a seat has a substitute',
      { varamedlemmer: [{ parti: 'V', nr: 1, navn: null }] },
      'VaraplassenErUgyldig',
    ],
  ])('is refused when %s', (_, mer, kode) => {
    decider(organ).given(organOpprettet()).when(velgMedlemmer, velg(mer)).thenRefused(kode);
  });

  it('needs a body', () => {
    decider(organ).given().when(velgMedlemmer, velg()).thenRefused('OrganetFinnesIkke');
  });

  describe('a later choice', () => {
    const valgt = [organOpprettet(), medlemmerValgt()] as const;
    const senere = { gjelderFra: dato('2025-02-01'), medlemmer: [H(1)], varamedlemmer: [], nestleder: null };

    it('replaces the whole from its day on, and leaves the days before as they were', () => {
      const state = fold(organ, [...valgt, medlemmerValgt(senere)]);
      expect(sammensetningPaa(state, dato('2023-10-09'))).toBeNull();
      expect(sammensetningPaa(state, dato('2023-10-10'))?.medlemmer).toHaveLength(5);
      expect(sammensetningPaa(state, dato('2025-01-31'))?.medlemmer).toHaveLength(5);
      expect(sammensetningPaa(state, dato('2025-02-01'))?.medlemmer).toHaveLength(1);
    });

    it('from the same day corrects the one before', () => {
      const rettet = { ...senere, gjelderFra: sammensetning().gjelderFra };
      decider(organ)
        .given(...valgt)
        .when(velgMedlemmer, velg(rettet))
        .thenTypes('MedlemmerValgt');
      const state = fold(organ, [...valgt, medlemmerValgt(rettet)]);
      expect(sammensetningPaa(state, dato('2024-01-01'))?.medlemmer).toEqual([H(1)]);
    });

    it('may not hold from a day before the last', () => {
      decider(organ)
        .given(...valgt)
        .when(velgMedlemmer, velg({ gjelderFra: dato('2023-10-09') }))
        .thenRefused('SammensetningenErEldre', '10.10.2023');
    });
  });
});
