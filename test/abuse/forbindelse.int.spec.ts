import fc from 'fast-check';
import { enAv } from './feilaktig';
import { sendRaatt, somBytes } from './ledning';
import { feilIProblemet } from './svar';
import { Verden } from './verden';

const HP = '/api/kommuner/startet/hp/2026-2029';
const LINJE = `POST ${HP}/beslutningsgrunnlag HTTP/1.1`;
const VERT = 'Host: 127.0.0.1';
const HODER = [VERT, 'Connection: close', 'x-saksgang-person: p', 'x-saksgang-rolle: budsjettsjef'];
const JSON_TYPE = 'Content-Type: application/json';
const KROPP = '{"begrunnelse":"Slik det ble vedtatt."}';

const medKropp = (lengde: string, kropp: Buffer | string = KROPP): Buffer =>
  somBytes(LINJE, [...HODER, JSON_TYPE, lengde], kropp);

const medHode = (...hoder: readonly string[]): Buffer =>
  somBytes(LINJE, [...HODER, ...hoder, JSON_TYPE, `Content-Length: ${KROPP.length}`], KROPP);

const biter = (...tekst: readonly string[]): Buffer =>
  somBytes(LINJE, [...HODER, JSON_TYPE, 'Transfer-Encoding: chunked'], tekst.join('\r\n'));

const LINJER = [
  `POST ${HP}/beslutningsgrunnlag HTTP/9.9`,
  `POST ${HP}/beslutnings grunnlag HTTP/1.1`,
  `post ${HP}/beslutningsgrunnlag HTTP/1.1`,
  `POST ${HP}/beslutningsgrunnlag`,
  `POST\t${HP}/beslutningsgrunnlag\tHTTP/1.1`,
  `POST /api/kommuner/../kommuner/startet/hp/2026-2029/beslutningsgrunnlag HTTP/1.1`,
  `POST /api/kommuner/startet/../startet/hp/2026-2029/beslutningsgrunnlag HTTP/1.1`,
  `POST /../..${HP}/beslutningsgrunnlag HTTP/1.1`,
  `POST /api/./kommuner/startet/hp/2026-2029/beslutningsgrunnlag HTTP/1.1`,
  `POST //api/kommuner/startet/hp/2026-2029/beslutningsgrunnlag HTTP/1.1`,
  `POST \\api\\kommuner HTTP/1.1`,
  `POST /api/kommuner/%00/hp HTTP/1.1`,
  `POST /api/kommuner/%2e%2e%2f/hp HTTP/1.1`,
  `POST /api/kommuner/%/hp HTTP/1.1`,
  `POST /api/kommuner/l\u00e6r/hp HTTP/1.1`,
  `POST /${'x'.repeat(20_000)} HTTP/1.1`,
  `POST * HTTP/1.1`,
  `OPTIONS * HTTP/1.1`,
  `TRACE ${HP} HTTP/1.1`,
  `BREW ${HP} HTTP/1.1`,
  `PRI * HTTP/2.0`,
  'hei',
  '',
  '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003',
  '{"kommune":"ny"}',
];

/** Bytes that are no lawful request, each with what is wrong with them. */
const BYTES: readonly (readonly [string, Buffer])[] = [
  ...LINJER.map((linje) => [linje.slice(0, 60), somBytes(linje, HODER)] as const),
  ['for kort Content-Length', medKropp(`Content-Length: ${KROPP.length - 5}`)],
  ['for lang Content-Length', medKropp(`Content-Length: ${KROPP.length + 50}`)],
  ['negativ Content-Length', medKropp('Content-Length: -1')],
  ['Content-Length i ord', medKropp('Content-Length: ti')],
  ['Content-Length med fortegn', medKropp(`Content-Length: +${KROPP.length}`)],
  ['uendelig Content-Length', medKropp('Content-Length: 99999999999999999999')],
  ['to Content-Length', medKropp(`Content-Length: ${KROPP.length}\r\nContent-Length: 3`)],
  ['både lengde og biter', medKropp(`Content-Length: ${KROPP.length}\r\nTransfer-Encoding: chunked`)],
  ['ukjent Transfer-Encoding', medKropp('Transfer-Encoding: gzip')],
  ['for stor kropp', medKropp('Content-Length: 2000000', Buffer.alloc(2_000_000, 'x'))],
  ['for stor kropp i biter', biter('1e8480', 'x'.repeat(2_000_000), '0', '', '')],
  ['bit uten størrelse', biter('zz', KROPP, '0', '', '')],
  ['bit som er for kort', biter('5', KROPP, '0', '', '')],
  ['bit som aldri kommer', biter('27')],
  ['enorm bit', biter('ffffffffffffffff', KROPP, '0', '', '')],
  [
    'feil innholdstype',
    somBytes(LINJE, [...HODER, 'Content-Type: text/plain', `Content-Length: ${KROPP.length}`], KROPP),
  ],
  ['kuttet JSON', medKropp('Content-Length: 10', KROPP.slice(0, 10))],
  ['bytes som ikke er UTF-8', medKropp('Content-Length: 4', Buffer.from([0x22, 0xff, 0xfe, 0x22]))],
  ['hode med styretegn', medHode('x-noe: \u0001\u0000')],
  ['hode uten kolon', medHode('x-noe')],
  ['hode med mellomrom i navnet', medHode('x noe: 1')],
  ['brettet hode', medHode('x-noe: 1\r\n 2: 3\r\n:x')],
  ['tomt navn', medHode(': x')],
  ['for store hoder', medHode(`x-noe: ${'x'.repeat(20_000)}`)],
  ['for mange hoder', medHode(...Array.from({ length: 3000 }, (_, i) => `x-${i}: 1`))],
  ['nøkkel som ikke er ASCII', medHode('Idempotency-Key: \u00e6')],
  ['versjon som ikke er noen', medHode('If-Match: \u00e6')],
  ['to nøkler', medHode('Idempotency-Key: a', 'Idempotency-Key: b')],
  ['to roller', medHode('x-saksgang-rolle: administrator')],
  ['pakket innhold', medHode('Content-Encoding: gzip')],
  ['ukjent forventning', somBytes(LINJE, [...HODER, JSON_TYPE, 'Expect: under', 'Content-Length: 2'], '[]')],
  ['ingen vert', somBytes(LINJE, HODER.slice(1))],
  ['fremmed vert', somBytes(LINJE, ['Host: ond.example:3000', ...HODER.slice(1)])],
  ['to verter', somBytes(LINJE, [...HODER, 'Host: ond.example'])],
  [
    'oppgradering',
    somBytes(
      LINJE,
      [VERT, 'Connection: Upgrade', 'Upgrade: h2c', ...HODER.slice(2), JSON_TYPE, 'Content-Length: 2'],
      '[]',
    ),
  ],
];

describe('what is no request, over the real connection', () => {
  let verden: Verden;
  let port: number;

  beforeAll(async () => {
    verden = await Verden.start();
    port = await verden.api.listen();
  });
  afterAll(() => verden.stopp());

  const uskadd = async (foer: string) => {
    expect(await verden.posisjon()).toBe(foer);
    const svar = await sendRaatt(port, somBytes('GET /api/kommuner HTTP/1.1', [VERT, 'Connection: close']));
    expect(svar?.status).toBe(200);
  };

  it('the same request in order is carried out', async () => {
    const linje = LINJE.replace('startet', 'gammel');
    const hoder = [...HODER, JSON_TYPE, `Content-Length: ${KROPP.length}`];
    expect((await sendRaatt(port, somBytes(linje, hoder, KROPP)))?.status).toBe(201);
  });

  it.each(BYTES)('%s: is refused as problem details, and nothing is written', async (_, bytes) => {
    const foer = await verden.posisjon();
    const svar = await sendRaatt(port, bytes);
    expect(svar?.status).toBeGreaterThanOrEqual(400);
    expect(svar?.status).toBeLessThan(500);
    expect(svar && feilIProblemet(svar)).toBeNull();
    await uskadd(foer);
  });

  it('any bytes at all are refused or hung up on', async () => {
    const foer = await verden.posisjon();
    const del = fc.oneof(
      enAv([
        'GET ',
        'POST ',
        HP,
        '/',
        ' HTTP/1.1\r\n',
        '\r\n',
        '\r\n\r\n',
        'Host: x\r\n',
        'Content-Length: 5\r\n',
        '{"a":1}',
        ':',
      ]).map((t) => Buffer.from(t)),
      fc.uint8Array({ maxLength: 30 }).map((b) => Buffer.from(b)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(del, { minLength: 1, maxLength: 12 }), async (deler) => {
        const svar = await sendRaatt(port, Buffer.concat(deler));
        if (svar && svar.status >= 400) expect(feilIProblemet(svar)).toBeNull();
        expect(svar?.status ?? 400).toBeLessThan(500);
      }),
      { numRuns: 300 },
    );
    await uskadd(foer);
  });
});
