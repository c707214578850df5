import type { Vedtaksliste } from '@saksgang/historikk';
import type { Rammesvar } from '@saksgang/rammer';
import type { Oppdragsliste, Oppdragssvar } from '@saksgang/register';
import { Saksgang, scenario } from './saksgang';

const HP = '/nes/hp/2026-2029';

const beloep = (n: number) => ({ '2026': n, '2027': n, '2028': n, '2029': n });

describe('Egenskap: et handlingsprogram behandles i Saksgang, fra rullering til avsluttet oppdrag', () => {
  let saksgang: Saksgang;
  let forslag = '';
  let vedtak = '';
  const oppdraget = async (): Promise<Oppdragssvar> => {
    const { oppdrag } = await saksgang.se<Oppdragsliste>(`${HP}/oppdrag`);
    return oppdrag.find((o) => o.punkt === '3.1') as Oppdragssvar;
  };

  beforeAll(async () => {
    saksgang = await Saksgang.start('2025-10-01');
    await saksgang.lykkes('administrator', '', { kommune: 'nes', navn: 'Nes', kommunenummer: '3228' });
    await saksgang.lykkes('budsjettsjef', '/nes/hp', {
      hp: '2026-2029',
      utvalg: [
        { kode: 'OPP', navn: 'Oppvekst' },
        { kode: 'HEL', navn: 'Helse' },
      ],
    });
  });
  afterAll(() => saksgang.stopp());

  scenario('hele veien', {
    'Gitt at kommunedirektøren legger fram beslutningsgrunnlag og tilleggsinnstilling': async () => {
      await saksgang.lykkes('kommunedirektoer', `${HP}/beslutningsgrunnlag`);
      await saksgang.lykkes('budsjettsjef', `${HP}/rammeendringer`, {
        fase: 'beslutningsgrunnlag',
        utvalg: 'OPP',
        linjer: [
          {
            utvalg: 'OPP',
            kategori: 'Opprinnelig budsjett',
            tittel: 'Opprinnelig budsjett',
            beloep: beloep(1_000_000),
          },
          { utvalg: 'OPP', nr: 1, kategori: 'Annet', tittel: 'Leksehjelp', beloep: beloep(50_000) },
        ],
      });
      saksgang.detEr('2025-11-05');
      await saksgang.lykkes('budsjettsjef', `${HP}/rammeendringer`, {
        fase: 'tilleggsinnstilling',
        utvalg: 'OPP',
        linjer: [{ utvalg: 'OPP', nr: 1, kategori: 'Annet', tittel: 'Leksehjelp', beloep: beloep(80_000) }],
      });
      const { utvalg, vedtak: vedtatt } = await saksgang.se<Rammesvar>(`${HP}/rammer?enhet=kr`);
      expect(vedtatt).toBeNull();
      expect(utvalg[0]?.summer['Ramme 2026-2029']?.beloep).toEqual(beloep(1_080_000));
      const foer = await saksgang.se<Rammesvar>(`${HP}/rammer?enhet=kr&gjelder=2025-11-04`);
      expect(foer.utvalg[0]?.summer['Ramme 2026-2029']?.beloep).toEqual(beloep(1_050_000));
    },

    'Og at to partier fremmer hvert sitt forslag, og det ene trekkes': async () => {
      saksgang.detEr('2025-11-12');
      const fremmet = await saksgang.lykkes('gruppeleder', `${HP}/forslag`, {
        tittel: 'Fellesforslag om skolebøker',
        partier: ['Ap', 'Sp'],
        linjer: [
          { utvalg: 'OPP', kategori: 'Politiske vedtak HP', tittel: 'Skolebøker', beloep: beloep(40_000) },
          {
            utvalg: 'HEL',
            kategori: 'Politiske vedtak HP',
            tittel: 'Kutt i innkjøp',
            beloep: beloep(-40_000),
          },
        ],
        verbalforslag: [
          {
            punkt: '3.1',
            tittel: 'Skolebøker',
            tekst: 'Kommunedirektøren bes legge fram sak om skolebøker innen 1. september 2026.',
          },
        ],
      });
      forslag = fremmet['forslag'] ?? '';
      const annet = await saksgang.lykkes('gruppeleder', `${HP}/forslag`, {
        tittel: 'Eget forslag',
        partier: ['H'],
        verbalforslag: [{ punkt: '3.2', tittel: 'Vei', tekst: 'Veien utbedres.' }],
      });
      await saksgang.lykkes('gruppeleder', `${HP}/forslag/${annet['forslag']}/trekking`);
    },

    'Når formannskapet innstiller og innstillingen bare har ligget ute i 13 dager, avvises behandlingen (R3)':
      async () => {
        saksgang.detEr('2025-11-20');
        await saksgang.lykkes('moetesekretaer', `${HP}/innstilling`, {
          organ: 'formannskapet',
          forslag,
          stillere: ['Ap', 'Sp', 'SV'],
        });
        await saksgang.lykkes('moetesekretaer', `${HP}/innstilling/offentliggjoering`);
        saksgang.detEr('2025-12-03');
        const avslag = await saksgang.gjoer('moetesekretaer', `${HP}/behandling`, { organ: 'kommunestyret' });
        expect(avslag).toMatchObject({
          status: 422,
          innhold: {
            code: 'InnstillingenHarIkkeLiggetUteLengeNok',
            regel: 'R3',
            hjemmel: 'kommuneloven § 14-3',
          },
        });
      },

    'Og når kommunestyret tar saken opp på den fjortende dagen og vedtar forslaget': async () => {
      saksgang.detEr('2025-12-04');
      await saksgang.lykkes('moetesekretaer', `${HP}/behandling`, { organ: 'kommunestyret' });
      const stemt = await saksgang.lykkes('moetesekretaer', `${HP}/voteringer`, {
        organ: 'kommunestyret',
        form: 'budsjett',
        forslag: [forslag],
        stemmer: [
          { valg: 'for', antall: 22 },
          { valg: 'mot', antall: 19 },
        ],
        saksnummer: 'KS 88/25',
        modus: 'gjennomfoere',
      });
      vedtak = stemt['vedtak'] ?? '';
      const svar = await saksgang.se<Vedtaksliste>(`${HP}/vedtak`);
      expect(svar.vedtak[0]).toMatchObject({
        id: vedtak,
        forslag: { partier: ['Ap', 'Sp'] },
        stemmer: { for: 22, mot: 19 },
        deler: ['oekonomiplan', 'aarsbudsjett', 'verbalvedtak'],
        merknader: [],
        uklassifisert: 1,
      });
      expect(svar.forslag.map((f) => f.skjebne)).toEqual(['vedtatt', 'trukket']);
    },

    'Så er rammen den vedtatte, og et vedtak til over budsjettet avvises': async () => {
      const { utvalg } = await saksgang.se<Rammesvar>(`${HP}/rammer?enhet=kr`);
      expect(utvalg.map((u) => u.summer['Ramme 2026-2029']?.beloep['2026'])).toEqual([1_120_000, -40_000]);
      const nytt = await saksgang.gjoer('moetesekretaer', `${HP}/voteringer`, {
        organ: 'kommunestyret',
        form: 'budsjett',
        forslag: [forslag],
        stemmer: [{ valg: 'for', antall: 41 }],
        modus: 'gjennomfoere',
      });
      expect(nytt).toMatchObject({ status: 409, innhold: { code: 'BudsjettetErAlleredeVedtatt' } });
    },

    'Og når punktet klassifiseres, blir det et oppdrag som fordeles og rapporteres': async () => {
      await saksgang.lykkes(
        'saksbehandler',
        `/nes/saker/hp-2026-2029/vedtak/${vedtak}/punkter/3.1/delpunkter`,
        {
          delpunkter: [
            {
              delpunkt: 'a',
              type: 'sak',
              tittel: 'Sak om skolebøker',
              mottaker: { navn: 'kommunedirektøren', slag: 'kommunedirektoer', kilde: 'trykt' },
              frist: {
                type: 'dato',
                dato: '2026-09-01',
                presisjon: 'dag',
                ord: 'innen 1. september 2026',
                gjelder: 'frist',
              },
            },
          ],
        },
      );
      const { id, status, iRute } = await oppdraget();
      expect([status, iRute]).toEqual(['Ikke fordelt', 'i rute']);
      await saksgang.lykkes('kommunalsjef', `/nes/oppdrag/${id}/fordeling`, {
        ansvarlig: 'skolesjef',
        person: 'person-7',
      });
      await saksgang.lykkes('saksbehandler', `/nes/oppdrag/${id}/status`, {
        status: 'paagaar',
        kommentar: 'Arbeidet er i gang.',
      });
      const flyttet = await saksgang.gjoer('saksbehandler', `/nes/oppdrag/${id}/frist`, {
        dato: '2027-01-01',
        tekst: 'trenger mer tid',
      });
      expect(flyttet.innhold).toMatchObject({ code: 'VedtattFristFlyttesBareVedVedtak' });
      expect(await oppdraget()).toMatchObject({
        status: 'Pågår',
        ansvarlig: 'skolesjef',
        frist: { dato: '2026-09-01' },
      });
    },

    'Så kan det bare avsluttes ved vedtak av kommunestyret, og med dokumentasjon': async () => {
      const { id } = await oppdraget();
      saksgang.detEr('2026-09-15');
      await saksgang.lykkes('moetesekretaer', '/nes/saker', {
        sak: 'tertial-2-2026',
        tittel: '2. tertial 2026',
        saksnummer: 'KS 61/26',
      });
      const tertial = await saksgang.lykkes('moetesekretaer', '/nes/saker/tertial-2-2026/vedtak', {
        tittel: '2. tertial 2026',
        organ: 'kommunestyret',
        deler: ['annet'],
        punkter: [
          {
            punkt: '2',
            tittel: 'Avsluttede punkter',
            tekst: 'Kommunestyret anser punkt 3.1 som avsluttet.',
            tekstform: 'full',
            delpunkter: [
              {
                delpunkt: 'a',
                type: 'foering',
                tittel: 'Punkt 3.1 anses som avsluttet',
                mottaker: { navn: 'kommunedirektøren', slag: 'kommunedirektoer', kilde: 'tolket' },
                frist: { type: 'ingen' },
              },
            ],
            avslutter: [{ oppdrag: id, maate: 'utfoert' }],
          },
        ],
      });
      const avslutt = { sak: 'tertial-2-2026', vedtak: tertial['vedtak'], punkt: '2' };
      const udokumentert = await saksgang.gjoer('moetesekretaer', `/nes/oppdrag/${id}/avslutning`, avslutt);
      expect(udokumentert.innhold).toMatchObject({ code: 'DokumentasjonMangler' });
      await saksgang.lykkes('saksbehandler', `/nes/oppdrag/${id}/utfoert`, {
        dokumentasjon: [],
        kommentar: 'Ferdig.',
      });
      expect((await oppdraget()).status).toBe('Meldt utført, ikke dokumentert');
      await saksgang.lykkes('saksbehandler', `/nes/oppdrag/${id}/utfoert`, {
        dokumentasjon: [{ slag: 'sak', referanse: 'KS 55/26' }],
        kommentar: 'Saken ble behandlet 17.06.2026.',
      });
      const utenVedtak = await saksgang.gjoer('moetesekretaer', `/nes/oppdrag/${id}/avslutning`, {
        ...avslutt,
        punkt: '9',
      });
      expect(utenVedtak.innhold).toMatchObject({ code: 'VedtaketFinnesIkkeISaken' });
      await saksgang.lykkes('moetesekretaer', `/nes/oppdrag/${id}/avslutning`, avslutt);
      expect((await oppdraget()).status).toBe('Avsluttet');
    },

    'Og vedtatte rammer endres bare av kommunestyret, eller innenfor en delegasjon som navngis (R11)':
      async () => {
        const linjer = [{ utvalg: 'OPP', kategori: 'x', tittel: 'Ekstra lærere', beloep: beloep(10_000) }];
        const organ = (o: string) => ({
          grunnlag: { organ: o, saksnummer: 'KS 70/26', dato: '2026-09-15' },
          linjer,
        });
        const avslag = await saksgang.gjoer(
          'moetesekretaer',
          `${HP}/budsjettendringer`,
          organ('formannskapet'),
        );
        expect(avslag).toMatchObject({ status: 422, innhold: { code: 'BareKommunestyretEndrerBudsjettet' } });
        await saksgang.lykkes('moetesekretaer', `${HP}/budsjettendringer`, organ('kommunestyret'));
        const uten = await saksgang.gjoer('kommunedirektoer', `${HP}/budsjettjusteringer`, {
          delegasjon: '00000000-0000-4000-8000-000000000001',
          linjer,
        });
        expect(uten.innhold).toMatchObject({ code: 'DelegasjonenFinnesIkke' });
        const gitt = await saksgang.lykkes('moetesekretaer', '/nes/delegasjoner', {
          tittel: 'Budsjettfullmakt',
          tilOrgan: 'kommunedirektøren',
          grense: 20_000,
          nivaa: 'mellom-utvalg',
          videredelegering: false,
          gjelderFra: '2026-01-01',
          vedtak: { organ: 'kommunestyret', saksnummer: 'KS 2/26', dato: '2026-01-20' },
        });
        await saksgang.lykkes('kommunedirektoer', `${HP}/budsjettjusteringer`, {
          delegasjon: gitt['delegasjon'],
          linjer,
        });
        const { utvalg } = await saksgang.se<Rammesvar>(`${HP}/rammer?enhet=kr&utvalg=OPP`);
        expect(utvalg[0]?.summer['Ramme 2026-2029']?.beloep['2026']).toBe(1_140_000);
      },

    'Og den vedtatte rammen per dag står der fortsatt': async () => {
      const { utvalg } = await saksgang.se<Rammesvar>(`${HP}/rammer?enhet=kr&utvalg=OPP&gjelder=2025-12-04`);
      expect(utvalg[0]?.summer['Ramme 2026-2029']?.beloep['2026']).toBe(1_120_000);
    },
  });
});
