import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EttForslag, Forslagsliste } from '@saksgang/forslag';
import { Api, readConfig } from '@saksgang/oppstart';
import type { Rammesvar } from '@saksgang/rammer';
import { SiderModule } from './sider.module';

const HP = '/hp/2025-2028';
const beloep = (n: number) => ({ '2025': n, '2026': n, '2027': n, '2028': n });
const linje = (tittel: string, n: number, mer: object = {}) => ({
  utvalg: 'OKI',
  kategori: 'Annet',
  tittel,
  beloep: beloep(n),
  ...mer,
});
const HELST = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';

describe('Et forslag gjennom dørene', () => {
  let mappe: string;
  let api: Api;
  const send = async (
    url: string,
    payload: object,
    rolle = 'gruppeleder',
  ): Promise<Record<string, string>> => {
    const headers = { 'x-saksgang-person': 'kari.nordmann', 'x-saksgang-rolle': rolle };
    const svar = await api.app.inject({ method: 'POST', url: `/api/kommuner${url}`, payload, headers });
    expect([svar.statusCode, svar.body]).toEqual([201, svar.body]);
    await api.settled(10_000);
    return svar.json<{ ider: Record<string, string> }>().ider;
  };
  const hent = async <T>(sti: string): Promise<T> =>
    (await api.app.inject({ url: `/api/kommuner/lier${HP}${sti}` })).json<T>();
  const side = (sti: string) => api.app.inject({ url: `/kommune/lier${HP}/forslag${sti}` });
  const ett = async (id = '') => (await hent<EttForslag>(`/forslag/${id}`)).forslag;

  beforeEach(async () => {
    mappe = mkdtempSync(join(tmpdir(), 'saksgang-'));
    api = await Api.create(readConfig({ SAKSGANG_DATA: mappe }), { modules: [SiderModule] });
    await send('', { kommune: 'lier', navn: 'Lier', kommunenummer: '3312' }, 'administrator');
    const utvalg = [{ kode: 'OKI', navn: 'Oppvekst' }];
    await send('/lier/hp', { hp: '2025-2028', utvalg }, 'budsjettsjef');
  });
  afterEach(async () => {
    await api.close();
    rmSync(mappe, { recursive: true });
  });

  const leggFram = async () => {
    await send(`/lier${HP}/beslutningsgrunnlag`, {}, 'budsjettsjef');
    await send(
      `/lier${HP}/rammeendringer`,
      { fase: 'beslutningsgrunnlag', utvalg: 'OKI', linjer: [linje('Leirskole', 1_000_000)] },
      'budsjettsjef',
    );
    await send(
      `/lier${HP}/investeringer`,
      { linjer: [{ prosjekt: 'Tranby Arena', visesHos: 'OKI', beloep: beloep(20_000_000) }] },
      'budsjettsjef',
    );
  };
  const leksehjelp = () =>
    send(`/lier${HP}/forslag`, {
      tittel: 'Leksehjelp',
      partier: ['Ap'],
      linjer: [linje('Leksehjelp', 300, { id: HELST }), linje('Kontorhold', -300)],
    });

  it('sier hva som må skje først, når ingen forslag kan fremmes ennå', async () => {
    const tom = await side('');
    expect(tom.statusCode).toBe(200);
    expect(tom.body).toContain('Ingen forslag er fremmet.');
    expect(tom.body).toContain('når beslutningsgrunnlaget er lagt fram');
    await leggFram();
    expect((await side('')).body).toContain('til organet tar saken til behandling');
  });

  it.each([
    ['rammeendring', { linjer: [linje('Leksehjelp', 5)] }],
    ['verbalforslag', { verbalforslag: [{ punkt: '3.1', tittel: 'Bøker', tekst: 'Flere bøker.' }] }],
  ])('leses som %s når typen ikke er oppgitt', async (type, mer) => {
    await leggFram();
    const { forslag } = await send(`/lier${HP}/forslag`, { tittel: 'Uten type', partier: ['H'], ...mer });
    expect(await ett(forslag)).toMatchObject({ type, grunnlag: { slag: 'ikke-oppgitt' } });
    await send(`/lier${HP}/forslag/${forslag}/trekking`, {});
    expect(await ett(forslag)).toMatchObject({ skjebne: 'trukket' });
  });

  it('endrer linjer og investeringer i grunnlaget, med inndekning, og er i balanse', async () => {
    await leggFram();
    const { utvalg } = await hent<Rammesvar>('/rammer');
    const leirskole = utvalg[0]?.linjer[0]?.id;
    const { investeringer } = await hent<Forslagsliste>('/forslag');
    const { forslag } = await send(`/lier${HP}/forslag`, {
      type: 'alternativt-budsjett',
      tittel: 'Alternativt budsjett <b>',
      partier: ['Høyre', 'Venstre'],
      medlemmer: [{ navn: 'Ola Uavhengig' }],
      grunnlag: { slag: 'beslutningsgrunnlag' },
      linjer: [linje('Skolebøker', 100_000, { inndekning: [{ slag: 'linje', linje: leirskole }] })],
      endringer: [{ linje: leirskole, beloep: beloep(900_000), uspesifisertInnsparing: true }],
      investeringer: [
        {
          prosjekt: 'Tranby Arena',
          endrer: investeringer[0]?.id,
          bevilgning: beloep(25_000_000),
          finansiering: [{ kilde: 'laan', beloep: beloep(5_000_000) }],
          visesHos: 'OKI',
        },
      ],
    });
    expect(await ett(forslag)).toMatchObject({
      balanse: { svar: 'i-balanse' },
      fellesforslag: true,
      uspesifiserteInnsparinger: 1,
      linjer: [
        { tittel: 'Skolebøker', inndekning: ['Leirskole'] },
        { tittel: 'Leirskole', foer: beloep(1_000_000), beloep: beloep(900_000) },
      ],
      investeringer: [{ foer: beloep(20_000_000) }],
    });
    const { body } = await side(`/${forslag}`);
    for (const tekst of [
      'Alternativt budsjett &lt;b&gt;',
      'fellesforslag',
      'uspesifisert innsparing',
      'Dekkes av Leirskole',
    ])
      expect(body).toContain(tekst);
  });

  it('viser hvem som endret hva, fra versjon til versjon, uten å si personen til alle', async () => {
    await leggFram();
    const { forslag } = await leksehjelp();
    await send(`/lier${HP}/forslag/${forslag}/endring`, {
      tittel: 'Leksehjelp',
      partier: ['Ap', 'Sp'],
      linjer: [linje('Leksehjelp', 400, { id: HELST })],
    });
    const { body } = await side(`/${forslag}`);
    for (const tekst of ['endret (versjon 2)', '300 → 400', 'tatt ut', 'Nå: «Ap, Sp»', 'ikke i balanse'])
      expect(body).toContain(tekst);
    expect(body).not.toContain('kari.nordmann');
    expect(body).not.toContain('undefined');
    const { body: alle } = await side('');
    expect(alle).toContain(`/forslag/${forslag}`);
  });

  it('henter linjer, slår sammen og deler, og viser veien', async () => {
    await leggFram();
    const { forslag: fra } = await leksehjelp();
    const nytt = (tittel: string, punkt: string) =>
      send(`/lier${HP}/forslag`, {
        tittel,
        partier: [tittel],
        verbalforslag: [{ punkt, tittel: 'Bøker', tekst: 'Flere bøker.' }],
      });
    const [a, b] = [(await nytt('MDG', '4.1'))['forslag'], (await nytt('SV', '4.2'))['forslag']];
    await send(`/lier${HP}/forslag/${a}/linjer`, { fra, linjer: [HELST] });
    const hentet = await ett(a);
    expect(hentet.linjer).toMatchObject([{ tittel: 'Leksehjelp', hentetFra: [{ tittel: 'Leksehjelp' }] }]);
    const { forslag: sammen } = await send(`/lier${HP}/forslag/sammenslaaing`, {
      forslag: [a, b],
      tittel: 'Forlik',
    });
    expect(await ett(sammen)).toMatchObject({ partier: ['MDG', 'SV'], kommerFra: [{}, {}] });
    const deler = await send(`/lier${HP}/forslag/${sammen}/deling`, {
      deler: [
        { type: 'rammeendring', tittel: 'Penger', linjer: [hentet.linjer[0]?.id] },
        { type: 'verbalforslag', tittel: 'Ord', punkter: ['4.1', '4.2'] },
      ],
    });
    expect(await ett(deler['forslag2'])).toMatchObject({ kommerFra: [{ tittel: 'Forlik' }], linjer: [] });
    expect((await side(`/${sammen}`)).body).toContain('Blitt til');
  });

  it('sier fra når forslaget ikke finnes', async () => {
    await leggFram();
    const ukjent = await side('/00000000-0000-4000-8000-000000000000');
    expect([ukjent.statusCode, ukjent.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(ukjent.body).toContain('Forslaget finnes ikke');
  });
});
