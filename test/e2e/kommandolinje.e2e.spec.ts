import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '@saksgang/oppstart';
import { brudd, type Form } from './form';
import { saksgang } from './program';

jest.setTimeout(120_000);

const LIER = ['--kommune', '3312', '--hp', '2025-2028'];
const AAR = ['2025', '2026', '2027', '2028'];

/** Amounts for each year of the HP, null where one is unknown; at most three decimals. */
const beloep: Form = (v) =>
  typeof v === 'object' &&
  v !== null &&
  Object.keys(v).join() === AAR.join() &&
  Object.values(v).every((n) => n === null || (typeof n === 'number' && Number(n.toFixed(3)) === n));

const RAMMER: Form = {
  kommune: 'lier',
  hp: '2025-2028',
  enhet: '1000kr|kr',
  posisjon: 'tekst',
  utvalg: [
    {
      kode: 'tekst',
      navn: 'tekst',
      linjer: [
        { id: 'uuid', nr: 'heltall|null', kategori: 'tekst', tittel: 'tekst', beloep, 'ukjent?': 'tekst' },
      ],
      summer: {
        'Konsekvensjustert ramme': { beloep },
        'Ramme 2025-2028': { beloep },
        '*': { beloep, 'trykt?': beloep, 'avvik?': beloep },
      },
    },
  ],
};

const OPPDRAG: Form = {
  oppdrag: [
    {
      id: 'uuid',
      punkt: 'tekst',
      delpunkt: 'tekst',
      tittel: 'tekst',
      type: 'tekst',
      mottaker: 'tekst',
      utvalg: 'tekst|null',
      ansvarlig: 'tekst|null',
      frist: (v) =>
        v === null ||
        brudd(v, { dato: 'dato', kilde: 'tekst', tekst: 'tekst', tolket: 'boolsk' }).length === 0,
      status: 'tekst',
      iRute: 'i rute|forsinket|frist ikke satt',
      linjer: [{ utvalg: 'tekst', nr: 'heltall|null', id: 'uuid' }],
    },
  ],
};

interface Rammer {
  readonly utvalg: readonly {
    readonly kode: string;
    readonly linjer: readonly { readonly id: string; readonly tittel: string; readonly ukjent?: string }[];
    readonly summer: Readonly<Record<string, { readonly beloep: Readonly<Record<string, number | null>> }>>;
  }[];
}

interface Oppdrag {
  readonly oppdrag: readonly {
    readonly punkt: string;
    readonly delpunkt: string;
    readonly frist: { readonly tolket: boolean } | null;
    readonly linjer: readonly { readonly utvalg: string; readonly nr: number; readonly id: string }[];
  }[];
}

describe('kommandolinjen med eksempelet Lier, uten server', () => {
  let mappe: string;
  const kjoer = async (...argumenter: readonly string[]): Promise<string> => {
    const { kode, ut, feil } = await saksgang(argumenter, { SAKSGANG_DATA: mappe });
    expect([kode, feil]).toEqual([0, '']);
    return ut;
  };
  const json = async <T>(...argumenter: readonly string[]): Promise<T> =>
    JSON.parse(await kjoer(...argumenter, '--json')) as T;

  beforeAll(async () => {
    mappe = mkdtempSync(join(tmpdir(), 'saksgang-'));
    expect(await kjoer('eksempel')).toBe('Eksempelet er lastet.\n');
  });
  afterAll(() => rmSync(mappe, { recursive: true }));

  it('laster eksempelet én gang', async () => {
    expect(await kjoer('eksempel')).toBe('Eksempelet er der fra før.\n');
  });

  describe('rammer --json', () => {
    it('er slik kontrakten sier, i 1000 kr når ikke annet er sagt', async () => {
      const svar = await json<Rammer>('rammer', ...LIER);
      expect(brudd(svar, RAMMER)).toEqual([]);
      expect(svar).toMatchObject({ enhet: '1000kr' });
      expect(svar.utvalg.map((u) => u.kode)).toEqual(['OKI', 'HOV', 'UMP', 'ULN', 'FS']);
      expect(svar.utvalg[0]?.summer['Ramme 2025-2028']?.beloep).toEqual({
        '2025': 1_106_091,
        '2026': 1_092_561,
        '2027': 1_089_585,
        '2028': 1_089_050,
      });
    });

    it('gir ett utvalg i hele kroner, også med kommunens id', async () => {
      const svar = await json<Rammer>(
        'rammer',
        '--kommune',
        'lier',
        '--hp',
        '2025-2028',
        '--utvalg',
        'OKI',
        '--enhet',
        'kr',
      );
      expect(brudd(svar, RAMMER)).toEqual([]);
      expect(svar.utvalg.map((u) => u.kode)).toEqual(['OKI']);
      expect(svar.utvalg[0]?.summer['Ramme 2025-2028']?.beloep['2025']).toBe(1_106_091_000);
    });

    it('er dagen før vedtaket rammen uten de politiske linjene', async () => {
      const svar = await json<Rammer>('rammer', ...LIER, '--utvalg', 'OKI', '--gjelder', '2024-12-09');
      expect(brudd(svar, RAMMER)).toEqual([]);
      expect(svar.utvalg[0]?.summer['Ramme 2025-2028']?.beloep['2025']).toBe(1_104_881);
      const paa = await json<Rammer>('rammer', ...LIER, '--utvalg', 'OKI', '--gjelder', '2024-12-10');
      expect(paa.utvalg[0]?.summer['Ramme 2025-2028']?.beloep['2025']).toBe(1_106_091);
    });
  });

  it('oppdrag --json er slik kontrakten sier, og linjene er rammelinjenes egne id-er', async () => {
    const svar = await json<Oppdrag>('oppdrag', ...LIER);
    expect(brudd(svar, OPPDRAG)).toEqual([]);
    expect(svar.oppdrag).toHaveLength(134);
    expect(svar.oppdrag.filter((o) => o.frist?.tolket)).toHaveLength(3);
    const [foerste, annen] = svar.oppdrag.find((o) => o.punkt === '3.3' && o.delpunkt === 'a')?.linjer ?? [];
    const { utvalg } = await json<Rammer>('rammer', ...LIER, '--utvalg', 'OKI');
    const linje = (id: string | undefined) => utvalg[0]?.linjer.find((l) => l.id === id)?.tittel;
    expect(linje(foerste?.id)).toContain('BUA, videreføre tilbud på Tranby');
    expect(linje(annen?.id)).toContain('Opprette BUA Sylling');
  });

  it('konflikter og grunnlagsendringer svarer også som JSON', async () => {
    expect(await json('konflikter', ...LIER)).toMatchObject({ forslag: [], konflikter: [] });
    expect(await json('grunnlagsendringer', ...LIER)).toMatchObject({ forslag: [] });
  });

  it('kontrollfunn, vedtak og hendelser svarer også som JSON', async () => {
    const funn = await json<{ funn: unknown[] }>('kontrollfunn', ...LIER);
    expect(funn.funn).toHaveLength(46);
    const vedtak = await json<{ vedtak: { punkter: { punkt: string }[] }[] }>(
      'vedtak',
      ...LIER,
      '--punkt',
      '3.16',
    );
    expect(vedtak.vedtak.map((v) => v.punkter.map((p) => p.punkt))).toEqual([['3.16']]);
    const spor = await json<{ hendelser: { type: string }[] }>(
      'hendelser',
      ...LIER,
      '--gjelder',
      '2024-12-09',
    );
    expect(spor.hendelser.map((h) => h.type)).not.toContain('VedtakEtterregistrert');
  });

  describe('i terminalen', () => {
    const linjene = async (...argumenter: readonly string[]) => (await kjoer(...argumenter)).split('\n');

    it('står rammene i rette kolonner, med tall på norsk', async () => {
      const linjer = await linjene('rammer', ...LIER, '--utvalg', 'OKI');
      expect(linjer[0]).toBe('Rammer 2025-2028, vedtatt av kommunestyret 10.12.2024, nå. Beløp i 1000 kr.');
      const tabell = linjer.filter((l) => /\d$/.test(l));
      expect(new Set(tabell.map((l) => l.length)).size).toBe(1);
      expect(tabell.at(-1)).toMatch(
        /^ +RAMME 2025-2028 +1\u00a0106\u00a0091 +1\u00a0092\u00a0561 +1\u00a0089\u00a0585 +1\u00a0089\u00a0050$/,
      );
      expect(tabell.find((l) => l.includes('Utøya'))).toMatch(/^45 {2}HP 25 KS - Tur til Utøya .*…? +−285 /);
    });

    it('står hvert oppdrag på én linje, med frist, status og om det er i rute', async () => {
      const linjer = await linjene('oppdrag', ...LIER, '--gjelder', '2025-06-01');
      expect(linjer[0]).toBe('134 oppdrag ved utgangen av 01.06.2025');
      expect(linjer).toHaveLength(134 + 3);
      const fra = (linjer[1] ?? '').indexOf('I rute');
      for (const linje of linjer.slice(2, -1)) expect(linje.slice(fra)).toMatch(/^(i rute|frist ikke satt)$/);
      expect(linjer.find((l) => l.startsWith('3.23 a'))).toMatch(
        /31\.12\.2025 \(tolket\) +23\.10\.2025 +Ikke fordelt +i rute$/,
      );
    });

    it('leses vedtaket, hendelsene og kontrollfunnene som setninger', async () => {
      const vedtak = await kjoer('vedtak', ...LIER, '--punkt', '3.16');
      expect(vedtak).toContain('Vedtatt av kommunestyret 10.12.2024 (etterregistrert fra dokument)');
      expect(vedtak).toContain('Ikke oppgitt i kilden: saksnummer, innstilling, offentliggjøring, votering');
      const hendelser = await linjene('hendelser', ...LIER);
      expect(hendelser[1]).toMatch(
        /^ 0 {2}Rullering startet +ikke oppgitt +\d\d\.\d\d\.\d{4} \d\d:\d\d:\d\d +kommandolinje +budsjettsjef$/,
      );
      const funn = await linjene('kontrollfunn', ...LIER);
      expect(funn[0]).toBe('46 kontrollfunn i handlingsprogrammet 2025-2028. Beløp i 1000 kr.');
      expect(funn).toContain(
        '  linje 96: Verbalvedtak 3.3 nevner 270, rammelinjene gir 405 i 2025 (OKI 38 + OKI 41)',
      );
    });
  });

  it('protokoll skriver en fil for Word eller til utskrift, og sier hva som er tatt fra et dokument', async () => {
    const sak = ['--kommune', '3312', '--sak', 'hp-2025-2028'];
    const tekst = await kjoer('protokoll', ...sak);
    expect(tekst).toContain('Vedtaket er etterregistrert fra et dokument: Lier kommune');
    const svar = await json<{ sjekksum: string }>('protokoll', ...sak);
    const [html, docx] = [join(mappe, 'p.html'), join(mappe, 'p.docx')];
    expect(await kjoer('protokoll', ...sak, '--ut', html)).toContain(`Sjekksum ${svar.sjekksum}`);
    expect(createHash('sha256').update(readFileSync(html)).digest('hex')).toBe(svar.sjekksum);
    await kjoer('protokoll', ...sak, '--ut', docx);
    expect(readFileSync(docx).subarray(0, 2).toString()).toBe('PK');
    const feil = await saksgang(['protokoll', ...sak, '--ut', 'p.pdf'], { SAKSGANG_DATA: mappe });
    expect(feil).toMatchObject({ kode: 2, ut: '' });
  });

  it('rapport skriver filer som er de samme når de lages igjen, og sier hvordan', async () => {
    const tertial = [...LIER, '--gjelder', '2025-09-15', '--fra', '2025-05-01', '--til', '2025-08-31'];
    const svar = await json<{ posisjon: string; rader: object[]; avstemming: { stemmer: boolean } }>(
      'rapport',
      ...tertial,
    );
    expect([svar.rader.length, svar.avstemming.stemmer]).toEqual([134, true]);
    expect(await kjoer('rapport', ...tertial)).toContain(
      'STATUS POLITISKE VEDTAK, HANDLINGSPROGRAM 2025-2028',
    );
    for (const slag of ['xlsx', 'docx', 'html']) {
      const [en, to] = [join(mappe, `en.${slag}`), join(mappe, `to.${slag}`)];
      expect(await kjoer('rapport', ...tertial, '--ut', en)).toContain(`--posisjon ${Number(svar.posisjon)}`);
      await kjoer('rapport', ...tertial, '--posisjon', svar.posisjon, '--ut', to);
      expect(readFileSync(en).equals(readFileSync(to))).toBe(true);
    }
    const feil = await saksgang(['rapport', ...LIER, '--ut', 'r.pdf'], { SAKSGANG_DATA: mappe });
    expect(feil).toMatchObject({ kode: 2, ut: '' });
  });

  it('hendelser viser sporet til ett oppdrag', async () => {
    const { oppdrag } = await json<{ oppdrag: { id: string }[] }>('oppdrag', ...LIER);
    const spor = await kjoer('hendelser', '--kommune', 'lier', '--oppdrag', oppdrag[0]?.id ?? '');
    expect(spor).toContain('Oppdrag registrert');
  });

  it('bygg-paa-nytt gir de samme visningene', async () => {
    const foer = await kjoer('rammer', ...LIER, '--json');
    expect(await kjoer('bygg-paa-nytt')).toBe('Alle visninger er bygget på nytt.\n');
    expect(await kjoer('rammer', ...LIER, '--json')).toBe(foer);
  });

  it('flytt kopierer loggen, og kan kjøres igjen', async () => {
    const til = join(mappe, 'ny');
    const antall = /^(\d+) hendelser ligger i målet, kontrollert mot kilden\.\n$/;
    const flyttet = antall.exec(await kjoer('flytt', '--fra', mappe, '--til', til))?.[1];
    expect(Number(flyttet)).toBeGreaterThan(200);
    expect(await json('flytt', '--fra', mappe, '--til', til)).toMatchObject({ hendelser: Number(flyttet) });
    const { ut } = await saksgang(['rammer', ...LIER], { SAKSGANG_DATA: til });
    expect(ut).toBe(await kjoer('rammer', ...LIER));
  });

  it('viser hjelpen på norsk', async () => {
    const pakke = JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(await kjoer('--version')).toBe(`${pakke.version}\n`);
    for (const hjelp of [['help'], ['rammer', '--help'], ['importer', '--help'], ['help', 'opprett']]) {
      const tekst = await kjoer(...hjelp);
      expect(tekst).toMatch(/^Bruk: saksgang/);
      expect(tekst).not.toMatch(/\b(Usage|Options|Commands|display|default|choices|options|command)\b/);
    }
  });
});
