import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brudd, type Form } from './form';
import { saksgang } from './program';

jest.setTimeout(120_000);

const NES = ['--kommune', 'nes', '--hp', '2026-2029'];
const OPPRETT = [
  'opprett',
  ...NES,
  '--navn',
  'Nes',
  '--kommunenummer',
  '3228',
  '--utvalg',
  'OPP=Oppvekst',
  'HEL=Helse',
];

const HODE = 'nr;kategori;tittel;2026;2027;2028;2029';
const tabell = (...rader: readonly string[]): string => [HODE, ...rader, ''].join('\n');

/** Norwegian numbers in every way they are printed; the cell of 2028 is empty. */
const RIKTIG = tabell(
  ';Opprinnelig budsjett;Opprinnelig budsjett;1 000;1\u00a0000;1000;1 000',
  '1;Annet;Frukt;10;10,5;;10',
  '2;Annet;Melk;(5);−5;-5;5,125',
  ';sum;Sum Annet;5;5,5;;15,125',
);
const FEIL = RIKTIG.replace('15,125', '16').replace(';5;5,5;', ';4;5,5;');

const FUNN: Form = {
  slag: 'tekst',
  navn: 'tekst',
  linje: 'heltall|null',
  aar: 'tekst|null',
  trykt: 'tall|null',
  beregnet: 'tall|null',
  differanse: 'tall|null',
  grunn: 'tekst',
};
const SVAR: Form = {
  kommune: 'nes',
  hp: '2026-2029',
  utvalg: 'OPP',
  fase: 'beslutningsgrunnlag|tilleggsinnstilling|vedtak',
  enhet: '1000kr|kr',
  importert: 'boolsk',
  gjentatt: 'boolsk',
  linjer: 'heltall',
  posisjon: 'tekst|null',
  kontrollfunn: [FUNN],
};

interface Importert {
  readonly linjer: number;
  readonly kontrollfunn: readonly Record<string, unknown>[];
}

interface Rammer {
  readonly utvalg: readonly {
    readonly linjer: readonly {
      readonly tittel: string;
      readonly beloep: object;
      readonly ukjent?: string;
    }[];
    readonly summer: Readonly<Record<string, { readonly beloep: Readonly<Record<string, number | null>> }>>;
  }[];
}

/** Files that are refused whole, and the sentence that says why. */
const GALE_FILER: readonly (readonly [string, string | Buffer, RegExp])[] = [
  ['tom', '', /^Filen har ingen linjer\./],
  ['ujevn', tabell('1;Annet;Frukt;1;1;1'), /^Linje 2 har 6 felter; overskriftsraden har 7\./],
  ['latin-1', Buffer.from(tabell('1;Annet;Grønt;1;1;1;1'), 'latin1'), /^Filen er ikke i UTF-8\./],
  ['med samme nummer to ganger', tabell('1;Annet;Frukt;1;1;1;1', '1;Annet;Melk;1;1;1;1'), /nr 1|nummer/i],
  [
    'for lang',
    tabell(...Array.from({ length: 1001 }, (_, i) => `${i};Annet;L${i};1;1;1;1`)),
    /^Filen har 1001 rader; grensen er 1000\./,
  ],
  [
    'med et år utenfor',
    RIKTIG.replace('2029', '2030'),
    /^Året 2030 er utenfor handlingsprogrammet 2026-2029\./,
  ],
];

describe('kommandolinjen med en ny kommune', () => {
  let mappe: string;
  const kjoer = (...argumenter: readonly string[]) => saksgang(argumenter, { SAKSGANG_DATA: mappe });
  const fil = (innhold: string | Buffer): string => {
    writeFileSync(join(mappe, 'tabell.csv'), innhold);
    return join(mappe, 'tabell.csv');
  };
  const importer = (innhold: string | Buffer, ...mer: readonly string[]) =>
    kjoer('importer', 'rammetabell', fil(innhold), ...NES, '--utvalg', 'OPP', ...mer);
  const rammer = async (): Promise<Rammer['utvalg'][number] | undefined> =>
    (JSON.parse((await kjoer('rammer', ...NES, '--utvalg', 'OPP', '--json')).ut) as Rammer).utvalg[0];

  const opprett = async () => {
    mappe = mkdtempSync(join(tmpdir(), 'saksgang-'));
    const { kode, ut } = await kjoer(...OPPRETT);
    expect([kode, ut]).toEqual([
      0,
      'Handlingsprogrammet 2026-2029 er startet for Nes. Legg inn rammene med: npx saksgang importer rammetabell\n',
    ]);
  };
  const rydd = () => rmSync(mappe, { recursive: true });

  describe('det som føres', () => {
    beforeEach(opprett);
    afterEach(rydd);

    it('opprett starter rulleringen én gang, og en periode til i samme kommune', async () => {
      const igjen = await kjoer(...OPPRETT);
      expect([igjen.kode, igjen.ut]).toEqual([1, '']);
      expect(igjen.feil).toMatch(/^Rulleringen av handlingsprogrammet 2026-2029 er alt startet\./);
      const neste = await kjoer(...OPPRETT.map((a) => (a === '2026-2029' ? '2027-2030' : a)), '--json');
      expect(
        brudd(JSON.parse(neste.ut), {
          kommune: 'nes',
          hp: '2027-2030',
          posisjon: 'tekst',
          revisjon: 'heltall',
        }),
      ).toEqual([]);
    });

    it('gjoer spør om hva som helst av det dørene tilbyr, og gjør det samme én gang', async () => {
      const doerer = (await kjoer('gjoer')).ut;
      expect(doerer).toMatch(/^\{kommune\}\/hp\/\{hp\}\/beslutningsgrunnlag +kommunedirektør/m);
      const grunnlaget = fil(JSON.stringify({ skjedde: '2025-10-14' }));
      const spurt = ['gjoer', 'nes/hp/2026-2029/beslutningsgrunnlag', grunnlaget];
      const somDirektoer = [...spurt, '--som', 'kommunedirektoer', '--noekkel', 'grunnlaget'];
      expect((await kjoer(...somDirektoer)).ut).toMatch(/^Ført: 1 hendelse\.\n/);
      expect((await kjoer(...somDirektoer)).ut).toMatch(/^Det var gjort fra før, og ingenting er ført nå\./);
      const uten = await kjoer(...spurt);
      expect([uten.kode, uten.ut]).toEqual([1, '']);
      expect(uten.feil).toMatch(/^Oppgi rollen det gjøres i, med --som\. Rollene er /);
      const feilRolle = await kjoer(...spurt, '--som', 'folkevalgt');
      expect([feilRolle.kode, feilRolle.ut]).toEqual([1, '']);
      const ikkeJson = await kjoer('gjoer', spurt[1] ?? '', fil('Post;2026'), '--som', 'kommunedirektoer');
      expect(ikkeJson.feil).toMatch(/er ikke et JSON-objekt\./);
    });

    it('importer leser norske tall, og en tom celle er ukjent med grunn', async () => {
      const { kode, ut } = await importer(RIKTIG, '--json');
      const svar = JSON.parse(ut) as Importert;
      expect([kode, brudd(svar, SVAR)]).toEqual([0, []]);
      expect(svar).toMatchObject({ importert: true, gjentatt: false, linjer: 3, kontrollfunn: [] });
      const opp = await rammer();
      expect(opp?.linjer.find((l) => l.tittel === 'Frukt')).toMatchObject({
        beloep: { '2026': 10, '2027': 10.5, '2028': null, '2029': 10 },
        ukjent: 'cellen er tom i tabellen',
      });
      expect(opp?.linjer.find((l) => l.tittel === 'Melk')?.beloep).toEqual({
        '2026': -5,
        '2027': -5,
        '2028': -5,
        '2029': 5.125,
      });
      expect(opp?.summer['Ramme 2026-2029']?.beloep).toEqual({
        '2026': 1005,
        '2027': 1005.5,
        '2028': null,
        '2029': 1015.125,
      });
    });

    it('den samme filen er importert én gang', async () => {
      await importer(RIKTIG);
      const igjen = await importer(RIKTIG);
      expect([igjen.kode, igjen.ut]).toEqual([0, 'Filen var importert før; ingenting er ført på nytt.\n']);
      expect((await rammer())?.linjer).toHaveLength(3);
    });

    it('fører den med --godta-kontrollfunn, og det som ble godtatt, er en hendelse', async () => {
      const { kode, ut } = await importer(FEIL, '--godta-kontrollfunn', 'Slik er den trykt.', '--json');
      const svar = JSON.parse(ut) as Importert;
      expect([kode, brudd(svar, SVAR), svar.linjer, svar.kontrollfunn.length]).toEqual([0, [], 3, 2]);
      const { hendelser } = JSON.parse((await kjoer('hendelser', ...NES, '--json')).ut) as {
        hendelser: { type: string; data: unknown }[];
      };
      expect(hendelser.at(-1)).toMatchObject({
        type: 'KontrollfunnGodtatt',
        data: { utvalg: 'OPP', grunn: 'Slik er den trykt.' },
      });
      expect((await kjoer('kontrollfunn', ...NES)).ut).toContain(
        'OPP Sum Annet [2029]: trykt 16, ventet 15,125',
      );
    });

    it('tar inn tilleggsinnstillingen etter beslutningsgrunnlaget, i hele kroner', async () => {
      await importer(RIKTIG);
      const tillegg = tabell('1;Annet;Frukt;12000;12000;12000;12000');
      const { kode, ut } = await importer(
        tillegg,
        '--fase',
        'tilleggsinnstilling',
        '--enhet',
        'kr',
        '--json',
      );
      expect([kode, brudd(JSON.parse(ut), SVAR)]).toEqual([0, []]);
      expect((await rammer())?.linjer.find((l) => l.tittel === 'Frukt')?.beloep).toMatchObject({
        '2026': 12,
        '2028': 12,
      });
      const forSent = await importer(tabell('9;Annet;Sent;1;1;1;1'));
      expect([forSent.kode, forSent.feil]).toEqual([1, expect.stringContaining('[FeilFase]')]);
      const vedtak = await importer(tillegg, '--fase', 'vedtak');
      expect([vedtak.kode, vedtak.feil]).toEqual([1, expect.stringContaining('[VedtaketErIkkeRegistrert]')]);
    });
  });

  describe('det som avslås, og ikke fører noe', () => {
    beforeAll(opprett);
    afterAll(rydd);

    it('avslår en tabell med kontrollfunn, og fører ingenting', async () => {
      const json = await importer(FEIL, '--json');
      const svar = JSON.parse(json.ut) as Importert;
      expect([json.kode, brudd(svar, { ...SVAR, code: 'TabellenHarKontrollfunn', detail: 'tekst' })]).toEqual(
        [1, []],
      );
      expect(svar).toMatchObject({ importert: false, linjer: 0, posisjon: null });
      expect(
        svar.kontrollfunn.map(({ navn, linje, aar, trykt, beregnet, differanse }) => [
          navn,
          linje,
          aar,
          trykt,
          beregnet,
          differanse,
        ]),
      ).toEqual([
        ['Sum Annet', 5, '2026', 4, 5, -1],
        ['Sum Annet', 5, '2029', 16, 15.125, 0.875],
      ]);
      expect((await rammer())?.linjer).toEqual([]);
    });

    it('sier på norsk hva som ikke stemmer, også i terminalen', async () => {
      const { kode, ut, feil } = await importer(FEIL);
      expect(kode).toBe(1);
      expect(ut).toContain(
        'Kontrollfunn, linje 5 «Sum Annet» 2029: summen stemmer ikke (trykt 16, beregnet 15,125, differanse 0,875)\n',
      );
      expect(feil).toBe(
        'Kontrollen av tabellen ga 2 funn, og ingenting er ført. Rett tabellen, eller godta funnene med en begrunnelse. [TabellenHarKontrollfunn]\n',
      );
    });

    it('rapporterer en sum som ingen vet hva dekker, og lar den aldri passere', async () => {
      const { kode, ut } = await importer(
        tabell('1;Annet;Frukt;1;1;1;1', ';sum;Sum Demografijustering;1;1;1;1'),
        '--json',
      );
      expect(kode).toBe(1);
      expect((JSON.parse(ut) as Importert).kontrollfunn.length).toBeGreaterThan(0);
    });

    it('sier hva som er galt med filen, og tar ikke inn noe av den', async () => {
      for (const [hva, innhold, setning] of GALE_FILER) {
        const { kode, ut, feil } = await importer(innhold);
        expect([hva, kode, ut]).toEqual([hva, 1, '']);
        expect(feil).toMatch(setning);
        expect(feil.trimEnd().split('\n')).toHaveLength(1);
      }
      expect((await rammer())?.linjer).toEqual([]);
    });
  });
});
