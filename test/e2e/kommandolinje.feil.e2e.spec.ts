import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saksgang, type Miljoe } from './program';

jest.setTimeout(120_000);

const LIER = ['--kommune', '3312', '--hp', '2025-2028'];
const SE_HJELPEN = 'Se npx saksgang help.\n';

/** What is written wrongly, and the sentence that says so. */
const SKRIVEFEIL: readonly (readonly [string, readonly string[], string])[] = [
  ['en ukjent kommando', ['tull'], 'Kommandoen tull finnes ikke.'],
  ['en ukjent kommando under importer', ['importer', 'tull'], 'Kommandoen tull finnes ikke.'],
  ['et valg som mangler', ['rammer', '--kommune', '3312'], 'Valget --hp <periode> mangler.'],
  [
    'et valg uten verdi',
    ['rammer', '--hp', '2025-2028', '--kommune'],
    'Valget --kommune <id> mangler en verdi.',
  ],
  ['et ukjent valg', ['oppdrag', ...LIER, '--tull'], 'Valget --tull finnes ikke.'],
  ['et argument for mye', ['oppdrag', ...LIER, 'tull'], 'Det er oppgitt for mange argumenter.'],
  ['en fil som mangler', ['importer', 'rammetabell', ...LIER, '--utvalg', 'OKI'], 'Argumentet fil mangler.'],
  [
    'en fase som ikke finnes',
    ['importer', 'rammetabell', 'x.csv', ...LIER, '--utvalg', 'OKI', '--fase', 'juli'],
    'Verdien «juli» kan ikke brukes for --fase. Bruk en av beslutningsgrunnlag, tilleggsinnstilling, vedtak.',
  ],
  [
    'et utvalg uten navn',
    ['opprett', ...LIER, '--navn', 'Lier', '--kommunenummer', '3312', '--utvalg', 'OKI'],
    'Verdien «OKI» kan ikke brukes for --utvalg. Skriv det med likhetstegn, for eksempel OKI=Oppvekst.',
  ],
  ['hendelser uten sak', ['hendelser', '--kommune', '3312'], 'Oppgi én av --hp, --sak og --oppdrag.'],
];

/** What cannot be done, the settings it was asked with, and how the sentence begins. */
const UMULIG: readonly (readonly [string, readonly string[], Miljoe, string])[] = [
  ['en ukjent kommune', ['rammer', ...LIER], {}, 'Kommunen «3312» finnes ikke her.'],
  [
    'en fil som ikke finnes',
    ['importer', 'rammetabell', '/finnes/ikke.csv', ...LIER, '--utvalg', 'OKI'],
    {},
    'Filen /finnes/ikke.csv kan ikke leses.',
  ],
  [
    'en logg som ikke finnes',
    ['flytt', '--fra', '/finnes/ikke', '--til', '/tmp/x'],
    {},
    'Det ligger ingen logg i /finnes/ikke.',
  ],
  [
    'en EventStoreDB som ikke svarer',
    ['flytt', '--fra', 'esdb://127.0.0.1:9?tls=false', '--til', 'UBRUKT'],
    {},
    'EventStoreDB svarer ikke.',
  ],
  [
    'en server som ikke svarer',
    ['rammer', ...LIER],
    { SAKSGANG_URL: 'http://127.0.0.1:9' },
    'Ingen Saksgang svarer på http://127.0.0.1:9.',
  ],
  [
    'en adresse som ikke er noen',
    ['rammer', ...LIER],
    { SAKSGANG_URL: 'tull' },
    'SAKSGANG_URL=tull er ingen adresse.',
  ],
  [
    'EventStoreDB uten api',
    ['rammer', ...LIER],
    { EVENTSTORE_URL: 'esdb://127.0.0.1:9?tls=false' },
    'Loggen ligger i EventStoreDB.',
  ],
  [
    'et navn som ikke kan være noens',
    ['rammer', ...LIER],
    { SAKSGANG_PERSON: 'a b' },
    'Headeren x-saksgang-person må',
  ],
  [
    'produksjon uten innlogging',
    ['rammer', ...LIER],
    { NODE_ENV: 'production' },
    'Saksgang starter ikke i produksjon',
  ],
];

describe('det som er skrevet galt på kommandolinjen', () => {
  let mappe: string;
  beforeAll(() => void (mappe = mkdtempSync(join(tmpdir(), 'saksgang-'))));
  afterAll(() => rmSync(mappe, { recursive: true }));

  const kjoer = (argumenter: readonly string[], miljoe: Miljoe = {}) =>
    saksgang(argumenter, { SAKSGANG_DATA: join(mappe, 'data'), ...miljoe });

  it('gir én norsk setning hver, og kode 2', async () => {
    const utfall = await Promise.all(
      SKRIVEFEIL.map(async ([hva, argumenter]) => [hva, await kjoer(argumenter)] as const),
    );
    expect(utfall).toEqual(
      SKRIVEFEIL.map(([hva, , setning]) => [hva, { kode: 2, ut: '', feil: `${setning}\n${SE_HJELPEN}` }]),
    );
  });

  it('ingen kommando: hjelpen, og en kode som sier at ingenting ble gjort', async () => {
    const { kode, feil } = await kjoer([]);
    expect([kode, feil]).toEqual([1, expect.stringMatching(/^Bruk: saksgang/)]);
  });

  it('som ikke lar seg gjøre, gir én norsk setning hver, og kode 1', async () => {
    const utfall = await Promise.all(
      UMULIG.map(async ([hva, argumenter, miljoe], i) => {
        const fylt = argumenter.map((a) => (a === 'UBRUKT' ? join(mappe, 'til') : a));
        return [hva, await kjoer(fylt, { SAKSGANG_DATA: join(mappe, `data-${i}`), ...miljoe })] as const;
      }),
    );
    const enLinje = (setning: string) =>
      expect.stringMatching(new RegExp(`^${setning.replace(/[.()]/g, '\\$&')}.*\\n$`)) as string;
    expect(utfall).toEqual(
      UMULIG.map(([hva, , , setning]) => [hva, { kode: 1, ut: '', feil: enLinje(setning) }]),
    );
  });

  it('en datamappe under en fil: én setning', async () => {
    const fil = join(mappe, 'fil');
    writeFileSync(fil, '');
    const { kode, feil } = await kjoer(['rammer', ...LIER], { SAKSGANG_DATA: join(fil, 'data') });
    expect([kode, feil]).toEqual([
      1,
      expect.stringMatching(/^Datamappen \S+ kan ikke skrives til \(ENOTDIR\)\..*\n$/),
    ]);
  });

  it('et avslag med --json er avslaget selv', async () => {
    const { kode, ut, feil } = await kjoer(['rammer', ...LIER, '--json']);
    expect([kode, feil]).toEqual([1, '']);
    expect(JSON.parse(ut)).toMatchObject({ status: 404, code: 'UkjentKommune' });
  });

  it('felter som er gale, nevnes hver for seg', async () => {
    const { kode, feil } = await kjoer([
      'opprett',
      '--kommune',
      'LIER',
      '--navn',
      'Lier',
      '--kommunenummer',
      '12',
      '--hp',
      '2025-2028',
      '--utvalg',
      'A=B',
    ]);
    expect(kode).toBe(1);
    expect(feil).toContain('\n  kommune må være kommunens id');
    expect(feil).toContain('\n  kommunenummer har ikke riktig form');
  });
});
