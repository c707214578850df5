import { dato, kroner, type ForslagId, type LinjeId, type UtvalgKode } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import {
  enInvestering,
  enLinje,
  etForslag,
  etInvesteringsforslag,
  gjenopptatt,
  hvertAar,
  ID,
  klarTilVotering,
  lagtFram,
  linjeNr,
  rulleringStartet,
  tilleggsinnstillingLagtFram,
  uuid,
  vedtattHp,
} from '../sak/sak.fixtures';
import type { Inndekningskilde, Investeringsforslag, Linjeopphav } from './forslag.events';
import { ANNET, HOEYRES, TRUKKET, verbalt } from './forslag.fixtures';
import { fremmeForslag, type FremmeForslag } from './fremme-forslag';

type Data = FremmeForslag['data'];

const { balanse: _, ...forslag } = etForslag();

const fremme = (mer: Partial<Data> = {}, skjedde: string | null = '2024-11-20') =>
  kommando<FremmeForslag>(
    'FremmeForslag',
    { ...forslag, moete: null, ...mer },
    { rolle: 'gruppeleder', skjedde, grunnlag: UTEN_REGLEMENT },
  );

const UTEN_REGLEMENT: FremmeForslag['grunnlag'] = { reglement: null, moetedag: null };
const grunnlaget = () => decider(sak).given(...lagtFram());
const INVESTERT: SakEvent = { type: 'InvesteringerForeslaatt', data: { linjer: [enInvestering] } };

describe('FremmeForslag', () => {
  it('puts a forslag before the body, with the parties behind it', () => {
    grunnlaget()
      .when(fremmeForslag, fremme())
      .then({
        type: 'ForslagFremmet',
        data: { ...forslag, balanse: { svar: 'i-balanse' }, dato: dato('2024-11-20') },
      });
  });

  it('keeps a day that nobody knows as unknown', () => {
    grunnlaget().when(fremmeForslag, fremme({}, null)).thenAmong('ForslagFremmet', { dato: null });
  });

  it('may be verbalforslag alone, or rammeendringer alone', () => {
    grunnlaget()
      .when(fremmeForslag, fremme({ linjer: [] }))
      .thenTypes('ForslagFremmet');
    grunnlaget()
      .when(fremmeForslag, fremme({ verbalforslag: [] }))
      .thenTypes('ForslagFremmet');
  });

  describe('is tested as a change set against its base (R7, R8)', () => {
    const balansenAv = (...beloep: readonly number[]) =>
      grunnlaget().when(fremmeForslag, fremme({ linjer: beloep.map((n, i) => linjeNr(i + 1, n)) }));

    it('and balances when its inndekning is as large as what it gives', () => {
      balansenAv(5_650_000, -3_000_000, -2_650_000).thenAmong('ForslagFremmet', {
        balanse: { svar: 'i-balanse' },
      });
    });

    it('and is taken in with the kroner that are missing when it does not', () => {
      balansenAv(270_000, -135_000).thenAmong('ForslagFremmet', {
        balanse: { svar: 'ikke-i-balanse', differanse: { drift: hvertAar(135_000) } },
      });
    });
  });

  it('is refused without anyone behind it (R9)', () => {
    grunnlaget()
      .when(fremmeForslag, fremme({ partier: [] }))
      .thenRefused('ForslagetManglerForslagsstiller');
  });

  it('may come from a named member alone, or from several parties together', () => {
    const kari = [{ navn: 'Kari Nordmann', parti: null }];
    grunnlaget()
      .when(fremmeForslag, fremme({ partier: [], medlemmer: kari }))
      .thenAmong('ForslagFremmet', { medlemmer: kari });
    grunnlaget()
      .when(fremmeForslag, fremme({ partier: ['Høyre', 'Venstre'] }))
      .thenAmong('ForslagFremmet', { partier: ['Høyre', 'Venstre'] });
  });

  it('comes from a body when it is an innstilling, and from nobody else (R9)', () => {
    const innstilling = { type: 'innstilling', partier: [], organ: 'formannskapet' } as const;
    grunnlaget()
      .when(fremmeForslag, fremme(innstilling))
      .thenAmong('ForslagFremmet', { organ: 'formannskapet' });
    grunnlaget()
      .when(fremmeForslag, fremme({ ...innstilling, linjer: [], verbalforslag: [], tekst: 'Som foreslått.' }))
      .thenTypes('ForslagFremmet');
    grunnlaget()
      .when(fremmeForslag, fremme({ ...innstilling, organ: null }))
      .thenRefused('InnstillingenManglerOrgan');
    grunnlaget()
      .when(fremmeForslag, fremme({ organ: 'formannskapet' }))
      .thenRefused('OrganetErForInnstillinger');
  });

  const TOMT = { linjer: [], verbalforslag: [] };
  const investering = { investeringer: [etInvesteringsforslag()] };

  it.each<[string, Partial<Data>]>([
    ['investering', { ...TOMT, ...investering }],
    ['verbalforslag', { linjer: [] }],
    ['tilleggsforslag', { linjer: [] }],
    ['oversendelsesforslag', { ...TOMT, tekst: 'Oversendes formannskapet.' }],
    ['oversendelsesforslag', { linjer: [] }],
    ['utsettelsesforslag', { ...TOMT, tekst: 'Saken utsettes til januar.' }],
  ])('may be of type %s', (type, mer) => {
    grunnlaget()
      .when(fremmeForslag, fremme({ ...mer, type: type as Data['type'] }))
      .thenAmong('ForslagFremmet', { type });
  });

  it.each<[string, Partial<Data>, string, string]>([
    ['alternativt-budsjett', TOMT, 'ForslagetErTomt', 'ingenting'],
    ['rammeendring', { linjer: [] }, 'ForslagetManglerInnhold', 'minst én rammeendring'],
    ['investering', {}, 'ForslagetManglerInnhold', 'minst én investering'],
    ['verbalforslag', { verbalforslag: [] }, 'ForslagetManglerInnhold', 'minst ett verbalforslag'],
    ['endringsforslag', {}, 'ForslagetManglerInnhold', 'forslaget som det endrer'],
    ['oversendelsesforslag', TOMT, 'ForslagetManglerInnhold', 'tekst'],
    ['oversendelsesforslag', { tekst: 'Vi ber om mer.' }, 'ForslagetKanIkkeHaBeloep', 'oversendelsesforslag'],
    ['utsettelsesforslag', { linjer: [] }, 'ForslagetManglerInnhold', 'hva som utsettes'],
    ['utsettelsesforslag', { ...TOMT, ...investering }, 'ForslagetKanIkkeHaBeloep', 'utsettelsesforslag'],
  ])('of type %s has what the type needs, and no more', (type, mer, kode, sier) => {
    grunnlaget()
      .when(fremmeForslag, fremme({ ...mer, type: type as Data['type'] }))
      .thenRefused(kode, sier);
  });

  describe('points only at what is there', () => {
    const endring = { linje: ID.linje, beloep: hvertAar(900_000), ukjent: null };
    const medFlere = () => decider(sak).given(...lagtFram(), INVESTERT, HOEYRES);
    const ukjentLinje = uuid(99) as LinjeId;
    const ukjentForslag = uuid(98) as ForslagId;
    const avslag = (mer: Partial<Data>, kode: string, sier = '') =>
      medFlere()
        .when(fremmeForslag, fremme({ id: ANNET, ...mer }))
        .thenRefused(kode, sier);

    it('and then it may change lines, central lines and investments, say what pays, and where lines came from', () => {
      const alt: Partial<Data> = {
        id: ANNET,
        type: 'endringsforslag',
        gjelder: ID.forslag,
        linjer: [linjeNr(5, 100_000)],
        endringer: [endring],
        sentrale: [{ tabell: 'drift', post: 'netto-avsetninger', endring: hvertAar(0) }],
        investeringer: [etInvesteringsforslag({ endrer: enInvestering.id, kostnadsramme: 100_000_000 })],
        inndekning: [
          { linje: linjeNr(5, 0).id, kilde: { slag: 'linje', linje: ID.linje } },
          { linje: ID.linje, kilde: { slag: 'post', tabell: 'drift', post: 'netto-avsetninger' } },
        ],
        opphav: [{ linje: linjeNr(5, 0).id, forslag: ID.forslag, fra: linjeNr(1, 0).id }],
        uspesifisertInnsparing: [ID.linje],
      };
      const { balanse: __, ...resten } = etForslag(alt);
      medFlere().when(fremmeForslag, fremme(alt)).thenAmong('ForslagFremmet', resten);
    });

    it('in the forslag that it is about, which must stand', () => {
      avslag({ gjelder: ukjentForslag }, 'ForslagetDetGjelderFinnesIkke');
      avslag({ gjelder: ANNET }, 'ForslagetByggerPaaSegSelv');
      decider(sak)
        .given(...lagtFram(), HOEYRES, TRUKKET)
        .when(fremmeForslag, fremme({ id: ANNET, gjelder: ID.forslag }))
        .thenRefused('ForslagetDetGjelderStaarIkke', 'trukket');
    });

    it('in its grunnlag', () => {
      const paa = (slag: 'tilleggsinnstilling' | 'beslutningsgrunnlag') => ({ grunnlag: { slag } });
      avslag(paa('tilleggsinnstilling'), 'GrunnlagetErIkkeLagtFram');
      avslag({ grunnlag: { slag: 'forslag', forslag: ukjentForslag } }, 'ForslagetDetGjelderFinnesIkke');
      decider(sak)
        .given(...lagtFram(), tilleggsinnstillingLagtFram)
        .when(fremmeForslag, fremme(paa('tilleggsinnstilling')))
        .thenAmong('ForslagFremmet', paa('tilleggsinnstilling'));
    });

    it('in the lines that it changes, each once', () => {
      avslag({ endringer: [{ ...endring, linje: ukjentLinje }] }, 'RammelinjenFinnesIkke', ukjentLinje);
      avslag({ endringer: [endring, endring] }, 'LinjenErOppgittToGanger', 'Opprinnelig budsjett');
      avslag({ endringer: [{ ...endring, beloep: {} }] }, 'UkjentBeloepUtenGrunn', 'Opprinnelig budsjett');
    });

    it('in the ids of its own lines, which no other line has', () => {
      avslag({ linjer: [linjeNr(5, 0), linjeNr(5, 0)] }, 'LinjenErOppgittToGanger');
      avslag({ linjer: [linjeNr(1, 0)] }, 'LinjenErOppgittToGanger');
      avslag({ linjer: [enLinje()] }, 'LinjenErOppgittToGanger');
    });

    it('in the central lines', () => {
      const post = { tabell: 'drift', post: 'netto-avsetninger', endring: hvertAar(1) } as const;
      avslag({ sentrale: [{ ...post, post: 'bruk-av-laan' }] }, 'UkjentPost', 'bruk-av-laan');
      avslag({ sentrale: [post, post] }, 'PostenErOppgittToGanger', 'netto avsetninger');
      avslag({ sentrale: [{ ...post, endring: {} }] }, 'UkjentBeloepUtenGrunn');
    });

    it('in its investments, within their kostnadsramme', () => {
      const en = (mer: Partial<Investeringsforslag>) => ({ investeringer: [etInvesteringsforslag(mer)] });
      avslag(en({ endrer: uuid(97) }), 'InvesteringenFinnesIkke', 'Tranby skole');
      avslag(en({ visesHos: 'KUL' as UtvalgKode }), 'UkjentUtvalg');
      avslag(en({ bevilgning: {} }), 'UkjentBeloepUtenGrunn');
      avslag(
        en({ finansiering: [{ kilde: 'laan', beloep: { '2032': kroner(1) } }] }),
        'AaretErUtenforPerioden',
      );
      avslag(en({ kostnadsramme: 19_999_999 }), 'KostnadsrammenErForLiten', '20000000');
      const to = etInvesteringsforslag({ endrer: enInvestering.id });
      avslag({ investeringer: [to, { ...to, id: uuid(79) }] }, 'InvesteringenErOppgittToGanger');
    });

    it('in what pays', () => {
      const [gir, tar] = [linjeNr(5, 10), linjeNr(6, -10)];
      const dekker = (kilde: Inndekningskilde, linje = gir.id) => ({
        linjer: [gir, tar],
        inndekning: [{ linje, kilde }],
      });
      avslag(dekker({ slag: 'linje', linje: ukjentLinje }), 'RammelinjenFinnesIkke', ukjentLinje);
      avslag(dekker({ slag: 'linje', linje: tar.id }, ukjentLinje), 'RammelinjenFinnesIkke', ukjentLinje);
      avslag(dekker({ slag: 'post', tabell: 'investering', post: 'fond' }), 'UkjentPost', 'fond');
    });

    it('in where a line came from', () => {
      const fra = (opphav: Partial<Linjeopphav>) => ({
        linjer: [linjeNr(5, 0)],
        opphav: [{ linje: linjeNr(5, 0).id, forslag: ID.forslag, fra: linjeNr(1, 0).id, ...opphav }],
      });
      for (const galt of [{ linje: ukjentLinje }, { forslag: ukjentForslag }, { fra: ukjentLinje }])
        avslag(fra(galt), 'OpphavetFinnesIkke');
    });
  });

  describe('flags a cut without named measures, and never stops it (R14)', () => {
    const kutt = linjeNr(1, -500);
    it('when its movers say that it is one', () => {
      grunnlaget()
        .when(fremmeForslag, fremme({ linjer: [kutt], uspesifisertInnsparing: [kutt.id] }))
        .thenAmong('ForslagFremmet', { uspesifisertInnsparing: [kutt.id] });
    });

    it('but only where something is cut', () => {
      grunnlaget()
        .when(fremmeForslag, fremme({ linjer: [linjeNr(1, 500)], uspesifisertInnsparing: [kutt.id] }))
        .thenRefused('InnsparingenErIngenKutt');
    });
  });

  it('is too late once the body has taken the sak up (R26)', () => {
    decider(sak)
      .given(...klarTilVotering())
      .when(fremmeForslag, fremme())
      .thenRefused('SakenErTattTilBehandling');
  });

  it.each([
    ['before the beslutningsgrunnlag', [rulleringStartet()]],
    ['after the vedtak', vedtattHp()],
  ])('is not put forward %s', (_naar, hendelser) => {
    decider(sak)
      .given(...hendelser)
      .when(fremmeForslag, fremme())
      .thenRefused('FeilFase');
  });

  it('is words alone when the sak is treated once more: the adopted budget is changed by budsjettendring (R36)', () => {
    const igjen = decider(sak).given(...vedtattHp(), gjenopptatt);
    igjen.when(fremmeForslag, fremme({ type: 'verbalforslag', linjer: [] })).thenTypes('ForslagFremmet');
    igjen
      .when(fremmeForslag, fremme({ type: 'rammeendring' }))
      .thenRefused('BudsjettetErAlleredeVedtatt', 'budsjettendring');
    igjen
      .when(fremmeForslag, fremme({ type: 'alternativt-budsjett', linjer: [] }))
      .thenRefused('BudsjettetErAlleredeVedtatt');
  });

  it('numbers each verbalforslag once', () => {
    grunnlaget()
      .when(fremmeForslag, fremme({ verbalforslag: [verbalt('3.1'), verbalt('3.2'), verbalt('3.1')] }))
      .thenRefused('PunktetErOppgittToGanger', '3.1');
  });

  it.each([
    ['an utvalg that is not there', { utvalg: 'KUL' as UtvalgKode }, 'UkjentUtvalg'],
    [
      'a year outside the period',
      { beloep: { ...hvertAar(0), '2024': kroner(1) } },
      'AaretErUtenforPerioden',
    ],
    ['an unknown amount without a reason', { beloep: { '2025': kroner(1) } }, 'UkjentBeloepUtenGrunn'],
  ])('is refused with %s', (_hva, galt, kode) => {
    grunnlaget()
      .when(fremmeForslag, fremme({ linjer: [linjeNr(1, 0, galt)] }))
      .thenRefused(kode);
  });

  it('belongs to a handlingsprogram', () => {
    decider(sak).given().when(fremmeForslag, fremme()).thenRefused('HandlingsprogrammetFinnesIkke');
  });
});
