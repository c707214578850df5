import fc from 'fast-check';
import { SiderModule } from '../../apps/api/src/sider/sider.module';
import { DAARLIGE_SPOERSMAAL, segment } from './feil/adresse';
import { enAv } from './feilaktig';
import { HP } from './deler';
import { Verden } from './verden';

const IKKE_FOR_FOLK = /node_modules|\bat \S+ \(|\[object/;
const SIDER = [
  'rammer',
  'forslag',
  'beregning',
  'vedtak',
  'protokoll',
  'oppdrag',
  'rapport',
  'prognoser',
  'spoersmaal',
  'spor',
  'kontrollfunn',
  'hendelser',
  'forskjell',
  'fortelling',
  'fortelling/1',
  'bevis',
];
const OFFENTLIGE = ['', '/rammer', '/vedtak', '/voteringer', '/status', '/rammer.json', '/status.csv'];
const KOMMUNESIDER = [
  'organer',
  'organer/kommunestyret',
  'moeter',
  'reglement',
  'ansvar',
  'skjerminger',
  'revisjon',
];

describe('a page that is asked for in a wrong way', () => {
  let verden: Verden;
  beforeAll(async () => void (verden = await Verden.start([SiderModule])));
  afterAll(() => verden.stopp());

  const les = async (url: string) => {
    const svar = await verden.send({ metode: 'GET', url, hoder: {}, kropp: null });
    expect(svar.innholdstype).toContain('text/html');
    expect(svar.kropp).not.toMatch(IKKE_FOR_FOLK);
    return svar;
  };

  it('is there when it is asked for in the right way', async () => {
    const { ider } = verden;
    const punkt = `vedtak/${ider['vedtak@vedtatt']}/punkter/3.1`;
    for (const side of [...SIDER, punkt])
      expect(
        (await les(`/kommune/vedtatt/hp/${HP}/${side}?gjelder=15.09.2026&kjent=15.09.2026`)).status,
      ).toBe(200);
    for (const side of [...KOMMUNESIDER, `moeter/${ider['sattMoete@vedtatt']}`])
      expect((await les(`/kommune/vedtatt/${side}?gjelder=15.09.2026&kjent=15.09.2026%2012:00`)).status).toBe(
        200,
      );
    expect((await les(`/kommune/vedtatt/oppdrag/${ider['oppdrag.a@vedtatt']}`)).status).toBe(200);
  });

  it('is answered on a page, in Norwegian, with a way on', async () => {
    const daarligSted = fc
      .tuple(enAv(['kommune', 'hp', 'oppdrag']), segment, enAv(SIDER))
      .map(([hva, s, side]) =>
        hva === 'oppdrag'
          ? `/kommune/vedtatt/oppdrag/${s}`
          : `/kommune/${hva === 'kommune' ? s : 'vedtatt'}/hp/${hva === 'hp' ? s : HP}/${side}`,
      );
    const daarligKommuneside = fc
      .tuple(
        enAv(KOMMUNESIDER),
        segment,
        enAv(['', '?foo=1', '?gjelder=31.02.2026', '?kjent=31.02.2026', '?kjent=1.1.2026%2025:00']),
      )
      .map(([side, s, sporring]) =>
        sporring === '' ? `/kommune/${s}/${side}` : `/kommune/vedtatt/${side}${sporring}`,
      );
    const daarligSporring = fc
      .tuple(
        enAv(SIDER),
        enAv([
          ...(DAARLIGE_SPOERSMAAL['gjelder'] ?? []).filter((dag) => !/^\d\d\.\d\d\.\d{4}$/.test(dag)),
          '31.02.2026',
          '99.99.9999',
        ]),
      )
      .map(([side, gjelder]) => `/kommune/vedtatt/hp/${HP}/${side}?gjelder=${encodeURIComponent(gjelder)}`);
    const daarligOffentlig = fc
      .tuple(
        enAv(OFFENTLIGE),
        segment,
        enAv(['', '?foo=1', '?gjelder=31.02.2026', '?kjent=1.1.2026%2025:00', '?gjelder=&gjelder=']),
      )
      .map(([side, s, sporring]) =>
        sporring === '' ? `/offentlig/${s}/hp/${HP}${side}` : `/offentlig/vedtatt/hp/${HP}${side}${sporring}`,
      );
    const ukjentFelt = fc
      .tuple(enAv(SIDER), enAv(['foo=1', '__proto__=1', 'utvalg=<script>', 'vis=../..', 'gjelder=&gjelder=']))
      .map(([side, felt]) => `/kommune/vedtatt/hp/${HP}/${side}?${felt}`);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(daarligSted, daarligKommuneside, daarligOffentlig, daarligSporring, ukjentFelt),
        async (url) => {
          const { status, kropp, innholdstype } = await verden.send({
            metode: 'GET',
            url,
            hoder: {},
            kropp: null,
          });
          expect([400, 404, 413]).toContain(status);
          expect(kropp).not.toMatch(IKKE_FOR_FOLK);
          expect(kropp).not.toContain('<script');
          // What no route takes is refused before it is known to be a page.
          expect(innholdstype).toMatch(/^(text\/html|application\/problem\+json)/);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is not got into by a link that nobody made, whatever is sent in', async () => {
    const foer = await verden.posisjon();
    const token = fc.oneof(
      segment,
      fc.stringMatching(/^[\w-]{1,90}\.[\w-]{43}$/),
      fc.string({ unit: 'binary', maxLength: 300 }).map(encodeURIComponent),
    );
    const kropp = fc.tuple(
      enAv([
        'application/x-www-form-urlencoded',
        'application/json',
        'text/plain',
        'multipart/form-data; boundary=x',
      ]),
      enAv([
        '',
        'kommentar=a',
        'kommentar=%',
        'kommentar=%FF',
        '__proto__=1',
        '{"kommentar":"a"}',
        '{',
        '\u0000',
        'a=b&'.repeat(9_999),
      ]),
    );
    await fc.assert(
      fc.asyncProperty(token, fc.option(kropp), async (t, sendt) => {
        const svar = await verden.send({
          metode: sendt === null ? 'GET' : 'POST',
          url: `/svar/${t}`,
          hoder: sendt === null ? {} : { 'content-type': sendt[0] },
          kropp: sendt?.[1] ?? null,
        });
        expect([400, 404, 413]).toContain(svar.status);
        expect(svar.kropp).not.toMatch(IKKE_FOR_FOLK);
        expect(svar.innholdstype).toMatch(/^(text\/html|application\/problem\+json)/);
      }),
      { numRuns: 500 },
    );
    expect(await verden.posisjon()).toBe(foer);
  });

  it('is for the administrator alone when it is about how Saksgang runs', async () => {
    const som = (rolle: string) => ({ 'x-saksgang-person': 'person-1', 'x-saksgang-rolle': rolle });
    const koe = (hoder: Record<string, string>) =>
      verden.send({ metode: 'GET', url: '/drift/koe', hoder, kropp: null });
    for (const hoder of [{}, som('budsjettsjef')]) {
      const { status, innholdstype, kropp } = await koe(hoder);
      expect([status, innholdstype]).toEqual([403, 'text/html; charset=utf-8']);
      expect(kropp).toContain('Det kan: administrator.');
    }
    const { status, kropp } = await koe(som('administrator'));
    expect([status, kropp]).toEqual([200, expect.stringContaining('Køen av varsler')]);
    expect(kropp).not.toMatch(IKKE_FOR_FOLK);
  });
});
