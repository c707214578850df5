import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Api } from './api';
import { readConfig } from './config';

interface Kvittering {
  readonly kommando: string;
  readonly revisjon: number;
  readonly posisjon: string;
  readonly hendelser: number;
  readonly gjentatt: boolean;
  readonly ider: Record<string, string>;
}

const KOMMUNE = { kommune: 'lier', navn: 'Lier', kommunenummer: '3312' };
const HP = { hp: '2025-2028', utvalg: [{ kode: 'OKI', navn: 'Oppvekst' }] };
const FORSLAG = {
  tittel: 'Skolebøker',
  partier: ['H'],
  verbalforslag: [{ punkt: '3.1', tittel: 'S', tekst: 'T.' }],
};
const STI = '/api/kommuner/lier/hp/2025-2028';

describe('the doors of the API', () => {
  let folder: string;
  let api: Api;
  const post = (url: string, payload: object | string | Buffer, headers: Record<string, string> = {}) =>
    api.app.inject({
      method: 'POST',
      url,
      payload,
      headers: {
        'x-saksgang-person': 'test',
        'x-saksgang-rolle': 'moetesekretaer',
        ...(typeof payload === 'string' && { 'content-type': 'application/json' }),
        ...headers,
      },
    });
  const som = (rolle: string) => ({ 'x-saksgang-rolle': rolle });
  const kode = async (svar: ReturnType<typeof post>) => {
    const { statusCode, headers, json } = await svar;
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    return [statusCode, json<{ code: string }>().code];
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'saksgang-'));
    api = await Api.create(readConfig({ SAKSGANG_DATA: folder }));
    expect((await post('/api/kommuner', KOMMUNE, som('administrator'))).statusCode).toBe(201);
    expect((await post('/api/kommuner/lier/hp', HP, som('budsjettsjef'))).statusCode).toBe(201);
    expect((await post(`${STI}/beslutningsgrunnlag`, {}, som('budsjettsjef'))).statusCode).toBe(201);
    await api.settled(10_000);
  });
  afterAll(async () => {
    await api.close();
    rmSync(folder, { recursive: true });
  });

  const forslag = (innhold: object = FORSLAG, headers: Record<string, string> = {}) =>
    post(`${STI}/forslag`, innhold, headers);

  describe('Idempotency-Key', () => {
    let noekkel: { 'idempotency-key': string };
    beforeEach(() => void (noekkel = { 'idempotency-key': randomUUID() }));

    it('lets a command be sent again: it is carried out once, and answered as the first time', async () => {
      const [foerst, igjen] = [await forslag(FORSLAG, noekkel), await forslag(FORSLAG, noekkel)];
      expect([foerst.statusCode, igjen.statusCode]).toEqual([201, 201]);
      const [a, b] = [foerst.json<Kvittering>(), igjen.json<Kvittering>()];
      expect([a.gjentatt, b.gjentatt]).toEqual([false, true]);
      expect({ ...b, gjentatt: false }).toEqual(a);
      expect(igjen.headers['etag']).toBe(foerst.headers['etag']);
    });

    it('carries a command out once also when it is sent many times at once', async () => {
      const svar = await Promise.all(Array.from({ length: 8 }, () => forslag(FORSLAG, noekkel)));
      const kvitteringer = svar.map((s) => s.json<Kvittering>());
      expect(kvitteringer.filter((k) => !k.gjentatt)).toHaveLength(1);
      expect(new Set(kvitteringer.map((k) => k.kommando)).size).toBe(1);
    });

    it('does not take another command for the same', async () => {
      await forslag(FORSLAG, noekkel);
      expect(await kode(forslag({ ...FORSLAG, tittel: 'Noe annet' }, noekkel))).toEqual([
        422,
        'NoekkelenErBruktMedAnnetInnhold',
      ]);
    });

    it('counts within one address: the same key elsewhere is another command', async () => {
      const hp = { hp: '2026-2029', utvalg: HP.utvalg };
      const her = await post('/api/kommuner/lier/saker', { sak: 'a', tittel: 'A' }, noekkel);
      const der = await post('/api/kommuner/lier/hp', hp, { ...noekkel, ...som('budsjettsjef') });
      expect([her.statusCode, der.statusCode]).toEqual([201, 201]);
      expect(her.json<Kvittering>().kommando).not.toBe(der.json<Kvittering>().kommando);
    });

    it('gives two commands without a key an id each', async () => {
      const [a, b] = [await forslag(), await forslag()];
      expect(a.json<Kvittering>().kommando).not.toBe(b.json<Kvittering>().kommando);
    });

    it.each([
      ['of 201 characters', 'x'.repeat(201)],
      ['with a space', 'a b'],
      ['with letters that are not ASCII', 'nøkkel'],
      ['that is empty', ''],
    ])('does not take a key %s', async (_, noekkelen) => {
      expect(await kode(forslag(FORSLAG, { 'idempotency-key': noekkelen }))).toEqual([
        400,
        'NoekkelenErUgyldig',
      ]);
    });
  });

  describe('If-Match and ETag', () => {
    it('carries a change from the version that was read to the next, which the answer names', async () => {
      const lest = await api.app.inject(STI);
      const etag = String(lest.headers['etag']);
      expect(etag).toBe(`"${lest.json<{ revisjon: number }>().revisjon}"`);
      const endret = await forslag(FORSLAG, { 'if-match': etag });
      expect([endret.statusCode, endret.headers['etag']]).toEqual([
        201,
        `"${endret.json<Kvittering>().revisjon}"`,
      ]);
      expect(await kode(forslag(FORSLAG, { 'if-match': etag }))).toEqual([412, 'VersjonenErForeldet']);
      const neste = await forslag(FORSLAG, { 'if-match': String(endret.headers['etag']) });
      expect(neste.statusCode).toBe(201);
    });

    it('answers a repeat of what was carried out, although the version has moved since', async () => {
      const headers = {
        'if-match': String((await api.app.inject(STI)).headers['etag']),
        'idempotency-key': 'n',
      };
      await forslag(FORSLAG, headers);
      const igjen = await forslag(FORSLAG, headers);
      expect([igjen.statusCode, igjen.json<Kvittering>().gjentatt]).toEqual([201, true]);
    });

    it('takes whatever version there is for a star', async () => {
      expect((await forslag(FORSLAG, { 'if-match': '*' })).statusCode).toBe(201);
    });

    it.each(['1', 'W/"1"', '"1", "2"', '"en"', '"-1"', '"1e3"', '""', '"1234567890"'])(
      'does not take %s for a version',
      async (ifMatch) => {
        expect(await kode(forslag(FORSLAG, { 'if-match': ifMatch }))).toEqual([400, 'VersjonenErUgyldig']);
      },
    );

    it('tells a reader who has the newest version that nothing is new', async () => {
      const etag = String((await api.app.inject(STI)).headers['etag']);
      const igjen = await api.app.inject({ url: STI, headers: { 'if-none-match': etag } });
      expect([igjen.statusCode, igjen.body]).toEqual([304, '']);
    });
  });

  describe('minstPosisjon', () => {
    it('shows what one has just written', async () => {
      const { posisjon, ider } = (await forslag()).json<Kvittering>();
      const svar = await api.app.inject(`${STI}/vedtak?minstPosisjon=${posisjon}`);
      const { forslag: alle } = svar.json<{ forslag: { id: string }[] }>();
      expect(alle.at(-1)?.id).toBe(ider['forslag']);
    });

    it.each(['9999999999999999', '1', 'abc', '-'])(
      'does not wait for %s, which is no position',
      async (posisjon) => {
        const svar = await api.app.inject(`${STI}/vedtak?minstPosisjon=${posisjon}`);
        expect(svar.statusCode).toBe(400);
      },
    );
  });

  describe('the body', () => {
    const feltene = async (innhold: object | string) => {
      const svar = await post(`${STI}/forslag`, innhold);
      const { code, detaljer } = svar.json<{ code: string; detaljer?: { feil: { felt: string }[] } }>();
      return [svar.statusCode, code, ...(detaljer?.feil ?? []).map((f) => f.felt)];
    };

    it.each<[string, string, readonly (string | number)[]]>([
      ['a lone surrogate', `{"tittel":"a\\ud83d","partier":["H"]}`, [400, 'UgyldigInnhold', 'tittel']],
      ['a control character', `{"tittel":"a\\u0007","partier":["H"]}`, [400, 'UgyldigInnhold', 'tittel']],
      ['the field __proto__', `{"tittel":"a","partier":["H"],"__proto__":{}}`, [400, 'InnholdetErIkkeJson']],
      [
        'the field constructor',
        `{"tittel":"a","partier":["H"],"constructor":{}}`,
        [400, 'UgyldigInnhold', 'constructor'],
      ],
      ['half of a body', `{"tittel":`, [400, 'InnholdetErIkkeJson']],
      ['nothing', '', [400, 'InnholdetErIkkeJson']],
      ['a list', '[]', [400, 'UgyldigInnhold', 'body']],
      ['depth without end', '['.repeat(5000) + ']'.repeat(5000), [400, 'InnholdetErForDypt']],
    ])('is refused with %s', async (_, tekst, ventet) => {
      expect(await feltene(tekst)).toEqual(ventet);
    });

    it('is refused as too large, and not as a fault of ours, when it is more than a mebibyte', async () => {
      const tittel = 'a'.repeat(1_048_577);
      expect(await kode(post(`${STI}/forslag`, { ...FORSLAG, tittel }))).toEqual([
        413,
        'ForespoerselenErForStor',
      ]);
    });

    it('is refused by its field when a megabyte of text is in one', async () => {
      expect(await feltene({ ...FORSLAG, tittel: 'a'.repeat(1_000_000) })).toEqual([
        400,
        'UgyldigInnhold',
        'tittel',
      ]);
    });

    it.each(['text/plain', 'application/xml', 'multipart/form-data; boundary=x', 'text/csv'])(
      'is refused as %s where JSON is taken in',
      async (type) => {
        expect(await kode(post(`${STI}/forslag`, JSON.stringify(FORSLAG), { 'content-type': type }))).toEqual(
          [400, 'InnholdstypenStoettesIkke'],
        );
      },
    );
  });
});
