import type { Forskjellsvar, Fortelling } from '@saksgang/tidsreise';
import { Saksgang, scenario } from './saksgang';

const HP = '/lier/hp/2025-2028';
const SAK = '/lier/saker/hp-2025-2028';

interface Oppdrag {
  readonly id: string;
  readonly status: string;
  readonly ansvarlig: string | null;
}

describe('Å gå tilbake i tid', () => {
  let saksgang: Saksgang;
  beforeEach(async () => {
    saksgang = await Saksgang.start('2024-12-10');
    await saksgang.lykkes('administrator', '', { kommune: 'lier', navn: 'Lier', kommunenummer: '3312' });
    const utvalg = [{ kode: 'OKI', navn: 'Oppvekst' }];
    await saksgang.lykkes('budsjettsjef', '/lier/hp', { hp: '2025-2028', utvalg });
    ({ vedtak } = (await saksgang.lykkes('moetesekretaer', `${SAK}/vedtak`, {
      tittel: 'Handlingsprogram',
      organ: 'kommunestyret',
      deler: ['verbalvedtak'],
      punkter: [
        {
          punkt: '3.1',
          tittel: 'Skolebøker',
          tekst: 'Kommunedirektøren bes legge fram en sak.',
          tekstform: 'full',
          delpunkter: [
            {
              delpunkt: 'a',
              type: 'sak',
              tittel: 'Sak om skolebøker',
              mottaker: { navn: 'kommunedirektøren', slag: 'kommunedirektoer', kilde: 'trykt' },
              frist: { type: 'ingen' },
            },
          ],
        },
      ],
    })) as { vedtak: string });
  });
  afterEach(() => saksgang.stopp());

  let vedtak: string;
  const oppdraget = async (sporring = ''): Promise<Oppdrag> => {
    const [ett] = (await saksgang.se<{ oppdrag: readonly Oppdrag[] }>(`${HP}/oppdrag${sporring}`)).oppdrag;
    if (!ett) throw new Error('oppdraget er ikke der');
    return ett;
  };
  const forskjell = (sporring: string) => saksgang.se<Forskjellsvar>(`${HP}/forskjell?${sporring}`);

  scenario('en statusmelding som kom inn for sent', {
    'oppdraget ble fordelt 5. januar, men det ble først ført 12. januar': async () => {
      const { id } = await oppdraget();
      saksgang.detEr('2025-01-12');
      await saksgang.lykkes('kommunedirektoer', `/lier/oppdrag/${id}/fordeling`, {
        ansvarlig: 'skolesjef',
        skjedde: '2025-01-05',
      });
    },
    'det gjaldt 6. januar': async () => {
      expect(await oppdraget('?gjelder=2025-01-06')).toMatchObject({ ansvarlig: 'skolesjef' });
    },
    'men systemet visste det ikke 11. januar': async () => {
      expect(await oppdraget('?gjelder=2025-01-06&kjent=2025-01-11')).toMatchObject({ ansvarlig: null });
      expect(await oppdraget('?kjent=2025-01-11')).toMatchObject({ ansvarlig: null });
    },
    'det visste det fra klokkeslettet det ble ført': async () => {
      expect(await oppdraget('?kjent=2025-01-12T11:59:59.999Z')).toMatchObject({ ansvarlig: null });
      expect(await oppdraget('?kjent=2025-01-12T13:00%2B01:00')).toMatchObject({ ansvarlig: 'skolesjef' });
    },
    'et tidspunkt som ikke finnes, avvises med hvordan det skrives': async () => {
      const svar = await saksgang.api.app.inject({ url: `/api/kommuner${HP}/oppdrag?kjent=12.01.2025` });
      expect(svar.statusCode).toBe(400);
      expect(svar.body).toContain('må være en dag (åååå-mm-dd) eller et tidspunkt med tidssone');
    },
    'forskjellen på det som var kjent 11. og 12. januar, er den som ble ansvarlig': async () => {
      const svar = await forskjell('fraKjent=2025-01-11&tilKjent=2025-01-12');
      expect(svar).toMatchObject({
        rammelinjer: [],
        punkter: [],
        oppdrag: [
          {
            slag: 'endret',
            punkt: '3.1',
            felt: {
              status: { foer: 'Ikke fordelt', etter: 'Ikke påbegynt' },
              ansvarlig: { foer: null, etter: 'skolesjef' },
            },
          },
        ],
      });
    },
    'ordlyden rettes, og forskjellen vises ord for ord': async () => {
      saksgang.detEr('2025-02-01');
      await saksgang.lykkes('moetesekretaer', `${SAK}/vedtak/${vedtak}/punkter/3.1/rettelser`, {
        fra: 'Kommunedirektøren bes legge fram en sak.',
        til: 'Kommunedirektøren bes legge fram to saker.',
        begrunnelse: 'Skrivefeil i protokollen.',
      });
      const { oppdrag, punkter } = await forskjell('fraGjelder=2025-01-31&tilGjelder=2025-02-01');
      expect(oppdrag).toEqual([]);
      expect(punkter).toMatchObject([
        {
          slag: 'endret',
          punkt: '3.1',
          ordlyd: [
            { slag: 'lik', tekst: 'Kommunedirektøren bes legge fram' },
            { slag: 'ut', tekst: 'en sak.' },
            { slag: 'inn', tekst: 'to saker.' },
          ],
        },
      ]);
    },
    'fra et tidspunkt til det samme er det ingen forskjell': async () => {
      const punktet = (hva: string) => `${hva}Gjelder=2025-01-06&${hva}Kjent=2025-01-11`;
      expect(await forskjell(`${punktet('fra')}&${punktet('til')}`)).toMatchObject({
        rammelinjer: [],
        oppdrag: [],
        punkter: [],
      });
    },
    'før handlingsprogrammet var begynt, er alt nytt, og det sies': async () => {
      const { merknader, oppdrag, punkter } = await forskjell('fraGjelder=2024-01-01');
      expect(merknader).toEqual(['Handlingsprogrammet var ikke begynt på det første tidspunktet.']);
      expect([...oppdrag, ...punkter].map((f) => f.slag)).toEqual(['ny', 'ny']);
    },
    'oppdragets fortelling sier hva fordelingen endret, og at møtesekretæren ba om det': async () => {
      const { id } = await oppdraget();
      const { steg, valgt } = await saksgang.se<Fortelling>(`/lier/oppdrag/${id}/fortelling?steg=2`);
      expect(steg.map((s) => [s.steg, s.type])).toEqual([
        [1, 'OppdragRegistrert'],
        [2, 'OppdragFordelt'],
      ]);
      expect(valgt).toMatchObject({ forrige: 1, neste: null, aarsaker: [], rolle: 'kommunedirektoer' });
      expect(valgt?.endringer.map((e) => [e.foer, e.etter])).toEqual([
        ['ikke fordelt', 'ikke påbegynt'],
        [null, 'skolesjef'],
      ]);
      const foerste = (await saksgang.se<Fortelling>(`/lier/oppdrag/${id}/fortelling?steg=1`)).valgt;
      expect(foerste?.aarsaker).toMatchObject([{ rolle: 'moetesekretaer' }]);
      expect(foerste?.aarsaker[0]?.type).not.toBeNull();
    },
    'et steg som ikke var kjent da, er ikke i fortellingen': async () => {
      const { id } = await oppdraget();
      const svar = await saksgang.api.app.inject({
        url: `/api/kommuner/lier/oppdrag/${id}/fortelling?steg=2&kjent=2025-01-11`,
      });
      expect([svar.statusCode, svar.json<{ code: string }>().code]).toEqual([404, 'StegetFinnesIkke']);
    },
  });
});
