import {
  dato,
  hpPeriode,
  kroner,
  type ForslagId,
  type LinjeId,
  type MoeteId,
  type Punkt,
  type Uuid,
  type VedtakId,
} from '@saksgang/kernel';
import {
  DELPUNKTTYPER,
  FINANSIERINGSKILDER,
  KRAVSUTFALL,
  MODI,
  ORGANER,
  RAPPORTSLAG,
  STANDARD_KATEGORIER,
  TOMT_INNHOLD,
  VEDTAKSDELER,
  VOTERINGSFORMER,
  type Forslagsinnhold,
  type sakCommands,
  type Stemmegruppe,
  type Stemmevalg,
} from '@saksgang/saksgang';
import fc from 'fast-check';
import {
  allesOrd,
  ANNEN_SAK,
  beloep,
  dag,
  DELEGASJON,
  eller,
  faste,
  felter,
  forslag,
  FORSLAG,
  HP,
  hvertAar,
  kanskjeDag,
  kommunestyretOftest,
  linje,
  LINJE,
  liste,
  MOETE,
  noen,
  oftest,
  OPPDRAG,
  punkt,
  TEKST,
  tekst,
  TRE_FORSLAG,
  utvalg,
  uuid,
  vedtak,
} from './ord';

type Sakskommandoer = typeof sakCommands;
export type DataTil<K> = K extends { readonly decide: (command: infer C, state: never) => unknown }
  ? C extends { readonly data: infer D }
    ? D
    : never
  : never;
export type Dataene<Katalog> = { readonly [T in keyof Katalog]: fc.Arbitrary<DataTil<Katalog[T]>> };
type Data<T extends keyof Sakskommandoer> = DataTil<Sakskommandoer[T]>;

const stemmer = felter({ for: noen(0, 20, 22), mot: noen(0, 20, 19) });
const trykt = {
  navn: oftest<string>(noen('Sum Annet', 'Ramme', 'Delsum', 'Opprinnelig budsjett'), allesOrd),
  beloep,
  kildeLinje: eller(1),
};
const rad = fc.oneof(felter({ slag: noen('linje'), linje }), felter({ slag: noen('sum'), ...trykt }));
const tabell = { utvalg, rader: liste(rad), godtaKontrollfunn: eller('Slik står det') };

type DelpunktInn = Data<'FoerDelpunkter'>['delpunkter'][number];
type PunktInn = Data<'EtterregistrerVedtak'>['punkter'][number];

const delpunktInn: fc.Arbitrary<DelpunktInn> = felter<DelpunktInn>({
  delpunkt: noen('a', 'b'),
  type: noen(...DELPUNKTTYPER),
  tittel: tekst,
  mottaker: fc.constant({
    navn: 'kommunedirektøren',
    slag: 'kommunedirektoer',
    kilde: 'trykt',
    overordnet: null,
  }),
  utvalg: liste(utvalg),
  frist: fc.oneof(
    fc.constant({ type: 'ingen', ord: null } as const),
    felter({ type: noen('dato'), dato: dag, presisjon: noen('aar'), ord: tekst, gjelder: noen('frist') }),
    felter({
      type: noen('tvetydig'),
      alternativer: liste(dag, 2),
      presisjon: noen('aar'),
      ord: tekst,
      gjelder: noen('frist'),
    }),
  ),
  virkningsdato: kanskjeDag,
  tilOrgan: eller('kommunestyret'),
  betingelse: fc.constant(null),
  avhengerAv: fc.constant([]),
  rammelinjer: oftest<DelpunktInn['rammelinjer']>(
    fc.constant([]),
    liste(felter({ utvalg, nr: noen(1, 2) }), 1),
  ),
  beloepITekst: liste(noen(270_000).map(kroner)),
  merknad: fc.constant(null),
  kildeLinje: fc.constant(null),
});

const punktInn: fc.Arbitrary<PunktInn> = felter<PunktInn>({
  punkt,
  tittel: tekst,
  tekst,
  tekstform: noen('full', 'kortversjon'),
  gruppe: fc.constant(null),
  forslagsstillere: eller('Høyre'),
  referanser: fc.constant([]),
  delpunkter: oftest<DelpunktInn[]>(liste(delpunktInn, 1), fc.constant([])),
  avslutter: liste(felter({ oppdrag: noen(...OPPDRAG), maate: noen('utfoert', 'utgaar') })),
  flytter: liste(felter({ oppdrag: noen(...OPPDRAG), dato: dag, tekst })),
  senderTilbake: liste(felter({ oppdrag: noen(...OPPDRAG), grunn: tekst })),
  kildeLinje: fc.constant(null),
  kildeLinjeSlutt: fc.constant(null),
});

const oversikt = felter<Data<'FoerOversikt'>['oversikt']>({
  noekkel: noen('drift', 'art'),
  slag: noen('utgifter-og-inntekter'),
  tittel: tekst,
  utvalg: fc.oneof(utvalg, fc.constant(null)),
  enhetTrykt: fc.constant(null),
  enhetLest: fc.constant(null),
  kolonner: noen(['2025', '2026', '2027', '2028']),
  kolonnerTrykt: noen([]),
  rader: liste(felter({ noekkel: noen('loenn', 'netto'), navn: tekst, beloep, kildeLinje: eller(1) })),
  sammenhenger: liste(felter({ slag: noen('radsum'), rad: noen('netto'), av: noen(['loenn']) })),
  vedtattAv: noen('kommunestyret', 'administrasjonen'),
  merknad: fc.constant(null),
  kildeLinje: fc.constant(null),
});

const vedtakspunkt = { vedtak, punkt };
const modus = noen('gjennomfoere', 'protokollfoere');
const utenVedtak = {
  organ: kommunestyretOftest,
  begrunnelse: eller(TEKST),
  votering: eller(uuid(41)),
  modus,
};
const nyId = <T extends Uuid>(fra: number) => fc.nat(999).map((n) => uuid(fra + n) as T);
const gjenstand = {
  form: noen(...VOTERINGSFORMER),
  forslag: fc.uniqueArray(forslag, { minLength: 1 }),
  punkter: oftest<Punkt[] | null>(fc.constant(null), liste(punkt)),
};
const grupper = (...valgene: readonly Stemmevalg[]) =>
  fc
    .array(noen(0, 2, 19, 20, 22), { minLength: valgene.length, maxLength: valgene.length })
    .map((tall) => valgene.map((valg, i) => ({ valg, antall: tall[i] ?? 0, partier: [] })));
const stemmegrupper = oftest(
  fc.oneof(grupper('for', 'mot'), grupper(...TRE_FORSLAG.slice(0, 2)), grupper(...TRE_FORSLAG)),
  grupper('for', 'blank'),
);

const ANNET_FORSLAG = uuid(22) as ForslagId;
const FELLESFORSLAG = uuid(23) as ForslagId;
const ANNEN_LINJE = uuid(12) as LinjeId;
const BELOEPENE = [0, 1, -1, 300].map(hvertAar);

/** Most are lawful: what a forslag points at is often the one line that the HP has. */
const forslagsinnhold = {
  ...faste<Pick<Forslagsinnhold, 'medlemmer' | 'organ' | 'opphav'>>(TOMT_INNHOLD),
  type: noen('alternativt-budsjett', 'rammeendring', 'verbalforslag', 'tilleggsforslag', 'endringsforslag'),
  tittel: tekst,
  tekst: eller('Tekst'),
  partier: oftest<string[]>(fc.constant(['Høyre']), fc.constant([])),
  grunnlag: oftest<Forslagsinnhold['grunnlag']>(
    noen({ slag: 'ikke-oppgitt' }, { slag: 'beslutningsgrunnlag' }),
    noen({ slag: 'tilleggsinnstilling' }, { slag: 'forslag', forslag: FORSLAG }),
  ),
  gjelder: oftest<ForslagId | null>(fc.constant(null), forslag),
  linjer: liste(linje),
  endringer: oftest<Forslagsinnhold['endringer']>(
    fc.constant([]),
    liste(felter({ linje: noen(LINJE, ANNEN_LINJE), beloep: noen(...BELOEPENE), ukjent: fc.constant(null) })),
  ),
  sentrale: oftest<Forslagsinnhold['sentrale']>(
    fc.constant([]),
    liste(
      felter({
        tabell: noen('drift', 'investering'),
        post: noen('netto-avsetninger', 'bruk-av-laan'),
        endring: noen(...BELOEPENE),
      }),
    ),
  ),
  investeringer: oftest<Forslagsinnhold['investeringer']>(
    fc.constant([]),
    liste(
      felter({
        id: noen(uuid(72), uuid(73)),
        prosjekt: tekst,
        kostnadsramme: eller(20_000_000),
        bevilgning: noen(...BELOEPENE),
        finansiering: liste(felter({ kilde: noen(...FINANSIERINGSKILDER), beloep: noen(...BELOEPENE) })),
        visesHos: utvalg,
        bevilgesTil: fc.constant(null),
        endrer: eller(uuid(71)),
      }),
    ),
  ),
  verbalforslag: liste(felter({ punkt, tittel: tekst, tekst, delpunkter: fc.constant([]) })),
  inndekning: oftest<Forslagsinnhold['inndekning']>(
    fc.constant([]),
    noen([{ linje: LINJE, kilde: { slag: 'post', tabell: 'drift', post: 'netto-avsetninger' } }]),
  ),
  uspesifisertInnsparing: oftest<Forslagsinnhold['uspesifisertInnsparing']>(fc.constant([]), noen([LINJE])),
};

const krav = noen(uuid(45));
const iverksetting = {
  vedtak,
  punkter: fc.oneof(liste(punkt, 1), fc.constant(null)),
  besluttetAv: kommunestyretOftest,
  grunn: tekst,
};

/** What may be asked of a sak, whatever phase it is in. */
export const SAKSDATA: Dataene<Sakskommandoer> = {
  RegistrerSak: felter({ sak: noen(ANNEN_SAK), tittel: tekst, saksnummer: eller('KS 61/25') }),
  StartRullering: felter({
    hp: oftest(noen(HP), noen(hpPeriode('2025-2027'))),
    utvalg: fc
      .uniqueArray(utvalg, { minLength: 1 })
      .map((koder) => koder.map((kode) => ({ kode, navn: kode }))),
    kategorier: fc.constant(STANDARD_KATEGORIER),
  }),
  LeggFramBeslutningsgrunnlag: fc.constant({}),
  LeggFramTilleggsinnstilling: fc.constant({}),
  ForeslaaRammeendringer: felter({ fase: noen('beslutningsgrunnlag', 'tilleggsinnstilling'), ...tabell }),
  ForeslaaInvesteringer: felter({
    linjer: liste(
      felter({
        id: noen(uuid(71)),
        prosjekt: tekst,
        visesHos: utvalg,
        bevilgesTil: fc.constant(null),
        beloep,
        kostnadsramme: eller(20_000_000),
        tilsvarer: fc.constant(null),
        merknad: eller('ikke trykt'),
        kildeLinje: fc.constant(null),
      }),
    ),
  }),
  FoerOversikt: felter({ oversikt }),
  FoerSentraleLinjer: felter({
    tabell: noen('drift', 'investering'),
    linjer: liste(felter({ post: noen('netto-avsetninger', 'bruk-av-laan'), beloep })),
  }),
  FremmeForslag: felter({
    ...forslagsinnhold,
    id: forslag,
    moete: oftest<MoeteId | null>(fc.constant(null), noen(MOETE)),
  }),
  EndreForslag: felter({ ...forslagsinnhold, id: forslag, utgangspunkt: eller(FORSLAG) }),
  HentLinjer: felter({
    forslag,
    fra: forslag,
    linjer: liste(felter({ fra: noen(LINJE, ANNEN_LINJE), som: linje.map((l) => l.id) })),
  }),
  SlaaSammenForslag: felter({
    id: noen(FELLESFORSLAG),
    forslag: oftest<readonly ForslagId[]>(noen([FORSLAG, ANNET_FORSLAG]), liste(forslag)),
    tittel: tekst,
    tekst: eller('Tekst'),
    type: noen(null, 'alternativt-budsjett'),
  }),
  DelForslag: felter({
    forslag: oftest(forslag, noen(FELLESFORSLAG)),
    deler: noen(
      ([['3.1'], ['3.2']] as Punkt[][]).map((punkter, i) => ({
        id: uuid(26 + i) as ForslagId,
        type: 'verbalforslag' as const,
        tittel: `Del ${i}`,
        tekst: null,
        linjer: [],
        poster: [],
        investeringer: [],
        punkter,
      })),
    ),
  }),
  TrekkForslag: felter({ forslag }),
  ProtokollfoerInnstilling: felter({
    organ: oftest(noen('formannskapet'), noen('utvalg')),
    forslag: eller(FORSLAG),
    stillere: oftest<string[]>(fc.constant(['Høyre']), fc.constant([])),
    votering: eller(uuid(41)),
    mindretall: fc.constant(null),
  }),
  OffentliggjoerInnstilling: fc.constant({}),
  TaSakTilBehandling: felter({
    organ: kommunestyretOftest,
    moete: oftest<MoeteId | null>(fc.constant(null), noen(MOETE)),
    saksnummer: eller('KS 101/24'),
    modus,
  }),
  FoerProtokolltilfoersel: felter({
    organ: kommunestyretOftest,
    slag: noen('protokolltilfoersel', 'stemmeforklaring'),
    fra: oftest<string[]>(fc.constant(['Høyre']), fc.constant([])),
    tekst,
    votering: eller(uuid(41)),
  }),
  FoerStemmenavn: felter({
    organ: kommunestyretOftest,
    votering: noen(uuid(41), uuid(42)),
    stemmer: liste(
      felter({
        valg: noen('for', 'mot'),
        antall: noen(0, 19, 20, 22),
        partier: liste(felter({ parti: noen('H'), antall: noen(19, 20, 22), navn: fc.constant([]) })),
      }),
    ),
  }),
  GodkjennProtokoll: felter({
    organ: kommunestyretOftest,
    godkjentAv: oftest<string[]>(fc.constant(['ordføreren']), fc.constant([])),
    sjekksum: noen(null, 'a'.repeat(64), 'b'.repeat(64)),
  }),
  AvgjoerHabilitet: felter({
    organ: kommunestyretOftest,
    plass: noen(1, 2, 9),
    parti: oftest<string | null>(fc.constant('Høyre'), fc.constant(null)),
    navn: eller('Kari Nordmann'),
    inhabil: fc.boolean(),
    grunn: noen('part', 'ansatt-som-har-tilrettelagt', 'annet'),
    hjemmel: eller('forvaltningsloven § 6'),
    begrunnelse: eller(TEKST),
    stemmer: fc.oneof(stemmer, fc.constant(null)),
    vara: fc.oneof(fc.constant(null), felter({ parti: eller('Høyre'), navn: eller('Per') })),
    modus,
  }),
  ForeslaaVoteringsorden: felter({ organ: kommunestyretOftest, steg: liste(felter(gjenstand), 1) }),
  RegistrerVotering: felter({
    votering: nyId(4000),
    vedtak: oftest(vedtak, nyId<VedtakId>(5000)),
    organ: kommunestyretOftest,
    ...gjenstand,
    stemmer: stemmegrupper,
    moetelederStemte: noen<Stemmevalg | null>(null, 'for', 'mot', FORSLAG),
    saksnummer: eller('KS 101/24'),
    modus,
  }),
  VelgMotkandidat: felter({ organ: kommunestyretOftest, forslag, begrunnelse: tekst }),
  AvgiUttalelse: felter({
    organ: noen('raad', 'utvalg', 'kommunestyret'),
    navn: tekst,
    tekst,
    votering: fc.constant(null),
  }),
  UtsettSak: felter({ ...utenVedtak, til: kanskjeDag }),
  GjenopptaSak: felter({
    organ: kommunestyretOftest,
    moete: oftest<MoeteId | null>(fc.constant(null), noen(MOETE)),
    stemmer: oftest<readonly Stemmegruppe<'for' | 'mot'>[] | null>(
      noen(
        [{ valg: 'for', antall: 22, partier: [] }],
        [
          { valg: 'for', antall: 20, partier: [] },
          { valg: 'mot', antall: 20, partier: [] },
        ],
      ),
      fc.constant(null),
    ),
    moetelederStemte: noen(null, 'for', 'mot'),
    grunn: eller(TEKST),
    modus,
  }),
  SendSakTilbake: felter({ ...utenVedtak, til: eller('formannskapet') }),
  EtterregistrerVedtak: felter({
    vedtak,
    tittel: tekst,
    organ: oftest(noen('kommunestyret'), noen(...ORGANER)),
    saksnummer: eller('KS 101/24'),
    deler: liste(noen(...VEDTAKSDELER), 1),
    innstilling: noen(null, true, false),
    offentliggjort: kanskjeDag,
    stemmer: fc.oneof(stemmer, fc.constant(null)),
    ekspedert: kanskjeDag,
    punkter: fc.uniqueArray(punktInn, { selector: (p) => p.punkt, maxLength: 2 }),
    linjer: liste(linje),
    trykteSummer: liste(felter({ utvalg, ...trykt })),
  }),
  FoerVedtatteRammelinjer: felter(tabell),
  FoerDelpunkter: felter({ ...vedtakspunkt, delpunkter: liste(delpunktInn) }),
  KnyttSetninger: felter({
    ...vedtakspunkt,
    setninger: liste(
      felter({
        setning: tekst,
        delpunkt: noen('a', 'b', null),
        grunn: oftest<string | null>(fc.constant(null), tekst),
      }),
    ),
  }),
  AvsluttSakForAdministrasjonen: fc.constant({}),
  KrevLovlighetskontroll: felter({
    krav,
    vedtak,
    medlemmer: liste(felter({ navn: noen('Kari', 'Ola', 'Per', 'Eva', 'Liv'), parti: eller('Høyre') })),
    begrunnelse: tekst,
    modus: noen(...MODI),
  }),
  FremmeMindretallsanke: felter({
    anke: noen(uuid(46)),
    vedtak: oftest(noen(uuid(33) as VedtakId), vedtak),
    organ: fc.constant(null),
    til: kommunestyretOftest,
    medlemmer: liste(felter({ navn: noen('Kari', 'Ola', 'Per'), parti: eller('Sp') })),
    begrunnelse: eller('Saken er prinsipiell.'),
    modus: noen(...MODI),
  }),
  AvgjoerLovlighetskontroll: felter({ krav, vedtak, utfall: noen(...KRAVSUTFALL), begrunnelse: tekst }),
  UtsettIverksetting: felter(iverksetting),
  GjenopptaIverksetting: felter(iverksetting),
  EkspederVedtak: felter({ vedtak, mottakere: liste(tekst) }),
  PresiserVedtak: felter({ ...vedtakspunkt, tekst }),
  RettVedtakstekst: felter({ ...vedtakspunkt, fra: noen(TEKST, 'Tekst'), til: tekst }),
  VedtaBudsjettendring: felter({
    endring: noen(uuid(51)),
    grunnlag: felter({ organ: kommunestyretOftest, saksnummer: tekst, dato: dag }),
    linjer: liste(linje),
  }),
  RegistrerAdministrativBudsjettjustering: felter({
    endring: noen(uuid(52)),
    delegasjon: oftest(noen(DELEGASJON), noen(uuid(69))),
    linjer: liste(linje),
  }),
  FoerRapport: felter({
    rapport: noen(...RAPPORTSLAG),
    behandletAv: eller('kommunestyret'),
    saksnummer: eller('KS 41/25'),
  }),
  RapporterForbruk: felter({
    utvalg,
    aar: noen('2024', '2025', '2026'),
    beloep: noen(0, 5_000_001).map(kroner),
    rettsligPlikt: eller('barnevernsloven § 3-1'),
  }),
  RapporterPrognose: felter({
    utvalg,
    per: noen(dato('2025-01-31'), dato('2025-08-31'), dato('2026-08-31')),
    regnskap: eller(kroner(600_000)),
    prognose: eller(kroner(1_200_000)),
    merknad: eller('Flere barn enn ventet.'),
  }),
};
