import type { Beregningssvar, Grunnlagsendringssvar, Konfliktsvar } from '@saksgang/beregning';
import { temporaryFolder } from '../../../test/doubles/temporary-folder';
import { Api } from './api';
import { readConfig } from './config';

const STI = '/api/kommuner/lier/hp/2025-2028';
const hvertAar = (n: number) => ({ '2025': n, '2026': n, '2027': n, '2028': n });
const linje = (nr: number, tittel: string, n: number) => ({
  utvalg: 'OKI',
  nr,
  kategori: 'Annet',
  tittel,
  beloep: hvertAar(n),
});

describe('Beregning over HTTP', () => {
  const folder = temporaryFolder();
  let api: Api;
  let forslag: string;
  const post = async (rolle: string, url: string, payload: object) => {
    const headers = { 'x-saksgang-person': 'test', 'x-saksgang-rolle': rolle };
    const svar = await api.app.inject({ method: 'POST', url, payload, headers });
    expect([svar.statusCode, svar.body]).toEqual([201, expect.anything()]);
    return svar.json<{ ider: Record<string, string> }>();
  };
  const hent = async <T>(sti: string) => {
    const svar = await api.app.inject(`${STI}/${sti}`);
    return { status: svar.statusCode, svar: svar.json<T & { code?: string }>() };
  };

  beforeEach(async () => {
    api = await Api.create(readConfig({ SAKSGANG_DATA: folder() }));
    await post('administrator', '/api/kommuner', { kommune: 'lier', navn: 'Lier', kommunenummer: '3312' });
    const hp = { hp: '2025-2028', utvalg: [{ kode: 'OKI', navn: 'Oppvekst' }] };
    await post('budsjettsjef', '/api/kommuner/lier/hp', hp);
    const tabell = { fase: 'beslutningsgrunnlag', utvalg: 'OKI', linjer: [linje(1, 'Leirskole', 1000)] };
    await post('budsjettsjef', `${STI}/rammeendringer`, tabell);
    const innhold = { tittel: 'Frukt', partier: ['V'], linjer: [linje(7, 'Frukt', 200)] };
    forslag = (await post('gruppeleder', `${STI}/forslag`, innhold)).ider['forslag'] ?? '';
    await api.settled(10_000);
  });
  afterEach(() => api.close());

  it('gir rammene før og etter, og sier hva som ikke kan beregnes', async () => {
    const { status, svar } = await hent<Beregningssvar>(
      `beregning?forslag=${forslag}&grunnlag=beslutningsgrunnlag`,
    );
    expect(status).toBe(200);
    expect(svar.utvalg).toEqual([
      { kode: 'OKI', navn: 'Oppvekst', foer: hvertAar(1000), endring: hvertAar(200), etter: hvertAar(1200) },
    ]);
    expect(svar.forslag).toEqual([{ id: forslag, tittel: 'Frukt', partier: ['V'], skjebne: 'fremmet' }]);
    expect(svar.balanse.endring.svar).toBe('ikke-i-balanse');
    expect(svar.handlingsregler.map((r) => r.svar)).toEqual(Array(3).fill('kan-ikke-beregnes'));
  });

  it('regner med et forslag som alt er med i grunnlaget', async () => {
    const { svar } = await hent<Beregningssvar>(
      `beregning?forslag=${forslag}&grunnlag=beslutningsgrunnlag,${forslag}`,
    );
    expect(svar.sum).toEqual({ foer: hvertAar(1000), endring: hvertAar(200), etter: hvertAar(1200) });
    const annet = (
      await post('gruppeleder', `${STI}/forslag`, {
        tittel: 'Melk',
        partier: ['H'],
        linjer: [linje(8, 'Melk', 50)],
      })
    ).ider['forslag'];
    await api.settled(10_000);
    const begge = await hent<Beregningssvar>(`beregning?forslag=${annet}&grunnlag=gjeldende,${forslag}`);
    expect(begge.svar.sum).toEqual({ foer: hvertAar(1200), endring: hvertAar(50), etter: hvertAar(1250) });
  });

  it('tar imot nøkkeltall og vilkår i spørringen', async () => {
    const per = (n: number) => [2025, 2026, 2027, 2028].map((aar) => `${aar}:${n}`).join(',');
    const { svar } = await hent<Beregningssvar>(
      `beregning?forslag=${forslag}&grunnlag=gjeldende&rente=4.25&loepetid=30&laaneslag=serie` +
        `&driftsinntekter=${per(100_000)}&nettoDriftsresultat=${per(1_900)}&kravNettoDriftsresultat=1.75`,
    );
    expect(svar.handlingsregler[0]).toMatchObject({
      svar: 'beregnet',
      krav: 1.75,
      aarene: Array(4).fill({
        foer: { prosent: 1.9 },
        etter: { prosent: 1.7 },
        holder: { foer: true, etter: false },
      }),
    });
    expect(svar.laan.svar).toBe('beregnet');
  });

  it('viser konfliktene mellom alle som er fremmet, eller mellom de valgte', async () => {
    const { svar } = await hent<Konfliktsvar>('konflikter');
    expect([svar.forslag.map((f) => f.id), svar.konflikter]).toEqual([[forslag], []]);
    expect((await hent<Konfliktsvar>(`konflikter?forslag=${forslag}`)).svar.forslag).toHaveLength(1);
  });

  it('viser hva tilleggsinnstillingen endrer, når den er lagt fram', async () => {
    expect(await hent('grunnlagsendringer')).toMatchObject({
      status: 404,
      svar: { code: 'GrunnlagetErIkkeLagtFram' },
    });
    const tabell = { fase: 'tilleggsinnstilling', utvalg: 'OKI', linjer: [linje(2, 'Skyss', 5)] };
    await post('budsjettsjef', `${STI}/rammeendringer`, tabell);
    await api.settled(10_000);
    const { svar } = await hent<Grunnlagsendringssvar>('grunnlagsendringer');
    expect(svar.forslag).toMatchObject([{ forslag, staar: false, nye: [{ tittel: 'Skyss' }] }]);
  });

  it.each([
    [
      'et ukjent forslag',
      'forslag=00000000-0000-4000-8000-000000000009&grunnlag=gjeldende',
      404,
      'ForslagetErIkkeISaken',
    ],
    [
      'et grunnlag som ikke er lagt fram',
      'forslag=ID&grunnlag=tilleggsinnstilling',
      404,
      'GrunnlagetErIkkeLagtFram',
    ],
    ['bare renten', 'forslag=ID&grunnlag=gjeldende&rente=4', 400, 'LaanevilkaareneErUfullstendige'],
    ['bare mva-satsen', 'forslag=ID&grunnlag=gjeldende&mvaSats=25', 400, 'MvavilkaareneErUfullstendige'],
    ['et år utenfor perioden', 'forslag=ID&grunnlag=gjeldende&gjeld=1999:1', 400, 'AaretErIkkeIPerioden'],
    [
      'oppstart på en linje som ikke er med',
      'forslag=ID&grunnlag=gjeldende&oppstart=00000000-0000-4000-8000-000000000009:2025-04',
      400,
      'LinjenErIkkeIForslaget',
    ],
    ['ikke noe grunnlag', 'forslag=ID', 400, 'UgyldigInnhold'],
  ])('avslår %s', async (_, sporring, status, code) => {
    expect(await hent(`beregning?${sporring.replace('ID', forslag)}`)).toMatchObject({
      status,
      svar: { code },
    });
  });
});
