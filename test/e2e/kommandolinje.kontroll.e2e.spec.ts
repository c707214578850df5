import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brudd, type Form } from './form';
import { saksgang } from './program';

jest.setTimeout(120_000);

const LIER = ['--kommune', '3312', '--hp', '2025-2028'];
const BUA = 'tekst-mot-tabell:3.3a';

const FUNN: Form = {
  id: 'tekst',
  slag: 'tekst',
  utvalg: 'tekst|null',
  tekst: 'tekst',
  linjer: ['heltall'],
  kolonne: 'tekst|null',
  trykt: 'heltall|null',
  ventet: 'heltall|null',
  differanse: 'heltall|null',
  tilstand: 'ubesvart|endret|rettes-ved-vedtak|godtatt|feil-funn',
};
const SVAR: Form = {
  kommune: 'lier',
  hp: '2025-2028',
  posisjon: 'tekst',
  ukontrollert: ['tekst'],
  antall: { '*': 'heltall' },
  tilstander: { '*': 'heltall' },
  funn: [FUNN],
};
const SPOR: Form = {
  kommune: 'lier',
  hp: '2025-2028',
  gjelder: 'dato',
  fra: { id: 'tekst', slag: 'tekst', tekst: 'tekst' },
  bakover: [{ id: 'tekst', dybde: 'heltall', vistOver: 'boolsk' }],
  framover: [{ id: 'tekst', dybde: 'heltall', vistOver: 'boolsk' }],
  ledd: [{ id: 'tekst', slag: 'tekst', tekst: 'tekst', navn: ['tekst'] }],
  kanter: [{ fra: 'tekst', til: 'tekst' }],
};

interface Kontroll {
  readonly funn: readonly { readonly id: string; readonly tilstand: string; readonly slag: string }[];
  readonly tilstander: Readonly<Record<string, number>>;
}

interface Importert {
  readonly ukontrollert: readonly string[];
}

const SVARET = [BUA, ...LIER, '--svar', 'godtatt', '--grunn', 'Utvalget er kjent med det.'];

describe('kontroll og spor på kommandolinjen', () => {
  let mappe: string;
  let importert: Importert;
  let igjen: string;
  const proev = (...argumenter: readonly string[]) => saksgang(argumenter, { SAKSGANG_DATA: mappe });
  const kjoer = async (...argumenter: readonly string[]): Promise<string> => {
    const { kode, ut, feil } = await proev(...argumenter);
    expect([argumenter[0], kode, feil]).toEqual([argumenter[0], 0, '']);
    return ut;
  };
  const json = async <T>(...argumenter: readonly string[]): Promise<T> =>
    JSON.parse(await kjoer(...argumenter, '--json')) as T;

  /** What is done comes first, since the readings below come in any order. */
  beforeAll(async () => {
    mappe = mkdtempSync(join(tmpdir(), 'saksgang-'));
    await kjoer('eksempel');
    expect(await json('besvar-kontrollfunn', ...SVARET, '--som', 'kommunedirektoer')).toMatchObject({
      gjentatt: false,
      hendelser: 1,
    });
    const fil = join(mappe, 'hp.txt');
    writeFileSync(
      fil,
      ['Kommunestyrets vedtak:', 'Tiårsplanen er ikke oppdatert for vedtaket', ''].join('\n'),
    );
    importert = await json<Importert>('importer', 'dokument', fil, ...LIER);
    igjen = await kjoer('importer', 'dokument', fil, ...LIER);
  });
  afterAll(() => rmSync(mappe, { recursive: true }));

  describe('spor', () => {
    it('skriver hva et punkt kommer fra og fører til, med kontrollen av beløpene', async () => {
      const linjer = (await kjoer('spor', '3.3', ...LIER)).split('\n');
      expect(linjer[0]).toBe('verbalpunkt 3.3 BUA');
      expect(linjer).toContain('Kommer fra');
      expect(linjer).toContain('Fører til');
      expect(linjer.map((l) => l.trim())).toContain(
        'beløp: Teksten nevner 270, og OKI 38 + OKI 41 har 405 i 2025–2028: stemmer ikke',
      );
    });

    it('er den samme grafen som JSON, fra begge ender', async () => {
      const fraPunktet = await json<{ fra: { id: string } }>('spor', '3.10', ...LIER);
      const fraLinjen = await json<{ bakover: { id: string }[] }>('spor', 'HOV 31', ...LIER);
      expect([...brudd(fraPunktet, SPOR), ...brudd(fraLinjen, SPOR)]).toEqual([]);
      expect(fraLinjen.bakover.map((l) => l.id)).toContain(fraPunktet.fra.id);
    });

    it('sier hva en skal skrive når ingenting heter det', async () => {
      const { kode, ut, feil } = await proev('spor', '9.99', ...LIER);
      expect([kode, ut]).toEqual([1, '']);
      expect(feil).toContain('Ingenting heter «9.99» her. Oppgi en id, et verbalpunkt (3.3)');
    });
  });

  describe('besvar-kontrollfunn', () => {
    const svar = (id: string, ...mer: readonly string[]) =>
      proev('besvar-kontrollfunn', id, ...SVARET.slice(1), ...mer);

    it.each([
      ['ingen rolle', [], 'Oppgi rollen det gjøres i, med --som. Rollene er '],
      ['en rolle som ikke finnes', ['--som', 'keiser'], '«keiser» er ingen rolle. Oppgi en, med --som.'],
      ['en rolle som ikke kan svare', ['--som', 'folkevalgt'], 'folkevalgt'],
    ])('avslås med %s', async (_, mer, hvorfor) => {
      const { kode, ut, feil } = await svar('laanevedtak:1.4:2025', ...mer);
      expect([kode, ut, feil]).toEqual([1, '', expect.stringContaining(hvorfor)]);
    });

    it('sier fra om et funn som ikke finnes', async () => {
      const { kode, feil } = await svar('tull', '--som', 'budsjettsjef');
      expect([kode, feil]).toEqual([2, expect.stringContaining('Det er ikke noe kontrollfunn med id tull.')]);
    });

    it('har ført det ene svaret i rollen det ble gitt i, og ingen andre', async () => {
      const { funn, tilstander } = await json<Kontroll>('kontrollfunn', ...LIER, '--tilstand', 'godtatt');
      expect([funn.map((f) => f.id), tilstander['godtatt'], tilstander['ubesvart']]).toEqual([[BUA], 1, 46]);
      expect(await kjoer('kontrollfunn', ...LIER, '--tilstand', 'godtatt')).toMatch(
        /godtatt \d\d\.\d\d\.\d{4} av kommunedirektør: Utvalget er kjent med det\./,
      );
    });
  });

  describe('importer dokument', () => {
    it('henter teksten inn én gang, og sier hvor mange funn det da er, og hva som ikke er kontrollert', async () => {
      expect(importert).toMatchObject({ gjentatt: false, hendelser: 1, funn: 47 });
      expect(importert.ukontrollert).toContain(
        'OKI: kapitlet er ikke funnet i teksten og er ikke kontrollert.',
      );
      expect(igjen.split('\n')[0]).toBe('Filen var hentet inn før; ingenting er ført på nytt.');
      const { funn } = await json<Kontroll>('kontrollfunn', ...LIER);
      expect(funn.filter((f) => f.id === 'eldre-enn-vedtaket').map((f) => f.slag)).toEqual(['merking']);
    });

    it('avslår en fil som ikke er tekst i UTF-8, og en som ikke finnes', async () => {
      const fil = join(mappe, 'bytes.txt');
      writeFileSync(fil, Buffer.from([0xff, 0xfe, 0x41, 0x00]));
      const feil = await proev('importer', 'dokument', fil, ...LIER);
      expect([feil.kode, feil.feil]).toEqual([1, expect.stringContaining('UTF-8')]);
      const borte = await proev('importer', 'dokument', `${fil}.borte`, ...LIER);
      expect([borte.kode, borte.feil]).toEqual([1, expect.stringContaining('kan ikke leses')]);
    });
  });

  describe('kontroll-foer-trykking', () => {
    it('er det samme som JSON, med de alvorligste først og avrunding sist', async () => {
      const svar = await json<Kontroll>('kontroll-foer-trykking', ...LIER);
      expect(brudd(svar, SVAR)).toEqual([]);
      const slag = [...new Set(svar.funn.map((f) => f.slag))];
      expect([slag[0], slag.at(-1)]).toEqual(['kryssjekk', 'avrunding']);
      expect(svar.funn).toHaveLength(47);
    });

    it('kan leses i terminalen', async () => {
      const tekst = await kjoer('kontroll-foer-trykking', ...LIER);
      expect(tekst).toContain('46 funn må besvares før dokumentet trykkes.');
      expect(tekst.indexOf('Kryssjekk (10)')).toBeLessThan(tekst.indexOf('Avrunding (16)'));
      expect(tekst).toContain('Godtatt ');
    });

    it('skrives til fil, med de samme bytene hver gang', async () => {
      for (const slag of ['docx', 'html']) {
        const [en, to] = [join(mappe, `en.${slag}`), join(mappe, `to.${slag}`)];
        expect(await kjoer('kontroll-foer-trykking', ...LIER, '--gjelder', '2025-01-19', '--ut', en)).toMatch(
          /^Skrev .*: \d+ kontrollfunn, \d+ ikke besvart\.\n$/,
        );
        await kjoer('kontroll-foer-trykking', ...LIER, '--gjelder', '2025-01-19', '--ut', to);
        expect(readFileSync(en).equals(readFileSync(to))).toBe(true);
      }
    });

    it('avslår en fil av et annet slag før noe er lest', async () => {
      const { kode, feil } = await proev('kontroll-foer-trykking', ...LIER, '--ut', join(mappe, 'en.pdf'));
      expect([kode, feil]).toEqual([
        2,
        expect.stringContaining('Filen i --ut må slutte på .docx eller .html.'),
      ]);
    });
  });
});
