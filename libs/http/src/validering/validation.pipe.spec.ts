import type { Type } from '@nestjs/common';
import type { Json } from '@saksgang/kernel';
import { Avvist } from '@saksgang/tilgang';
import { IsInt, IsOptional, Min } from 'class-validator';
import { Nestede, Nestet } from './nestet';
import { Tekst, Tekster } from './tekst';
import { validationPipe } from './validation.pipe';
import { ErBeloepPerAar, ErDato, ErHpPeriode, ErKroner } from './verdier';

class Linje {
  @Tekst(20)
  tittel!: string;

  @ErBeloepPerAar()
  beloep!: object;
}

class Innhold {
  @Tekst(50)
  tittel!: string;

  @IsOptional()
  @ErDato()
  dato?: string | null;

  @IsOptional()
  @ErHpPeriode()
  hp?: string;

  @IsOptional()
  @ErKroner()
  sum?: number;

  @IsOptional()
  @IsInt()
  @Min(1)
  linje?: number;

  @IsOptional()
  @Tekster(10, 3)
  partier?: string[];

  @IsOptional()
  @Nestet(() => Linje)
  ett?: Linje;

  @IsOptional()
  @Nestede(() => Linje)
  linjer?: Linje[];
}

const pipe = validationPipe();
const hold = (verdi: unknown, metatype: Type = Innhold): unknown =>
  pipe.transform(verdi, { type: 'body', metatype });

/** The fields that are wrong, with what is said of each; null when the body is taken in. */
const feilene = (verdi: unknown): Json => {
  try {
    hold(verdi);
    return null;
  } catch (error) {
    if (!(error instanceof Avvist)) throw error;
    return { kode: error.refusal.code, ...error.refusal.detaljer };
  }
};
const felt = (verdi: unknown): readonly string[] => {
  const svar = feilene(verdi) as { feil?: readonly { felt: string }[] } | null;
  return svar?.feil?.map((f) => f.felt) ?? [];
};
const RETT = { tittel: 'Skolebøker' };

describe('holding a body against its class', () => {
  it('takes in what is right, as an object of the class', () => {
    const innhold = hold({
      ...RETT,
      dato: null,
      hp: '2025-2028',
      sum: -5,
      partier: ['Ap', 'H'],
      ett: { tittel: 'x', beloep: { '2025': 1, '2026': null } },
      linjer: [{ tittel: 'y', beloep: {} }],
    });
    expect(innhold).toBeInstanceOf(Innhold);
    expect((innhold as Innhold).ett).toBeInstanceOf(Linje);
    expect((innhold as Innhold).linjer?.[0]).toBeInstanceOf(Linje);
  });

  it('says what is wrong with each field, in Norwegian, and where it is', () => {
    expect(
      feilene({
        dato: '2024-02-30',
        linjer: [
          { tittel: 'x', beloep: {} },
          { tittel: '', beloep: { i_aar: 1 } },
        ],
      }),
    ).toEqual({
      kode: 'UgyldigInnhold',
      feil: [
        { felt: 'tittel', melding: 'mangler' },
        { felt: 'dato', melding: 'må være en dato som finnes, skrevet åååå-mm-dd' },
        { felt: 'linjer.1.tittel', melding: 'må være tekst uten styretegn, og ikke for lang' },
        {
          felt: 'linjer.1.beloep',
          melding: 'må være hele kroner per år, eller null der beløpet er ukjent',
        },
      ],
    });
  });

  it.each<[string, unknown, readonly string[]]>([
    ['a field that is not there', { ...RETT, ukjent: 1 }, ['ukjent']],
    [
      'a field of an inner object that is not there',
      { ...RETT, ett: { tittel: 'x', beloep: {}, y: 1 } },
      ['ett.y'],
    ],
    ['the field __proto__', JSON.parse('{"tittel":"x","__proto__":{"admin":true}}'), ['__proto__']],
    ['the field constructor', { ...RETT, constructor: { prototype: {} } }, ['constructor']],
    [
      'the field toString deep down',
      { ...RETT, ett: { tittel: 'x', beloep: { toString: 1 } } },
      ['ett.beloep.toString'],
    ],
    ['a lone surrogate', { tittel: 'a\ud83d' }, ['tittel']],
    ['a control character', { tittel: 'a\u0000' }, ['tittel']],
    ['a megabyte of text', { tittel: 'a'.repeat(1_048_576) }, ['tittel']],
    ['an object for a text', { tittel: { length: 3 } }, ['tittel']],
    ['a list for an object', { ...RETT, ett: [] }, ['ett']],
    ['a text for an object', { ...RETT, ett: 'x' }, ['ett']],
    ['null among the objects of a list', { ...RETT, linjer: [null] }, ['linjer', 'linjer.0']],
    ['a list in a list', { ...RETT, linjer: [[]] }, ['linjer']],
    ['one text for a list', { ...RETT, partier: 'Ap' }, ['partier']],
    ['too many texts', { ...RETT, partier: ['a', 'b', 'c', 'd'] }, ['partier']],
    ['a fraction of a krone', { ...RETT, sum: 0.5 }, ['sum']],
    ['a number beyond what is exact', { ...RETT, sum: 2 ** 53 }, ['sum']],
    ['a number as text', { ...RETT, linje: '5' }, ['linje']],
    ['a number below the least', { ...RETT, linje: 0 }, ['linje']],
    [
      'a year for an amount that is no year',
      { ...RETT, ett: { tittel: 'x', beloep: { 20255: 1 } } },
      ['ett.beloep'],
    ],
    ['an amount as text', { ...RETT, ett: { tittel: 'x', beloep: { 2025: '1' } } }, ['ett.beloep']],
    ['a period backwards', { ...RETT, hp: '2028-2025' }, ['hp']],
  ])('refuses %s, and says which field', (_, verdi, ventet) => {
    expect([...new Set(felt(verdi))]).toEqual(ventet);
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a list', []],
    ['a text', 'x'],
    ['a number', 5],
    ['true', true],
  ])('refuses %s for a body', (_, verdi) => {
    expect(feilene(verdi)).toMatchObject({ kode: 'UgyldigInnhold', feil: [{ felt: 'body' }] });
  });

  it('takes an absent body for an empty one, and says what it lacks', () => {
    expect(felt(undefined)).toEqual(['tittel']);
  });

  it('refuses bytes where it waits for JSON', () => {
    expect(feilene(Buffer.from('{}'))).toEqual({ kode: 'InnholdstypenStoettesIkke' });
  });

  it('does not let a body change what every object has', () => {
    feilene(
      JSON.parse('{"tittel":"x","__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}'),
    );
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('tells of at most a hundred errors, with paths of at most 200 characters', () => {
    const svar = feilene({
      ...RETT,
      ['x'.repeat(5000)]: 1,
      linjer: Array.from({ length: 500 }, () => ({})),
    }) as { feil: readonly { felt: string }[] };
    expect(svar.feil.length).toBeLessThanOrEqual(100);
    expect(Math.max(...svar.feil.map((f) => f.felt.length))).toBeLessThanOrEqual(200);
  });

  it('lets through what no class is given for', () => {
    const verdi = { hva: 'som helst' };
    expect(hold(verdi, Object as unknown as Type)).toBe(verdi);
    expect(pipe.transform('x', { type: 'custom', metatype: Innhold })).toBe('x');
  });
});
