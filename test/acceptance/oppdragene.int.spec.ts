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
});
