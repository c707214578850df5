import { dato, hpPeriode, type MoeteId, type OrganId } from '@saksgang/kernel';
import { IKKE_FASTSATT, reglementsversjonPaa, type Deltaker, type MoeteEvent } from '@saksgang/saksgang';
import { recorded, visning } from '@saksgang/testing';
import {
  HP_SAK,
  hevet,
  innkalt,
  JON,
  KARI,
  KS,
  medlemmerValgt,
  MOETE,
  OLA,
  olaGaar,
  organOpprettet,
  saksnummerTildelt,
  satt,
  UKJENT,
  uuid,
} from './moeter.fixtures';
import { moeteprojeksjon, type Moetehendelse } from './moeteprojeksjon';
import { etterDag, moeteoversikt, moetesvar } from './moetesvar';
import { moeteverden } from './moeter.view';
import { organsvar } from './organsvar';

const i =
  (stream: string) =>
  (event: Moetehendelse, skjedde = '2024-12-10') =>
    recorded(event, { stream, skjedde });
const iKommunen = i('kommune-lier.register');
const iOrganet = i(`organ-lier.${KS}`);
const iMoetet = i(`moete-lier.${MOETE}`);

const kommuneOpprettet = iKommunen({
  type: 'KommuneOpprettet',
  data: { navn: 'Lier', kommunenummer: '3312' },
});

const moetene = visning(moeteprojeksjon, moeteverden);
const ORGANET = [kommuneOpprettet, iOrganet(organOpprettet), iOrganet(medlemmerValgt(), '2023-10-10')];
const etter = (...events: readonly MoeteEvent[]) =>
  moetene.given(...ORGANET, ...events.map((e) => iMoetet(e))).answer('lier');
const svaret = (...events: readonly MoeteEvent[]) => {
  const verden = etter(innkalt(), ...events);
  const historie = verden.moeter.get(MOETE);
  const svar = historie && moetesvar(MOETE, historie, verden);
  if (!svar) throw new Error('the meeting is not there');
  return svar;
};

describe('Organene', () => {
  const organet = (dag: string, ...flere: Parameters<typeof iOrganet>[0][]) => {
    const verden = moetene.given(...ORGANET, ...flere.map((e) => iOrganet(e))).answer('lier');
    const historie = verden.organer.get(KS);
    return historie ? organsvar(KS, historie, dato(dag)) : null;
  };

  it('har plassene etter parti, det største først, med varaene i rekkefølge', () => {
    expect(organet('2024-12-10')).toMatchObject({
      id: KS,
      navn: 'Lier kommunestyre',
      type: 'kommunestyret',
      saksprefiks: 'KS',
      gjelderFra: '2023-10-10',
      antallMedlemmer: 3,
      leder: { plass: 1, navn: 'Kari Berg' },
      nestleder: null,
      partier: [
        { parti: 'H', medlemmer: [{ plass: 1 }, { plass: 3, navn: null }], varamedlemmer: [] },
        { parti: 'Ap', medlemmer: [{ plass: 2 }], varamedlemmer: [{ nr: 1 }, { nr: 2, navn: null }] },
      ],
    });
  });

  it('har møteplanen fra dagen det spørres om, og sier hvor hvert års plan er hentet fra', () => {
    const plan = (aar: number, kilde: string | null) =>
      recorded<Moetehendelse>(
        {
          type: 'MoeteplanFastsatt',
          data: {
            aar,
            moeter: ['02-01', '11-11'].map((d) => ({ dato: dato(`${aar}-${d}`), saksfrist: null })),
          },
        },
        { stream: `organ-lier.${KS}`, kilde: kilde === null ? null : { dokument: kilde } },
      );
    const verden = moetene.given(...ORGANET, plan(2025, 'KS 90/24'), plan(2026, null)).answer('lier');
    const historie = verden.organer.get(KS);
    expect(historie && organsvar(KS, historie, dato('2025-06-01'))?.moeteplan).toEqual([
      { dato: '2025-11-11', saksfrist: null, kilde: 'KS 90/24' },
      { dato: '2026-02-01', saksfrist: null, kilde: null },
      { dato: '2026-11-11', saksfrist: null, kilde: null },
    ]);
  });

  it('har plassene slik de var den dagen det spørres om', () => {
    const nye = medlemmerValgt({ gjelderFra: dato('2025-02-01'), medlemmer: [], leder: null });
    expect(organet('2025-01-31', nye)?.antallMedlemmer).toBe(3);
    expect(organet('2025-02-01', nye)?.antallMedlemmer).toBe(0);
    expect(organet('2023-10-09', nye)).toMatchObject({ gjelderFra: null, antallMedlemmer: 0, partier: [] });
  });

  it('er ikke der når ingen har opprettet dem', () => {
    const verden = moetene.given(kommuneOpprettet).answer('lier');
    expect([verden.finnes, verden.organer.size]).toEqual([true, 0]);
    expect(moetene.given().answer('lier').finnes).toBe(false);
  });
});

describe('Et møte', () => {
  it('som er kalt inn, har ingen til stede ennå, og det er ikke avgjort om det er vedtaksført', () => {
    expect(svaret()).toMatchObject({
      tilstand: 'innkalt',
      dato: '2024-12-10',
      klokkeslett: '18:00',
      antallMedlemmer: 3,
      tilStede: null,
      vedtaksfoert: null,
      fravaerende: null,
      moeteleder: null,
    });
  });

  it('som er satt, har dem som møter, hvem som leder, og hvem som mangler', () => {
    expect(svaret(satt)).toMatchObject({
      tilstand: 'satt',
      tilStede: [KARI, OLA],
      moeteleder: KARI,
      vedtaksfoert: true,
      fravaerende: [{ plass: 3, parti: 'H', navn: null }],
    });
  });

  it('sier fra når for få er til stede til å gjøre vedtak (R23)', () => {
    const { vedtaksfoert, steg } = svaret(satt, olaGaar());
    expect(vedtaksfoert).toBe(false);
    expect(steg.map((s) => [s.slag, s.tilStede, s.vedtaksfoert])).toEqual([
      ['MoeteInnkalt', null, null],
      ['MoeteSatt', 2, true],
      ['FrammoeteEndret', 1, false],
    ]);
  });

  it('vet hvem som var til stede når', () => {
    const tilbake: MoeteEvent = {
      type: 'FrammoeteEndret',
      data: { gikk: [2], kom: [OLA, UKJENT], klokkeslett: null, grunn: null },
    };
    const tid = (
      hvem: Deltaker,
      fraStart: boolean,
      fra: string | null,
      til: string | null,
      gikk: boolean,
    ) => ({
      ...hvem,
      fraStart,
      fra,
      til,
      gikk,
    });
    const { frammoete, fravaerende } = svaret(satt, olaGaar([JON]), tilbake, hevet);
    expect(frammoete).toEqual([
      tid(KARI, true, '18:05', null, false),
      tid(OLA, true, '18:05', '20:15', true),
      tid(JON, false, '20:15', null, true),
      tid(OLA, false, null, null, false),
      tid(UKJENT, false, null, null, false),
    ]);
    expect(fravaerende).toEqual([]);
  });

  it('forteller hva som skjedde, med grunnen og hvem som ledet', () => {
    const { steg } = svaret(
      satt,
      olaGaar([JON]),
      { type: 'MoeteledelsenOverlatt', data: { til: 2, grunn: 'Ordføreren er inhabil.' } },
      { type: 'MoeteLukket', data: { sak: null, hjemmel: 'kommuneloven § 11-5' } },
      { type: 'MoeteAapnet', data: { klokkeslett: '21:00' } },
      hevet,
    );
    expect(steg.slice(2).map((s) => [s.slag, s.klokkeslett, s.grunn, s.moeteleder?.navn])).toEqual([
      ['FrammoeteEndret', '20:15', 'Sykt barn.', 'Kari Berg'],
      ['MoeteledelsenOverlatt', null, 'Ordføreren er inhabil.', 'Jon Vik'],
      ['MoeteLukket', null, 'kommuneloven § 11-5', 'Jon Vik'],
      ['MoeteAapnet', '21:00', null, 'Jon Vik'],
      ['MoeteHevet', '22:30', null, 'Jon Vik'],
    ]);
    expect(steg[2]).toMatchObject({ gikk: [OLA], kom: [JON] });
  });

  it('har valgene som ble holdt, slik de ble ført', () => {
    const valg: MoeteEvent = {
      type: 'ValgHoldt',
      data: {
        verv: 'settemoeteleder',
        form: 'skriftlig',
        omgang: 1,
        kandidater: [OLA],
        stemmer: [{ valg: 2, antall: 2, partier: [] }],
        stemmeberettigede: 2,
        utfall: { slag: 'valgt', plass: 2, avgjortAv: 'flertall' },
      },
    };
    const { steg } = svaret(satt, valg);
    expect(steg.map((s) => s.valg)).toEqual([null, null, valg.data]);
  });

  it('som er avlyst, blir stående i møteplanen', () => {
    const verden = etter(innkalt(), { type: 'MoeteAvlyst', data: { grunn: 'Ingen saker.' } });
    const historie = verden.moeter.get(MOETE);
    expect(historie && moeteoversikt(MOETE, historie)).toMatchObject({ tilstand: 'avlyst', tilStede: null });
  });

  it('har sakene som har nummer der eller er tatt opp der, med tittelen der saken er kjent', () => {
    const verden = moetene
      .given(
        ...ORGANET,
        i(`sak-lier.${HP_SAK}`)({
          type: 'RulleringStartet',
          data: { hp: hpPeriode('2025-2028'), utvalg: [], kategorier: [] },
        }),
        iMoetet(innkalt()),
        iOrganet(saksnummerTildelt()),
        iOrganet(saksnummerTildelt(null)),
        i(`sak-lier.${HP_SAK}`)({
          type: 'SakTattTilBehandling',
          data: {
            organ: 'kommunestyret',
            dato: dato('2024-12-10'),
            forslag: [],
            moete: MOETE,
            saksnummer: null,
            tilstede: null,
          },
        }),
        i('sak-lier.annen')({
          type: 'SakTattTilBehandling',
          data: {
            organ: 'kommunestyret',
            dato: dato('2024-12-10'),
            forslag: [],
            moete: MOETE,
            saksnummer: null,
            tilstede: null,
          },
        }),
      )
      .answer('lier');
    const historie = verden.moeter.get(MOETE);
    expect(historie && moetesvar(MOETE, historie, verden)?.saker).toEqual([
      { sak: HP_SAK, saksnummer: 'KS 84/2024', tittel: 'Handlingsprogram 2025-2028' },
      { sak: 'annen', saksnummer: null, tittel: null },
    ]);
  });

  it('er slik det var ved utgangen av en dag', () => {
    const fakta = [
      ...ORGANET,
      iMoetet(innkalt(), '2024-12-01'),
      iMoetet(satt, '2024-12-10'),
      iMoetet(hevet, '2024-12-11'),
    ];
    const tilstand = (dag: string) =>
      moetene
        .given(...fakta)
        .answer('lier', dag)
        .moeter.get(MOETE)?.moete.slag;
    expect(['2024-11-30', '2024-12-01', '2024-12-10', '2024-12-11'].map(tilstand)).toEqual([
      undefined,
      'innkalt',
      'satt',
      'hevet',
    ]);
  });

  it('står i møteplanen etter dag og klokkeslett, uten klokkeslett sist på dagen', () => {
    const plan = [
      ['2024-12-11', '08:00'],
      ['2024-12-10', null],
      ['2024-12-10', '18:00'],
      ['2024-12-10', '09:00'],
    ].map(([dag, klokkeslett], n) => {
      const id = uuid(n) as MoeteId;
      return i(`moete-lier.${id}`)(innkalt({ moete: id, dato: dag, klokkeslett }));
    });
    const { moeter } = moetene.given(...ORGANET, ...plan).answer('lier');
    const rader = [...moeter].flatMap(([id, m]) => moeteoversikt(id, m) ?? []).sort(etterDag);
    expect(rader.map((m) => `${m.dato} ${m.klokkeslett}`)).toEqual([
      '2024-12-10 09:00',
      '2024-12-10 18:00',
      '2024-12-10 null',
      '2024-12-11 08:00',
    ]);
  });
});

describe('Kommunene', () => {
  it('holdes fra hverandre', () => {
    const asker = i('organ-asker.formannskapet')({
      type: 'OrganOpprettet',
      data: {
        organ: 'formannskapet' as OrganId,
        type: 'formannskapet',
        navn: 'Asker formannskap',
        saksprefiks: null,
      },
    });
    const fakta = moetene.given(...ORGANET, asker);
    expect([...fakta.answer('lier').organer.keys()]).toEqual([KS]);
    expect([...fakta.answer('asker').organer.keys()]).toEqual(['formannskapet']);
  });
});

describe('Reglementet', () => {
  const vedtatt = (n: number, gjelderFra: string) =>
    iKommunen({
      type: 'ReglementVedtatt',
      data: {
        id: uuid(n),
        gjelderFra: dato(gjelderFra),
        vedtak: { organ: 'kommunestyret', saksnummer: 'KS 9/2024', dato: dato('2024-01-30') },
        reglement: { ...IKKE_FASTSATT, fristForForslag: n },
      },
    });

  it('er det som gjelder den dagen, i hvilken rekkefølge de enn ble ført', () => {
    const verden = moetene
      .given(kommuneOpprettet, vedtatt(2, '2025-01-01'), vedtatt(1, '2024-02-01'))
      .answer('lier');
    const frist = (dag: string) => reglementsversjonPaa(verden, dato(dag))?.reglement.fristForForslag;
    expect(['2024-01-31', '2024-02-01', '2024-12-31', '2025-01-01'].map(frist)).toEqual([undefined, 1, 1, 2]);
  });
});
