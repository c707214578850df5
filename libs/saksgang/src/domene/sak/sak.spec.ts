import {
  dato,
  fold,
  hpPeriode,
  kroner,
  type AnyCommand,
  type Dato,
  type Decide,
  type ForslagId,
  type LinjeId,
  type MoeteId,
  type OppdragId,
  type Punkt,
  type Refusal,
  type Result,
  type Rolle,
  type UtvalgKode,
  type Uuid,
  type VedtakId,
} from '@saksgang/kernel';
import { kommando, sekvenser } from '@saksgang/testing';
import fc from 'fast-check';
import { avgiUttalelse } from '../behandling/avgi-uttalelse';
import { avgjoerHabilitet } from '../behandling/avgjoer-habilitet';
import { foreslaaVoteringsorden } from '../behandling/foreslaa-voteringsorden';
import { gjenopptaSak } from '../behandling/gjenoppta-sak';
import { offentliggjoerInnstilling } from '../behandling/offentliggjoer-innstilling';
import { protokollfoerInnstilling } from '../behandling/protokollfoer-innstilling';
import { registrerVotering } from '../behandling/registrer-votering';
import { sendSakTilbake } from '../behandling/send-sak-tilbake';
import { taSakTilBehandling } from '../behandling/ta-sak-til-behandling';
import { utsettSak } from '../behandling/utsett-sak';
import { velgMotkandidat } from '../behandling/velg-motkandidat';
import { foerRapport } from '../budsjettaar/foer-rapport';
import { RAPPORTSLAG } from '../budsjettaar/budsjettaar.events';
import { rapporterForbruk } from '../budsjettaar/rapporter-forbruk';
import { rapporterPrognose } from '../budsjettaar/rapporter-prognose';
import { registrerAdministrativBudsjettjustering } from '../budsjettaar/registrer-administrativ-budsjettjustering';
import { vedtaBudsjettendring } from '../budsjettaar/vedta-budsjettendring';
import { sakEvents } from '../event-catalog';
import type { Forslagsinnhold } from '../forslag/forslag.events';
import { delForslag } from '../forslag/del-forslag';
import { endreForslag } from '../forslag/endre-forslag';
import { fremmeForslag } from '../forslag/fremme-forslag';
import { hentLinjer } from '../forslag/hent-linjer';
import { TOMT_INNHOLD } from '../forslag/innhold';
import { slaaSammenForslag } from '../forslag/slaa-sammen-forslag';
import { trekkForslag } from '../forslag/trekk-forslag';
import type { Moetebilde } from '../moete/deltaker';
import { summer, type Beloep } from '../ramme/beloep';
import { avsluttSakForAdministrasjonen } from '../fullstendighet/avslutt-sak-for-administrasjonen';
import { knyttSetninger } from '../fullstendighet/knytt-setninger';
import { avgjoerLovlighetskontroll } from '../lovlighetskontroll/avgjoer-lovlighetskontroll';
import { gjenopptaIverksetting } from '../lovlighetskontroll/gjenoppta-iverksetting';
import { krevLovlighetskontroll } from '../lovlighetskontroll/krev-lovlighetskontroll';
import { KRAVSUTFALL } from '../lovlighetskontroll/lovlighetskontroll.events';
import { iverksettingUtsatt, kravFramsatt } from '../lovlighetskontroll/lovlighetskontroll.fixtures';
import { fremmeMindretallsanke } from '../mindretallsanke/fremme-mindretallsanke';
import { vedtattI } from '../mindretallsanke/mindretallsanke.fixtures';
import { utsettIverksetting } from '../lovlighetskontroll/utsett-iverksetting';
import { STANDARD_KATEGORIER } from '../ramme/kategorier';
import type { Tabellrad } from '../ramme/tabell';
import { foerProtokolltilfoersel } from '../protokoll/foer-protokolltilfoersel';
import { foerStemmenavn } from '../protokoll/foer-stemmenavn';
import { godkjennProtokoll } from '../protokoll/godkjenn-protokoll';
import { DELT, ferdigBehandlet, gruppe, parti, SJEKKSUM } from '../protokoll/protokoll.fixtures';
import { etReglement } from '../kommune/reglement.fixtures';
import { foerOversikt } from '../rullering/foer-oversikt';
import { foerSentraleLinjer } from '../rullering/foer-sentrale-linjer';
import { foreslaaInvesteringer } from '../rullering/foreslaa-investeringer';
import { foreslaaRammeendringer } from '../rullering/foreslaa-rammeendringer';
import { leggFramBeslutningsgrunnlag } from '../rullering/legg-fram-beslutningsgrunnlag';
import { leggFramTilleggsinnstilling } from '../rullering/legg-fram-tilleggsinnstilling';
import { startRullering } from '../rullering/start-rullering';
import { ekspederVedtak } from '../vedtak/ekspeder-vedtak';
import { etterregistrerVedtak } from '../vedtak/etterregistrer-vedtak';
import { foerDelpunkter } from '../vedtak/foer-delpunkter';
import { foerVedtatteRammelinjer } from '../vedtak/foer-vedtatte-rammelinjer';
import { presiserVedtak } from '../vedtak/presiser-vedtak';
import type { DelpunktInn } from '../vedtak/punkter';
import { rettVedtakstekst } from '../vedtak/rett-vedtakstekst';
import { ORGANER, VEDTAKSDELER, type Organ } from '../vedtak/vedtak';
import { avgitte } from '../votering/stemmer';
import { VOTERINGSFORMER, type Stemmevalg } from '../votering/votering';
import { registrerSak } from './registrer-sak';
import { sak } from './sak';
import type { SakEvent } from './sak.events';
import {
  enInvestering,
  enLinje,
  enOversikt,
  etDelpunkt,
  etPunkt,
  forslagFremmet,
  HOV,
  HP,
  hvertAar,
  ID,
  innstillingOffentliggjort,
  innstillingProtokollfoert,
  klarTilVotering,
  lagtFram,
  OKI,
  punktVedtatt,
  registrert,
  rulleringStartet,
  sakRegistrert,
  sakTattTilBehandling,
  sentraleLinjer,
  stemmerTil,
  TRE,
  uuid,
  vedtakEtterregistrert,
  treBudsjetter,
  vedtattHp,
} from './sak.fixtures';
import type { Fase, Sak } from './sak.state';

/** A command of any kind, and what the decider says to it. */
interface Trekk {
  readonly kommando: AnyCommand;
  readonly avgjoer: (sak: Sak) => Result<readonly SakEvent[], Refusal>;
}

// Few values of each kind, so that commands meet what other commands have made; a wrong one now and then. Ids of lines are
// new each time, as the door makes them.
const noen = <const T>(...verdier: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...verdier);
const oftest = <T>(rett: fc.Arbitrary<T>, galt: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 12, arbitrary: rett }, { weight: 1, arbitrary: galt });
const eller = <const T>(verdi: T) => noen<T | null>(null, verdi);
const liste = <T>(av: fc.Arbitrary<T>, minLength = 0) => fc.array(av, { minLength, maxLength: 3 });
const id = <T extends Uuid>(fra: number) => noen(uuid(fra) as T, uuid(fra + 1) as T);
/** As what comes in through the door: ordinary objects. */
const faste = <T extends object>(av: T) =>
  Object.fromEntries(Object.entries(av).map(([felt, verdi]) => [felt, fc.constant(verdi)])) as {
    [K in keyof T]: fc.Arbitrary<T[K]>;
  };
const data = <T>(felter: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(felter, { noNullPrototype: true });

const utvalg = oftest(noen(OKI, HOV), fc.constant('KUL' as UtvalgKode));
const punkt = noen('3.1' as Punkt, '3.2' as Punkt);
const dag = noen('2024-11-20', '2024-11-22', '2024-12-10', '2025-01-31').map(dato);
const tekst = noen('Tekst', etPunkt().tekst);
const kroneraar = liste(noen(0, 1, -1, 5_000_000), 1).map(([n = 0]) => hvertAar(n));
const beloep = oftest<Beloep>(kroneraar, noen({ ...hvertAar(0), '2026': null }, { '2024': kroner(1) }));
const stemmer = data({ for: noen(0, 20, 22), mot: noen(0, 20, 19) });
const modus = noen('gjennomfoere', 'protokollfoere');

const linje = data({
  id: fc.nat(1e9).map((n) => uuid(1000 + n) as LinjeId),
  utvalg,
  nr: noen(null, 1, 2),
  kategori: noen('Opprinnelig budsjett', 'Annet', 'Ukjent kategori'),
  tittel: noen('Opprinnelig budsjett', 'Leksehjelp'),
  beloep,
  ukjent: eller('ikke trykt'),
}).map((mer) => enLinje(mer));
const sum = {
  navn: noen('Sum Annet', 'Ramme', 'Delsum', 'Opprinnelig budsjett'),
  beloep,
  kildeLinje: eller(1),
};
const rad = fc.oneof(
  linje.map((l): Tabellrad => ({ slag: 'linje', linje: l })),
  data({ slag: noen('sum'), ...sum }),
);
const delpunktInn = data({
  delpunkt: noen('a', 'b'),
  utvalg: liste(utvalg),
  rammelinjer: oftest<DelpunktInn['rammelinjer']>(fc.constant([]), noen([{ utvalg: OKI, nr: 1 }])),
}).map((mer) => ({ ...etDelpunkt(), ...mer }));
const punktInn = data({
  punkt,
  delpunkter: oftest<DelpunktInn[]>(liste(delpunktInn, 1), fc.constant([])),
}).map((mer) => ({
  ...etPunkt(),
  ...mer,
  avslutter: [{ oppdrag: uuid(81) as OppdragId, maate: 'utgaar' as const }],
}));

const trekk = <C extends AnyCommand, E extends SakEvent, R extends Refusal>(
  decide: Decide<C, Sak, E, R>,
  type: C['type'],
  felter: { [K in keyof C['data']]: fc.Arbitrary<C['data'][K]> },
  grunnlag: fc.Arbitrary<unknown> = fc.constant(null),
): fc.Arbitrary<Trekk> =>
  data({
    data: data<C['data']>(felter),
    grunnlag,
    rolle: oftest<Rolle>(noen('moetesekretaer'), noen('budsjettsjef')),
    skjedde: oftest<Dato | null>(dag, fc.constant(null)),
  }).map(({ data: spurtOm, ...omstendigheter }) => {
    const spurt = kommando<C>(type, spurtOm, omstendigheter);
    return { kommando: spurt, avgjoer: (s) => decide(spurt, s) };
  });

const reglementet = data({
  reglement: noen(
    null,
    etReglement({
      forslagEtterOpptak: ['oversendelsesforslag', 'verbalforslag', 'rammeendring'],
      forslagsrett: [{ type: 'rammeendring', roller: ['budsjettsjef'], organer: ['kommunestyret'] }],
      fristForForslag: 3,
    }),
  ),
  moetedag: fc.oneof(dag, fc.constant(null)),
});

const delegasjon = {
  id: ID.delegasjon,
  tittel: 'Innenfor rammen',
  tilOrgan: 'kommunedirektøren',
  grense: kroner(5_000_000),
  nivaa: 'mellom-utvalg',
  videredelegering: false,
  gjelderFra: dato('2024-12-10'),
  gjelderTil: null,
  vedtak: { organ: 'kommunestyret', saksnummer: 'KS 1/24', dato: dato('2024-01-01') },
};
const oversikt = data({
  noekkel: noen('drift', 'art'),
  vedtattAv: noen('kommunestyret', 'administrasjonen'),
});
const tabell = { utvalg, rader: liste(rad), godtaKontrollfunn: eller('Slik står det') };
const vedtakspunkt = { vedtak: id<VedtakId>(31), punkt };
const iverksetting = {
  vedtak: id<VedtakId>(31),
  punkter: fc.oneof(liste(punkt, 1), fc.constant(null)),
  besluttetAv: tekst,
  grunn: tekst,
};
const verbalforslag = data({ punkt, tittel: tekst, tekst, delpunkter: fc.constant([]) });

const forslagsinnhold = {
  ...faste<Omit<Forslagsinnhold, 'type' | 'tittel' | 'partier'>>(TOMT_INNHOLD),
  type: noen('alternativt-budsjett', 'rammeendring', 'verbalforslag'),
  tittel: tekst,
  partier: oftest<string[]>(fc.constant(['Høyre']), fc.constant([])),
  linjer: liste(linje),
  verbalforslag: liste(verbalforslag),
};
const organ = oftest<Organ>(noen('kommunestyret'), noen('formannskapet', 'utvalg'));
const MOETE = uuid(91) as MoeteId;
const moetet = data({
  moete: fc.oneof(
    fc.constant(null),
    data<Moetebilde>({
      moete: fc.constant(MOETE),
      organ,
      dato: dag,
      antallMedlemmer: noen(3, 41),
      deltakere: fc.constant([1, 2, 3].map((plass) => ({ plass, parti: 'Høyre', navn: null, vara: false }))),
      moeteleder: fc.constant(1),
      pagaar: fc.boolean(),
    }),
  ),
});
const gruppene = (valgene: readonly Stemmevalg[], tall: fc.Arbitrary<number>) =>
  fc
    .tuple(...valgene.map(() => tall))
    .map((antall) => valgene.map((valg, i) => ({ valg, antall: antall[i] ?? 0, partier: [] })));
const deltPaaTre = gruppene(TRE, noen(10, 11, 40));
const gjenstand = data({
  form: noen(...VOTERINGSFORMER),
  forslag: fc.subarray([...TRE], { minLength: 1 }),
  punkter: oftest<Punkt[] | null>(fc.constant(null), fc.constant(['3.1' as Punkt])),
});
const votering = {
  votering: fc.nat(1e9).map((n) => uuid(4000 + n)),
  vedtak: fc.nat(1e9).map((n) => uuid(3000 + n) as VedtakId),
  organ,
  form: noen(...VOTERINGSFORMER),
  forslag: fc.subarray([...TRE], { minLength: 1 }),
  punkter: oftest<Punkt[] | null>(fc.constant(null), fc.constant(['3.1' as Punkt])),
  stemmer: fc.oneof(
    gruppene(['for', 'mot'], noen(0, 2, 20, 22)),
    gruppene(TRE.slice(0, 2), noen(0, 2, 20, 22)),
  ),
  moetelederStemte: noen<Stemmevalg | null>(null, 'for', 'mot', ...TRE),
  saksnummer: eller('KS 1/24'),
  modus,
};
const utenVedtak = { organ, begrunnelse: eller('Mer å utrede'), votering: fc.constant(null), modus };

/** Every command that a sak may meet. */
const KOMMANDOER: readonly fc.Arbitrary<Trekk>[] = [
  trekk(registrerSak, 'RegistrerSak', { sak: noen(ID.sak), tittel: tekst, saksnummer: eller('KS 1/24') }),
  trekk(
    startRullering,
    'StartRullering',
    {
      hp: oftest(noen(HP), noen(hpPeriode('2025-2027'))),
      utvalg: noen([{ kode: OKI, navn: 'Oppvekst' }]),
      kategorier: noen(STANDARD_KATEGORIER),
    },
    data({ kommunenFinnes: fc.boolean() }),
  ),
  trekk(leggFramBeslutningsgrunnlag, 'LeggFramBeslutningsgrunnlag', {}),
  trekk(leggFramTilleggsinnstilling, 'LeggFramTilleggsinnstilling', {}),
  trekk(foreslaaRammeendringer, 'ForeslaaRammeendringer', {
    fase: noen('beslutningsgrunnlag', 'tilleggsinnstilling'),
    ...tabell,
  }),
  trekk(foreslaaInvesteringer, 'ForeslaaInvesteringer', {
    linjer: liste(data({ visesHos: utvalg, beloep }).map((mer) => ({ ...enInvestering, ...mer }))),
  }),
  trekk(foerOversikt, 'FoerOversikt', { oversikt: oversikt.map((mer) => ({ ...enOversikt, ...mer })) }),
  trekk(foerSentraleLinjer, 'FoerSentraleLinjer', {
    tabell: noen('drift', 'investering'),
    linjer: liste(data({ post: noen('netto-avsetninger', 'bruk-av-laan'), beloep })),
  }),
  trekk(
    fremmeForslag,
    'FremmeForslag',
    {
      ...forslagsinnhold,
      id: noen(...TRE),
      type: noen('alternativt-budsjett', 'rammeendring', 'verbalforslag', 'oversendelsesforslag'),
      moete: eller(MOETE),
    },
    reglementet,
  ),
  // One that can be split in two, and one that can be joined with it, as is asked below.
  ...([['3.1', '3.2'], ['3.3']] as Punkt[][]).map((punkter, i) =>
    trekk(
      fremmeForslag,
      'FremmeForslag',
      {
        ...forslagsinnhold,
        id: noen(uuid(28 + i) as ForslagId),
        type: noen('verbalforslag'),
        linjer: fc.constant([]),
        verbalforslag: fc.constant(
          punkter.map((nr) => ({ punkt: nr, tittel: 'T', tekst: 'T', delpunkter: [] })),
        ),
        moete: fc.constant(null),
      },
      reglementet,
    ),
  ),
  trekk(
    endreForslag,
    'EndreForslag',
    {
      ...forslagsinnhold,
      id: id<ForslagId>(21),
      linjer: liste(linje, 1),
      utgangspunkt: eller(ID.forslag),
    },
    reglementet,
  ),
  trekk(hentLinjer, 'HentLinjer', {
    forslag: id<ForslagId>(21),
    fra: id<ForslagId>(21),
    linjer: fc.constant([]),
  }),
  trekk(
    slaaSammenForslag,
    'SlaaSammenForslag',
    {
      id: noen(uuid(23) as ForslagId),
      forslag: noen([uuid(28), uuid(29)] as ForslagId[]),
      tittel: tekst,
      tekst: eller('Tekst'),
      type: noen(null, 'alternativt-budsjett'),
    },
    reglementet,
  ),
  trekk(
    delForslag,
    'DelForslag',
    {
      forslag: noen(uuid(28) as ForslagId),
      deler: noen(
        (['3.1', '3.2'] as Punkt[]).map((nr, i) => ({
          id: uuid(26 + i) as ForslagId,
          type: 'verbalforslag' as const,
          tittel: `Del ${i}`,
          tekst: null,
          linjer: [],
          poster: [],
          investeringer: [],
          punkter: [nr],
        })),
      ),
    },
    reglementet,
  ),
  trekk(trekkForslag, 'TrekkForslag', { forslag: id<ForslagId>(21) }),
  trekk(protokollfoerInnstilling, 'ProtokollfoerInnstilling', {
    organ: oftest(noen('formannskapet'), noen('utvalg')),
    forslag: eller(ID.forslag),
    stillere: oftest<string[]>(fc.constant(['Høyre']), fc.constant([])),
    votering: oftest<Uuid | null>(fc.constant(null), id(41)),
    mindretall: fc.constant(null),
  }),
  trekk(offentliggjoerInnstilling, 'OffentliggjoerInnstilling', {}),
  trekk(
    taSakTilBehandling,
    'TaSakTilBehandling',
    { organ, moete: eller(MOETE), saksnummer: eller('KS 1/24'), modus },
    moetet,
  ),
  trekk(
    avgjoerHabilitet,
    'AvgjoerHabilitet',
    {
      organ,
      plass: noen(1, 2),
      parti: eller('Høyre'),
      navn: eller('Kari'),
      inhabil: fc.boolean(),
      grunn: noen('part', 'ansatt-som-har-tilrettelagt', 'annet'),
      hjemmel: eller('loven'),
      begrunnelse: eller('Eier bygget'),
      stemmer: fc.oneof(stemmer, fc.constant(null)),
      vara: fc.oneof(fc.constant(null), data({ parti: eller('Høyre'), navn: eller('Per') })),
      modus,
    },
    moetet,
  ),
  trekk(foreslaaVoteringsorden, 'ForeslaaVoteringsorden', { organ, steg: liste(gjenstand) }),
  trekk(registrerVotering, 'RegistrerVotering', votering, moetet),
  // Votes over three, so that some come to a run-off and some stand alike.
  trekk(
    registrerVotering,
    'RegistrerVotering',
    {
      ...votering,
      form: noen('budsjett'),
      forslag: fc.constant<readonly ForslagId[]>(TRE),
      stemmer: deltPaaTre,
      punkter: fc.constant(null),
    },
    moetet,
  ),
  trekk(
    registrerVotering,
    'RegistrerVotering',
    {
      ...votering,
      organ: noen('kommunestyret'),
      form: noen('budsjett'),
      forslag: fc.constant([TRE[0]]),
      stemmer: gruppene(['for', 'mot'], noen(19, 22)),
      punkter: fc.constant(null),
    },
    moetet,
  ),
  trekk(velgMotkandidat, 'VelgMotkandidat', { organ, forslag: noen(...TRE), begrunnelse: tekst }),
  trekk(avgiUttalelse, 'AvgiUttalelse', {
    organ: noen('raad', 'kommunestyret'),
    navn: tekst,
    tekst,
    votering: fc.constant(null),
  }),
  trekk(utsettSak, 'UtsettSak', { ...utenVedtak, til: fc.oneof(dag, fc.constant(null)) }),
  trekk(
    gjenopptaSak,
    'GjenopptaSak',
    {
      organ,
      moete: eller(MOETE),
      stemmer: noen(
        null,
        [{ valg: 'for', antall: 3, partier: [] }],
        [
          { valg: 'for', antall: 1, partier: [] },
          { valg: 'mot', antall: 1, partier: [] },
        ],
      ),
      moetelederStemte: noen(null, 'for', 'mot'),
      grunn: eller('Statsbudsjettet ble endret.'),
      modus,
    },
    moetet,
  ),
  trekk(sendSakTilbake, 'SendSakTilbake', { ...utenVedtak, til: eller('formannskapet') }),
  trekk(foerProtokolltilfoersel, 'FoerProtokolltilfoersel', {
    organ: noen(...ORGANER),
    slag: noen('protokolltilfoersel', 'stemmeforklaring'),
    fra: liste(noen('SV')),
    tekst,
    votering: noen(null, ID.votering),
  }),
  trekk(foerStemmenavn, 'FoerStemmenavn', {
    organ: oftest(noen('kommunestyret'), noen('formannskapet')),
    votering: id(41),
    stemmer: noen([gruppe('for', parti('Høyre', 22)), gruppe('mot', parti('Sp', 19))], DELT),
  }),
  trekk(
    godkjennProtokoll,
    'GodkjennProtokoll',
    {
      organ: oftest(noen('kommunestyret'), noen('formannskapet')),
      godkjentAv: liste(noen('ordføreren')),
      sjekksum: noen(null, SJEKKSUM),
    },
    data({ sjekksum: eller(SJEKKSUM) }),
  ),
  trekk(etterregistrerVedtak, 'EtterregistrerVedtak', {
    vedtak: id<VedtakId>(31),
    tittel: tekst,
    organ: oftest(noen('kommunestyret'), noen(...ORGANER)),
    saksnummer: eller('KS 1/24'),
    deler: liste(noen(...VEDTAKSDELER), 1),
    innstilling: noen(null, true, false),
    offentliggjort: fc.oneof(dag, fc.constant(null)),
    stemmer: fc.oneof(stemmer, fc.constant(null)),
    ekspedert: fc.oneof(dag, fc.constant(null)),
    punkter: fc.uniqueArray(punktInn, { selector: (p) => p.punkt, maxLength: 2 }),
    linjer: liste(linje),
    trykteSummer: liste(data({ utvalg, ...sum })),
  }),
  trekk(foerVedtatteRammelinjer, 'FoerVedtatteRammelinjer', tabell),
  trekk(foerDelpunkter, 'FoerDelpunkter', { ...vedtakspunkt, delpunkter: liste(delpunktInn) }),
  trekk(knyttSetninger, 'KnyttSetninger', {
    ...vedtakspunkt,
    setninger: liste(
      data({ setning: tekst, delpunkt: noen('a', 'b', null), grunn: oftest(fc.constant(null), tekst) }),
    ),
  }),
  trekk(avsluttSakForAdministrasjonen, 'AvsluttSakForAdministrasjonen', {}),
  trekk(
    krevLovlighetskontroll,
    'KrevLovlighetskontroll',
    {
      krav: noen(uuid(45)),
      vedtak: id<VedtakId>(31),
      medlemmer: liste(data({ navn: noen('Kari', 'Ola', 'Per'), parti: eller('Høyre') })),
      begrunnelse: tekst,
      modus,
    },
    fc.constant({ kommunestyret: null }),
  ),
  trekk(
    fremmeMindretallsanke,
    'FremmeMindretallsanke',
    {
      anke: noen(uuid(46)),
      vedtak: id<VedtakId>(31),
      organ: fc.constant(null),
      til: organ,
      medlemmer: liste(data({ navn: noen('Kari', 'Ola', 'Per'), parti: eller('Høyre') })),
      begrunnelse: eller('Saken er prinsipiell.'),
      modus,
    },
    fc.constant({
      reglement: etReglement({ mindretallsanke: { teller: 1, nevner: 3, fristDager: null } }),
      organtype: null,
      sammensetning: null,
    }),
  ),
  trekk(avgjoerLovlighetskontroll, 'AvgjoerLovlighetskontroll', {
    krav: noen(uuid(45)),
    vedtak: id<VedtakId>(31),
    utfall: noen(...KRAVSUTFALL),
    begrunnelse: tekst,
  }),
  trekk(utsettIverksetting, 'UtsettIverksetting', iverksetting),
  trekk(gjenopptaIverksetting, 'GjenopptaIverksetting', iverksetting),
  trekk(ekspederVedtak, 'EkspederVedtak', { vedtak: id<VedtakId>(31), mottakere: liste(tekst) }),
  trekk(presiserVedtak, 'PresiserVedtak', { ...vedtakspunkt, tekst }),
  trekk(rettVedtakstekst, 'RettVedtakstekst', { ...vedtakspunkt, fra: tekst, til: tekst }),
  trekk(vedtaBudsjettendring, 'VedtaBudsjettendring', {
    endring: id(51),
    grunnlag: data({ organ: noen('kommunestyret', 'formannskapet'), saksnummer: tekst, dato: dag }),
    linjer: liste(linje),
  }),
  trekk(
    registrerAdministrativBudsjettjustering,
    'RegistrerAdministrativBudsjettjustering',
    { endring: id(51), delegasjon: noen(ID.delegasjon), linjer: liste(linje) },
    data({ delegasjon: eller(delegasjon) }),
  ),
  trekk(foerRapport, 'FoerRapport', {
    rapport: noen(...RAPPORTSLAG),
    behandletAv: eller('kommunestyret'),
    saksnummer: eller('KS 41/25'),
  }),
  trekk(rapporterForbruk, 'RapporterForbruk', {
    utvalg,
    aar: noen('2024', '2025', '2026'),
    beloep: noen(0, 5_000_001).map(kroner),
    rettsligPlikt: eller('loven'),
  }),
  trekk(rapporterPrognose, 'RapporterPrognose', {
    utvalg,
    per: noen(dato('2025-08-31'), dato('2025-01-31'), dato('2026-08-31')),
    regnskap: eller(kroner(600_000)),
    prognose: eller(kroner(1_200_000)),
    merknad: eller('Flere barn enn ventet.'),
  }),
];

const likt = (): readonly SakEvent[] => {
  const stemmer = stemmerTil([TRE[0], 17], [TRE[1], 12], [TRE[2], 12]);
  const stemt = registrerVotering(registrert({ forslag: TRE, stemmer }), fold(sak, treBudsjetter()));
  return [...treBudsjetter(), ...(stemt.ok ? stemt.value : [])];
};

/** Where a sequence begins: nowhere, or somewhere along the way of an HP. */
const UTGANGSPUNKT: readonly (readonly SakEvent[])[] = [
  [],
  [rulleringStartet()],
  [sakRegistrert, vedtakEtterregistrert, punktVedtatt({ delpunkter: [] })],
  lagtFram(),
  klarTilVotering().slice(0, -1),
  [...klarTilVotering(), ...sentraleLinjer()],
  treBudsjetter(),
  // The central lines are in, and a forslag draws on them.
  [
    ...lagtFram(),
    ...sentraleLinjer(),
    forslagFremmet({
      linjer: [],
      sentrale: [
        { tabell: 'drift', post: 'netto-avsetninger', endring: hvertAar(-5) },
        { tabell: 'drift', post: 'netto-finansutgifter', endring: hvertAar(5) },
      ],
    }),
    innstillingProtokollfoert(),
    innstillingOffentliggjort(),
    sakTattTilBehandling,
  ],
  // Two budgets stand alike, and the møteleder has not chosen.
  likt(),
  ferdigBehandlet(),
  [...vedtattHp(), punktVedtatt({ punkt: '3.2' as Punkt, delpunkter: [] })],
  [...vedtattHp(), kravFramsatt, iverksettingUtsatt()],
  vedtattI('formannskapet'),
];

interface Forloep {
  readonly utgangspunkt: readonly SakEvent[];
  readonly trekk: readonly Trekk[];
}

const forloep = data<Forloep>({
  utgangspunkt: noen(...UTGANGSPUNKT),
  trekk: fc.array(fc.oneof(...KOMMANDOER), { maxLength: 40, size: 'max' }),
});

interface Steg {
  readonly foer: Sak;
  readonly etter: Sak;
  readonly hendelser: readonly SakEvent[];
  readonly avslag: Refusal | null;
}

/** What each command leads to, with the states before and after it. */
const spill = ({ utgangspunkt, trekk: alle }: Forloep): readonly Steg[] => {
  let tilstand = fold(sak, utgangspunkt);
  return alle.map(({ avgjoer }) => {
    const foer = tilstand;
    const svar = avgjoer(foer);
    const hendelser = svar.ok ? svar.value : [];
    tilstand = hendelser.reduce(sak.evolve, foer);
    return { foer, etter: tilstand, hendelser, avslag: svar.ok ? null : svar.refusal };
  });
};

const FASER: readonly Fase[] = ['startet', 'beslutningsgrunnlag', 'tilleggsinnstilling', 'vedtatt'];

describe('Sak, whatever is asked of it, in whatever order', () => {
  const hvertSteg = (si: (steg: Steg) => void) =>
    fc.assert(
      fc.property(forloep, (alle) => spill(alle).forEach(si)),
      sekvenser(120),
    );

  it('never throws, and makes only facts that the catalogue knows, as JSON that reads back the same', () => {
    hvertSteg(({ hendelser }) => {
      for (const hendelse of hendelser) {
        expect(Object.keys(sakEvents)).toContain(hendelse.type);
        expect(JSON.parse(JSON.stringify(hendelse))).toStrictEqual(hendelse);
      }
    });
  });

  it('refuses with a sentence, and then nothing has happened', () => {
    hvertSteg(({ avslag, foer, etter }) => {
      if (avslag === null) return;
      expect(avslag.melding).toMatch(/^\p{Lu}.*\.$/su);
      expect(etter).toBe(foer);
    });
  });

  it('never goes back to an earlier phase, not when it is treated once more either (R36), and adopts one budget at most (R29)', () => {
    hvertSteg(({ foer, etter }) => {
      if (foer.slag !== 'handlingsprogram') return;
      if (etter.slag !== 'handlingsprogram') throw new Error('handlingsprogrammet er borte');
      expect(FASER.indexOf(etter.fase)).toBeGreaterThanOrEqual(FASER.indexOf(foer.fase));
      if (foer.budsjettvedtak !== null) expect(etter.budsjettvedtak).toBe(foer.budsjettvedtak);
    });
  });

  it('adopts one budget at most, however many votes are held over it, live or recorded (R29)', () => {
    fc.assert(
      fc.property(forloep, (alle) => {
        const vedtatte = spill(alle)
          .flatMap((steg) => steg.hendelser)
          .filter(
            (h) =>
              h.type === 'VedtakFattet' &&
              h.data.organ === 'kommunestyret' &&
              h.data.deler.includes('aarsbudsjett'),
          );
        expect(vedtatte.length).toBeLessThanOrEqual(1);
      }),
      sekvenser(120),
    );
  });

  it('makes no vedtak that does not lead back to a forslag and the vote over it, or to a document', () => {
    hvertSteg(({ foer, hendelser }) => {
      for (const hendelse of hendelser) {
        if (hendelse.type !== 'VedtakFattet' || foer.slag !== 'handlingsprogram') continue;
        const stemt = hendelser.find((h) => h.type === 'VoteringRegistrert');
        expect(foer.forslag.has(hendelse.data.forslag)).toBe(true);
        expect(stemt?.data.votering).toBe(hendelse.data.votering);
        expect(stemt?.data.forslag).toContain(hendelse.data.forslag);
      }
    });
  });

  it('counts no more votes than those who could vote, live (R24, R26)', () => {
    hvertSteg(({ hendelser }) => {
      for (const h of hendelser)
        if (h.type === 'VoteringRegistrert' && h.data.modus === 'gjennomfoere')
          expect(avgitte(h.data.stemmer)).toBeLessThanOrEqual(h.data.stemmeberettigede ?? Infinity);
    });
  });

  it('is as it was after a prøvevotering, but that it was held (R26)', () => {
    hvertSteg(({ foer, etter, hendelser }) => {
      const proeve = hendelser.some(
        (h) => h.type === 'VoteringRegistrert' && h.data.utfall.slag === 'proeve',
      );
      if (!proeve || foer.slag !== 'handlingsprogram' || etter.slag !== 'handlingsprogram') return;
      const { voteringer } = foer.behandling;
      expect(hendelser).toHaveLength(1);
      expect({ ...etter, behandling: { ...etter.behandling, voteringer } }).toEqual(foer);
    });
  });

  it('has another sum of its adopted budget only after a vote, or a change that kommunestyret answers for (R11)', () => {
    const sum = (hp: Extract<Sak, { slag: 'handlingsprogram' }>) =>
      summer(
        [...hp.linjer.values()].filter((l) => l.vedtatt).map((l) => l.beloep),
        ['2025', '2026', '2027', '2028'],
      );
    const BAERER: readonly SakEvent['type'][] = [
      'VoteringRegistrert',
      'VedtakEtterregistrert',
      'RammeendringerVedtatt',
      'BudsjettendringVedtatt',
      'AdministrativBudsjettjusteringRegistrert',
    ];
    hvertSteg(({ foer, etter, hendelser }) => {
      if (foer.slag !== 'handlingsprogram' || etter.slag !== 'handlingsprogram') return;
      if (!hendelser.some((h) => BAERER.includes(h.type))) expect(sum(etter)).toEqual(sum(foer));
    });
  });

  it('leaves an adopted line as it is, unless the table of the vedtak itself is put on record (R11)', () => {
    hvertSteg(({ foer, etter, hendelser }) => {
      if (foer.slag !== 'handlingsprogram' || etter.slag !== 'handlingsprogram') return;
      if (hendelser.some((h) => h.type === 'RammeendringerVedtatt')) return;
      for (const [nr, linjen] of foer.linjer)
        if (linjen.vedtatt) expect(etter.linjer.get(nr)).toEqual(linjen);
    });
  });

  it('is moved to a throw by no facts, in whatever order and however often they come', () => {
    const omHverandre = forloep
      .map((alle) => [...alle.utgangspunkt, ...spill(alle).flatMap((steg) => steg.hendelser)])
      .chain((hendelser) => fc.shuffledSubarray([...hendelser, ...hendelser]));
    fc.assert(
      fc.property(omHverandre, (hendelser) => {
        expect(() => fold(sak, hendelser)).not.toThrow();
      }),
      sekvenser(100),
    );
  });

  it('meets every fact there is in such sequences, so that none of this is said of an empty sak alone', () => {
    const alle = fc.sample(forloep, { numRuns: 3000, seed: 1 });
    const sett = alle.flatMap((f) => spill(f).flatMap((steg) => steg.hendelser.map((h) => h.type)));
    expect([...new Set<string>(sett)].sort()).toEqual(Object.keys(sakEvents).sort());
  });
});
