import { hpPeriode, kroner } from '@saksgang/kernel';
import {
  DELPUNKTTYPER,
  ORGANER,
  STANDARD_KATEGORIER,
  VEDTAKSDELER,
  type sakCommands,
} from '@saksgang/saksgang';
import fc from 'fast-check';
import {
  allesOrd,
  ANNEN_SAK,
  beloep,
  dag,
  DELEGASJON,
  eller,
  felter,
  forslag,
  FORSLAG,
  HP,
  kanskjeDag,
  kommunestyretOftest,
  linje,
  liste,
  noen,
  oftest,
  OPPDRAG,
  punkt,
  TEKST,
  tekst,
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
    id: forslag,
    tittel: tekst,
    partier: oftest<string[]>(fc.constant(['Høyre']), fc.constant([])),
    linjer: liste(linje),
    verbalforslag: liste(felter({ punkt, tittel: tekst, tekst, delpunkter: fc.constant([]) })),
  }),
  TrekkForslag: felter({ forslag }),
  ProtokollfoerInnstilling: felter({
    organ: oftest(noen('formannskapet'), noen('utvalg')),
    forslag: eller(FORSLAG),
    stillere: oftest<string[]>(fc.constant(['Høyre']), fc.constant([])),
  }),
  OffentliggjoerInnstilling: fc.constant({}),
  TaSakTilBehandling: felter({ organ: kommunestyretOftest }),
  RegistrerVotering: felter({
    votering: noen(uuid(41), uuid(42)),
    vedtak,
    organ: kommunestyretOftest,
    forslag,
    stemmer,
    moetelederStemte: noen(null, 'for', 'mot'),
    saksnummer: eller('KS 101/24'),
    modus: noen('gjennomfoere', 'protokollfoere'),
  }),
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
  RapporterForbruk: felter({
    utvalg,
    aar: noen('2024', '2025', '2026'),
    beloep: noen(0, 5_000_001).map(kroner),
    rettsligPlikt: eller('barnevernsloven § 3-1'),
  }),
};
