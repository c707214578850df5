import { storedType, upcast, type EventCatalog } from './upcasting';

const catalog: EventCatalog = {
  Talt: { version: 1 },
  Flyttet: {
    version: 3,
    upcast: {
      1: (data) => ({ ...(data as object), grunn: null }),
      2: ({ grunn, ...rest }: { grunn: unknown }) => ({ ...rest, begrunnelse: grunn }),
    } as Record<number, (data: unknown) => unknown>,
  },
  Hullete: { version: 3, upcast: { 2: (data) => data } },
};

const reason = (stored: string): string => {
  const read = upcast(catalog, stored, {});
  return read.ok ? '' : read.refusal.reason;
};

describe('storing a fact', () => {
  it('puts the current version in its type', () => {
    expect(storedType(catalog, 'Talt')).toBe('Talt.v1');
    expect(storedType(catalog, 'Flyttet')).toBe('Flyttet.v3');
  });
});

describe('reading a fact', () => {
  it('of the current version gives the very data that were stored', () => {
    const data = { til: 1 };
    const read = upcast(catalog, 'Talt.v1', data);
    expect(read).toEqual({ ok: true, value: { type: 'Talt', data } });
    expect(read.ok && read.value.data).toBe(data);
  });

  it.each([
    ['Flyttet.v1', { til: 'a' }, { til: 'a', begrunnelse: null }],
    ['Flyttet.v2', { til: 'a', grunn: 'fordi' }, { til: 'a', begrunnelse: 'fordi' }],
    ['Flyttet.v3', { til: 'a', begrunnelse: 'fordi' }, { til: 'a', begrunnelse: 'fordi' }],
  ])('of %s takes every step that is left, and no other', (stored, data, current) => {
    expect(upcast(catalog, stored, data)).toEqual({ ok: true, value: { type: 'Flyttet', data: current } });
  });

  it('leaves what is stored as it was', () => {
    const data = Object.freeze({ til: 'a' });
    upcast(catalog, 'Flyttet.v1', data);
    expect(data).toEqual({ til: 'a' });
  });

  it.each(['Ukjent.v1', 'Talt', '.v1', 'Tal.v1', 'talt.v1', 'constructor.v1', '__proto__.v1', ''])(
    'of the unknown type %p is refused by its name',
    (stored) => {
      expect(reason(stored)).toBe(`ukjent hendelsestype ${stored}`);
    },
  );

  it.each([
    'Talt.v2',
    'Talt.v0',
    'Talt.v-1',
    'Talt.v',
    'Talt.vto',
    'Flyttet.v4',
    'Talt.vInfinity',
    'Talt.vNaN',
  ])('of the unknown version %s is refused by its name', (stored) => {
    expect(reason(stored)).toBe(`ukjent versjon av hendelsen ${stored}`);
  });

  it('is refused where a step is missing, and read from the version after it', () => {
    expect(reason('Hullete.v1')).toBe('hendelsen Hullete.v1 mangler en overgang fra versjon 1');
    expect(upcast(catalog, 'Hullete.v2', { a: 1 })).toMatchObject({ ok: true, value: { data: { a: 1 } } });
  });
});
