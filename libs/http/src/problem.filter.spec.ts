import {
  BadRequestException,
  HttpException,
  Logger,
  NotFoundException,
  type ArgumentsHost,
} from '@nestjs/common';
import { StoreUnavailable } from '@saksgang/event-store';
import { refusal } from '@saksgang/kernel';
import { Avvist } from '@saksgang/tilgang';
import { ProblemFilter } from './problem.filter';

/** What the client gets. */
interface Svar {
  status: number;
  headers: Record<string, string>;
  body: Record<string, unknown>;
  tekst: string;
}

const svarPaa = (error: unknown): Svar => {
  const svar: Svar = { status: 200, headers: {}, body: {}, tekst: '' };
  const reply = {
    status: (code: number) => ((svar.status = code), reply),
    header: (navn: string, verdi: string) => ((svar.headers[navn] = verdi), reply),
    send: (tekst: string) => {
      svar.tekst = tekst;
      svar.body = JSON.parse(tekst) as Svar['body'];
    },
  };
  const host = { switchToHttp: () => ({ getResponse: () => reply }) } as unknown as ArgumentsHost;
  new ProblemFilter().catch(error, host);
  return svar;
};

/** What the HTTP server throws of its own. */
const serverfeil = (statusCode: number, code = 'FST_ERR') =>
  Object.assign(new Error('x'), { statusCode, code });

describe('what a client is told when something goes wrong', () => {
  let logget: string[];
  beforeEach(() => {
    logget = [];
    jest
      .spyOn(Logger.prototype, 'error')
      .mockImplementation((tekst: unknown) => void logget.push(String(tekst)));
  });
  afterEach(() => jest.restoreAllMocks());

  it('is the refusal, as problem details, and nothing is logged', () => {
    const Nei = refusal('Nei', 'i-konflikt', 'Det går ikke nå.');
    const svar = svarPaa(new Avvist(Nei()));
    expect(svar.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect([svar.status, svar.body]).toEqual([
      409,
      {
        type: 'urn:saksgang:avslag:Nei',
        title: 'Kan ikke gjøres nå',
        status: 409,
        detail: 'Det går ikke nå.',
        code: 'Nei',
      },
    ]);
    expect(logget).toEqual([]);
  });

  it.each<[string, unknown, number, string]>([
    ['an address that is none', new NotFoundException(), 404, 'SidenFinnesIkke'],
    ['a method that the address does not take', serverfeil(405), 404, 'SidenFinnesIkke'],
    ['JSON that is none', new BadRequestException(), 400, 'InnholdetErIkkeJson'],
    [
      'JSON that the server could not read',
      serverfeil(400, 'FST_ERR_CTP_INVALID_JSON'),
      400,
      'InnholdetErIkkeJson',
    ],
    ['what fails a check of the server', serverfeil(400, 'FST_ERR_VALIDATION'), 400, 'UgyldigInnhold'],
    [
      'a body that is too large',
      serverfeil(413, 'FST_ERR_CTP_BODY_TOO_LARGE'),
      413,
      'ForespoerselenErForStor',
    ],
    ['an address that is too long', serverfeil(414), 413, 'ForespoerselenErForStor'],
    ['headers that are too large', serverfeil(431), 413, 'ForespoerselenErForStor'],
    ['a content type that nobody reads', serverfeil(415), 400, 'InnholdstypenStoettesIkke'],
  ])('is what to do about %s', (_, error, status, code) => {
    const svar = svarPaa(error);
    expect([svar.status, svar.body['status'], svar.body['code']]).toEqual([status, status, code]);
  });

  it.each(Array.from({ length: 100 }, (_, i) => 400 + i))(
    'is never 5xx for the client error %d',
    (status) => {
      for (const error of [serverfeil(status), new HttpException('x', status)]) {
        const svar = svarPaa(error);
        expect(svar.status).toBeGreaterThanOrEqual(400);
        expect(svar.status).toBeLessThan(500);
      }
      expect(logget).toEqual([]);
    },
  );

  it('is to try again shortly when the store is away, and the cause is logged', () => {
    const svar = svarPaa(new StoreUnavailable('disken på 10.0.0.7 er full'));
    expect([svar.status, svar.headers['retry-after'], svar.body['code']]).toEqual([
      503,
      '2',
      'Utilgjengelig',
    ]);
    expect(svar.tekst).not.toContain('10.0.0.7');
    expect(logget.join()).toContain('10.0.0.7');
  });

  it.each<[string, unknown]>([
    ['a bug', new TypeError('passord=hemmelig')],
    ['something that is no error', 'passord=hemmelig'],
    ['an error of the framework’s own', new HttpException('passord=hemmelig', 500)],
    ['a status that is no number', Object.assign(new Error('passord=hemmelig'), { statusCode: 'x' })],
    ['nothing at all', undefined],
  ])('says nothing of the insides of %s, which is logged', (_, error) => {
    const svar = svarPaa(error);
    expect([svar.status, svar.body['code'], svar.headers['retry-after']]).toEqual([
      500,
      'InternFeil',
      undefined,
    ]);
    expect(svar.tekst).not.toContain('hemmelig');
    expect(logget).toHaveLength(1);
  });
});
