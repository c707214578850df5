import { HENDELSER } from '@saksgang/kernel';
import { eventCatalog } from './event-catalog';
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

describe('the views', () => {
  it('have a name each, since each has a table of its own', () => {
    const navn = projections.map((p) => p.name);
    expect(new Set(navn).size).toBe(navn.length);
  });
});
