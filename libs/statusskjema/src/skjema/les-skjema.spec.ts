import { dato } from '@saksgang/kernel';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fyllUt, type Skrevet } from '../../../../test/doubles/utfylt-regneark';
import { lesSkjema, type LestSkjema } from './les-skjema';
import { ARK } from './oppsett';
import { oppdragId, sendtUt } from './skjema.fixtures';

type Rad = Readonly<Record<string, Skrevet>>;

const lest = (fil: Uint8Array): LestSkjema => {
  const svar = lesSkjema(fil);
  if (!svar.ok) throw new Error(svar.refusal.melding);
  return svar.value;
};
const utfylt = (rader: Readonly<Record<number, Rad>>, etter?: (arket: string) => string): LestSkjema =>
  lest(fyllUt(sendtUt(), ARK.skjema, rader, etter));
/** What row 2 says, or everything that is wrong with it. */
const meldt = (rad: Rad) => {
  const [svar] = utfylt({ 2: rad }).rader;
  return svar && 'meldt' in svar ? svar.meldt : svar && 'feil' in svar ? svar.feil : null;
};
const STATUS = { 'Ny status': 'pågår', Kommentar: 'I gang.' };
const tall = (n: number | string): Skrevet => ({ xml: `><v>${n}</v></c>` });
const FORMEL: Skrevet = { xml: '><f>1+1</f><v>2</v></c>' };

describe('Skjemaet som er sendt ut', () => {
  it('er for en kommune og et handlingsprogram, med versjonen av hvert oppdrag', () => {
    expect(lest(sendtUt())).toEqual({
      kommune: 'lier',
      hp: '2025-2028',
      dag: '2025-09-15',
      rader: [],
      tomme: 3,
    });
    expect(utfylt({ 3: STATUS }).rader).toEqual([
      {
        nr: 3,
        oppdrag: oppdragId(2),
        utsendt: 7,
        meldt: { status: { ny: 'paagaar', kommentar: 'I gang.', dokumentasjon: [] }, frist: null },
      },
    ]);
  });

  it('har lister å velge av, låser resten, og skjuler det som er for programmet', () => {
    const deler = unzipSync(sendtUt());
    const arket = strFromU8(deler['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(arket).toContain('<formula1>&quot;ikke påbegynt,pågår,på vent,utført,uendret&quot;</formula1>');
    expect(arket).toContain('sqref="J2:J4"');
    expect(arket).toMatch(/<sheetProtection sheet="1"/);
    expect(strFromU8(deler['xl/workbook.xml'] ?? new Uint8Array())).toContain(
      '<sheet name="Saksgang" sheetId="2" state="veryHidden"',
    );
    expect(strFromU8(deler['xl/styles.xml'] ?? new Uint8Array())).toContain('<protection locked="0"/>');
  });

  it('er det samme skjemaet når radene er sortert og kolonnene flyttet', () => {
    const flyttet = fyllUt(sendtUt(), ARK.skjema, { 2: STATUS, 4: STATUS }, (arket) =>
      arket
        .replace(/ r="(\d|[A-Z]\d)"/g, (alt) =>
          alt.replace(/\d/, (d) => (d === '1' ? '1' : String(6 - Number(d)))),
        )
        .replace(/ r="([JK])(\d)"/g, (_, k: string, d: string) => ` r="${k === 'J' ? 'K' : 'J'}${d}"`),
    );
    expect(lest(flyttet).rader.map((r) => [r.nr, r.oppdrag, 'meldt' in r])).toEqual([
      [2, oppdragId(3), true],
      [4, oppdragId(1), true],
    ]);
  });
});

describe('En utfylt rad', () => {
  it.each([
    ['ikke påbegynt', 'ikke-paabegynt'],
    ['Pågår', 'paagaar'],
    ['PÅ  VENT', 'paa-vent'],
    [' utført\u00a0', 'utfoert'],
    ['pa\u030ag\u0061\u030ar', 'paagaar'],
    ['uendret', 'uendret'],
  ])('med status «%s»', (skrevet, ny) => {
    expect(meldt({ ...STATUS, 'Ny status': skrevet })).toMatchObject({ status: { ny } });
  });

  it.each<[string, Skrevet, string]>([
    ['tekst', '31.03.2026', '2026-03-31'],
    ['tekst uten nuller', ' 1.3.2026 ', '2026-03-01'],
    ['tekst med år først', '2026-03-31', '2026-03-31'],
    ['en dag i regnearket', tall(46112), '2026-03-31'],
    ['en dag med klokkeslett', tall(46112.5), '2026-03-31'],
  ])('med ny frist som %s, uten at statusen er ny', (_, frist, dag) => {
    expect(meldt({ 'Ny frist': frist, 'Grunn til ny frist': 'Mer tid.' })).toEqual({
      status: null,
      frist: { dato: dato(dag), grunn: 'Mer tid.' },
    });
  });

  it('med dokumentasjon', () => {
    expect(
      meldt({ ...STATUS, 'Ny status': 'utført', Dokumentasjon: 'Sak', Referanse: 'OKI 41/25' }),
    ).toMatchObject({ status: { ny: 'utfoert', dokumentasjon: [{ slag: 'sak', referanse: 'OKI 41/25' }] } });
  });

  it.each<[string, Rad, string]>([
    [
      'en ukjent status',
      { ...STATUS, 'Ny status': 'ferdig' },
      'Rad 2, kolonne Ny status: «ferdig» er ikke en status. Velg en av ikke påbegynt, pågår, på vent, utført og uendret.',
    ],
    ['et navn fra programmet som status', { ...STATUS, 'Ny status': 'constructor' }, 'er ikke en status'],
    ['et tall som status', { ...STATUS, 'Ny status': tall(1) }, '«1» er ikke en status'],
    ['en formel som status', { ...STATUS, 'Ny status': FORMEL }, 'cellen har en formel'],
    ['en status uten kommentar', { 'Ny status': 'pågår' }, 'kolonne Kommentar: cellen er tom'],
    ['en kommentar uten status', { Kommentar: 'I gang.' }, 'kolonne Ny status: cellen er tom'],
    ['et tall som kommentar', { ...STATUS, Kommentar: tall(45748) }, 'tall eller en dato (45748)'],
    ['en formel som kommentar', { ...STATUS, Kommentar: FORMEL }, 'kolonne Kommentar: cellen har en formel'],
    ['en for lang kommentar', { ...STATUS, Kommentar: 'x'.repeat(5001) }, 'lengre enn 5000 tegn'],
    ['usynlige tegn', { ...STATUS, Kommentar: 'a\u202eb' }, 'tegn som ikke kan vises'],
    ['en feil fra regnearket', { ...STATUS, Kommentar: { xml: ' t="e"><v>#REF!</v></c>' } }, '«#REF!»'],
    [
      'dokumentasjon på noe som pågår',
      { ...STATUS, Dokumentasjon: 'sak', Referanse: '1/25' },
      'statusen utført',
    ],
    ['dokumentasjon uten status', { Dokumentasjon: 'sak', Referanse: '1/25' }, 'oppgitt uten Ny status'],
    [
      'et slag uten referanse',
      { ...STATUS, 'Ny status': 'utført', Dokumentasjon: 'sak' },
      'kolonne Referanse',
    ],
    ['en referanse uten slag', { ...STATUS, 'Ny status': 'utført', Referanse: 'x' }, 'kolonne Dokumentasjon'],
    [
      'et ukjent slag',
      { ...STATUS, 'Ny status': 'utført', Dokumentasjon: 'notat', Referanse: 'x' },
      '«notat» er ikke et slag dokumentasjon',
    ],
    ['en frist uten grunn', { 'Ny frist': '31.03.2026' }, 'kolonne Grunn til ny frist: cellen er tom'],
    ['en grunn uten frist', { 'Grunn til ny frist': 'Mer tid.' }, 'kolonne Ny frist: cellen er tom'],
    [
      'en dag som ikke finnes',
      { 'Ny frist': '31.02.2026', 'Grunn til ny frist': 'x' },
      '«31.02.2026» er ikke en dato',
    ],
    ['et årstall som frist', { 'Ny frist': tall(2026), 'Grunn til ny frist': 'x' }, '«2026» er ikke en dato'],
    [
      'en formel som frist',
      { 'Ny frist': FORMEL, 'Grunn til ny frist': 'x' },
      'kolonne Ny frist: cellen har en formel',
    ],
  ])('avvises for %s', (_, rad, grunn) => {
    const feil = meldt(rad);
    expect(feil).toEqual([expect.stringContaining(grunn)]);
  });

  it('sier alt som er galt på raden, og ikke bare det første', () => {
    expect(meldt({ 'Ny status': 'ferdig', 'Ny frist': 'snart' })).toHaveLength(4);
  });

  it('avvises når celler er slått sammen, for alle radene de dekker', () => {
    const flettet = utfylt({ 2: STATUS }, (arket) =>
      arket.replace('<dataValidations', '<mergeCells><mergeCell ref="J2:J3"/></mergeCells><dataValidations'),
    );
    expect(flettet.rader.map((r) => ['feil' in r && r.feil[0]])).toEqual([
      ['Rad 2, cellene J2:J3: de er slått sammen. Del dem, og fyll ut hver rad for seg.'],
      ['Rad 3, cellene J2:J3: de er slått sammen. Del dem, og fyll ut hver rad for seg.'],
    ]);
  });

  it('er den eneste om sitt oppdrag, og om et oppdrag som var med i skjemaet', () => {
    const id = (n: number): Skrevet => oppdragId(n);
    const { rader } = utfylt({
      2: STATUS,
      3: { ...STATUS, 'Oppdrags-id': id(1) },
      4: { ...STATUS, 'Oppdrags-id': id(9) },
    });
    expect(rader.map((r) => ('feil' in r ? r.feil[0] : 'uten feil'))).toEqual([
      'uten feil',
      'Rad 3, kolonne Oppdrags-id: oppdraget er alt fylt ut på rad 2. Behold bare den ene.',
      expect.stringContaining('Rad 4, kolonne Oppdrags-id: oppdraget var ikke med'),
    ]);
  });
});

describe('Filen', () => {
  const koden = (fil: Uint8Array) => {
    const svar = lesSkjema(fil);
    return svar.ok ? null : svar.refusal.code;
  };
  const med = (navn: string, endre: (xml: string) => string): Uint8Array => {
    const deler = unzipSync(sendtUt());
    return zipSync({ ...deler, [navn]: strToU8(endre(strFromU8(deler[navn] ?? new Uint8Array()))) });
  };
  const SKJEMA = 'xl/worksheets/sheet1.xml';
  const OM = 'xl/worksheets/sheet2.xml';

  it.each<[string, Uint8Array, string]>([
    ['ikke er et regneark', strToU8('nr;tittel'), 'RegnearketKanIkkeLeses'],
    [
      'mangler det skjulte arket',
      med('xl/workbook.xml', (x) => x.replace('"Saksgang"', '"Annet"')),
      'FilenErIkkeEtStatusskjema',
    ],
    [
      'er av en annen versjon',
      med(OM, (x) => x.replace('statusskjema-1', 'statusskjema-9')),
      'FilenErIkkeEtStatusskjema',
    ],
    [
      'sier en kommune som ikke kan være en',
      med(OM, (x) => x.replace('>lier<', '>../x<')),
      'FilenErIkkeEtStatusskjema',
    ],
    ['mangler en kolonne', med(SKJEMA, (x) => x.replace('>Ny status<', '>Status ny<')), 'KolonnenMangler'],
    [
      'har en kolonne to ganger',
      med(SKJEMA, (x) => x.replace('>Merknad<', '>Kommentar<')),
      'KolonnenMangler',
    ],
    [
      'har for mange sammenslåtte celler',
      med(SKJEMA, (x) =>
        x.replace(
          '<dataValidations',
          `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(1001)}</mergeCells><dataValidations`,
        ),
      ),
      'RegnearketErForStort',
    ],
  ])('avvises når den %s', (_, fil, kode) => {
    expect(koden(fil)).toBe(kode);
  });

  it('kan ha ti tusen rader, og ikke flere', () => {
    const stort = sendtUt(10_000);
    expect(stort.length).toBeLessThan(1_048_576);
    expect(lest(stort).tomme).toBe(10_000);
    expect(koden(sendtUt(10_001))).toBe('SkjemaetHarForMangeRader');
  });
});
