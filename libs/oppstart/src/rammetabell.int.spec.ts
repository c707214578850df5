import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Rammesvar } from '@saksgang/rammer';
import { Api } from './api';
import { readConfig } from './config';

const HODE = 'nr;kategori;tittel;2025;2026;2027;2028';

describe('Import av en rammetabell som CSV', () => {
  let mappe: string;
  let api: Api;
  let utvalg = 0;
  /** Hvert scenario har sitt eget utvalg. */
  let kode: string;

  const post = (url: string, payload: object | Buffer, rolle: string, headers: Record<string, string> = {}) =>
    api.app.inject({
      method: 'POST',
      url,
      payload,
      headers: { 'x-saksgang-person': 'test', 'x-saksgang-rolle': rolle, ...headers },
    });
  const importer = async (fil: readonly string[] | Buffer, sporring = '') => {
    const url = `/api/kommuner/lier/hp/2025-2028/rammetabell?utvalg=${kode}${sporring}`;
    const innhold = Buffer.isBuffer(fil) ? fil : Buffer.from(fil.join('\n'));
    const svar = await post(url, innhold, 'budsjettsjef', { 'content-type': 'text/csv' });
    await api.settled(10_000);
    return { status: svar.statusCode, innhold: svar.json<Record<string, unknown>>() };
  };
  const tabellen = async () => {
    const svar = await api.app.inject(`/api/kommuner/lier/hp/2025-2028/rammer?enhet=kr&utvalg=${kode}`);
    return svar.json<Rammesvar>().utvalg[0];
  };

  beforeAll(async () => {
    mappe = mkdtempSync(join(tmpdir(), 'saksgang-'));
    api = await Api.create(readConfig({ SAKSGANG_DATA: mappe }));
    await post('/api/kommuner', { kommune: 'lier', navn: 'Lier', kommunenummer: '3312' }, 'administrator');
    const alle = Array.from({ length: 20 }, (_, i) => ({ kode: `U${i + 1}`, navn: `Utvalg ${i + 1}` }));
    await post('/api/kommuner/lier/hp', { hp: '2025-2028', utvalg: alle }, 'budsjettsjef');
  });
  afterAll(async () => {
    await api.close();
    rmSync(mappe, { recursive: true });
  });
  beforeEach(() => void (kode = `U${++utvalg}`));

  it('fører linjene og de trykte summene, i hele kroner', async () => {
    const { status, innhold } = await importer([
      HODE,
      ';Opprinnelig budsjett;Opprinnelig budsjett;1 017;1\u00a0017;1 017;1 017',
      '1;Annet;Leksehjelp;(50);−50;-50;–50',
      ';sum;Ramme 2025-2028;967;967;967;967',
    ]);
    expect([status, innhold['linjer'], innhold['kontrollfunn']]).toEqual([201, 2, []]);
    expect((await tabellen())?.summer['Ramme 2025-2028']).toEqual({
      beloep: { '2025': 967_000, '2026': 967_000, '2027': 967_000, '2028': 967_000 },
      trykt: { '2025': 967_000, '2026': 967_000, '2027': 967_000, '2028': 967_000 },
    });
  });

  it('fører en tom celle som ukjent, og sier hvorfor', async () => {
    expect((await importer([HODE, '1;Annet;Leksehjelp;50;;50;50'])).status).toBe(201);
    const tabell = await tabellen();
    expect(tabell?.linjer[0]).toMatchObject({
      beloep: { '2025': 50_000, '2026': null },
      ukjent: 'cellen er tom i tabellen',
    });
    expect(tabell?.summer['Sum Annet']).toMatchObject({
      beloep: { '2025': 50_000, '2026': null },
      ukjent: 'Beløpet er ukjent på «Leksehjelp».',
    });
  });

  it('fører et år som mangler i filen som ukjent, og sier hvorfor', async () => {
    expect((await importer(['nr;kategori;tittel;2025;2026', '1;Annet;Leksehjelp;50;50'])).status).toBe(201);
    expect((await tabellen())?.linjer[0]).toMatchObject({
      beloep: { '2026': 50_000, '2027': null, '2028': null },
      ukjent: 'året er ikke med i tabellen',
    });
  });

  it.each([
    [
      'samme nummer på to linjer',
      [HODE, '7;Annet;En;5;5;5;5', '7;Annet;To;6;6;6;6'],
      400,
      'NummeretErBruktToGanger',
    ],
    ['et år utenfor perioden', ['nr;kategori;tittel;2031', '7;Annet;En;5'], 400, 'AaretErUtenforPerioden'],
    ['bare summer', [HODE, ';sum;Ramme;5;5;5;5'], 400, 'TabellenErTom'],
    ['en rad som er for kort', [HODE, '7;Annet;En;5;5;5'], 400, 'RadenHarFeilAntallFelter'],
    ['et beløp som ikke er noe beløp', [HODE, '7;Annet;En;5;5;5;fem'], 400, 'TalletErUgyldig'],
    [
      'for mange rader',
      [HODE, ...Array.from({ length: 1001 }, () => ';Annet;En;5;5;5;5')],
      413,
      'FilenHarForMangeRader',
    ],
    ['ingenting', [], 400, 'FilenErTom'],
  ])('avviser %s, og fører ingenting', async (_, fil, status, avslag) => {
    expect(await importer(fil)).toMatchObject({ status, innhold: { code: avslag } });
    expect((await tabellen())?.linjer).toEqual([]);
  });

  it('avviser en fil i et annet tegnsett, og sier hvordan den lagres', async () => {
    const fil = Buffer.from([HODE, '1;Annet;Lærlinger;5;5;5;5'].join('\n'), 'latin1');
    expect(await importer(fil)).toMatchObject({
      status: 400,
      innhold: { code: 'FilenErIkkeUtf8', detail: expect.stringContaining('«CSV UTF-8»') },
    });
  });

  it('avviser en fil på mer enn en mebibyte som for stor', async () => {
    expect(await importer(Buffer.alloc(1_048_577, 'a'))).toMatchObject({ status: 413 });
  });

  it.each([
    [
      'som ikke stemmer',
      [HODE, '1;Annet;En;5;5;5;5', ';sum;Sum Annet;6;5;5;5'],
      { slag: 'aritmetikk', navn: 'Sum Annet', linje: 3, aar: '2025', differanse: 1_000 },
    ],
    [
      'som ikke kan avgrenses',
      [HODE, ';sum;Diverse;6;5;5;5', '1;Annet;En;5;5;5;5'],
      {
        slag: 'kan-ikke-kontrolleres',
        navn: 'Diverse',
        grunn: expect.stringContaining('omfanget er uavklart'),
      },
    ],
    [
      'over linjer med ukjent beløp',
      [HODE, '1;Annet;En;;5;5;5', ';sum;Sum Annet;6;5;5;5'],
      { slag: 'kan-ikke-kontrolleres', aar: '2025', grunn: 'en av linjene har ukjent beløp' },
    ],
    [
      'over en kategori uten gruppe',
      [HODE, '1;Noe eget;En;5;5;5;5', ';sum;Konsekvensjustert ramme;5;5;5;5'],
      {
        slag: 'kan-ikke-kontrolleres',
        grunn: expect.stringContaining('«Noe eget» hører ikke til noen gruppe'),
      },
    ],
  ])('sier fra om en trykt sum %s, og fører tabellen bare når noen godtar den', async (_, fil, funn) => {
    const avvist = await importer(fil);
    expect(avvist).toMatchObject({
      status: 422,
      innhold: { code: 'TabellenHarKontrollfunn', detaljer: { kontrollfunn: [funn] } },
    });
    expect((await tabellen())?.linjer).toEqual([]);
    const godtatt = await importer(fil, '&godtaKontrollfunn=Trykt%20slik');
    expect(godtatt).toMatchObject({ status: 201, innhold: { kontrollfunn: [funn] } });
    expect((await tabellen())?.linjer).toHaveLength(1);
  });
});
