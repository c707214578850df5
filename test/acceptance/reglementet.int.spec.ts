import { Saksgang, scenario, type Svar } from './saksgang';

const HP = '/lier/hp/2025-2028';

describe('Kommunens reglement', () => {
  let saksgang: Saksgang;
  beforeEach(async () => {
    saksgang = await Saksgang.start('2024-11-20');
    await saksgang.lykkes('administrator', '', { kommune: 'lier', navn: 'Lier', kommunenummer: '3312' });
    const utvalg = [{ kode: 'OKI', navn: 'Oppvekst' }];
    await saksgang.lykkes('budsjettsjef', '/lier/hp', { hp: '2025-2028', utvalg });
    await saksgang.lykkes('kommunedirektoer', `${HP}/beslutningsgrunnlag`);
  });
  afterEach(() => saksgang.stopp());

  const organet = async (organ: string, navn: readonly (string | undefined)[]) => {
    await saksgang.lykkes('moetesekretaer', '/lier/organer', { organ, type: organ, navn: organ });
    await saksgang.lykkes('moetesekretaer', `/lier/organer/${organ}/medlemmer`, {
      gjelderFra: '2023-10-10',
      medlemmer: navn.map((n, i) => ({ plass: i + 1, parti: 'Sp', navn: n })),
      varamedlemmer: [],
      skjedde: '2023-10-10',
    });
  };
  const fremme = (type: string, punkt: string, mer: object = {}, rolle = 'gruppeleder') =>
    saksgang.gjoer(rolle, `${HP}/forslag`, {
      type,
      tittel: 'Skolebøker',
      partier: ['Sp'],
      verbalforslag: [{ punkt, tittel: 'Skolebøker', tekst: 'Det legges fram en sak.' }],
      ...mer,
    });
  const koden = (svar: Svar) => [svar.status, svar.innhold['code']];

  let moete: string;

  scenario('hvem som fremmer hva, til når, og hva som kan komme når saken er tatt opp', {
    'kommunestyret har vedtatt et reglement, og kaller inn til budsjettmøtet': async () => {
      await saksgang.lykkes('moetesekretaer', '/lier/reglement', {
        gjelderFra: '2024-01-01',
        vedtak: { organ: 'kommunestyret', saksnummer: 'KS 92/2023', dato: '2023-12-12' },
        forslagEtterOpptak: ['oversendelsesforslag'],
        forslagsrett: [{ type: 'alternativt-budsjett', roller: ['gruppeleder'], organer: ['kommunestyret'] }],
        mindretallsanke: { teller: 1, nevner: 3, fristDager: 0 },
        fristForForslag: 2,
        fristForBudsjettspoersmaal: 7,
      });
      await organet('kommunestyret', [undefined, undefined, undefined]);
      ({ moete = '' } = await saksgang.lykkes('moetesekretaer', '/lier/organer/kommunestyret/moeter', {
        dato: '2024-12-10',
      }));
    },
    'en folkevalgt kan ikke fremme et alternativt budsjett, men gruppelederen kan': async () => {
      const avslag = await fremme('alternativt-budsjett', '3.1', {}, 'folkevalgt');
      expect(koden(avslag)).toEqual([403, 'RollenKanIkkeFremmeForslaget']);
      expect(avslag.innhold['detail']).toContain('KS 92/2023');
      expect((await fremme('alternativt-budsjett', '3.1', { moete })).status).toBe(201);
    },
    'et spørsmål uten frist skal besvares en uke før møtet': async () => {
      const spoersmaal = { slag: 'spoersmaal', parti: 'Sp', tekst: 'Hva koster det?' };
      expect(koden(await saksgang.gjoer('folkevalgt', `${HP}/spoersmaal`, spoersmaal))).toEqual([
        400,
        'FristenMaaOppgis',
      ]);
      await saksgang.lykkes('folkevalgt', `${HP}/spoersmaal`, { ...spoersmaal, moete });
      expect(await saksgang.se(`${HP}/spoersmaal`)).toMatchObject({ spoersmaal: [{ frist: '2024-12-03' }] });
    },
    'dagen før møtet er det for sent for et forslag til det': async () => {
      saksgang.detEr('2024-12-09');
      expect(koden(await fremme('verbalforslag', '3.2', { moete }))).toEqual([422, 'FristenForForslagErUte']);
    },
    'når kommunestyret har tatt saken opp, kan bare oversendelsesforslag fremmes': async () => {
      await saksgang.lykkes('moetesekretaer', `${HP}/innstilling`, {
        organ: 'formannskapet',
        forslag: null,
        stillere: ['Sp'],
        skjedde: '2024-11-20',
      });
      await saksgang.lykkes('moetesekretaer', `${HP}/innstilling/offentliggjoering`, {
        skjedde: '2024-11-21',
      });
      saksgang.detEr('2024-12-10');
      await saksgang.lykkes('moetesekretaer', `${HP}/behandling`, { organ: 'kommunestyret' });
      expect(koden(await fremme('verbalforslag', '3.3'))).toEqual([422, 'ForslagstypenKommerForSent']);
      const { ider } = (await fremme('oversendelsesforslag', '3.4')).innhold as {
        readonly ider?: { readonly forslag: string };
      };
      await saksgang.lykkes('moetesekretaer', `${HP}/voteringer`, {
        organ: 'kommunestyret',
        form: 'for-mot',
        forslag: [ider?.forslag],
        stemmer: [
          { valg: 'for', antall: 2 },
          { valg: 'mot', antall: 1 },
        ],
        modus: 'gjennomfoere',
      });
    },
  });

  scenario('et mindretall i formannskapet løfter en sak til kommunestyret (R35)', {
    'formannskapet har gjort et vedtak i en sak det har fått å avgjøre': async () => {
      await organet('formannskapet', ['Kari', 'Ola', 'Per']);
      await saksgang.lykkes('moetesekretaer', '/lier/saker', { sak: 'skolegaard', tittel: 'Ny skolegård' });
      const { vedtak = '' } = await saksgang.lykkes('moetesekretaer', '/lier/saker/skolegaard/vedtak', {
        tittel: 'Ny skolegård',
        organ: 'formannskapet',
        deler: ['annet'],
        punkter: [
          {
            punkt: '1',
            tittel: 'Gården',
            tekst: 'Den bygges.',
            tekstform: 'full',
            delpunkter: [
              {
                delpunkt: 'a',
                type: 'sak',
                tittel: 'Gården bygges',
                mottaker: { navn: 'kommunedirektøren', slag: 'kommunedirektoer', kilde: 'trykt' },
                frist: { type: 'ingen' },
              },
            ],
          },
        ],
      });
      moete = `/lier/saker/skolegaard/vedtak/${vedtak}/mindretallsanke`;
    },
    'uten et reglement er det ingen rett til å anke': async () => {
      expect(koden(await anke('Kari'))).toEqual([422, 'ReglementetGirIngenMindretallsanke']);
    },
    'med et som krever en tredel, er det nok med ett av tre medlemmer, men ikke med én utenfra': async () => {
      await saksgang.lykkes('moetesekretaer', '/lier/reglement', {
        gjelderFra: '2024-01-01',
        vedtak: { organ: 'kommunestyret', saksnummer: 'KS 92/2023', dato: '2023-12-12' },
        mindretallsanke: { teller: 1, nevner: 3, fristDager: 0 },
      });
      expect(koden(await anke('Gro'))).toEqual([422, 'AnkerenErIkkeMedlem']);
      expect((await anke('Kari')).status).toBe(201);
      expect(await saksgang.se('/lier/saker/skolegaard/vedtak')).toMatchObject({
        vedtak: [{ mindretallsanker: [{ loefter: true, til: 'kommunestyret', antallMedlemmer: 3 }] }],
      });
    },
  });

  const anke = (navn: string) =>
    saksgang.gjoer('folkevalgt', moete, {
      medlemmer: [{ navn }],
      til: 'kommunestyret',
      modus: 'gjennomfoere',
    });
});
