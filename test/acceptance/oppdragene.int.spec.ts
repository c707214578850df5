import type { Oppdragsliste, Oppdragssvar } from '@saksgang/register';
import { Saksgang, scenario, type Svar } from './saksgang';

const HP = '/lier/hp/2025-2028';
const SAK = '/lier/saker/hp-2025-2028';
const MILL = 1_000_000;

const mottaker = { navn: 'kommunedirektøren', slag: 'kommunedirektoer', kilde: 'trykt' };
const delpunkt = (mer: object) => ({ delpunkt: 'a', mottaker, frist: { type: 'ingen' }, ...mer });
const punkt = (nr: string, tekst: string, mer: object) => ({
  punkt: nr,
  tittel: `Punkt ${nr}`,
  tekst,
  tekstform: 'full',
  delpunkter: [delpunkt(mer)],
});
const frist = (dato: string) => ({
  type: 'dato',
  dato,
  presisjon: 'dag',
  ord: `innen ${dato}`,
  gjelder: 'frist',
});

describe('Oppfølgingen av et vedtatt handlingsprogram', () => {
  let saksgang: Saksgang;
  const oppdraget = async (nr: string, gjelder = ''): Promise<Oppdragssvar> => {
    const { oppdrag } = await saksgang.se<Oppdragsliste>(`${HP}/oppdrag${gjelder}`);
    return oppdrag.find((o) => o.punkt === nr) as Oppdragssvar;
  };
  const paa = async (nr: string, sti: string): Promise<string> =>
    `/lier/oppdrag/${(await oppdraget(nr)).id}/${sti}`;
  const koden = ({ status, innhold }: Svar) => [status, innhold['code']];

  /** A sak in which a body has said something of an oppdrag; the id of its vedtak. */
  const tertialsak = async (sak: string, organ: string, nr: string): Promise<string> => {
    await saksgang.lykkes('moetesekretaer', '/lier/saker', { sak, tittel: 'Tertialrapport' });
    const { vedtak = '' } = await saksgang.lykkes('moetesekretaer', `/lier/saker/${sak}/vedtak`, {
      tittel: 'Tertialrapport',
      organ,
      deler: ['annet'],
      punkter: [punkt(nr, 'Fristen flyttes.', { type: 'foering', tittel: 'Ny frist' })],
    });
    return vedtak;
  };

  beforeEach(async () => {
    saksgang = await Saksgang.start('2024-12-10');
    await saksgang.lykkes('administrator', '', { kommune: 'lier', navn: 'Lier', kommunenummer: '3312' });
    const utvalg = [{ kode: 'HOV', navn: 'Helse' }];
    await saksgang.lykkes('budsjettsjef', '/lier/hp', { hp: '2025-2028', utvalg });
    await saksgang.lykkes('moetesekretaer', `${SAK}/vedtak`, {
      tittel: 'Handlingsprogram',
      organ: 'kommunestyret',
      deler: ['oekonomiplan', 'aarsbudsjett', 'verbalvedtak'],
      linjer: [
        {
          utvalg: 'HOV',
          nr: 7,
          kategori: 'Politiske vedtak HP',
          tittel: 'Omstilling',
          beloep: { '2025': -9 * MILL, '2026': -12 * MILL, '2027': -12 * MILL, '2028': -12 * MILL },
        },
      ],
      punkter: [
        punkt('3.11', 'Tjenestene omstilles.', {
          type: 'bevilgning',
          tittel: 'Omstilling',
          utvalg: ['HOV'],
          rammelinjer: [{ utvalg: 'HOV', nr: 7 }],
        }),
        punkt('3.23', 'Det legges fram en sak.', {
          type: 'sak',
          tittel: 'Sak om skolebøker',
          frist: frist('2025-06-30'),
        }),
        punkt('3.24', 'Det legges fram en sak til.', { type: 'sak', tittel: 'Sak om leksehjelp' }),
      ],
    });
  });
  afterEach(() => saksgang.stopp());

  scenario('effekten av et kutt følges i kroner, tertial for tertial', {
    'punktet er innarbeidet i budsjettet, og effekten er ikke rapportert': async () => {
      expect(await oppdraget('3.11')).toMatchObject({
        status: 'Innarbeidet i budsjett',
        effekt: [
          { aar: '2025', status: 'ikke rapportert', vedtatt: -9 * MILL, oppnaadd: null, avvik: null },
          { aar: '2026', vedtatt: -12 * MILL },
          {},
          {},
        ],
      });
    },
    'virksomhetslederen melder 1. tertial, og retter det siden': async () => {
      saksgang.detEr('2025-05-15');
      const effekt = await paa('3.11', 'effekt');
      const melding = {
        aar: '2025',
        tertial: 1,
        oppnaadd: -2 * MILL,
        prognose: -9 * MILL,
        kommentar: 'I rute.',
      };
      await saksgang.lykkes('virksomhetsleder', effekt, melding);
      await saksgang.lykkes('budsjettsjef', effekt, {
        ...melding,
        oppnaadd: -1 * MILL,
        prognose: -6 * MILL,
        erstatningstiltak: 'Innkjøp utsettes.',
        kommentar: 'Feriepengene var regnet med.',
      });
      expect((await oppdraget('3.11')).effekt?.[0]).toMatchObject({
        status: 'rapportert',
        oppnaadd: -1 * MILL,
        prognose: -6 * MILL,
        avvik: 3 * MILL,
        tertialer: [{ tertial: 1, rettelser: 1, erstatningstiltak: 'Innkjøp utsettes.' }],
      });
      expect((await oppdraget('3.11', '?gjelder=2025-05-14')).effekt?.[0]?.oppnaadd).toBeNull();
    },
    'et tertial som ikke er begynt, og et oppdrag som ikke er penger, avvises': async () => {
      const melding = { aar: '2025', tertial: 3, oppnaadd: 0, prognose: 0, kommentar: 'For tidlig.' };
      expect(koden(await saksgang.gjoer('virksomhetsleder', await paa('3.11', 'effekt'), melding))).toEqual([
        422,
        'TertialetErIkkeBegynt',
      ]);
      expect(koden(await saksgang.gjoer('virksomhetsleder', await paa('3.23', 'effekt'), melding))).toEqual([
        422,
        'EffektGjelderBareBevilgninger',
      ]);
    },
  });

  scenario('en vedtatt frist flyttes bare av organet som satte den, og hver utsettelse telles', {
    'kommunedirektøren kan be om mer tid, men fristen står': async () => {
      saksgang.detEr('2025-06-01');
      const ny = { dato: '2025-12-31', tekst: 'mer tid' };
      expect(koden(await saksgang.gjoer('saksbehandler', await paa('3.23', 'frist'), ny))).toEqual([
        422,
        'VedtattFristFlyttesBareVedVedtak',
      ]);
      await saksgang.lykkes('saksbehandler', await paa('3.23', 'fristforslag'), {
        dato: '2025-12-31',
        grunn: 'Anbudet må lyses ut på nytt.',
      });
      expect(await oppdraget('3.23')).toMatchObject({
        frist: { dato: '2025-06-30' },
        fristforslag: { dato: '2025-12-31' },
        utsettelser: 0,
      });
    },
    'formannskapet kan ikke flytte kommunestyrets frist, og kommunestyret ikke ved det gamle vedtaket':
      async () => {
        const { vedtak: gammelt } = await oppdraget('3.23');
        const flytting = await paa('3.23', 'fristflytting');
        const ny = { dato: '2025-10-31', tekst: 'innen utgangen av oktober 2025' };
        const ved = (sak: string, vedtak: string | undefined) => ({ sak, vedtak, punkt: '3.23', ...ny });
        const av = await tertialsak('tertial-fsk', 'formannskapet', '3.23');
        expect(koden(await saksgang.gjoer('moetesekretaer', flytting, ved('tertial-fsk', av)))).toEqual([
          422,
          'VedtaketErAvEtAnnetOrgan',
        ]);
        expect(koden(await saksgang.gjoer('moetesekretaer', flytting, ved('hp-2025-2028', gammelt)))).toEqual(
          [422, 'VedtaketErDetSomGaOppdraget'],
        );
      },
    'kommunestyret setter en annen dag enn den som ble foreslått, og den gjelder': async () => {
      saksgang.detEr('2025-06-17');
      const vedtak = await tertialsak('tertial-1', 'kommunestyret', '3.23');
      await saksgang.lykkes('moetesekretaer', await paa('3.23', 'fristflytting'), {
        sak: 'tertial-1',
        vedtak,
        punkt: '3.23',
        dato: '2025-10-31',
        tekst: 'innen utgangen av oktober 2025',
      });
      expect(await oppdraget('3.23')).toMatchObject({
        frist: { dato: '2025-10-31', kilde: 'vedtatt', tolket: false },
        fristforslag: null,
        utsettelser: 1,
        alderDager: 189,
        sistEndret: '2025-06-17',
      });
      expect(await oppdraget('3.23', '?gjelder=2025-06-16')).toMatchObject({ utsettelser: 0 });
    },
    'når det bes om mer tid igjen, sier kommunestyret nei, og fristen står': async () => {
      saksgang.detEr('2025-10-14');
      await saksgang.lykkes('saksbehandler', await paa('3.23', 'fristforslag'), {
        dato: '2026-06-30',
        grunn: 'Leverandøren har trukket seg.',
      });
      const vedtak = await tertialsak('tertial-2', 'kommunestyret', '3.23');
      await saksgang.lykkes('moetesekretaer', await paa('3.23', 'fristforslag/avslag'), {
        sak: 'tertial-2',
        vedtak,
        punkt: '3.23',
      });
      expect(await oppdraget('3.23')).toMatchObject({
        frist: { dato: '2025-10-31' },
        fristforslag: null,
        utsettelser: 1,
      });
    },
  });

  scenario('det som er endret uten vedtak, vises for organet som hadde vedtatt det', {
    'en annen rolle får ansvaret, og vedtaket presiseres uten votering': async () => {
      saksgang.detEr('2025-02-01');
      const fordeling = await paa('3.24', 'fordeling');
      await saksgang.lykkes('kommunedirektoer', fordeling, { ansvarlig: 'skolesjef' });
      await saksgang.lykkes('saksbehandler', await paa('3.24', 'frist'), {
        dato: '2025-09-01',
        tekst: 'plandato',
      });
      expect(await saksgang.se(`${HP}/endringer-uten-vedtak`)).toMatchObject({ organer: [], endringer: [] });
      saksgang.detEr('2025-03-01');
      await saksgang.lykkes('kommunedirektoer', fordeling, {
        ansvarlig: 'kommunalsjef oppvekst',
        begrunnelse: 'Ny organisering.',
      });
      const { vedtak } = await oppdraget('3.24');
      await saksgang.lykkes('moetesekretaer', `${SAK}/vedtak/${vedtak}/punkter/3.24/merknader`, {
        tekst: 'Saken gjelder bare ungdomsskolen.',
      });
    },
    'begge står der uten hjemmel, med før og etter': async () => {
      const alle = `${HP}/endringer-uten-vedtak`;
      expect(await saksgang.se(`${alle}?organ=kommunestyret`)).toMatchObject({
        organer: [{ organ: 'kommunestyret', antall: 2, utenHjemmel: 2 }],
        endringer: [
          {
            felt: 'ansvarlig',
            fra: 'skolesjef',
            til: 'kommunalsjef oppvekst',
            rolle: 'kommunedirektoer',
            skjedde: '2025-03-01',
            hjemmel: null,
            begrunnelse: 'Ny organisering.',
          },
          { felt: 'ordlyd', punkt: '3.24', fra: 'Det legges fram en sak til.', rolle: 'moetesekretaer' },
        ],
      });
      expect(await saksgang.se(`${alle}?organ=formannskapet`)).toMatchObject({ endringer: [] });
      expect(await saksgang.se(`${alle}?gjelder=2025-02-28`)).toMatchObject({ endringer: [] });
    },
    'en administrativ justering av budsjettet står der med delegasjonen den hviler på': async () => {
      const { delegasjon } = await saksgang.lykkes('moetesekretaer', '/lier/delegasjoner', {
        tittel: 'Budsjettfullmakt',
        tilOrgan: 'kommunedirektøren',
        grense: 100_000,
        nivaa: 'innenfor-utvalg',
        videredelegering: false,
        gjelderFra: '2025-01-01',
        vedtak: { organ: 'kommunestyret', saksnummer: 'KS 2/25', dato: '2025-01-20' },
      });
      const linje = (tittel: string, n: number) => ({
        utvalg: 'HOV',
        kategori: 'x',
        tittel,
        beloep: { '2025': n, '2026': 0, '2027': 0, '2028': 0 },
      });
      await saksgang.lykkes('kommunedirektoer', `${HP}/budsjettjusteringer`, {
        delegasjon,
        linjer: [linje('Vikarer', 50_000), linje('Innkjøp', -50_000)],
      });
      expect(await saksgang.se(`${HP}/endringer-uten-vedtak`)).toMatchObject({
        organer: [{ antall: 3, utenHjemmel: 2 }],
        endringer: [{}, {}, { felt: 'beloep', hjemmel: 'Budsjettfullmakt, kommunestyret KS 2/25' }],
      });
    },
  });
});
