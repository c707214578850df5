import type { Ukebrevliste } from '@saksgang/register';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Api, readConfig } from '@saksgang/oppstart';
import { SiderModule } from './sider.module';

interface Kvittering {
  readonly ider: Readonly<Record<string, string>>;
}

describe('Et møte fra innkalling til side', () => {
  let mappe: string;
  let api: Api;
  beforeEach(async () => {
    mappe = mkdtempSync(join(tmpdir(), 'saksgang-'));
    api = await Api.create(readConfig({ SAKSGANG_DATA: mappe }), { modules: [SiderModule] });
    await post('', { kommune: 'lier', navn: 'Lier', kommunenummer: '3312' }, 'administrator');
  });
  afterEach(async () => {
    await api.close();
    rmSync(mappe, { recursive: true });
  });

  const DAG = '2024-12-10';
  const post = async (sti: string, payload: object, rolle = 'moetesekretaer') => {
    const svar = await api.app.inject({
      method: 'POST',
      url: `/api/kommuner${sti}`,
      payload,
      headers: { 'x-saksgang-person': 'kari.nordmann', 'x-saksgang-rolle': rolle },
    });
    expect([sti, svar.statusCode, svar.statusCode === 201 ? '' : svar.body]).toEqual([sti, 201, '']);
    await api.settled(10_000);
    return svar.json<Kvittering>();
  };
  const les = async <T>(sti: string) => (await api.app.inject(`/api/kommuner/lier${sti}`)).json<T>();
  const vis = async (sti: string) => {
    const svar = await api.app.inject(`/kommune/lier/${sti}`);
    expect([sti, svar.statusCode, svar.headers['content-type']]).toEqual([
      sti,
      200,
      'text/html; charset=utf-8',
    ]);
    expect(svar.body).not.toMatch(/undefined|\[object|null/);
    return svar.body.replace(/\s+/g, ' ');
  };

  it('sier hva som mangler, før noe er lagt inn', async () => {
    expect(await vis('organer')).toContain('Ingen organer er lagt inn');
    expect(await vis('moeter')).toContain('Ingen møter er kalt inn');
    expect(await vis('reglement')).toContain('ikke fastsatt');
    expect(await vis('ansvar')).toContain('Alle åpne oppdrag har noen som svarer for dem.');
    expect(await vis('ansvar')).toContain('Ingen roller er ført');
    expect((await api.app.inject('/kommune/ukjent/organer')).statusCode).toBe(404);
  });

  it('viser først hva ingen svarer for, og så hvem som svarer for hva', async () => {
    await post('/lier/hp', { hp: '2025-2028', utvalg: [{ kode: 'OKI', navn: 'Oppvekst' }] }, 'budsjettsjef');
    const mottaker = { navn: 'kommunedirektøren', slag: 'kommunedirektoer', kilde: 'trykt' };
    await post('/lier/saker/hp-2025-2028/vedtak', {
      tittel: 'Handlingsprogram',
      organ: 'kommunestyret',
      deler: ['oekonomiplan', 'aarsbudsjett', 'verbalvedtak'],
      skjedde: DAG,
      punkter: [
        {
          punkt: '3.23',
          tittel: 'Skolebøker',
          tekst: 'Det legges fram en sak.',
          tekstform: 'full',
          delpunkter: [
            { delpunkt: 'a', type: 'sak', tittel: 'Sak om <b>', mottaker, frist: { type: 'ingen' } },
          ],
        },
      ],
    });
    expect(await vis('ansvar')).toMatch(
      /1 åpne oppdrag som ingen svarer for.*3\.23 a.*Sak om &lt;b&gt;.*ikke satt.*Ingen roller er ført/,
    );
    const forsiden = async () => (await api.app.inject('/')).body.replace(/\s+/g, ' ');
    expect(await forsiden()).toContain('href="/kommune/lier/ansvar#til-fordeling">Til fordeling: 1</a>');
    const rolle = 'kommunalsjef oppvekst';
    const [oppdrag] = (await les<{ oppdrag: { id: string }[] }>('/hp/2025-2028/oppdrag')).oppdrag;
    await post(`/lier/oppdrag/${oppdrag?.id}/fordeling`, { ansvarlig: rolle }, 'kommunedirektoer');
    expect(await forsiden()).toContain('Til fordeling: 0');
    expect(await vis('ansvar')).toMatch(/kommunalsjef oppvekst.*ikke oppgitt.*rollen er ikke ført/);
    const roller = (sti: string, mer: object) =>
      post(`/lier/roller/${sti}`, { rolle, ...mer }, 'kommunedirektoer');
    await roller('besettelse', { person: 'person-7', fra: '2024-12-10' });
    await roller('stedfortreder', { person: 'person-9', fra: '2999-07-01' });
    expect(await vis('ansvar')).toMatch(
      /1 rolle .*person-7 <small>siden 10\.12\.2024.*person-9.*01\.07\.2999, inntil videre, senere/,
    );
  });

  /** Holds a meeting, with a look at its pages on the way. */
  const holdMoete = async (): Promise<string> => {
    await post('/lier/organer', {
      organ: 'kommunestyret',
      type: 'kommunestyret',
      navn: 'Lier kommunestyre',
      saksprefiks: 'KS',
    });
    expect(await vis('organer/kommunestyret')).toContain('Ingen er valgt til organet');
    await post('/lier/organer/kommunestyret/medlemmer', {
      gjelderFra: '2023-10-10',
      medlemmer: [
        ...[1, 2, 3].map((plass) => ({ plass, parti: 'Høyre', navn: `Medlem ${plass}` })),
        { plass: 4, parti: 'Ap' },
      ],
      varamedlemmer: [{ parti: 'Ap', nr: 1, navn: 'Jon Vik' }],
      leder: 1,
      skjedde: '2023-10-10',
    });
    await post('/lier/hp', { hp: '2025-2028', utvalg: [{ kode: 'OKI', navn: 'Oppvekst' }] }, 'budsjettsjef');
    const { ider } = await post('/lier/organer/kommunestyret/moeter', {
      dato: DAG,
      klokkeslett: '18:00',
      skjedde: '2024-12-01',
    });
    const moete = ider['moete'] ?? '';
    await post('/lier/organer/kommunestyret/saksnumre', { sak: 'hp-2025-2028', moete, skjedde: DAG });
    expect(await vis(`moeter/${moete}`)).toContain('møtet er ikke satt; organet har 4 medlemmer');

    const iMoetet = (sti: string, innhold: object) =>
      post(`/lier/moeter/${moete}/${sti}`, { ...innhold, skjedde: DAG });
    await iMoetet('aapning', {
      deltakere: [{ plass: 1 }, { plass: 2 }, { plass: 4, vara: 1 }],
      moeteleder: 1,
    });
    expect(await vis(`moeter/${moete}`)).toContain('3 av 4, vedtaksført');
    await iMoetet('valg', {
      verv: 'settemoeteleder',
      form: 'skriftlig',
      stemmer: [
        { valg: '1', antall: 2 },
        { valg: 'blank', antall: 1 },
      ],
    });
    await iMoetet('frammoete', { gikk: [2, 4], klokkeslett: '20:15' });
    const side = await vis(`moeter/${moete}`);
    for (const tekst of [
      'ikke vedtaksført',
      'Jon Vik (vara)',
      'gikk kl. 20:15',
      'KS 1/2024',
      'Valg av settemøteleder, 1. omgang',
      '(mer enn halvparten av stemmene)',
      'hemmelig',
      'Handlingsprogram 2025-2028',
      'Møtte ikke: Medlem 3 (Høyre), plass 4 (Ap)',
    ])
      expect(side).toContain(tekst);
    await iMoetet('heving', { klokkeslett: '22:30' });
    return moete;
  };

  it('går fra organet opprettes til møtet er hevet, og hver side viser hvor langt det er kommet', async () => {
    await holdMoete();
    expect(await vis('moeter')).toContain('hevet');
    expect(await vis('organer/kommunestyret')).toContain('1 av 4');
    expect(await vis('organer')).toContain('Høyre 3, Ap 1');
  });

  it('kan leses som det var ved utgangen av en dag, og med et utvalg av møtene', async () => {
    await holdMoete();
    const tilstander = async (sporring: string) =>
      (await les<{ moeter: { tilstand: string }[] }>(`/moeter${sporring}`)).moeter.map((m) => m.tilstand);
    expect(await tilstander('?gjelder=2024-11-30')).toEqual([]);
    expect(await tilstander('?gjelder=2024-12-09')).toEqual(['innkalt']);
    expect(await tilstander('?organ=kommunestyret&fra=2024-12-10&til=2024-12-10')).toEqual(['hevet']);
    expect(await tilstander('?fra=2024-12-11')).toEqual([]);
    expect(await les('/moeter?organ=ukjent')).toMatchObject({ code: 'OrganetFinnesIkke' });
  });

  it('viser møteplanen fra den dagen det spørres om', async () => {
    await post('/lier/organer', {
      organ: 'oki',
      type: 'utvalg',
      navn: 'Utvalg for oppvekst, kultur og idrett',
      saksprefiks: 'OKI',
      skjedde: '2024-12-10',
    });
    expect(await vis('organer/oki')).toContain('Ingen møteplan er fastsatt');
    await post('/lier/organer/oki/moeteplan', {
      aar: 2025,
      moeter: [{ dato: '2025-11-25', saksfrist: '2025-11-04' }, { dato: '2025-02-11' }],
      skjedde: '2024-12-10',
    });
    const side = await vis('organer/oki?gjelder=2025-06-01');
    expect(side).toContain('25.11.2025, saksframlegg innen 04.11.2025');
    expect(side).not.toContain('11.02.2025');
  });

  it('har et hendelsesspor uten personen, for offentligheten', async () => {
    const moete = await holdMoete();
    for (const sti of [`/moeter/${moete}/hendelser`, '/organer/kommunestyret/hendelser']) {
      const spor = await les<{ hendelser: { rolle: string }[] }>(sti);
      expect(spor.hendelser.length).toBeGreaterThan(2);
      expect(JSON.stringify(spor)).not.toContain('kari.nordmann');
    }
  });

  it('viser reglementet kommunestyret har vedtatt, og det som ikke er fastsatt', async () => {
    await post('/lier/reglement', {
      gjelderFra: '2024-01-01',
      vedtak: { organ: 'kommunestyret', saksnummer: 'KS 92/2023', dato: '2023-12-12' },
      mindretallsanke: { teller: 1, nevner: 3, fristDager: 0 },
      handlingsregler: { nettoDriftsresultat: 175 },
      skjedde: '2023-12-12',
    });
    const side = await vis('reglement');
    for (const tekst of ['KS 92/2023', '1/3 av medlemmene, i møtet', '1,75 %', 'ikke fastsatt'])
      expect(side).toContain(tekst);
    expect(await les('/reglement?gjelder=2023-12-31')).toMatchObject({
      versjon: null,
      reglement: { mindretallsanke: null },
      versjoner: [{ gjelderFra: '2024-01-01' }],
    });
  });

  it('viser når det varsles om frister, og hva kommunen selv har fastsatt', async () => {
    expect(await vis('reglement')).toContain('standard: kommunen har ikke fastsatt noe');
    const plan = { foer: [10, 60], etter: [5, 1], klokken: '09:30', skjedde: DAG };
    await post('/lier/varslingsplaner', { type: 'plan', ...plan }, 'kommunedirektoer');
    const side = await vis('reglement');
    for (const tekst of ['60, 10', '1, 5', '09:30', 'egen plan, fastsatt 10.12.2024', '30, 14, 3'])
      expect(side).toContain(tekst);
    expect(side).not.toContain('kommunens felles plan');
    await post('/lier/varslingsplaner', plan, 'kommunedirektoer');
    expect(await vis('reglement')).toContain('kommunens felles plan, fastsatt 10.12.2024');
    const planene = async (sti: string) =>
      (await les<{ planer: { type: string; opphav: string }[] }>(sti)).planer.map((p) => p.opphav);
    expect(new Set(await planene('/varslingsplaner'))).toEqual(new Set(['egen', 'felles']));
    expect(new Set(await planene('/varslingsplaner?gjelder=2024-12-09'))).toEqual(new Set(['standard']));
  });

  it('viser når ukebrevet kommer, og hva kommunen selv har fastsatt om det', async () => {
    expect(await vis('meldinger')).toContain('Ingen ukebrev er gitt.');
    const standard = await vis('reglement');
    for (const tekst of ['Hver mandag', 'Det er standard: kommunen har ikke fastsatt noe.'])
      expect(standard).toContain(tekst);
    await post('/lier/ukebrev', { ukedag: 5, skjedde: DAG }, 'kommunedirektoer');
    const side = await vis('reglement');
    for (const tekst of ['Hver fredag', 'Fastsatt 10.12.2024.']) expect(side).toContain(tekst);
    await post('/lier/ukebrev', { ukedag: null, skjedde: DAG }, 'kommunedirektoer');
    expect(await vis('reglement')).toContain('Kommunen sender ikke ukebrev om oppdragene.');
    expect(await vis('meldinger')).toContain('Kommunen sender ikke ukebrev.');
    const foer = await les<Ukebrevliste>('/ukebrev?gjelder=2024-12-09');
    expect(foer).toMatchObject({ ukedag: 1, egen: false, brev: [] });
  });
});
