import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Api, readConfig } from '@saksgang/oppstart';
import { SiderModule } from './sider.module';

const HP = '/kommune/lier/hp/2025-2028';

describe('Sidene med hendelser', () => {
  let mappe: string;
  let api: Api;
  beforeEach(async () => {
    mappe = mkdtempSync(join(tmpdir(), 'saksgang-'));
    api = await Api.create(readConfig({ SAKSGANG_DATA: mappe }), {
      modules: [SiderModule],
    });
  });
  afterEach(async () => {
    await api.close();
    rmSync(mappe, { recursive: true });
  });

  const som = (rolle: string) => ({
    'x-saksgang-person': 'kari.nordmann',
    'x-saksgang-rolle': rolle,
  });
  const opprett = async (url: string, payload: object, rolle = 'administrator') => {
    const svar = await api.app.inject({
      method: 'POST',
      url,
      payload,
      headers: som(rolle),
    });
    expect(svar.statusCode).toBe(201);
    await api.settled(10_000);
  };
  const vis = (url: string, headers: Record<string, string> = {}) => api.app.inject({ url, headers });

  it('viser rollen og ikke personen, for alle', async () => {
    await opprett('/api/kommuner', {
      kommune: 'lier',
      navn: 'Lier',
      kommunenummer: '3312',
    });
    await opprett('/api/kommuner/lier/hp', {
      hp: '2025-2028',
      utvalg: [{ kode: 'OKI', navn: 'Oppvekst' }],
    });
    for (const headers of [{}, som('innbygger'), som('moetesekretaer')]) {
      const side = await vis(`${HP}/hendelser`, headers);
      expect([side.statusCode, side.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      expect(side.body).toContain('administrator');
      expect(side.body).not.toContain('kari.nordmann');
      expect(side.body).not.toContain('undefined');
    }
  });

  it('viser rapporten med avstemmingen, og lenker til filer som ikke endrer seg', async () => {
    await opprett('/api/kommuner', {
      kommune: 'lier',
      navn: 'Lier',
      kommunenummer: '3312',
    });
    await opprett('/api/kommuner/lier/hp', {
      hp: '2025-2028',
      utvalg: [{ kode: 'OKI', navn: 'Oppvekst' }],
    });
    const side = (await vis(`${HP}/rapport?fra=&til=&grupper=ansvarlig`)).body;
    expect(side).toContain('Tallene stemmer');
    expect(side).toContain('Ingen punkter å vise.');
    expect(side).toContain('<option value="ansvarlig" selected>');
    const [, fil = ''] = /href="([^"]+status\.html[^"]+)"/.exec(side) ?? [];
    const lenke = fil.replaceAll('&amp;', '&');
    expect(lenke).toMatch(/posisjon=\d+/);
    const foer = await vis(lenke);
    expect(foer.statusCode).toBe(200);
    await opprett('/api/kommuner/lier/saker', { sak: 'tertial-1', tittel: '1. tertial' }, 'moetesekretaer');
    expect((await vis(lenke)).body).toBe(foer.body);
    const tertial = `${HP}/rapport?type=tertialrapport&fra=01.01.2025`;
    const [, igjen = ''] = /href="(\?[^"]+)">Den samme rapporten igjen/.exec((await vis(tertial)).body) ?? [];
    expect(igjen).toContain('type=tertialrapport');
    const samme = await vis(`${HP}/rapport${igjen.replaceAll('&amp;', '&')}`);
    expect(samme.body).toMatch(/Tertialrapport \d\. tertial 20\d\d: .*Prognose per ramme/s);
    const prognosen = (await vis(`${HP}/prognoser`)).body.replace(/\s+/g, ' ');
    expect(prognosen).toContain('Prognose er ikke oppgitt for OKI.');
  });

  it('sier fra der det ikke finnes noe', async () => {
    const side = await vis(`${HP}/hendelser`);
    expect([side.statusCode, side.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
  });

  it('regner på forslag, og viser konfliktene og det nye grunnlaget', async () => {
    await opprett('/api/kommuner', {
      kommune: 'lier',
      navn: 'Lier',
      kommunenummer: '3312',
    });
    await opprett('/api/kommuner/lier/hp', {
      hp: '2025-2028',
      utvalg: [{ kode: 'OKI', navn: 'Oppvekst' }],
    });
    expect((await vis(`${HP}/beregning`)).body).toContain('Ingen forslag ligger på bordet.');
    await opprett('/api/kommuner/lier/hp/2025-2028/beslutningsgrunnlag', {}, 'kommunedirektoer');
    const beloep = { '2025': 1_250_000, '2026': 0, '2027': 0, '2028': 0 };
    for (const tittel of ['<Frukt>', 'Melk'])
      await opprett(
        '/api/kommuner/lier/hp/2025-2028/forslag',
        {
          tittel,
          partier: ['V'],
          linjer: [{ utvalg: 'OKI', nr: null, kategori: 'Annet', tittel, beloep }],
          verbalforslag: [{ punkt: '1', tittel, tekst: `${tittel} for alle.` }],
        },
        'gruppeleder',
      );
    await opprett('/api/kommuner/lier/hp/2025-2028/tilleggsinnstilling', {}, 'kommunedirektoer');
    const forst = await vis(`${HP}/beregning`);
    expect(forst.body).toMatch(
      /Punkt 1 har ulik ordlyd i «(&lt;Frukt&gt;» \(V\) og «Melk|Melk» \(V\) og «&lt;Frukt&gt;)» \(V\)\./,
    );
    expect(forst.body).toContain('Mot det nye grunnlaget');
    const ider = [...forst.body.matchAll(/name="forslag" value="([^"]+)"/g)].map(([, id]) => id);
    const regnet = await vis(
      `${HP}/beregning?${ider.map((id) => `forslag=${id}`).join('&')}&grunnlag=tilleggsinnstilling`,
    );
    expect(regnet.statusCode).toBe(200);
    expect(regnet.body).toContain('2\u00a0500\u00a0000');
    expect(regnet.body).not.toMatch(/undefined|\[object/);
  });

  it('viser effekten av et kutt, fristen som er foreslått, og det som er endret uten vedtak', async () => {
    await opprett('/api/kommuner', {
      kommune: 'lier',
      navn: 'Lier',
      kommunenummer: '3312',
    });
    await opprett('/api/kommuner/lier/hp', {
      hp: '2025-2028',
      utvalg: [{ kode: 'OKI', navn: 'Oppvekst' }],
    });
    const mottaker = {
      navn: 'kommunedirektøren',
      slag: 'kommunedirektoer',
      kilde: 'trykt',
    };
    const delpunkt = (bokstav: string, mer: object) => ({
      delpunkt: bokstav,
      mottaker,
      ...mer,
    });
    await opprett(
      '/api/kommuner/lier/saker/hp-2025-2028/vedtak',
      {
        tittel: 'Handlingsprogram',
        organ: 'kommunestyret',
        deler: ['oekonomiplan', 'aarsbudsjett', 'verbalvedtak'],
        skjedde: '2024-12-10',
        linjer: [
          {
            utvalg: 'OKI',
            nr: 7,
            kategori: 'Politiske vedtak HP',
            tittel: 'Kutt',
            beloep: {
              '2025': -9_000_000,
              '2026': -12_000_000,
              '2027': 0,
              '2028': 0,
            },
          },
        ],
        punkter: [
          {
            punkt: '3.11',
            tittel: 'Kutt',
            tekst: 'Det kuttes. Det legges fram en sak.',
            tekstform: 'full',
            delpunkter: [
              delpunkt('a', {
                type: 'bevilgning',
                tittel: 'Kutt <1>',
                frist: { type: 'ingen' },
                rammelinjer: [{ utvalg: 'OKI', nr: 7 }],
              }),
              delpunkt('b', {
                type: 'sak',
                tittel: 'Sak om kuttet',
                frist: {
                  type: 'dato',
                  dato: '2025-06-30',
                  presisjon: 'dag',
                  ord: 'før 1. juli',
                  gjelder: 'frist',
                },
              }),
              delpunkt('c', {
                type: 'rapportering',
                tittel: 'Rapport om kuttet',
                frist: {
                  type: 'gjentakende',
                  gjentakelse: '2 per år',
                  ord: 'to ganger årlig',
                },
              }),
            ],
          },
        ],
      },
      'moetesekretaer',
    );
    const { oppdrag } = (await vis('/api/kommuner/lier/hp/2025-2028/oppdrag')).json<{
      oppdrag: readonly { readonly id: string }[];
    }>();
    const [kutt = '', sak = '', rapport = ''] = oppdrag.map((o) => `lier/oppdrag/${o.id}`);
    const tabellen = async () => (await vis(`${HP}/oppdrag?vis=effekt`)).body;
    expect(await tabellen()).toContain('ikke rapportert');
    const melding = {
      aar: '2025',
      tertial: 1,
      oppnaadd: -1_500_000,
      prognose: -7_000_000,
      kommentar: 'Sent.',
    };
    await opprett(`/api/kommuner/${kutt}/effekt`, melding, 'virksomhetsleder');
    const meldt = await tabellen();
    for (const tekst of ['Kutt &lt;1&gt;', '−9 000', '−1 500', '−7 000', '2 000', '1. tertial'])
      expect(meldt.replace(/\s/g, ' ')).toContain(tekst);
    const ettKutt = (await vis(`/kommune/${kutt}`)).body.replace(/\s+/g, ' ');
    expect(ettKutt).toContain('−1 500 hittil i året, prognose −7 000. Sent.');

    const forslag = { dato: '2025-12-31', grunn: 'Mer tid.' };
    await opprett(`/api/kommuner/${sak}/fristforslag`, forslag, 'saksbehandler');
    expect((await vis(`${HP}/oppdrag`)).body).toContain('ny frist foreslått: 31.12.2025');
    const ettOppdrag = (await vis(`/kommune/${sak}`)).body;
    for (const tekst of ['Foreslått ny frist, ikke avgjort', 'dager fra vedtaket'])
      expect(ettOppdrag).toContain(tekst);

    const utenRapport = (await vis(`/kommune/${rapport}?gjelder=2025-09-15`)).body.replace(/\s+/g, ' ');
    for (const rad of [
      /1\. halvår 2025<\/th> <td>30\.06\.2025<\/td> <td class="rute-forsinket">ingen statusmelding</,
      /2\. halvår 2025<\/th> <td>31\.12\.2025<\/td> <td ?>neste frist</,
    ])
      expect(utenRapport).toMatch(rad);
    const listen = (await vis(`${HP}/oppdrag`)).body;
    expect(listen).toContain('ingen statusmelding for 1. halvår 2025');
    await opprett(
      `/api/kommuner/${rapport}/rapporter`,
      {
        periode: '1. halvår 2025',
        dokumentasjon: [{ slag: 'sak', referanse: 'OKI <41>/25' }],
        kommentar: 'Lagt fram.',
        skjedde: '2025-08-01',
      },
      'saksbehandler',
    );
    const medRapport = (await vis(`/kommune/${rapport}?gjelder=2025-09-15`)).body.replace(/\s+/g, ' ');
    expect(medRapport).toMatch(
      /levert 01\.08\.2025, for sent: [Ss]ak: OKI &lt;41&gt;\/25 <small>Lagt fram\./,
    );

    const retting = {
      retter: 1,
      levert: '2025-06-20',
      dokumentasjon: [{ slag: 'sak', referanse: 'OKI 40/25' }],
      kommentar: 'Lagt fram i juni.',
      grunn: 'Dagen var <feil>.',
      skjedde: '2025-08-05',
    };
    await opprett(`/api/kommuner/${rapport}/rapporter/retting`, retting, 'saksbehandler');
    const rettet = (await vis(`/kommune/${rapport}?gjelder=2025-09-15`)).body.replace(/\s+/g, ' ');
    expect(rettet).toMatch(/levert 20\.06\.2025: [Ss]ak: OKI 40\/25/);
    expect(rettet).toContain('levering nr. 1');
    expect(rettet).toContain('rettet 05.08.2025: Dagen var &lt;feil&gt;.');
    const trekking = { retter: 1, grunn: 'Det var et utkast.', skjedde: '2025-08-06' };
    await opprett(`/api/kommuner/${rapport}/rapporter/trekking`, trekking, 'saksbehandler');
    const trukket = (await vis(`/kommune/${rapport}?gjelder=2025-09-15`)).body.replace(/\s+/g, ' ');
    expect(trukket).toContain('trukket 06.08.2025: Det var et utkast.');
    expect(trukket).toMatch(
      /1\. halvår 2025<\/th> <td>30\.06\.2025<\/td> <td class="rute-forsinket">ingen status/,
    );

    const aarshjul = (await vis(`${HP}/aarshjul`)).body;
    for (const tekst of ['To rapporter om økonomien i 2025', 'kommuneloven § 14-5', '31.12.2025'])
      expect(aarshjul).toContain(tekst);

    expect((await vis(`${HP}/endringer-uten-vedtak`)).body).toContain('Ingenting er endret uten vedtak.');
    for (const ansvarlig of ['skolesjef', 'rektor'])
      await opprett(`/api/kommuner/${sak}/fordeling`, { ansvarlig }, 'kommunedirektoer');
    const endringer = (await vis(`${HP}/endringer-uten-vedtak?organ=kommunestyret`)).body;
    for (const tekst of ['skolesjef', 'rektor', 'mangler', 'hvorav 1 uten hjemmel'])
      expect(endringer).toContain(tekst);
  });
});
