import { HENDELSER } from '@saksgang/kernel';
import { eventCatalog, medSkjermetSkjult } from './event-catalog';
import { projections } from './infrastructure.module';

const TYPER = Object.keys(eventCatalog).sort();

describe('the event catalog', () => {
  it('has a word in the ordliste for each type of fact, and the ordliste for no other', () => {
    expect(Object.keys(HENDELSER).sort()).toEqual(TYPER);
  });

  it('has every type of fact that a view is made of', () => {
    const lest = projections.flatMap((p) => Object.keys(p.reads));
    expect(lest.length).toBeGreaterThan(0);
    expect(lest.filter((type) => !TYPER.includes(type))).toEqual([]);
  });

  it('has a step from each earlier version to the next', () => {
    const mangler = Object.entries(eventCatalog).flatMap(([type, { version, upcast }]) =>
      Array.from({ length: version - 1 }, (_, i) => i + 1).flatMap((v) =>
        upcast?.[v] ? [] : [`${type}.v${v}`],
      ),
    );
    expect(mangler).toEqual([]);
  });
});

describe('what is screened', () => {
  it('is not in what is shown or sent, wherever in it it stands', () => {
    const epost = { til: ['a@b.example'], emne: 'Sak [[S-1#abc]]', tekst: 'om [[S-2#d-_]] og [[S-1#abc]]' };
    expect(medSkjermetSkjult(epost)).toEqual({
      til: ['a@b.example'],
      emne: 'Sak [skjermet S-1]',
      tekst: 'om [skjermet S-2] og [skjermet S-1]',
    });
  });
});

describe('the views', () => {
  it('have a name each, since each has a table of its own', () => {
    const navn = projections.map((p) => p.name);
    expect(new Set(navn).size).toBe(navn.length);
  });
});
