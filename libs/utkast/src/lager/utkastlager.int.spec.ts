import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { HpPeriode, Instant, KommuneId, Uuid } from '@saksgang/kernel';
import { temporaryFolder } from '../../../../test/doubles/temporary-folder';
import type { Eier, Utkast } from '../utkast';
import { Utkastlager } from './utkastlager';

const EIER: Eier = { kommune: 'lier' as KommuneId, hp: '2026-2029' as HpPeriode, parti: 'Ap' };
const LAGRET = '2025-10-01T12:00:00.000Z' as Instant;

const utkast = (tekst: string, nr = 1): Utkast => ({
  id: `00000000-0000-4000-8000-00000000000${nr}` as Uuid,
  versjon: 1,
  lagretAv: 'kari',
  lagret: LAGRET,
  innhold: { tekst },
});

describe('where drafts are kept', () => {
  const folder = temporaryFolder();
  const fil = () => join(folder(), 'data', 'utkast.db');
  let lager: Utkastlager;
  beforeEach(() => void (lager = new Utkastlager(fil())));
  afterEach(() => lager.close());

  /** Whether a text is anywhere in the folder, in whatever file. */
  const erPaaDisken = (tekst: string): boolean =>
    readdirSync(join(folder(), 'data')).some((navn) =>
      readFileSync(join(folder(), 'data', navn)).includes(tekst),
    );

  it('keeps them after a restart', () => {
    lager.legg(EIER, utkast('Svømmehall'));
    lager.lagre(EIER, utkast('').id, 1, { lagretAv: 'ola', lagret: LAGRET, innhold: { tekst: 'Bad' } });
    lager.close();
    lager = new Utkastlager(fil());
    expect(lager.alle(EIER)).toEqual([{ ...utkast('Bad'), versjon: 2, lagretAv: 'ola' }]);
  });

  it('is a file that only its owner may read', () => {
    expect(statSync(fil()).mode & 0o077).toBe(0);
  });

  it.each([20, 50_000])('wipes what is deleted from the file, at %i letters', (antall) => {
    const hemmelig = 'HEMMELIGE-SVOEMMEHALLER;'.repeat(Math.ceil(antall / 24));
    lager.legg(EIER, utkast(hemmelig));
    expect(erPaaDisken('HEMMELIGE')).toBe(true);
    lager.slett(EIER, utkast('').id);
    expect(erPaaDisken('HEMMELIGE')).toBe(false);
    expect(lager.alle(EIER)).toEqual([]);
  });

  it('keeps no earlier version, neither in the file nor beside it', () => {
    lager.legg(EIER, utkast('FOERSTE-TANKE '.repeat(500)));
    lager.lagre(EIER, utkast('').id, 1, { lagretAv: 'ola', lagret: LAGRET, innhold: { tekst: 'Bad' } });
    expect(erPaaDisken('FOERSTE-TANKE')).toBe(false);
  });

  it('saves over the version that was seen, and no other', () => {
    lager.legg(EIER, utkast('en'));
    const som = { lagretAv: 'ola', lagret: LAGRET, innhold: { tekst: 'to' } };
    expect(lager.lagre(EIER, utkast('').id, 1, som)).toEqual({ versjon: 2, lagretAv: 'ola', lagret: LAGRET });
    expect(lager.lagre(EIER, utkast('').id, 1, { ...som, innhold: { tekst: 'tre' } })).toBeNull();
    expect(lager.ett(EIER, utkast('').id)?.innhold).toEqual({ tekst: 'to' });
  });

  it('has one of each id for each owner', () => {
    expect([lager.legg(EIER, utkast('en')), lager.legg(EIER, utkast('to'))]).toEqual([true, false]);
    expect(lager.legg({ ...EIER, parti: 'H' }, utkast('H sitt'))).toBe(true);
    expect(lager.alle(EIER).map((u) => u.innhold)).toEqual([{ tekst: 'en' }]);
  });

  it.each<[string, Partial<Eier>]>([
    ['party', { parti: 'H' }],
    ['kommune', { kommune: 'nes' as KommuneId }],
    ['HP', { hp: '2025-2028' as HpPeriode }],
  ])('shows nothing to another %s, and lets it change nothing', (_, annen) => {
    lager.legg(EIER, utkast('vårt'));
    const fremmed = { ...EIER, ...annen };
    expect([lager.alle(fremmed), lager.ett(fremmed, utkast('').id)]).toEqual([[], null]);
    const som = { lagretAv: 'x', lagret: LAGRET, innhold: {} };
    expect(lager.lagre(fremmed, utkast('').id, 1, som)).toBeNull();
    lager.slett(fremmed, utkast('').id);
    expect(lager.alle(EIER)).toEqual([utkast('vårt')]);
  });

  it('may be in memory alone', () => {
    const iMinnet = new Utkastlager(':memory:');
    iMinnet.legg(EIER, utkast('flyktig'));
    expect(iMinnet.alle(EIER)).toHaveLength(1);
    iMinnet.close();
  });
});
