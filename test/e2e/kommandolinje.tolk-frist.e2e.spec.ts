import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saksgang } from './program';

jest.setTimeout(120_000);

const VEDTATT = ['tolk-frist', '--vedtatt', '2024-12-10'];

const dato = (frist: string, presisjon: string, ord: string) => ({
  type: 'dato',
  frist,
  virkningsdato: null,
  gjentakelse: null,
  presisjon,
  ord,
});

describe('Fristene i en vedtakstekst, på kommandolinjen', () => {
  let mappe: string;
  beforeAll(() => void (mappe = mkdtempSync(join(tmpdir(), 'saksgang-'))));
  afterAll(() => rmSync(mappe, { recursive: true }));

  const kjoer = (argumenter: readonly string[], inn?: string) =>
    saksgang(argumenter, { SAKSGANG_DATA: join(mappe, 'data') }, inn);

  it('leses av teksten, og lageret åpnes ikke', async () => {
    const { kode, ut, feil } = await kjoer([...VEDTATT, 'Planen vedtas innen 2026.', '--json']);
    expect([kode, feil]).toEqual([0, '']);
    expect(JSON.parse(ut)).toEqual({
      lesninger: [dato('2025-12-31', 'aar', 'innen 2026'), dato('2026-12-31', 'aar', 'innen 2026')],
      tvetydig: true,
    });
    expect(existsSync(join(mappe, 'data'))).toBe(false);
  });

  it('skrives for mennesker uten --json', async () => {
    const { ut } = await kjoer([
      ...VEDTATT,
      'Rapporteres to ganger årlig, gjelder fra og med 2027, og evalueres innen 1. juni 2025.',
    ]);
    expect(ut).toBe(
      '  2 ganger per år («to ganger årlig»)\n' +
        '  Virkning, ikke frist: fra 01.01.2027 («gjelder fra og med 2027»)\n' +
        '  Frist 01.06.2025 («innen 1. juni 2025»)\n',
    );
  });

  it('leses av mange linjer på standard inn: den n-te linjen ut svarer på den n-te inn', async () => {
    const { kode, ut } = await kjoer([...VEDTATT, '--json'], 'senest januar 2026\r\n\nsnarest\nårlig');
    expect(kode).toBe(0);
    const linjer = ut.trimEnd().split('\n');
    expect(linjer.map((l) => JSON.parse(l) as unknown)).toEqual([
      { lesninger: [dato('2026-01-31', 'maaned', 'senest januar 2026')], tvetydig: false },
      { lesninger: [], tvetydig: false },
      { lesninger: [], tvetydig: false },
      {
        lesninger: [
          {
            type: 'gjentakende',
            frist: null,
            virkningsdato: null,
            gjentakelse: { antall: 1, per: 'aar' },
            presisjon: 'aar',
            ord: 'årlig',
          },
        ],
        tvetydig: false,
      },
    ]);
  });

  it('en linje som er for lang, får avslaget som svar, og de andre leses', async () => {
    const { kode, ut } = await kjoer([...VEDTATT, '--json'], `${'x'.repeat(100_001)}\ninnen 1. mai\n`);
    const linjer = ut.trimEnd().split('\n');
    expect(kode).toBe(1);
    expect(linjer.map((l) => JSON.parse(l) as unknown)).toEqual([
      expect.objectContaining({ code: 'FristtekstForLang', status: 413 }),
      { lesninger: [dato('2025-05-01', 'dag', 'innen 1. mai')], tvetydig: false },
    ]);
  });

  it.each([
    [
      'uten dagen for vedtaket',
      ['tolk-frist', 'innen 1. mai'],
      undefined,
      2,
      /^Valget --vedtatt <dato> mangler\./,
    ],
    [
      'med en dag som ikke finnes',
      ['tolk-frist', '--vedtatt', '2025-02-30', 'innen 1. mai'],
      undefined,
      1,
      /^«2025-02-30» er ingen dag i kalenderen\. .* \[UgyldigVedtaksdato\]/,
    ],
    [
      'med en dag som ikke finnes, fra standard inn',
      ['tolk-frist', '--vedtatt', 'i går'],
      'a\nb',
      1,
      /^«i går» er ingen dag .* \[UgyldigVedtaksdato\]\n$/,
    ],
    [
      'uten noe i teksten',
      [...VEDTATT, '  '],
      undefined,
      1,
      /^Det er ingen tekst å lese\. .* \[FristtekstMangler\]/,
    ],
    ['uten noe på standard inn', VEDTATT, '', 1, /\[FristtekstMangler\]/],
  ] as const)('%s: én norsk setning og en kode', async (_, argumenter, inn, kode, setning) => {
    const utfall = await kjoer(argumenter, inn);
    expect([utfall.kode, utfall.ut, utfall.feil]).toEqual([kode, '', expect.stringMatching(setning)]);
  });
});
