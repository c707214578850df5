import { kroner, type LinjeId } from '@saksgang/kernel';
import { sekvenser } from '@saksgang/testing';
import fc from 'fast-check';
import { HOV, hvertAar, linjeNr, uuid } from '../sak/sak.fixtures';
import { bareNye, dobbeltNummer, flett } from './fletting';
import type { Rammelinje } from './rammelinje';

const AAR = ['2025', '2026', '2027', '2028'];

/** The same line as a later table prints it: another id, other amounts. */
const igjen = (linje: Rammelinje, beloep: number, mer: Partial<Rammelinje> = {}): Rammelinje => ({
  ...linje,
  id: uuid(900 + (linje.nr ?? 0)) as LinjeId,
  beloep: hvertAar(beloep),
  ...mer,
});
const a = linjeNr(1, 100);
const b = linjeNr(2, 200);
const utenNummer = linjeNr(3, 300, { nr: null });
const endringAv = (linje: Rammelinje, beloep: number) => ({
  linje: linje.id,
  beloep: hvertAar(beloep),
  ukjent: null,
});

describe('Fletting', () => {
  describe('sorts the rows of a later table into', () => {
    it('new lines, lines with other amounts, and lines that stay', () => {
      const ny = linjeNr(4, 400);
      expect(flett([a, b], [igjen(a, 100), igjen(b, 250), ny], AAR)).toEqual({
        ok: true,
        value: { nye: [ny], endringer: [endringAv(b, 250)] },
      });
    });

    it('the same line by title, where one of them prints no number', () => {
      expect(flett([utenNummer], [igjen(utenNummer, 1, { nr: 7 })], AAR)).toEqual({
        ok: true,
        value: { nye: [], endringer: [endringAv(utenNummer, 1)] },
      });
      expect(flett([a], [igjen(a, 1, { nr: null, tittel: ' TILTAK  1 ' })], AAR)).toEqual({
        ok: true,
        value: { nye: [], endringer: [endringAv(a, 1)] },
      });
    });

    it('two lines, where the title is the same and the numbers differ', () => {
      const annen = igjen(a, 1, { nr: 8 });
      expect(flett([a], [annen], AAR)).toEqual({ ok: true, value: { nye: [annen], endringer: [] } });
    });

    it('two lines, where they stand in the tables of two utvalg', () => {
      const hos = igjen(a, 1, { utvalg: HOV });
      expect(flett([a], [hos], AAR)).toEqual({ ok: true, value: { nye: [hos], endringer: [] } });
    });

    it('a change, where an amount becomes unknown or known', () => {
      const ukjent = igjen(a, 0, { beloep: { ...hvertAar(100), '2026': null }, ukjent: 'ikke trykt' });
      expect(flett([a], [ukjent], AAR)).toEqual({
        ok: true,
        value: { nye: [], endringer: [{ linje: a.id, beloep: ukjent.beloep, ukjent: 'ikke trykt' }] },
      });
    });
  });

  it('refuses a number that belongs to another line', () => {
    expect(flett([a], [igjen(a, 1, { tittel: 'Noe helt annet' })], AAR)).toMatchObject({
      ok: false,
      refusal: { code: 'NummeretTilhoererEnAnnenLinje' },
    });
  });

  it('refuses a number that stands twice in an utvalg, but not in two', () => {
    expect(flett([], [a, igjen(b, 1, { nr: 1 })], AAR)).toMatchObject({
      ok: false,
      refusal: { code: 'NummeretErBruktToGanger' },
    });
    expect(dobbeltNummer([a, igjen(b, 1, { nr: 1, utvalg: HOV })])).toBeNull();
    expect(dobbeltNummer([utenNummer, igjen(utenNummer, 1, { tittel: 'To uten nummer' })])).toBeNull();
  });

  describe('of new lines alone', () => {
    it('takes those that are not there', () => {
      expect(bareNye([a], [b])).toBeNull();
    });

    it.each([
      ['by number', igjen(a, 1, { tittel: 'Annen tittel' })],
      ['by title', igjen(a, 1, { nr: null })],
    ])('refuses one that is there %s', (_, linje) => {
      expect(bareNye([a], [linje])).toMatchObject({ code: 'LinjenFinnesAlt' });
    });
  });

  /** Tables with a number and a title to each line. */
  const tabell = fc
    .uniqueArray(fc.integer({ min: 1, max: 50 }), { maxLength: 20 })
    .chain((numre) =>
      fc.tuple(...numre.map((nr) => fc.integer({ min: -1e6, max: 1e6 }).map((n) => linjeNr(nr, n)))),
    );

  it('of a table with itself gives nothing new and no change', () => {
    fc.assert(
      fc.property(tabell, (linjer) => {
        expect(flett(linjer, linjer, AAR)).toEqual({ ok: true, value: { nye: [], endringer: [] } });
      }),
      sekvenser(),
    );
  });

  it('of two tables gives the amounts of the later one, and leaves the rest', () => {
    fc.assert(
      fc.property(tabell, tabell, (foer, etter) => {
        const nyId = (linje: Rammelinje): Rammelinje => ({
          ...linje,
          id: uuid(900 + (linje.nr ?? 0)) as LinjeId,
        });
        const flettet = flett(foer, etter.map(nyId), AAR);
        if (!flettet.ok) throw new Error(flettet.refusal.melding);
        const { nye, endringer } = flettet.value;
        const resultat = new Map(foer.map((l) => [l.id, l.beloep]));
        for (const { linje, beloep } of endringer) resultat.set(linje, beloep);
        for (const { id, beloep } of nye) resultat.set(id, beloep);
        const perNummer = new Map([...foer, ...etter].map((l) => [l.nr, l.beloep['2025']]));
        expect([...resultat.values()].map((beloep) => beloep['2025'] ?? kroner(0)).sort()).toEqual(
          [...perNummer.values()].sort(),
        );
      }),
      sekvenser(),
    );
  });
});
