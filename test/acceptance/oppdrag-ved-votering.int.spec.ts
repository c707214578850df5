import type { Oppdragsliste } from '@saksgang/register';
import { Saksgang, scenario } from './saksgang';

const HP = '/nes/hp/2026-2029';
const SAKEN = '/nes/saker/eldre-vedtak';

const delpunkt = (tittel: string) => ({
  delpunkt: 'a',
  type: 'sak',
  tittel,
  mottaker: { navn: 'kommunedirektøren', slag: 'kommunedirektoer', kilde: 'trykt' },
  frist: {
    type: 'dato',
    dato: '2025-12-31',
    presisjon: 'dag',
    ord: 'innen utgangen av 2025',
    gjelder: 'frist',
  },
});
const punkt = (nr: string, tittel: string) => ({
  punkt: nr,
  tittel,
  tekst: `Kommunedirektøren bes legge fram ${tittel} innen utgangen av 2025.`,
  tekstform: 'full',
  delpunkter: [delpunkt(tittel)],
});

describe('Egenskap: kommunestyret avgjør eldre oppdrag i en votering over et verbalforslag', () => {
  let saksgang: Saksgang;
  beforeAll(async () => {
    saksgang = await Saksgang.start('2025-01-15');
    await saksgang.lykkes('administrator', '', { kommune: 'nes', navn: 'Nes', kommunenummer: '3228' });
  });
  afterAll(() => saksgang.stopp());

  const oppdragene = async () => (await saksgang.se<Oppdragsliste>('/nes/oppdrag')).oppdrag;
  const oppdraget = async (nr: string) => {
    const funnet = (await oppdragene()).find((o) => o.punkt === nr);
    if (!funnet) throw new Error(`there is no oppdrag of ${nr}`);
    return funnet;
  };
  let forslag = '';
  const votering = () => ({
    organ: 'kommunestyret',
    form: 'for-mot',
    forslag: [forslag],
    stemmer: [
      { valg: 'for', antall: 22 },
      { valg: 'mot', antall: 19 },
    ],
    modus: 'gjennomfoere',
  });

  scenario('avsluttet, flyttet og sendt tilbake', {
    'Gitt tre oppdrag fra et eldre vedtak, der to er meldt utført og ett av dem er dokumentert': async () => {
      await saksgang.lykkes('moetesekretaer', '/nes/saker', {
        sak: 'eldre-vedtak',
        tittel: 'Eldre vedtak',
      });
      await saksgang.lykkes('moetesekretaer', `${SAKEN}/vedtak`, {
        tittel: 'Eldre vedtak',
        organ: 'kommunestyret',
        deler: ['verbalvedtak'],
        punkter: [punkt('1', 'sak om vei'), punkt('2', 'sak om skole'), punkt('3', 'sak om park')],
        skjedde: '2025-01-14',
      });
      expect((await oppdragene()).map((o) => o.punkt)).toEqual(['1', '2', '3']);
      for (const [nr, dokumentasjon] of [
        ['1', [{ slag: 'sak', referanse: 'KS 12/25' }]],
        ['3', []],
      ] as const)
        await saksgang.lykkes('saksbehandler', `/nes/oppdrag/${(await oppdraget(nr)).id}/utfoert`, {
          dokumentasjon,
          kommentar: 'Saken er lagt fram.',
        });
    },
    'Og et verbalforslag som avslutter det ene, flytter det andre og sender det tredje tilbake': async () => {
      saksgang.detEr('2025-10-15');
      await saksgang.lykkes('budsjettsjef', '/nes/hp', {
        hp: '2026-2029',
        utvalg: [{ kode: 'OPP', navn: 'Oppvekst' }],
      });
      await saksgang.lykkes('kommunedirektoer', `${HP}/beslutningsgrunnlag`);
      const [vei, skole, park] = await Promise.all(['1', '2', '3'].map(oppdraget));
      const fremmet = await saksgang.lykkes('gruppeleder', `${HP}/forslag`, {
        tittel: 'Punkter fra i fjor',
        partier: ['Ap'],
        verbalforslag: [
          {
            punkt: '3.1',
            tittel: 'Punkter fra i fjor',
            tekst:
              'Punkt 1 anses som avsluttet, fristen for punkt 2 settes til 30.06.2026, punkt 3 sendes tilbake.',
            avslutter: [{ oppdrag: vei?.id, maate: 'utfoert' }],
            flytter: [{ oppdrag: skole?.id, dato: '2026-06-30', tekst: '30.06.2026' }],
            senderTilbake: [{ oppdrag: park?.id, grunn: 'Ingenting viser at saken er lagt fram.' }],
          },
        ],
      });
      forslag = fremmet['forslag'] ?? '';
    },
    'Når kommunestyret stemmer over det, og det får flertall,': async () => {
      saksgang.detEr('2025-12-09');
      await saksgang.lykkes('moetesekretaer', `${HP}/behandling`, {
        organ: 'kommunestyret',
        modus: 'protokollfoere',
      });
      expect((await oppdraget('1')).status).toBe('Utført – til politisk behandling');
      expect((await oppdraget('3')).status).toBe('Meldt utført, ikke dokumentert');
    },
    'Får ikke den som meldte det utført, føre voteringen som avslutter det, og ingenting er ført':
      async () => {
        const svar = await saksgang.api.app.inject({
          method: 'POST',
          url: `/api/kommuner${HP}/voteringer`,
          headers: { 'x-saksgang-person': 'saksbehandler-1', 'x-saksgang-rolle': 'moetesekretaer' },
          payload: votering(),
        });
        expect([svar.statusCode, svar.json<{ code: string }>().code]).toEqual([
          403,
          'DenSomMeldteUtfoertAvslutterIkke',
        ]);
        expect((await oppdraget('1')).status).toBe('Utført – til politisk behandling');
      },
    'Når en annen fører den': async () => {
      await saksgang.lykkes('moetesekretaer', `${HP}/voteringer`, votering());
    },
    'Så er det første avsluttet, det andre har ny frist og det tredje er tilbake': async () => {
      expect((await oppdraget('1')).status).toBe('Avsluttet');
      expect((await oppdraget('2')).frist).toMatchObject({ dato: '2026-06-30', tekst: '30.06.2026' });
      expect((await oppdraget('3')).status).toBe('Ikke fordelt');
    },
  });
});
