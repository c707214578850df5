import type { ForslagId, Punkt, VedtakId } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import {
  etMoete,
  forMot,
  forslagFremmet,
  hvertAar,
  ID,
  innstillingOffentliggjort,
  innstillingProtokollfoert,
  klarTilVotering,
  lagtFram,
  linjeNr,
  enInvestering,
  registrert,
  sakTattTilBehandling,
  sentraleLinjer,
  stemmerTil,
  TRE,
  treBudsjetter,
  uuid,
} from '../sak/sak.fixtures';
import { registrerVotering, type RegistrerVotering } from './registrer-votering';
import { velgMotkandidat, type VelgMotkandidat } from './velg-motkandidat';

const [A, B, C] = TRE;
type Data = RegistrerVotering['data'];

let neste = 0;
/** Another vote, with an id of its own. */
const stem = (mer: Partial<Data>) =>
  registrert({ votering: uuid(400 + ++neste), vedtak: uuid(500 + neste) as VedtakId, ...mer });
const overTre = (a: number, b: number, c: number, mer: Partial<Data> = {}) =>
  stem({ forslag: TRE, stemmer: stemmerTil([A, a], [B, b], [C, c]), ...mer });
const mellom = (x: ForslagId, y: ForslagId, tall: readonly [number, number], mer: Partial<Data> = {}) =>
  stem({
    form: 'budsjett-omvotering',
    forslag: [x, y],
    stemmer: stemmerTil([x, tall[0]], [y, tall[1]]),
    ...mer,
  });
const velg = (forslag: ForslagId) =>
  kommando<VelgMotkandidat>('VelgMotkandidat', {
    organ: 'kommunestyret',
    forslag,
    begrunnelse: 'Det ligger lengst fra det første.',
  });

const gitt = (...hendelser: readonly SakEvent[]) => decider(sak).given(...hendelser);
/** What has happened when the votes have been held one after the other. */
const etter = (foer: readonly SakEvent[], ...voteringer: readonly RegistrerVotering[]): readonly SakEvent[] =>
  voteringer.reduce((til, votering) => {
    const { events } = gitt(...til).when(registrerVotering, votering);
    expect(events).not.toEqual([]);
    return [...til, ...events];
  }, foer);
const regler = (...r: readonly string[]) => r.map((regel) => expect.objectContaining({ regel }) as unknown);

describe('Voteringen over hele budsjetter i kommunestyret', () => {
  it('er slutt når ett får flertall, og de andre faller (R27)', () => {
    const utfall = gitt(...treBudsjetter()).when(registrerVotering, overTre(22, 11, 8));
    utfall.thenTypes('VoteringRegistrert', 'VedtakFattet', 'RammeendringerVedtatt', 'VedtakspunktVedtatt');
    utfall.thenAmong('VoteringRegistrert', {
      skjebner: [
        { forslag: A, skjebne: 'vedtatt' },
        { forslag: B, skjebne: 'falt' },
        { forslag: C, skjebne: 'falt' },
      ],
    });
    utfall.thenAmong('VedtakFattet', { forslag: A });
  });

  it('avgjør ingenting når ingen får flertall: de to største går til omvotering (R27)', () => {
    const utfall = gitt(...treBudsjetter()).when(registrerVotering, overTre(16, 14, 13));
    utfall.thenTypes('VoteringRegistrert');
    utfall.thenAmong('VoteringRegistrert', { skjebner: [], utfall: { slag: 'omvotering', mellom: [A, B] } });
  });

  it('avgjøres i omvoteringen, og da faller også det som ikke kom dit (R27)', () => {
    const utfall = gitt(...etter(treBudsjetter(), overTre(16, 14, 13))).when(
      registrerVotering,
      mellom(A, B, [21, 22]),
    );
    utfall.thenAmong('VedtakFattet', { forslag: B });
    utfall.thenAmong('VoteringRegistrert', {
      skjebner: [
        { forslag: A, skjebne: 'falt' },
        { forslag: B, skjebne: 'vedtatt' },
        { forslag: C, skjebne: 'falt' },
      ],
    });
  });

  it('avgjøres av møtelederens stemme når omvoteringen er lik (R25, R27)', () => {
    gitt(...etter(treBudsjetter(), overTre(16, 14, 13)))
      .when(registrerVotering, mellom(A, B, [20, 20], { moetelederStemte: A }))
      .thenAmong('VedtakFattet', { forslag: A });
  });

  describe('avslås, når det skjer nå,', () => {
    it.each<[string, Partial<Data>, string]>([
      [
        'når ikke alle de hele budsjettene er med (R27)',
        { forslag: [A, B], stemmer: stemmerTil([A, 22], [B, 19]) },
        'AlleBudsjetteneMaaVaereMed',
      ],
      [
        'når det stemmes for og mot ett mens andre står (R27)',
        { form: 'for-mot' },
        'AlleBudsjetteneMaaVaereMed',
      ],
      [
        'når omvoteringen kommer først (R27)',
        { form: 'budsjett-omvotering', forslag: [A, B], stemmer: stemmerTil([A, 22], [B, 19]) },
        'OmvoteringUtenFoersteVotering',
      ],
      [
        'når det stemmes mot i omvoteringen (R30)',
        { form: 'budsjett-omvotering', forslag: [A, B] },
        'OmvoteringenHarBareAlternativer',
      ],
      ['når det stemmes for og mot flere (R27)', { forslag: TRE }, 'StemmevalgetPasserIkke'],
    ])('%s', (_, mer, kode) => {
      gitt(...treBudsjetter())
        .when(registrerVotering, stem(mer))
        .thenRefused(kode);
    });

    it.each<[string, RegistrerVotering]>([
      ['mellom andre enn de to største', mellom(A, C, [21, 22])],
      ['over alle på nytt', overTre(22, 11, 10)],
    ])('når omvoteringen er %s (R27)', (_, votering) => {
      gitt(...etter(treBudsjetter(), overTre(16, 14, 13)))
        .when(registrerVotering, votering)
        .thenRefused('OmvoteringenErMellomDeToStoerste');
    });
  });

  describe('når flere står likt om andreplassen (R28)', () => {
    const likt = () => etter(treBudsjetter(), overTre(17, 12, 12));

    it('må møtelederen velge før det stemmes igjen', () => {
      gitt(...likt())
        .when(registrerVotering, mellom(A, B, [21, 20]))
        .thenRefused('MotkandidatenErIkkeValgt');
    });

    it('går den som møtelederen velger, til omvotering, og valget er ført', () => {
      const valgt = gitt(...likt()).when(velgMotkandidat, velg(C));
      valgt.thenAmong('MotkandidatValgt', { forslag: C, mellom: [B, C] });
      const videre = gitt(...likt(), ...valgt.events);
      videre.when(registrerVotering, mellom(A, B, [21, 20])).thenRefused('OmvoteringenErMellomDeToStoerste');
      videre.when(registrerVotering, mellom(A, C, [20, 21])).thenAmong('VedtakFattet', { forslag: C });
    });

    it('velges det bare mellom dem som står likt, og bare da', () => {
      gitt(...likt())
        .when(velgMotkandidat, velg(A))
        .thenRefused('MotkandidatenStaarIkkeLikt');
      gitt(...treBudsjetter())
        .when(velgMotkandidat, velg(A))
        .thenRefused('IngenMotkandidatAaVelge');
      gitt(...etter(treBudsjetter(), overTre(16, 14, 13)))
        .when(velgMotkandidat, velg(C))
        .thenRefused('IngenMotkandidatAaVelge');
    });

    it('velges to etter hverandre når tre står likt om førsteplassen', () => {
      const alle = etter(treBudsjetter(), overTre(12, 12, 12));
      const foerst = gitt(...alle).when(velgMotkandidat, velg(B)).events;
      const saa = gitt(...alle, ...foerst).when(velgMotkandidat, velg(C));
      saa.thenAmong('MotkandidatValgt', { forslag: C, mellom: [A, C] });
      gitt(...alle, ...foerst, ...saa.events)
        .when(registrerVotering, mellom(B, C, [20, 16]))
        .thenAmong('VedtakFattet', { forslag: B });
    });

    it('protokollføres en omvotering der ingen valgte, med en merknad', () => {
      gitt(...likt())
        .when(registrerVotering, mellom(A, B, [21, 20], { modus: 'protokollfoere' }))
        .thenAmong('VoteringRegistrert', { merknader: regler('R28') });
    });
  });

  it('protokollføres som den var, med en merknad om at ikke alle var med (R27)', () => {
    gitt(...treBudsjetter())
      .when(registrerVotering, stem({ form: 'for-mot', modus: 'protokollfoere' }))
      .thenAmong('VedtakFattet', { forslag: A, merknader: regler('R27') });
  });

  describe('når budsjettet er vedtatt (R29)', () => {
    const vedtatt = () => etter(treBudsjetter(), overTre(22, 11, 8));

    it('avslås en votering til over budsjettet', () => {
      gitt(...vedtatt())
        .when(registrerVotering, overTre(8, 11, 22))
        .thenRefused('BudsjettetErAlleredeVedtatt');
    });

    it('protokollføres den med en merknad, og endrer ingenting som er vedtatt', () => {
      const utfall = gitt(...vedtatt()).when(
        registrerVotering,
        overTre(8, 11, 22, { modus: 'protokollfoere' }),
      );
      utfall.thenTypes('VoteringRegistrert');
      utfall.thenAmong('VoteringRegistrert', { skjebner: [], merknader: regler('R29') });
    });

    it('stemmes det fortsatt over verbalforslag og oversendelsesforslag for seg, før og etter', () => {
      const verbalt = uuid(31) as ForslagId;
      const oversendt = uuid(32) as ForslagId;
      const foer: readonly SakEvent[] = [
        ...treBudsjetter().slice(0, -1),
        forslagFremmet({ id: verbalt, type: 'verbalforslag', linjer: [] }),
        forslagFremmet({ id: oversendt, type: 'oversendelsesforslag', linjer: [] }),
        {
          ...sakTattTilBehandling,
          data: { ...sakTattTilBehandling.data, forslag: [...TRE, verbalt, oversendt] },
        } as SakEvent,
      ];
      const overVerbalt = stem({ form: 'for-mot', forslag: [verbalt] });
      for (const sted of [foer, etter(foer, overTre(22, 11, 8)), etter(foer, overTre(16, 14, 11))]) {
        const utfall = gitt(...sted).when(registrerVotering, overVerbalt);
        utfall.thenTypes('VoteringRegistrert', 'VedtakFattet', 'VedtakspunktVedtatt');
        utfall.thenAmong('VedtakFattet', { deler: ['verbalvedtak'], forslag: verbalt });
      }
      const sendt = gitt(...etter(foer, overTre(22, 11, 8))).when(
        registrerVotering,
        stem({ form: 'enstemmig', forslag: [oversendt], stemmer: stemmerTil(['for', 41]) }),
      );
      sendt.thenTypes('VoteringRegistrert');
      sendt.thenAmong('VoteringRegistrert', { skjebner: [{ forslag: oversendt, skjebne: 'oversendt' }] });
      // A vote over words in between does not forget which two are to meet.
      gitt(...etter(foer, overTre(16, 14, 11), overVerbalt))
        .when(registrerVotering, mellom(A, B, [21, 20]))
        .thenAmong('VedtakFattet', { forslag: A });
    });
  });

  it('er ikke over ord: et verbalforslag er ikke et budsjett', () => {
    gitt(...lagtFram(), forslagFremmet({ type: 'verbalforslag', linjer: [] }), sakTattTilBehandling)
      .when(registrerVotering, stem({}))
      .thenRefused('ForslagetErIkkeEtBudsjett');
  });

  it('vedtar det hele: nye linjer, endrede linjer, investeringer med finansiering, og sentrale linjer (R7)', () => {
    const ny = linjeNr(38, 100);
    const investering = {
      id: uuid(72),
      prosjekt: 'Tranby skole',
      kostnadsramme: 60,
      bevilgning: hvertAar(50),
      finansiering: [{ kilde: 'laan' as const, beloep: hvertAar(50) }],
      visesHos: enInvestering.visesHos,
      bevilgesTil: null,
      endrer: null,
    };
    const utfall = gitt(
      ...lagtFram(),
      ...sentraleLinjer(),
      forslagFremmet({
        linjer: [ny],
        endringer: [{ linje: ID.linje, beloep: hvertAar(999_700), ukjent: null }],
        sentrale: [{ tabell: 'drift', post: 'netto-avsetninger', endring: hvertAar(200) }],
        investeringer: [investering],
      }),
      innstillingProtokollfoert(),
      innstillingOffentliggjort(),
      sakTattTilBehandling,
    ).when(registrerVotering, stem({}));
    utfall.thenAmong('VedtakFattet', { balanse: { svar: 'i-balanse' } });
    utfall.thenAmong('RammeendringerVedtatt', {
      linjer: [ny],
      endringer: [{ linje: ID.linje, beloep: hvertAar(999_700), ukjent: null }],
      vedtatt: [ID.linje],
    });
    utfall.thenAmong('InvesteringerVedtatt', {
      linjer: [expect.objectContaining({ id: uuid(72), beloep: hvertAar(50), kostnadsramme: 60 }) as unknown],
      endringer: [],
    });
    utfall.thenAmong('SentraleLinjerVedtatt', {
      tabell: 'drift',
      linjer: [{ post: 'netto-avsetninger', beloep: hvertAar(200) }],
    });
    utfall.thenAmong('SentraleLinjerVedtatt', {
      tabell: 'investering',
      linjer: [{ post: 'bruk-av-laan', beloep: hvertAar(-50) }],
    });
  });

  it('vedtar også det som forslaget bygger på', () => {
    const under = forslagFremmet({ id: B, type: 'rammeendring', linjer: [linjeNr(38, 10)] });
    const over = forslagFremmet({
      id: A,
      linjer: [linjeNr(39, -10)],
      grunnlag: { slag: 'forslag', forslag: B },
      verbalforslag: [],
    });
    const utfall = gitt(
      ...lagtFram(),
      under,
      over,
      innstillingProtokollfoert(),
      innstillingOffentliggjort(),
      { ...sakTattTilBehandling, data: { ...sakTattTilBehandling.data, forslag: [A, B] } } as SakEvent,
    ).when(registrerVotering, stem({}));
    utfall.thenAmong('RammeendringerVedtatt', { linjer: [linjeNr(38, 10), linjeNr(39, -10)] });
    utfall.thenAmong('VedtakspunktVedtatt', { punkt: '3.1' });
  });
});

describe('En votering i et møte', () => {
  const tattOpp = (medlemmer: number, tilstede: number): readonly SakEvent[] => [
    ...klarTilVotering().slice(0, -1),
    {
      ...sakTattTilBehandling,
      data: {
        ...sakTattTilBehandling.data,
        moete: etMoete(1).moete,
        tilstede: etMoete(tilstede, medlemmer).deltakere,
      },
    } as SakEvent,
  ];
  const stemI = (stemmer: Data['stemmer'], tilstede: number, modus: Data['modus'] = 'gjennomfoere') =>
    registrert({ stemmer, modus }, '2024-12-10', etMoete(tilstede, 43));

  it('sier hvor mange som kunne stemme', () => {
    gitt(...tattOpp(43, 43))
      .when(registrerVotering, stemI(forMot(22, 21), 43))
      .thenAmong('VoteringRegistrert', { stemmeberettigede: 43, moete: etMoete(1).moete, merknader: [] });
  });

  it.each<[string, Data['stemmer'], number, string, string]>([
    ['21 av 43 er til stede (R23)', forMot(21, 0), 21, 'OrganetErIkkeVedtaksfoert', 'R23'],
    ['noen lar være å stemme (R24)', forMot(22, 20), 43, 'AlleTilstedeMaaStemme', 'R24'],
    [
      'noen stemmer blankt (R24)',
      stemmerTil(['for', 22], ['mot', 20], ['blank', 1]),
      43,
      'BlankeStemmerTellesIkke',
      'R24',
    ],
  ])('avslås når %s, og protokollføres med en merknad', (_, stemmer, tilstede, kode, regel) => {
    const foer = gitt(...tattOpp(43, 43));
    foer.when(registrerVotering, stemI(stemmer, tilstede)).thenRefused(kode);
    foer
      .when(registrerVotering, stemI(stemmer, tilstede, 'protokollfoere'))
      .thenAmong('VoteringRegistrert', { merknader: regler(regel) });
  });

  it('teller ikke dem som kom etter at saken ble tatt opp (R26)', () => {
    const foer = gitt(...tattOpp(43, 41));
    foer.when(registrerVotering, stemI(forMot(22, 21), 43)).thenRefused('FlereStemmerEnnStemmeberettigede');
    foer
      .when(registrerVotering, stemI(forMot(22, 21), 43, 'protokollfoere'))
      .thenAmong('VoteringRegistrert', { merknader: regler('R26'), stemmeberettigede: 41 });
  });

  it('har aldri flere stemmer enn folk, heller ikke i en protokoll', () => {
    gitt(...tattOpp(43, 43))
      .when(registrerVotering, stemI(forMot(22, 22), 43, 'protokollfoere'))
      .thenRefused('FlereStemmerEnnTilstede');
  });

  it('holdes ikke når møtet er hevet', () => {
    const hevet = { ...etMoete(43, 43), pagaar: false };
    gitt(...tattOpp(43, 43))
      .when(registrerVotering, registrert({ stemmer: forMot(22, 21) }, '2024-12-10', hevet))
      .thenRefused('MoetetPaagaarIkke');
  });
});

describe('Andre voteringer', () => {
  const verbalt = (id: ForslagId, ...punkter: readonly string[]) =>
    forslagFremmet({
      id,
      type: 'verbalforslag',
      linjer: [],
      verbalforslag: punkter.map((punkt) => ({
        punkt: punkt as Punkt,
        tittel: 'Vei',
        tekst: 'Veien utbedres.',
        delpunkter: [],
      })),
    });
  const foer = (organ: Data['organ'] = 'kommunestyret'): readonly SakEvent[] => [
    ...lagtFram(),
    verbalt(A, '3.1', '3.2'),
    verbalt(B, '3.3'),
    forslagFremmet({ id: C, type: 'utsettelsesforslag', linjer: [] }),
    {
      ...sakTattTilBehandling,
      data: { ...sakTattTilBehandling.data, organ, forslag: TRE },
    } as SakEvent,
  ];

  it('en prøvevotering endrer ingenting, og må ikke ha alle med (R26)', () => {
    const utfall = gitt(...foer()).when(registrerVotering, stem({ form: 'proevevotering', forslag: [A] }));
    utfall.thenTypes('VoteringRegistrert');
    utfall.thenAmong('VoteringRegistrert', { utfall: { slag: 'proeve' }, skjebner: [], merknader: [] });
  });

  it('alternativ votering setter to forslag mot hverandre: det ene vedtas og det andre faller', () => {
    const utfall = gitt(...foer()).when(
      registrerVotering,
      stem({ form: 'alternativ', forslag: [A, B], stemmer: stemmerTil([A, 20], [B, 21]) }),
    );
    utfall.thenAmong('VoteringRegistrert', {
      skjebner: [
        { forslag: A, skjebne: 'falt' },
        { forslag: B, skjebne: 'vedtatt' },
      ],
    });
    utfall.thenAmong('VedtakFattet', { forslag: B });
  });

  it('punktvis votering vedtar punktene som vant, og avgjør forslaget når alle er avgjort', () => {
    const over = (punkt: string, ...tall: [number, number]) =>
      stem({ form: 'for-mot', forslag: [A], punkter: [punkt as Punkt], stemmer: forMot(...tall) });
    const foerste = gitt(...foer()).when(registrerVotering, over('3.1', 30, 11));
    foerste.thenTypes('VoteringRegistrert', 'VedtakFattet', 'VedtakspunktVedtatt');
    foerste.thenAmong('VoteringRegistrert', { skjebner: [] });
    foerste.thenAmong('VedtakspunktVedtatt', { punkt: '3.1' });
    const naa = gitt(...foer(), ...foerste.events);
    naa.when(registrerVotering, over('3.1', 30, 11)).thenRefused('PunktetErAltAvgjort', '3.1');
    naa.when(registrerVotering, over('9', 30, 11)).thenRefused('PunktetErIkkeIForslaget', '9');
    const andre = naa.when(registrerVotering, over('3.2', 11, 30));
    andre.thenTypes('VoteringRegistrert');
    andre.thenAmong('VoteringRegistrert', { skjebner: [{ forslag: A, skjebne: 'vedtatt' }] });
  });

  it.each<[string, Partial<Data>, string]>([
    ['enstemmig med noen imot', { form: 'enstemmig' }, 'EnstemmigMedDelteStemmer'],
    ['alternativ med ett forslag', { form: 'alternativ' }, 'FeilAntallForslag'],
    [
      'med det samme forslaget to ganger',
      { form: 'alternativ', forslag: [A, A] },
      'ForslagetErOppgittToGanger',
    ],
    [
      'punktvis over to forslag',
      { form: 'alternativ', forslag: [A, B], punkter: ['3.1' as Punkt] },
      'PunkteneKanIkkeVoteresOver',
    ],
    [
      'for et forslag som ikke er med',
      { form: 'for-mot', stemmer: stemmerTil([B, 41]) },
      'StemmevalgetPasserIkke',
    ],
  ])('kan ikke være %s', (_, mer, kode) => {
    gitt(...foer())
      .when(registrerVotering, stem({ forslag: [A], ...mer }))
      .thenRefused(kode);
  });

  it('i formannskapet avgjør ingenting annet enn om det selv utsetter saken (R1)', () => {
    const i = gitt(...foer('formannskapet'));
    const overA = i.when(registrerVotering, stem({ organ: 'formannskapet', form: 'for-mot', forslag: [A] }));
    overA.thenTypes('VoteringRegistrert');
    overA.thenAmong('VoteringRegistrert', { skjebner: [], merknader: [] });
    i.when(registrerVotering, stem({ organ: 'formannskapet', form: 'for-mot', forslag: [C] })).thenAmong(
      'VoteringRegistrert',
      { skjebner: [{ forslag: C, skjebne: 'vedtatt' }] },
    );
  });

  it('kommer ikke etter at utsettelse er vedtatt', () => {
    const utsatt = etter(foer(), stem({ form: 'for-mot', forslag: [C] }));
    gitt(...utsatt)
      .when(registrerVotering, stem({ form: 'for-mot', forslag: [A] }))
      .thenRefused('UtsettelseErVedtatt');
  });

  it('registreres én gang', () => {
    const stemt = gitt(...foer()).when(registrerVotering, registrert({ form: 'for-mot', forslag: [A] }));
    gitt(...foer(), ...stemt.events)
      .when(registrerVotering, registrert({ form: 'for-mot', forslag: [B] }))
      .thenRefused('VoteringenErAltRegistrert');
  });
});
