import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '@saksgang/kernel';
import { Api, readConfig } from '@saksgang/oppstart';
import { Postkontor } from '../../../../test/doubles/postkontor';
import { SiderModule } from './sider.module';

interface Hendelse {
  readonly type: string;
  readonly data: { readonly status?: string; readonly kommentar?: string };
  readonly aktoer: string;
}

const ADRESSE = 'https://saksgang.lier.example';
const HP = '/lier/hp/2025-2028';

describe('Lenken i en påminnelse', () => {
  let mappe: string;
  let post: Postkontor;
  let api: Api;
  let naa: Instant;
  let oppdrag: string;
  beforeEach(async () => {
    mappe = mkdtempSync(join(tmpdir(), 'saksgang-'));
    post = await Postkontor.aapne();
    naa = '2025-12-09T09:00:00.000Z' as Instant;
    const SAKSGANG_ADRESSEFIL = join(mappe, 'adresser.json');
    writeFileSync(SAKSGANG_ADRESSEFIL, JSON.stringify({ lier: { 'person-7': 'kari@lier.example' } }));
    const config = readConfig({
      SAKSGANG_DATA: mappe,
      SMTP_URL: post.url,
      SMTP_FRA: 'saksgang@lier.example',
      SAKSGANG_ADRESSEFIL,
      SAKSGANG_ADRESSE: ADRESSE,
    });
    const clock = { now: () => naa };
    api = await Api.create(config, { modules: [SiderModule], varsling: true, clock });
    api.startVarsling();
    oppdrag = await registrert();
    await paaOppdraget(
      'fordeling',
      { ansvarlig: 'kommunalsjef oppvekst', person: 'person-7' },
      'kommunedirektoer',
    );
  });
  afterEach(async () => {
    await api.close();
    await post.steng();
    rmSync(mappe, { recursive: true });
  });

  const send = async (sti: string, payload: object, rolle: string) => {
    const headers = { 'x-saksgang-person': 'test', 'x-saksgang-rolle': rolle };
    const svar = await api.app.inject({ method: 'POST', url: `/api/kommuner${sti}`, payload, headers });
    expect([sti, svar.statusCode, svar.statusCode === 201 ? '' : svar.body]).toEqual([sti, 201, '']);
    await api.settled(10_000);
  };
  const paaOppdraget = (hva: string, innhold: object, rolle = 'saksbehandler') =>
    send(`/lier/oppdrag/${oppdrag}/${hva}`, innhold, rolle);
  const registrert = async (): Promise<string> => {
    await send('', { kommune: 'lier', navn: 'Lier', kommunenummer: '3312' }, 'administrator');
    await send('/lier/hp', { hp: '2025-2028', utvalg: [{ kode: 'OKI', navn: 'Oppvekst' }] }, 'budsjettsjef');
    const mottaker = { navn: 'kommunedirektøren', slag: 'kommunedirektoer', kilde: 'trykt' };
    const delpunkt = { delpunkt: 'a', type: 'sak', tittel: 'Sak om <b>', mottaker, frist: { type: 'ingen' } };
    const punkt = {
      punkt: '3.23',
      tittel: 'Skolebøker',
      tekst: 'En sak.',
      tekstform: 'full',
      delpunkter: [delpunkt],
    };
    const vedtak = {
      tittel: 'Handlingsprogram',
      organ: 'kommunestyret',
      deler: ['oekonomiplan', 'aarsbudsjett', 'verbalvedtak'],
      skjedde: '2024-12-10',
      punkter: [punkt],
    };
    await send('/lier/saker/hp-2025-2028/vedtak', vedtak, 'moetesekretaer');
    const { oppdrag: alle } = (await api.app.inject(`/api/kommuner${HP}/oppdrag`)).json<{
      oppdrag: { id: string }[];
    }>();
    return alle[0]?.id ?? '';
  };

  const hendelsene = async () => {
    const sti = `/api/kommuner/lier/oppdrag/${oppdrag}/hendelser`;
    return (await api.app.inject(sti)).json<{ hendelser: readonly Hendelse[] }>().hendelser;
  };
  const statusene = async () => (await hendelsene()).filter((h) => h.type === 'StatusRapportert');

  /** The address in the mail, when a frist has been set that it is time to remind of. */
  const lenken = async (): Promise<string> => {
    await paaOppdraget('frist', { dato: '2025-12-31', tekst: 'Innen nyttår.' });
    while (!(await hendelsene()).some((h) => h.type === 'PaaminnelseSendt'))
      await new Promise((resolve) => setTimeout(resolve, 20));
    const brevene = post.mottatt.map(({ raatt }) => raatt.replaceAll('=\r\n', ''));
    const brev = brevene.find((b) => b.includes('Meld uendret status')) ?? '';
    const [, sti = ''] =
      /Meld uendret status som kommunalsjef oppvekst: \S+?example(\/svar\/\S+)/.exec(brev) ?? [];
    return sti;
  };
  const apne = async (url: string) => {
    const svar = await api.app.inject(url);
    return { status: svar.statusCode, side: svar.body.replace(/\s+/g, ' '), hoder: svar.headers };
  };
  const svar = async (url: string, payload: string) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const { statusCode, body } = await api.app.inject({ method: 'POST', url, payload, headers });
    return { status: statusCode, side: body.replace(/\s+/g, ' ') };
  };
  const FORDI = 'kommentar=Saken+venter+p%C3%A5%0D%0Adepartementet.';

  it('viser hva det gjelder uten å endre noe, og melder én gang at statusen er uendret', async () => {
    const lenke = await lenken();
    const foer = (await hendelsene()).length;
    const { status, side, hoder } = await apne(lenke);
    expect([status, hoder['referrer-policy'], hoder['cache-control']]).toEqual([
      200,
      'no-referrer',
      'no-store',
    ]);
    expect(side).toMatch(
      /Sak om &lt;b&gt;.*31\.12\.2025.*Ikke påbegynt.*kommunalsjef oppvekst.*<label for="kommentar">.*required/,
    );
    expect(side).not.toMatch(/undefined|\[object|null|false/);
    await apne(lenke);
    expect(await hendelsene()).toHaveLength(foer);

    expect(await svar(lenke, FORDI)).toMatchObject({
      status: 200,
      side: expect.stringContaining('Uendret status er meldt') as string,
    });
    await api.settled(10_000);
    expect(await statusene()).toMatchObject([
      { data: { status: 'ikke-paabegynt', kommentar: 'Saken venter på\ndepartementet.' } },
    ]);

    for (const igjen of [FORDI, 'kommentar=Noe+annet.']) {
      const { status, side } = await svar(lenke, igjen);
      expect([status, side]).toEqual([410, expect.stringContaining('allerede meldt 09.12.2025')]);
    }
    expect((await apne(lenke)).status).toBe(410);
    expect(await statusene()).toHaveLength(1);
  });

  it('melder én gang også når det trykkes mange ganger på én gang', async () => {
    const lenke = await lenken();
    const svarene = await Promise.all([1, 2, 3, 4].map((n) => svar(lenke, `kommentar=Nr+${n}.`)));
    expect(svarene.map((s) => s.status).sort()).toEqual([200, 410, 410, 410]);
    await api.settled(10_000);
    expect(await statusene()).toHaveLength(1);
  });

  it('viser skjemaet igjen når det ikke står hvorfor', async () => {
    const lenke = await lenken();
    const langt = `kommentar=${'a'.repeat(5_001)}`;
    for (const payload of ['', 'kommentar=', 'kommentar=++%0A', 'kommentar=%00', 'annet=a', langt]) {
      const { status, side } = await svar(lenke, payload);
      expect([status, side]).toEqual([400, expect.stringContaining('Skriv hvorfor statusen er uendret')]);
    }
    expect(await statusene()).toEqual([]);
  });

  it.each<[string, number, RegExp, () => Promise<unknown>]>([
    [
      'lenken er utløpt',
      410,
      /60 dager og er utløpt/,
      async () => void (naa = '2026-02-10T09:00:00.000Z' as Instant),
    ],
    [
      'fristen er flyttet siden',
      409,
      /Fristen er endret/,
      () => paaOppdraget('frist', { dato: '2026-03-31', tekst: 'Innen mars.' }),
    ],
    [
      'oppdraget er meldt utført',
      409,
      /kan ikke meldes uendret/,
      () =>
        paaOppdraget('utfoert', {
          dokumentasjon: [{ slag: 'sak', referanse: 'KS 1/26' }],
          kommentar: 'Ferdig.',
        }),
    ],
  ])('sier på en side når %s', async (_, status, ventet, gjoer) => {
    const lenke = await lenken();
    await gjoer();
    for (const gitt of [await apne(lenke), await svar(lenke, FORDI)]) {
      expect(gitt.status).toBe(status);
      expect(gitt.side).toMatch(ventet);
    }
    expect(await statusene()).toEqual([]);
  });

  it('slipper ikke gjennom en lenke som er endret', async () => {
    const lenke = await lenken();
    for (const endret of [
      `${lenke}a`,
      lenke.slice(0, -1),
      lenke.replace('/svar/b', '/svar/c'),
      '/svar/%00',
      '/svar/a.b',
    ]) {
      const { status, side, hoder } = await apne(endret);
      expect([status, hoder['referrer-policy']]).toEqual([404, 'no-referrer']);
      expect(side).toContain('Lenken er ikke gyldig her');
    }
    expect((await svar(`${lenke}a`, FORDI)).status).toBe(404);
    expect(await statusene()).toEqual([]);
  });
});
