import { createHash } from 'node:crypto';
import { temporaryFolder } from '../../../test/doubles/temporary-folder';
import { Api } from './api';
import { readConfig } from './config';

interface Svar {
  readonly sjekksum: string;
  readonly godkjent: { readonly sjekksum: string } | null;
  readonly advarsler: readonly string[];
  readonly dokument: { readonly behandling: readonly { readonly tekst: string }[] };
}

const SAK = '/api/kommuner/lier/saker/hp-2025-2028';
const HP = '/api/kommuner/lier/hp/2025-2028';
const sha256 = (innhold: string | Buffer): string => createHash('sha256').update(innhold).digest('hex');

describe('Protokollen ved dørene', () => {
  const folder = temporaryFolder();
  let api: Api;
  beforeEach(async () => {
    api = await Api.create(readConfig({ SAKSGANG_DATA: folder() }));
    await foer('/api/kommuner', { kommune: 'lier', navn: 'Lier', kommunenummer: '3312' }, 'administrator');
    await foer(
      '/api/kommuner/lier/hp',
      {
        hp: '2025-2028',
        utvalg: [{ kode: 'OKI', navn: 'Oppvekst' }],
      },
      'budsjettsjef',
    );
    await foer(`${HP}/beslutningsgrunnlag`, {}, 'budsjettsjef');
    await foer(`${HP}/innstilling`, { organ: 'formannskapet', stillere: ['Høyre'], skjedde: '2024-11-21' });
  });
  afterEach(() => api.close());

  const post = (url: string, payload: object, rolle = 'moetesekretaer') =>
    api.app.inject({
      method: 'POST',
      url,
      payload,
      headers: { 'x-saksgang-person': 'test', 'x-saksgang-rolle': rolle },
    });
  const foer = async (url: string, payload: object, rolle?: string) => {
    const svar = await post(url, payload, rolle);
    expect([svar.statusCode, svar.statusCode === 201 ? '' : svar.body]).toEqual([201, '']);
  };
  const les = (slag = '', headers: Record<string, string> = {}) =>
    api.app.inject({ url: `${SAK}/protokoll${slag}?organ=formannskapet`, headers });
  const godkjenn = (sjekksum: string | null) =>
    post(`${SAK}/protokoll/godkjenning`, { organ: 'formannskapet', godkjentAv: ['Kari Li'], sjekksum });
  const tilfoersel = {
    organ: 'formannskapet',
    slag: 'protokolltilfoersel',
    fra: ['SV'],
    tekst: 'Vi er uenige.',
  };

  it('er den samme som fakta, til utskrift og for Word, og bytene svarer til det hodene sier', async () => {
    const { sjekksum, advarsler } = (await les()).json<Svar>();
    const html = await les('.html');
    expect([html.statusCode, html.headers['content-type'], sha256(html.body)]).toEqual([
      200,
      'text/html; charset=utf-8',
      sjekksum,
    ]);
    expect(html.headers).toMatchObject({ 'x-saksgang-sjekksum': sjekksum, 'x-saksgang-godkjent': 'nei' });
    expect(html.headers['etag']).toBe(`"${sjekksum}"`);
    const stil = /<style>([^]*)<\/style>/.exec(html.body)?.[1] ?? '';
    const hash = createHash('sha256').update(stil).digest('base64');
    expect(html.headers['content-security-policy']).toContain(`style-src 'sha256-${hash}'`);
    const docx = await les('.docx');
    expect([docx.statusCode, docx.rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK']);
    expect(docx.headers['etag']).toBe(`"${sha256(docx.rawPayload)}"`);
    expect(advarsler).toEqual([]);
    const igjen = await les('.docx', { 'if-none-match': String(docx.headers['etag']) });
    expect(igjen.statusCode).toBe(304);
  });

  it('godkjennes slik den ble lest, og er så låst', async () => {
    const lest = (await les()).json<Svar>().sjekksum;
    await foer(`${SAK}/protokoll/tilfoersler`, tilfoersel);
    const foreldet = await godkjenn(lest);
    expect([foreldet.statusCode, foreldet.json<{ code: string }>().code]).toEqual([
      412,
      'ProtokollenErEndret',
    ]);
    const naa = (await les()).json<Svar>();
    expect(naa.dokument.behandling.at(-1)?.tekst).toBe('Protokolltilførsel fra SV:');
    expect((await godkjenn(naa.sjekksum)).statusCode).toBe(201);
    const laast = await post(`${SAK}/protokoll/tilfoersler`, tilfoersel);
    expect([laast.statusCode, laast.json<{ code: string }>().code]).toEqual([409, 'ProtokollenErGodkjent']);
    const godkjent = (await les()).json<Svar>();
    expect([godkjent.sjekksum, godkjent.godkjent?.sjekksum, godkjent.advarsler]).toEqual([
      naa.sjekksum,
      naa.sjekksum,
      [],
    ]);
    expect((await les('.html')).headers['x-saksgang-godkjent']).toBe('ja');
  });

  it('finnes ikke for et organ som ikke har hatt saken, eller en sak som ikke finnes', async () => {
    const kode = async (url: string) => (await api.app.inject(url)).json<{ code: string }>().code;
    expect(await kode(`${SAK}/protokoll?organ=utvalg`)).toBe('ProtokollenFinnesIkke');
    expect(await kode('/api/kommuner/lier/saker/finnes-ikke/protokoll')).toBe('SakenFinnesIkke');
  });
});
