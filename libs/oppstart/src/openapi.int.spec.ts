import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, Module } from '@nestjs/common';
import { Roller } from '@saksgang/tilgang';
import { temporaryFolder } from '../../../test/doubles/temporary-folder';
import { Api } from './api';
import { projectRoot, readConfig } from './config';

type Objekt = Readonly<Record<string, unknown>>;

interface Operasjon {
  readonly operationId: string;
  readonly 'x-roller': readonly string[];
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[];
  readonly requestBody?: { readonly content: Objekt };
  readonly responses: Readonly<Record<string, Objekt & { readonly 'x-koder'?: readonly string[] }>>;
}

interface Dokument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operasjon>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Objekt>> };
}

/** A page beside the API; the document is of the API alone. */
@Controller('side')
class SideController {
  @Get()
  @Roller('alle')
  vis(): string {
    return 'side';
  }
}
@Module({ controllers: [SideController] })
class SideModule {}

/** The routes as the HTTP server itself prints them: a tree whose branches lengthen the path of their stem. */
const rutene = (tre: string): readonly string[] => {
  const stamme: string[] = [];
  return tre.split('\n').flatMap((linje) => {
    const [, innrykk = '', ledd = '', metoder = ''] = /^([│ ]*)[├└]── (\S+) \(([^)]+)\)/.exec(linje) ?? [];
    if (ledd === '') return [];
    stamme.splice(innrykk.length / 4);
    stamme.push(ledd);
    // Whatever answers GET answers HEAD too.
    const egne = metoder.split(', ').filter((metode) => metode !== 'HEAD');
    return egne.map((metode) => `${metode} ${stamme.join('').replace(/:(\w+)/g, '{$1}')}`);
  });
};

const alleVerdier = (del: unknown): readonly unknown[] =>
  typeof del === 'object' && del !== null ? [del, ...Object.values(del).flatMap(alleVerdier)] : [del];

/** The code of every refusal that the source declares. */
const erklaerteAvslag = (): readonly string[] => {
  const libs = join(projectRoot(), 'libs');
  return (
    readdirSync(libs, { recursive: true, encoding: 'utf8' })
      // An exercise is run from a file, and its own refusals never leave the command line.
      .filter((fil) => /\/src\/.*\.ts$/.test(fil) && !/\.spec\.ts$|^(testing|oevelse)\//.test(fil))
      .flatMap((fil) => [
        ...readFileSync(join(libs, fil), 'utf8').matchAll(/\b(?:refusal|lovbrudd)\(\s*'(\w+)'/g),
      ])
      .map(([, kode = '']) => kode)
  );
};

/** What only a workflow, an alarm, the link of a mail, the way to a provider or the command line asks can refuse nobody else. */
const IKKE_OVER_HTTP = [
  'OppdragetFinnesAlt',
  'VarseletGjelderIkkeLenger',
  'VarseletErIkkeForfalt',
  'EtSenereVarselErForfalt',
  'DetErUtenomArbeidstid',
  'PaaminnelsenErPaabegynt',
  'PaaminnelsenErIkkePaabegynt',
  'FristenErIkkeUtloept',
  'FristenErEndretEtterPaaminnelsen',
  'StatusenKanIkkeMeldesUendret',
  'LenkenErUgyldig',
  'LenkenErUtloept',
  'LenkenErBrukt',
  'UkebreveneErBestemt',
  'UkebrevetErIkkeForfalt',
  'UkebrevetSendesIkke',
  'UkebrevetErIkkePaabegynt',
  'UgyldigVedtaksdato',
  'VedtaketSenderIkkeOppdragetTilbake',
  'OppdragetErIkkeMeldtFerdig',
  'FristtekstMangler',
  'FristtekstForLang',
  'InnloggingErIkkeSattOpp',
  'InnloggingenErIkkeBegynt',
  'InnloggingenBleAvbrutt',
  'InnloggingenKanIkkeGodtas',
  'SikkerhetsnivaaetErForLavt',
  'TilbyderenSvarerIkke',
  'UtloggingenKanIkkeGodtas',
  'ForMangeForsoek',
];
/** What goes wrong without anybody having asked for anything wrong. */
const FEIL_HOS_OSS = ['InternFeil', 'Utilgjengelig'];

describe('the OpenAPI document', () => {
  const folder = temporaryFolder();
  let api: Api;
  let dokument: Dokument;
  beforeEach(async () => {
    api = await Api.create(readConfig({ SAKSGANG_DATA: folder() }), { modules: [SideModule] });
    dokument = (await api.app.inject('/api/openapi.json')).json();
  });
  afterEach(() => api.close());

  const operasjonene = () =>
    Object.entries(dokument.paths).flatMap(([sti, metoder]) =>
      Object.entries(metoder).map(([metode, operasjon]) => ({
        sti,
        metode: metode.toUpperCase(),
        operasjon,
      })),
    );

  it('names every route of the API that the server answers, and no other', () => {
    const tre = api.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
    const registrert = rutene(tre);
    expect(registrert).toContain('GET /side');
    expect(registrert.length).toBeGreaterThan(40);
    expect(
      operasjonene()
        .map(({ metode, sti }) => `${metode} ${sti}`)
        .sort(),
    ).toEqual(registrert.filter((rute) => rute.includes(' /api')).sort());
  });

  it('names every refusal that the source declares, and no other', () => {
    const nevnt = new Set(
      operasjonene().flatMap(({ operasjon }) =>
        Object.values(operasjon.responses).flatMap((svar) => svar['x-koder'] ?? []),
      ),
    );
    const erklaert = erklaerteAvslag();
    expect(erklaert.length).toBeGreaterThan(90);
    expect([...nevnt].sort()).toEqual(
      [...new Set(erklaert), ...FEIL_HOS_OSS].filter((kode) => !IKKE_OVER_HTTP.includes(kode)).sort(),
    );
  });

  it('says of every route who may use it, and that others are turned away', () => {
    for (const { operasjon } of operasjonene()) {
      expect([operasjon.operationId, operasjon['x-roller'].length > 0]).toEqual([
        operasjon.operationId,
        true,
      ]);
      expect(operasjon.responses['403']?.['x-koder']).toContain('RollenHarIkkeTilgang');
    }
  });

  it('is OpenAPI 3.1: each path with its parameters, each operation with its answers', () => {
    expect(dokument.openapi).toMatch(/^3\.1\.\d+$/);
    expect([dokument.info.title, typeof dokument.info.version]).toEqual(['Saksgang', 'string']);
    const ider = operasjonene().map(({ operasjon }) => operasjon.operationId);
    expect(new Set(ider).size).toBe(ider.length);
    for (const { sti, metode, operasjon } of operasjonene()) {
      const { parameters, responses, requestBody } = operasjon;
      const iStien = [...sti.matchAll(/\{(\w+)\}/g)].map(([, navn]) => navn);
      const oppgitt = parameters.filter((p) => p.in === 'path');
      expect([sti, oppgitt.map((p) => [p.name, p.required])]).toEqual([
        sti,
        iStien.map((navn) => [navn, true]),
      ]);
      expect(new Set(parameters.map((p) => `${p.in} ${p.name}`)).size).toBe(parameters.length);
      for (const parameter of parameters) {
        expect(['path', 'query', 'header']).toContain(parameter.in);
        expect(parameter).toHaveProperty('schema');
      }
      if (metode === 'GET') expect(requestBody).toBeUndefined();
      for (const [status, svar] of Object.entries(responses)) {
        expect(status).toMatch(/^[1-5]\d\d$/);
        expect(typeof svar['description']).toBe('string');
      }
      expect(Object.keys(responses).some((status) => status.startsWith('2'))).toBe(true);
    }
  });

  it('points only at schemas that it has, and has only schemas that it points at', () => {
    const pekere = alleVerdier(dokument).flatMap((del) =>
      typeof del === 'object' && del !== null && '$ref' in del ? [String(del.$ref)] : [],
    );
    expect(pekere.length).toBeGreaterThan(100);
    const navn = Object.keys(dokument.components.schemas);
    expect([...new Set(pekere)].sort()).toEqual(navn.map((n) => `#/components/schemas/${n}`).sort());
  });

  it('has schemas in the words of JSON Schema 2020-12', () => {
    const TYPER = ['string', 'integer', 'number', 'boolean', 'object', 'array', 'null'];
    // The keywords of OpenAPI 3.0 that mean nothing in 3.1.
    const UTGAATT = ['nullable', 'example', 'discriminator', 'xml'];
    const skjemaer = [
      ...alleVerdier(dokument.components.schemas),
      ...operasjonene().flatMap(({ operasjon }) => operasjon.parameters.flatMap((p) => alleVerdier(p))),
    ].filter((del): del is Objekt => typeof del === 'object' && del !== null && !Array.isArray(del));
    for (const skjema of skjemaer) {
      expect(Object.keys(skjema).filter((navn) => UTGAATT.includes(navn))).toEqual([]);
      const { type, pattern, required, properties } = skjema;
      if (typeof type === 'string' || Array.isArray(type))
        expect([type].flat().filter((t) => !TYPER.includes(String(t)))).toEqual([]);
      if (typeof pattern === 'string') expect(() => new RegExp(pattern, 'u')).not.toThrow();
      if (Array.isArray(required))
        expect(required.filter((felt) => !Object.hasOwn((properties ?? {}) as Objekt, String(felt)))).toEqual(
          [],
        );
    }
  });

  it('says what the schemas of the doors say: what a client sends by it is taken in', async () => {
    const { schemas } = dokument.components;
    expect(schemas['OpprettKommuneRequest']).toMatchObject({
      required: expect.arrayContaining(['kommune', 'navn', 'kommunenummer']),
      properties: {
        kommune: { type: 'string', examples: ['lier'] },
        navn: { type: 'string', maxLength: 100 },
        kommunenummer: { pattern: '^\\d{4}$' },
      },
    });
    const svar = await api.app.inject({
      method: 'POST',
      url: '/api/kommuner',
      payload: { kommune: 'lier', navn: 'Lier', kommunenummer: '3312' },
      headers: { 'x-saksgang-person': 'p', 'x-saksgang-rolle': 'administrator' },
    });
    const kvittering = schemas['Kvittering'] as { required: string[]; properties: Objekt };
    expect([svar.statusCode, Object.keys(svar.json<Objekt>()).sort()]).toEqual([
      201,
      [...kvittering.required].sort(),
    ]);
  });
});
