import { dato, fold, type ForslagId, type Punkt, type VedtakId } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { fremmeForslag, type FremmeForslag } from '../forslag/fremme-forslag';
import type { Moetebilde } from '../moete/deltaker';
import { godkjennProtokoll, type GodkjennProtokoll } from '../protokoll/godkjenn-protokoll';
import {
  DELT,
  DELT_MED_NAVN,
  ferdigBehandlet,
  gruppe,
  parti,
  protokollGodkjent,
  SJEKKSUM,
} from '../protokoll/protokoll.fixtures';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import {
  enLinje,
  etForslag,
  etMoete,
  forMot,
  forslagFremmet,
  gjenopptatt,
  ID,
  klarTilVotering,
  registrert,
  tattOpp,
  uuid,
  vedtattHp,
} from '../sak/sak.fixtures';
import type { SakGjenopptatt } from './behandling.events';
import { gjenopptaSak, type GjenopptaSak } from './gjenoppta-sak';
import { protokollfoerInnstilling, type ProtokollfoerInnstilling } from './protokollfoer-innstilling';
import { registrerVotering } from './registrer-votering';
import { taSakTilBehandling } from './ta-sak-til-behandling';
import { utsettSak, type UtsettSak } from './utsett-sak';

type Data = GjenopptaSak['data'];
const MER = '2025-01-28';
const MOETE = { ...etMoete(3), dato: dato(MER) };
const stemmer = [gruppe('for', parti('Høyre', 22)), gruppe('mot', parti('Sp', 19))] as Data['stemmer'];
const tall = (ja: number, nei: number) => forMot(ja, nei) as Data['stemmer'];

const gjenoppta = (
  mer: Partial<Data> = {},
  moete: Moetebilde | null = null,
  skjedde: string | null = MER,
): GjenopptaSak =>
  kommando<GjenopptaSak>(
    'GjenopptaSak',
    {
      organ: 'kommunestyret',
      moete: moete?.moete ?? null,
      stemmer,
      moetelederStemte: null,
      grunn: 'Statsbudsjettet ble endret.',
      modus: 'gjennomfoere',
      ...mer,
    },
    { skjedde, grunnlag: { moete } },
  );
const gitt = (...mer: readonly SakEvent[]) => decider(sak).given(...mer);
/** After the budget is adopted, and its protokoll approved. */
const vedtatt = [...ferdigBehandlet(), protokollGodkjent];

const ORD = uuid(24) as ForslagId;
const ordene = (mer: Partial<FremmeForslag['data']> = {}): FremmeForslag =>
  kommando<FremmeForslag>(
    'FremmeForslag',
    {
      ...etForslag({
        id: ORD,
        type: 'verbalforslag',
        linjer: [],
        verbalforslag: [
          {
            punkt: '3.2' as Punkt,
            tittel: 'Vikarer',
            tekst: 'Det bes om en sak.',
            delpunkter: [],
          },
        ],
      }),
      moete: null,
      ...mer,
    },
    { skjedde: MER, grunnlag: { reglement: null, moetedag: null } },
  );
const fremmet = forslagFremmet({ ...ordene().data });
const tatt = () =>
  gitt(...vedtatt, gjenopptatt, fremmet).when(taSakTilBehandling, tattOpp('kommunestyret', MER));
const stem = (mer: Parameters<typeof registrert>[0] = {}) =>
  registrert(
    {
      form: 'for-mot',
      forslag: [ORD],
      votering: uuid(42),
      vedtak: uuid(32) as VedtakId,
      ...mer,
    },
    MER,
  );
const opptatt = () => [...vedtatt, gjenopptatt, fremmet, ...tatt().events];
const paaNytt = (...mer: readonly SakEvent[]) => gitt(...opptatt(), ...mer);
const hpEtter = (...hendelser: readonly SakEvent[]) => {
  const hp = fold(sak, hendelser);
  if (hp.slag !== 'handlingsprogram') throw new Error(hp.slag);
  return hp;
};

describe('GjenopptaSak', () => {
  it('is a vote of the body that decided, by alminnelig flertall, and keeps who voted what and why (R36)', () => {
    gitt(...vedtatt)
      .when(gjenopptaSak, gjenoppta())
      .then(gjenopptatt);
  });

  it('is open to a kommune whose budget was adopted before it came here', () => {
    gitt(...vedtattHp())
      .when(gjenopptaSak, gjenoppta())
      .thenTypes('SakGjenopptatt');
  });

  it.each<[string, Partial<Data>, string]>([
    [
      'by a body that has decided nothing in the sak',
      { organ: 'formannskapet' },
      'OrganetHarIkkeAvgjortSaken',
    ],
    ['without a vote', { stemmer: null }, 'GjenopptakKreverVotering'],
    ['by a minority', { stemmer: tall(19, 22) }, 'FlertalletErMotGjenopptak'],
    [
      'at a tie that the møteleder settled against it (R25)',
      { stemmer: tall(20, 20), moetelederStemte: 'mot' },
      'FlertalletErMotGjenopptak',
    ],
    [
      'with blank votes (R24)',
      {
        stemmer: [...(stemmer ?? []), { valg: 'blank', antall: 1, partier: [] }],
      },
      'BlankeStemmerTellesIkke',
    ],
    ['by a party that split, with no names (R31)', { stemmer: DELT as Data['stemmer'] }, 'PartiDeltUtenNavn'],
  ])('is refused live %s, and recorded with a remark where it happened (R36)', (_, mer, kode) => {
    gitt(...vedtatt)
      .when(gjenopptaSak, gjenoppta(mer))
      .thenRefused(kode);
    const foert = gitt(...vedtatt).when(gjenopptaSak, gjenoppta({ ...mer, modus: 'protokollfoere' }));
    foert.thenTypes('SakGjenopptatt');
    const [fakta] = foert.events as readonly SakGjenopptatt[];
    // What is not known is no breach of anything.
    expect(fakta?.data.merknader).toHaveLength(mer.stemmer === null ? 0 : 1);
  });

  it('is carried by the møteleder at a tie (R25), and by a party that names who voted what (R31)', () => {
    gitt(...vedtatt)
      .when(gjenopptaSak, gjenoppta({ stemmer: tall(20, 20), moetelederStemte: 'for' }))
      .thenAmong('SakGjenopptatt', {
        utfall: {
          slag: 'avgjort',
          vinner: 'for',
          avgjortAv: 'moeteleders-stemme',
        },
      });
    gitt(...vedtatt)
      .when(gjenopptaSak, gjenoppta({ stemmer: DELT_MED_NAVN as Data['stemmer'] }))
      .thenTypes('SakGjenopptatt');
  });

  it.each<[string, Partial<Data>, string]>([
    ['a tie that nobody settled', { stemmer: tall(20, 20) }, 'StemmelikhetUtenMoeteleder'],
    ['no votes at all', { stemmer: tall(0, 0) }, 'IngenStemmerErAvgitt'],
    [
      'the same choice twice',
      { stemmer: [...(stemmer ?? []), ...(stemmer ?? [])] },
      'StemmevalgetErOppgittToGanger',
    ],
    [
      'parties that do not add up',
      { stemmer: [{ valg: 'for', antall: 23, partier: [parti('Høyre', 22)] }] },
      'PartistemmeneStemmerIkke',
    ],
    [
      'more names than votes',
      {
        stemmer: [
          {
            valg: 'for',
            antall: 1,
            partier: [parti('Høyre', 1, 'Kari', 'Ola')],
          },
        ],
      },
      'FlereNavnEnnStemmer',
    ],
    ['a meeting that nobody has called', { moete: MOETE.moete }, 'MoetetFinnesIkke'],
  ])('is never recorded on %s', (_, mer, kode) => {
    for (const modus of ['gjennomfoere', 'protokollfoere'] as const)
      gitt(...vedtatt)
        .when(gjenopptaSak, gjenoppta({ ...mer, modus }))
        .thenRefused(kode);
  });

  describe('in a meeting', () => {
    const iMoetet = (mer: Partial<Data>, bilde: Partial<Moetebilde> = {}) =>
      gitt(...vedtatt).when(gjenopptaSak, gjenoppta(mer, { ...MOETE, ...bilde }));

    it('counts those who are there, and all of them vote (R23, R24, R26)', () => {
      iMoetet({ stemmer: tall(2, 1) }).thenAmong('SakGjenopptatt', {
        moete: MOETE.moete,
        stemmeberettigede: 3,
      });
      iMoetet({ stemmer: tall(2, 0) }).thenRefused('AlleTilstedeMaaStemme');
      iMoetet({ stemmer: tall(2, 1) }, { antallMedlemmer: 7 }).thenRefused('OrganetErIkkeVedtaksfoert');
    });

    it('has no more votes than people', () => {
      iMoetet({ stemmer: tall(3, 1) }).thenRefused('FlereStemmerEnnTilstede');
      iMoetet({
        stemmer: [gruppe('for', parti('B', 3))] as Data['stemmer'],
      }).thenRefused('PartietHarIkkeSaaMangeStemmer');
    });

    it('is in the meeting of the body, while it goes on', () => {
      iMoetet({ stemmer: tall(2, 1) }, { organ: 'formannskapet' }).thenRefused('MoetetGjelderEtAnnetOrgan');
      iMoetet({ stemmer: tall(2, 1) }, { pagaar: false }).thenRefused('MoetetPaagaarIkke');
    });

    it('that also adopted the budget leaves out whoever was inhabil in the sak (R39)', () => {
      const [forrige, ...resten] = [...ferdigBehandlet()].reverse();
      const iSamme = [...resten]
        .reverse()
        .map((h) =>
          h.type === 'SakTattTilBehandling' ? { ...h, data: { ...h.data, moete: MOETE.moete } } : h,
        );
      const inhabil: SakEvent = {
        type: 'HabilitetAvgjort',
        data: {
          organ: 'kommunestyret',
          moete: MOETE.moete,
          dato: dato(MER),
          plass: 3,
          parti: 'A',
          navn: null,
          inhabil: true,
          hjemmel: 'forvaltningsloven § 6',
          begrunnelse: null,
          stemmer: null,
          vara: null,
          modus: 'gjennomfoere',
          merknader: [],
        },
      };
      const alle = [...iSamme, ...(forrige ? [forrige] : []), inhabil];
      gitt(...alle)
        .when(gjenopptaSak, gjenoppta({ stemmer: tall(2, 1) }, MOETE))
        .thenRefused('InhabileHarStemt');
      gitt(...alle)
        .when(gjenopptaSak, gjenoppta({ stemmer: tall(2, 0) }, MOETE))
        .thenAmong('SakGjenopptatt', { stemmeberettigede: 2 });
    });
  });

  it('is of a sak that is decided, on a day after it was, and once until it is done again', () => {
    gitt().when(gjenopptaSak, gjenoppta()).thenRefused('HandlingsprogrammetFinnesIkke');
    gitt(...klarTilVotering())
      .when(gjenopptaSak, gjenoppta())
      .thenRefused('FeilFase', 'når den er avgjort');
    gitt(...vedtatt)
      .when(gjenopptaSak, gjenoppta({}, null, null))
      .thenRefused('VedtaksdatoMangler');
    gitt(...vedtatt)
      .when(gjenopptaSak, gjenoppta({}, null, '2024-12-09'))
      .thenRefused('GjenopptattFoerVedtaket', '10.12.2024');
    gitt(...vedtatt, gjenopptatt)
      .when(gjenopptaSak, gjenoppta())
      .thenRefused('SakenErAltGjenopptatt');
  });
});

describe('A sak that is treated once more (R36)', () => {
  it('is taken up with the words that are put forward, and needs neither a new innstilling nor fourteen days (R4)', () => {
    tatt().thenAmong('SakTattTilBehandling', { forslag: [ORD] });
    // Kommunestyret has no innstilling on record at all, and that is no matter.
    gitt(...vedtattHp(), gjenopptatt, fremmet)
      .when(taSakTilBehandling, tattOpp('kommunestyret', MER))
      .thenTypes('SakTattTilBehandling');
  });

  it('adopts no second budget: none may be put forward, and what was left of the first treatment is not taken up (R29)', () => {
    for (const mer of [
      { type: 'alternativt-budsjett' as const },
      { type: 'rammeendring' as const, linjer: [enLinje({ id: ID.nyLinje })] },
    ])
      gitt(...vedtatt, gjenopptatt)
        .when(fremmeForslag, ordene(mer))
        .thenRefused('BudsjettetErAlleredeVedtatt', 'budsjettendring');
    const rest = uuid(25) as ForslagId;
    const medRest = [...vedtatt, forslagFremmet({ id: rest }), gjenopptatt, fremmet];
    const opp = gitt(...medRest).when(taSakTilBehandling, tattOpp('kommunestyret', MER));
    opp.thenAmong('SakTattTilBehandling', { forslag: [ORD] });
    const etter = gitt(...medRest, ...opp.events);
    etter
      .when(registrerVotering, stem({ form: 'budsjett', forslag: [rest] }))
      .thenRefused('BudsjettetErAlleredeVedtatt');
    etter
      .when(registrerVotering, stem({ form: 'budsjett', forslag: [rest], modus: 'protokollfoere' }))
      .thenTypes('VoteringRegistrert');
  });

  it('makes vedtakspunkter of what it adopts, and leaves what was adopted before as it is', () => {
    const stemt = paaNytt().when(registrerVotering, stem());
    stemt.thenTypes('VoteringRegistrert', 'VedtakFattet', 'VedtakspunktVedtatt');
    const hp = hpEtter(...opptatt(), ...stemt.events);
    expect([hp.fase, hp.budsjettvedtak]).toEqual(['vedtatt', ID.vedtak]);
    expect([...hp.vedtak.keys()]).toEqual([ID.vedtak, uuid(32)]);
  });

  it('is done when all of it is voted over, and then nothing more is put forward unless it is taken up again', () => {
    const ferdig = paaNytt(...paaNytt().when(registrerVotering, stem({ stemmer: forMot(10, 31) })).events);
    ferdig.when(fremmeForslag, ordene({ id: uuid(26) as ForslagId })).thenRefused('FeilFase', 'gjenopptatt');
    ferdig.when(gjenopptaSak, gjenoppta()).thenTypes('SakGjenopptatt');
  });

  it('is not done while something is left to vote over', () => {
    const annet = uuid(26) as ForslagId;
    const alle = [...vedtatt, gjenopptatt, fremmet, forslagFremmet({ ...ordene().data, id: annet })];
    const opp = gitt(...alle).when(taSakTilBehandling, tattOpp('kommunestyret', MER)).events;
    const etter = gitt(...alle, ...opp, ...gitt(...alle, ...opp).when(registrerVotering, stem()).events);
    etter.when(gjenopptaSak, gjenoppta()).thenRefused('SakenErAltGjenopptatt');
  });

  it('has a protokoll of its own, and is done when that is approved, also when nothing was put forward', () => {
    const godkjenn = kommando<GodkjennProtokoll>(
      'GodkjennProtokoll',
      { organ: 'kommunestyret', godkjentAv: ['ordføreren'], sjekksum: null },
      { grunnlag: { sjekksum: SJEKKSUM } },
    );
    for (const foer of [vedtatt, vedtattHp()]) {
      const opp = gitt(...foer, gjenopptatt).when(taSakTilBehandling, tattOpp('kommunestyret', MER)).events;
      const godkjent = gitt(...foer, gjenopptatt, ...opp).when(godkjennProtokoll, godkjenn);
      godkjent.thenTypes('ProtokollGodkjent');
      gitt(...foer, gjenopptatt, ...opp, ...godkjent.events)
        .when(gjenopptaSak, gjenoppta())
        .thenTypes('SakGjenopptatt');
      // Approved before the body takes the sak up: the vote is locked, and the treatment is still to come.
      const bareVedtatt = gitt(...foer, gjenopptatt).when(godkjennProtokoll, godkjenn).events;
      gitt(...foer, gjenopptatt, ...bareVedtatt)
        .when(taSakTilBehandling, tattOpp('kommunestyret', MER))
        .thenTypes('SakTattTilBehandling');
    }
  });

  it('may be put off, and is then still to be treated', () => {
    const utsatt = paaNytt().when(
      utsettSak,
      kommando<UtsettSak>('UtsettSak', {
        organ: 'kommunestyret',
        til: null,
        begrunnelse: null,
        votering: null,
        modus: 'protokollfoere',
      }),
    );
    utsatt.thenTypes('SakUtsatt');
    paaNytt(...utsatt.events)
      .when(taSakTilBehandling, tattOpp('kommunestyret', MER))
      .thenTypes('SakTattTilBehandling');
  });

  it('may be recommended upon, and the innstilling to the budget stands as it was laid out (R4)', () => {
    const innstilt = gitt(...vedtatt, gjenopptatt, fremmet).when(
      protokollfoerInnstilling,
      kommando<ProtokollfoerInnstilling>('ProtokollfoerInnstilling', {
        organ: 'formannskapet',
        forslag: ORD,
        stillere: ['Høyre'],
        votering: null,
        mindretall: null,
      }),
    );
    innstilt.thenTypes('InnstillingProtokollfoert');
    const { behandling } = hpEtter(...vedtatt, gjenopptatt, fremmet, ...innstilt.events);
    expect(behandling.offentliggjort).toBe('2024-11-22');
  });
});
