import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../../test/doubles/temporary-folder';
import { Api } from './api';
import { readConfig } from './config';

const UTKAST = '/api/kommuner/nes/hp/2026-2029/utkast';
const FORSLAG = '/api/kommuner/nes/hp/2026-2029/forslag';
const TITTEL = 'Hemmelig svømmehall';
const beloep = (n: number) => ({ '2026': n, '2027': n, '2028': n, '2029': n });
const INNHOLD = {
  type: 'alternativt-budsjett',
  tittel: TITTEL,
  partier: ['Ap'],
  linjer: [{ utvalg: 'OPP', kategori: 'Annet', tittel: 'Svømming', beloep: beloep(1000) }],
};

interface Svar {
  readonly status: number;
  readonly innhold: Record<string, unknown>;
}

describe('drafts over HTTP', () => {
  const folder = temporaryFolder();
  let api: Api;
  const start = async () => void (api = await Api.create(readConfig({ SAKSGANG_DATA: folder() })));
  beforeEach(async () => {
    await start();
    const lier = { kommune: 'nes', navn: 'Nes', kommunenummer: '3228' };
    await lykkes('/api/kommuner', lier, { rolle: 'administrator' });
    const hp = { hp: '2026-2029', utvalg: [{ kode: 'OPP', navn: 'Oppvekst' }] };
    await lykkes('/api/kommuner/nes/hp', hp, { rolle: 'budsjettsjef' });
    await lykkes('/api/kommuner/nes/hp/2026-2029/beslutningsgrunnlag', {}, { rolle: 'kommunedirektoer' });
  });
  afterEach(() => api.close());

  interface Som {
    readonly rolle?: string;
    readonly parti?: string | null;
    readonly person?: string;
    readonly noekkel?: string;
    readonly versjon?: string;
  }
  const spoer = async (
    method: 'GET' | 'POST',
    url: string,
    payload: object | null,
    { rolle = 'gruppeleder', parti = 'Ap', person = 'kari', noekkel, versjon }: Som = {},
  ): Promise<Svar> => {
    const svar = await api.app.inject({
      method,
      url,
      ...(payload && { payload }),
      headers: {
        'x-saksgang-person': person,
        'x-saksgang-rolle': rolle,
        ...(parti !== null && { 'x-saksgang-parti': parti }),
        ...(noekkel !== undefined && { 'idempotency-key': noekkel }),
        ...(versjon !== undefined && { 'if-match': versjon }),
      },
    });
    return { status: svar.statusCode, innhold: svar.json() };
  };
  const send = (url: string, innhold: object = {}, som?: Som) => spoer('POST', url, innhold, som);
  const se = (url: string, som?: Som) => spoer('GET', url, null, som);
  const lykkes = async (url: string, innhold: object = {}, som?: Som) => {
    const svar = await send(url, innhold, som);
    expect(svar).toMatchObject({ status: svar.status < 300 ? svar.status : 'success' });
    return svar.innhold;
  };
  const nytt = async (innhold: object = INNHOLD, som?: Som): Promise<string> =>
    String((await lykkes(UTKAST, { innhold }, som))['id']);
  const avslag = ({ status, innhold }: Svar) => [status, innhold['code']];

  /** The files of the data folder in which a text is. */
  const filerMed = (tekst: string): readonly string[] =>
    readdirSync(folder()).filter((navn) => readFileSync(join(folder(), navn)).includes(tekst));
  const forslagene = async () => {
    await api.settled(10_000);
    return (await se(FORSLAG, { parti: null })).innhold['forslag'] as { id: string; tittel: string }[];
  };

  it('are in the drafts’ own file, and in no fact and no view, until they are put forward', async () => {
    const id = await nytt();
    await lykkes(`${UTKAST}/${id}`, { versjon: 1, innhold: { ...INNHOLD, tekst: 'Mer vann' } });
    await se(`${UTKAST}/${id}/proeving`);
    await api.settled(10_000);
    expect(filerMed(TITTEL)).toEqual(['utkast.db']);
    expect(await forslagene()).toEqual([]);
    await lykkes(`${UTKAST}/${id}/fremming`);
    await api.settled(10_000);
    expect(filerMed(TITTEL)).not.toContain('utkast.db');
    expect((await forslagene()).map((f) => f.tittel)).toEqual([TITTEL]);
    expect((await se(UTKAST)).innhold).toEqual({ parti: 'Ap', utkast: [] });
  });

  it('are kept after a restart, also when they are far from finished', async () => {
    const halvt = { linjer: [{ tittel: 'Svømming' }, { beloep: {} }], sentrale: [{}], gjelder: null };
    const id = await nytt(halvt);
    const tomt = await nytt({});
    await api.close();
    await start();
    expect((await se(`${UTKAST}/${id}`)).innhold).toMatchObject({ id, versjon: 1, innhold: halvt });
    expect((await se(`${UTKAST}/${tomt}`)).innhold).toMatchObject({ innhold: {} });
  });

  it('are not there for another party, which is told no more than of one that never was', async () => {
    const id = await nytt();
    const fremmed = { parti: 'H' };
    expect((await se(UTKAST, fremmed)).innhold).toEqual({ parti: 'H', utkast: [] });
    const aldri = '00000000-0000-4000-8000-000000000000';
    const spoersmaal = (u: string) => [
      se(`${UTKAST}/${u}`, fremmed),
      se(`${UTKAST}/${u}/proeving`, fremmed),
      send(`${UTKAST}/${u}`, { versjon: 1, innhold: {} }, fremmed),
      send(`${UTKAST}/${u}/sletting`, {}, fremmed),
      send(`${UTKAST}/${u}/fremming`, {}, fremmed),
    ];
    const svar = await Promise.all(spoersmaal(id));
    expect(svar.map(avslag)).toEqual(svar.map(() => [404, 'UtkastetFinnesIkke']));
    expect(svar).toEqual(await Promise.all(spoersmaal(aldri)));
    await lykkes(`${UTKAST}/${id}/fremming`);
    expect(await Promise.all(spoersmaal(id))).toEqual(svar);
  });

  it.each<[string, Som, unknown[]]>([
    ['nobody’s party', { parti: null }, [403, 'PartietErIkkeOppgitt']],
    ['a revisor', { rolle: 'forvaltningsrevisor' }, [403, 'RollenHarIkkeTilgang']],
    ['an administrator', { rolle: 'administrator' }, [403, 'RollenHarIkkeTilgang']],
    ['kommunedirektøren', { rolle: 'kommunedirektoer' }, [403, 'RollenHarIkkeTilgang']],
    ['the public', { rolle: 'innbygger' }, [403, 'RollenHarIkkeTilgang']],
  ])('are not read or written by %s', async (_, som, ventet) => {
    const id = await nytt();
    for (const svar of [
      await se(UTKAST, som),
      await se(`${UTKAST}/${id}`, som),
      await se(`${UTKAST}/${id}/proeving`, som),
      await send(UTKAST, { innhold: INNHOLD }, som),
      await send(`${UTKAST}/${id}`, { versjon: 1, innhold: {} }, som),
      await send(`${UTKAST}/${id}/sletting`, {}, som),
      await send(`${UTKAST}/${id}/fremming`, {}, som),
    ])
      expect(avslag(svar)).toEqual(ventet);
  });

  it('belong to a party whose name is no ASCII', async () => {
    const id = await nytt(INNHOLD, { parti: encodeURIComponent('Rødt') });
    expect((await se(UTKAST, { parti: 'R%C3%B8dt' })).innhold).toMatchObject({
      parti: 'Rødt',
      utkast: [{ id }],
    });
  });

  it.each(['ukjent/hp/2026-2029', 'nes/hp/2030-2033'])('are refused as elsewhere in %s', async (sted) => {
    const sti = `/api/kommuner/${sted}/utkast`;
    const id = '00000000-0000-4000-8000-000000000000';
    for (const svar of [
      await se(sti),
      await se(`${sti}/${id}`),
      await send(sti, { innhold: INNHOLD }),
      await send(`${sti}/${id}/fremming`),
    ])
      expect(avslag(svar)).toEqual([404, 'HandlingsprogrammetFinnesIkke']);
    expect(avslag(await se('/api/kommuner/9999/hp/2026-2029/utkast'))).toEqual([404, 'UkjentKommune']);
  });

  it('are never overwritten unseen: who saved, when, and the version are told', async () => {
    const id = await nytt();
    await lykkes(`${UTKAST}/${id}`, { versjon: 1, innhold: { tittel: 'Olas' } }, { person: 'ola' });
    const svar = await send(`${UTKAST}/${id}`, { versjon: 1, innhold: { tittel: 'Karis' } });
    expect(avslag(svar)).toEqual([409, 'UtkastetErEndret']);
    expect(svar.innhold).toMatchObject({
      detail: expect.stringContaining('lagret av ola'),
      detaljer: { sett: 1, versjon: 2, lagretAv: 'ola', lagret: expect.stringMatching(/^\d{4}-/) },
    });
    expect(avslag(await send(`${UTKAST}/${id}/sletting`, { versjon: 1 }))[1]).toBe('UtkastetErEndret');
    expect(avslag(await send(`${UTKAST}/${id}/fremming`, { versjon: 1 }))[1]).toBe('UtkastetErEndret');
    const foreldet = { versjon: '"1"' };
    expect((await send(`${UTKAST}/${id}/sletting`, {}, foreldet)).status).toBe(412);
    expect((await send(`${UTKAST}/${id}/fremming`, {}, foreldet)).status).toBe(412);
    expect((await se(`${UTKAST}/${id}`)).innhold).toMatchObject({ innhold: { tittel: 'Olas' } });
  });

  it('are saved once by whoever saves again because the answer was lost', async () => {
    const om = { noekkel: 'min' };
    const foerste = await lykkes(UTKAST, { innhold: INNHOLD }, om);
    expect(await lykkes(UTKAST, { innhold: INNHOLD }, om)).toEqual(foerste);
    expect(avslag(await send(UTKAST, { innhold: {} }, om))).toEqual([422, 'NoekkelenErBruktMedAnnetInnhold']);
    const sti = `${UTKAST}/${String(foerste['id'])}`;
    const lagret = await lykkes(sti, { versjon: 1, innhold: {} });
    expect(await lykkes(sti, { versjon: 1, innhold: {} })).toEqual(lagret);
    expect((await se(UTKAST)).innhold['utkast']).toHaveLength(1);
  });

  it('are gone from the file when they are deleted', async () => {
    const id = await nytt();
    expect(filerMed(TITTEL)).toEqual(['utkast.db']);
    await lykkes(`${UTKAST}/${id}/sletting`);
    expect(filerMed(TITTEL)).toEqual([]);
    expect(avslag(await se(`${UTKAST}/${id}`))).toEqual([404, 'UtkastetFinnesIkke']);
  });

  describe('tested', () => {
    const proev = async (innhold: object) => (await se(`${UTKAST}/${await nytt(innhold)}/proeving`)).innhold;
    const kodene = ({ avslag: alle }: Record<string, unknown>) =>
      (alle as { code: string }[]).map(({ code }) => code);

    it('say everything that would be refused, and whether it evens out', async () => {
      const svar = await proev({
        ...INNHOLD,
        partier: [],
        linjer: [{ ...INNHOLD.linjer[0], utvalg: 'UKJENT' }],
        sentrale: [{ tabell: 'drift', post: 'sparegris', endring: beloep(-1) }],
      });
      expect(svar['kanFremmes']).toBe(false);
      expect(kodene(svar)).toEqual(['ForslagetManglerForslagsstiller', 'UkjentUtvalg', 'UkjentPost']);
      expect(svar['balanse']).toMatchObject({ svar: 'ikke-i-balanse', differanse: { drift: beloep(999) } });
      expect(svar['virkning']).toMatchObject({ drift: beloep(999) });
    });

    it('name the fields that are missing, and add what can be added', async () => {
      const svar = await proev({ linjer: INNHOLD.linjer });
      expect(kodene(svar)).toEqual(['UgyldigInnhold', 'ForslagetManglerForslagsstiller']);
      expect(svar['avslag']).toMatchObject([
        { detaljer: { feil: expect.arrayContaining([{ felt: 'tittel', melding: 'mangler' }]) } },
        {},
      ]);
      expect(svar['balanse']).toMatchObject({ svar: 'ikke-i-balanse' });
      const utenBeloep = await proev({ tittel: 'Bad', linjer: [{ tittel: 'Svømming' }] });
      expect(utenBeloep).toMatchObject({ kanFremmes: false, balanse: null, virkning: null });
    });

    it('would be put forward exactly when they can be', async () => {
      for (const innhold of [INNHOLD, { ...INNHOLD, partier: [] }, { tittel: 'Tomt' }]) {
        const { kanFremmes, utkast, avslag: alle } = await proev(innhold);
        const svar = await send(`${UTKAST}/${String(utkast)}/fremming`);
        expect(svar.status < 300).toBe(kanFremmes);
        if (!kanFremmes) expect(svar.innhold).toEqual((alle as unknown[])[0]);
      }
    });
  });

  describe('put forward', () => {
    const fremme = (id: string, som?: Som) => send(`${UTKAST}/${id}/fremming`, {}, som);

    it('stay when they are refused, and can be put forward when they are mended', async () => {
      const id = await nytt({ ...INNHOLD, partier: [] });
      expect(avslag(await fremme(id))).toEqual([400, 'ForslagetManglerForslagsstiller']);
      expect((await se(`${UTKAST}/${id}`)).innhold).toMatchObject({ versjon: 1 });
      await lykkes(`${UTKAST}/${id}`, { versjon: 1, innhold: INNHOLD });
      expect((await fremme(id)).status).toBe(201);
    });

    it('give the same receipt however often, under whatever key and by whomever of the group', async () => {
      const id = await nytt();
      const { innhold: foerste } = await fremme(id, { noekkel: 'a' });
      for (const som of [{ noekkel: 'a' }, { noekkel: 'b' }, {}, { person: 'ola', rolle: 'folkevalgt' }])
        expect((await fremme(id, som)).innhold).toEqual({ ...foerste, gjentatt: true });
      expect(await forslagene()).toHaveLength(1);
    });

    it('become one forslag when several put them forward at once, while one saves', async () => {
      const id = await nytt();
      const svar = await Promise.all([
        ...['a', 'b', 'c'].map((noekkel) => fremme(id, { noekkel })),
        send(`${UTKAST}/${id}`, { versjon: 1, innhold: { tittel: 'Sent' } }),
      ]);
      expect(svar.slice(0, 3).map((s) => s.status)).toEqual([201, 201, 201]);
      expect(avslag(svar[3] as Svar)).toEqual([409, 'UtkastetErFremmet']);
      expect(await forslagene()).toHaveLength(1);
    });

    it('become one forslag when the process dies before the draft is wiped', async () => {
      const id = await nytt();
      await api.close();
      copyFileSync(join(folder(), 'utkast.db'), join(folder(), 'kopi'));
      await start();
      const { innhold: foerste } = await fremme(id, { noekkel: 'a' });
      await api.close();
      // The disk as it was between the append and the wiping.
      copyFileSync(join(folder(), 'kopi'), join(folder(), 'utkast.db'));
      await start();
      expect(avslag(await send(`${UTKAST}/${id}`, { versjon: 1, innhold: {} }))[1]).toBe('UtkastetErFremmet');
      await api.close();
      copyFileSync(join(folder(), 'kopi'), join(folder(), 'utkast.db'));
      await start();
      expect((await fremme(id, { noekkel: 'a' })).innhold).toEqual({ ...foerste, gjentatt: true });
      expect((await se(UTKAST)).innhold['utkast']).toEqual([]);
      expect(filerMed(TITTEL)).not.toContain('utkast.db');
      expect(await forslagene()).toHaveLength(1);
    });
  });
});
