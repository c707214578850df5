import { dato, kroner, type SpoersmaalId, type StreamName, type Uke } from '@saksgang/kernel';
import type {
  lovfristCommands,
  oppdragCommands,
  rolleCommands,
  ukebrevCommands,
} from '@saksgang/oppfoelging';
import {
  FUNNSVAR,
  SPOERSMAALSSLAG,
  type kommuneCommands,
  type kontrollCommands,
  type spoersmaalCommands,
} from '@saksgang/saksgang';
import type { tilgangCommands } from '@saksgang/innlogging';
import type { skjermingCommands } from '@saksgang/skjerming';
import fc from 'fast-check';
import {
  ANNEN_SAK,
  dag,
  DELEGASJON,
  eller,
  ELDRE_HP,
  felter,
  forslag,
  HP,
  HP_SAK,
  kanskjeDag,
  kommunestyretOftest,
  liste,
  noen,
  MOETE,
  oftest,
  OPPDRAG,
  punkt,
  SKJERMING,
  tekst,
  TEKST,
  UKE,
  utvalg,
  uuid,
  vedtak,
} from './ord';
import type { Dataene } from './sakskommandoer';

/** What may be asked of a kommune. */
export const KOMMUNEDATA: Dataene<typeof kommuneCommands> = {
  OpprettKommune: felter({ navn: noen('Lier'), kommunenummer: noen('3312', '0626') }),
  GiDelegasjon: felter({
    id: noen(DELEGASJON, uuid(62)),
    tittel: tekst,
    tilOrgan: noen('kommunedirektøren'),
    grense: noen(0, 5_000_000).map(kroner),
    nivaa: noen('innenfor-utvalg', 'mellom-utvalg'),
    videredelegering: fc.boolean(),
    gjelderFra: noen(dato('2024-12-10')),
    gjelderTil: kanskjeDag,
    vedtak: felter({ organ: kommunestyretOftest, saksnummer: tekst, dato: dag }),
  }),
  FastsettVarslingsplan: felter({
    type: noen(null, 'sak', 'plan'),
    foer: noen([30, 14, 3], [10], [14, 14], []),
    etter: noen([1, 10, 20], [5], [0]),
    klokken: noen('08:00', '20:00', '06:00'),
  }),
  FastsettUkebrev: felter({ ukedag: noen(1, 3, null) }),
  VedtaReglement: felter({
    id: noen(uuid(91)),
    gjelderFra: dag,
    vedtak: felter({ organ: kommunestyretOftest, saksnummer: tekst, dato: dag }),
    reglement: felter({
      forslagEtterOpptak: fc.oneof(liste(noen('verbalforslag', 'utsettelsesforslag')), fc.constant(null)),
      forslagsrett: fc.constant(null),
      mindretallsanke: fc.oneof(
        felter({ teller: noen(1, 3), nevner: noen(3), fristDager: eller(0) }),
        fc.constant(null),
      ),
      fristForForslag: eller(2),
      fristForBudsjettspoersmaal: eller(7),
      handlingsregler: felter({
        nettoDriftsresultat: eller(175),
        disposisjonsfond: eller(1000),
        gjeldsgrad: eller(7000),
      }),
    }),
  }),
};

const id = noen(uuid(91), uuid(92)).map((ett) => ett as SpoersmaalId);

/** What may be asked of the questions of an HP. */
export const SPOERSMAALSDATA: Dataene<typeof spoersmaalCommands> = {
  StillBudsjettspoersmaal: felter({
    id,
    slag: noen(...SPOERSMAALSSLAG),
    fra: felter({ parti: eller('Høyre'), navn: eller('Kari Nordmann') }),
    tekst,
    frist: noen(null, dato('2025-12-01'), dato('2024-11-20')),
    moete: eller(MOETE),
    forslag: fc.oneof(forslag, fc.constant(null)),
  }),
  BesvarBudsjettspoersmaal: felter({
    id,
    tekst,
    lenker: liste(felter({ tittel: tekst, adresse: noen('https://lier.kommune.no') })),
  }),
  RettSvar: felter({ id, fra: tekst, til: tekst }),
  TrekkBudsjettspoersmaal: felter({ id }),
};

/** What may be asked of the control of an HP. */
export const KONTROLLDATA: Dataene<typeof kontrollCommands> = {
  ImporterDokument: felter({ tittel: tekst, sjekksum: noen('a1', 'b2'), linjer: liste(tekst) }),
  BesvarKontrollfunn: felter({
    funn: noen('rammesum:OKI:Sum Annet', 'tvetydige-punktnumre'),
    svar: noen(...FUNNSVAR),
    grunn: tekst,
    sett: felter({ tekst, trykt: noen(null, kroner(405_000)), ventet: noen(null, kroner(270_000)) }),
  }),
};

const sak = noen(HP_SAK, ANNEN_SAK);
const avslutningssak = { sak, vedtak, punkt };
const frist = felter({ dato: dag, kilde: noen('vedtatt'), tekst, tolket: fc.boolean() });

const varsel = noen('1-foer-14', '1-etter-20', '2-etter-20', 'ukjent');

const opphavsid = noen(uuid(71), uuid(72));
const rolle = noen('kommunalsjef oppvekst', 'Kommunalsjef helse');
const person = noen('person-7', 'person-8');

/** What may be asked of those who have a role. */
export const ROLLEDATA: Dataene<typeof rolleCommands> = {
  BesettRolle: felter({ rolle, person, fra: dag }),
  OverleverRolle: felter({ rolle, fraPerson: person, tilPerson: person, dato: dag }),
  FratreRolle: felter({ rolle, person, dato: dag }),
  UtpekStedfortreder: felter({ rolle, person, fra: dag, til: kanskjeDag }),
  FoerAnsvar: felter({ oppdrag: noen(...OPPDRAG) }),
};

const uke = oftest(noen(UKE), noen('2025-50' as Uke, '2025-48' as Uke));
const mottaker = felter({ roller: liste(rolle, 1), person: eller('person-7') });

/** What may be asked of the weekly letters. */
export const UKEBREVDATA: Dataene<typeof ukebrevCommands> = {
  PaabegynnUkebrev: felter({
    uke,
    brev: liste(
      felter({
        mottaker,
        innhold: liste(
          felter({
            del: noen('forsinket', 'hele-uten-frist'),
            antall: noen(1, 12),
            oppdrag: liste(felter({ oppdrag: noen(...OPPDRAG), dato: kanskjeDag })),
          }),
        ),
      }),
    ),
  }),
  RegistrerUkebrev: felter({
    uke,
    mottaker,
    meldingsId: tekst,
    kanaler: liste(noen('saksgang', 'epost')),
  }),
};

/** What may be asked of who has which role. */
export const TILGANGSDATA: Dataene<typeof tilgangCommands> = {
  GiTilgang: felter({
    person,
    rolle: noen('moetesekretaer', 'gruppeleder', 'system'),
    parti: eller('Ap'),
    fra: dag,
    til: kanskjeDag,
  }),
  TrekkTilgang: felter({ person, rolle: noen('moetesekretaer', 'gruppeleder') }),
};

/** What may be asked of a screening. */
export const SKJERMINGSDATA: Dataene<typeof skjermingCommands> = {
  OpprettSkjerming: felter({
    ref: noen(SKJERMING),
    hjemmel: noen('offl-13', 'offl-23'),
    gjelder: tekst,
    meroffentlighet: eller(TEKST),
    personopplysninger: noen(true, false),
    revurderes: noen(dato('2030-01-01'), dato('2020-01-01')),
  }),
  RevurderSkjerming: felter({
    ref: noen(SKJERMING),
    meroffentlighet: eller(TEKST),
    revurderes: noen(dato('2031-01-01'), dato('2020-01-01')),
  }),
  OpphevSkjerming: felter({ ref: noen(SKJERMING), grunn: tekst }),
  MakulerSkjerming: felter({
    ref: noen(SKJERMING),
    grunn: tekst,
    bekreftelse: oftest(noen(SKJERMING), noen('S-1')),
  }),
  RegistrerInnsyn: felter({
    ref: noen(SKJERMING),
    stroem: noen('oppdrag-lier.x' as StreamName),
    revisjon: noen(0, 3),
    formaal: tekst,
  }),
};

const lovfristvarselet = noen('budsjett-2024-12-31-naer', 'budsjett-2024-12-31-brutt');

/** What may be asked of the warnings of the clocks of the law. */
export const LOVFRISTDATA: Dataene<typeof lovfristCommands> = {
  PaabegynnLovfristvarsel: felter({
    hp: fc.constant(HP),
    frist: felter({
      noekkel: noen('budsjett', 'innstilling'),
      navn: tekst,
      hjemmel: tekst,
      klasse: noen('LOV', 'PRAKSIS'),
      dato: dag,
      tilstand: noen('nær', 'brutt'),
      forklaring: tekst,
    }),
  }),
  RegistrerLovfristvarsel: felter({
    hp: fc.constant(HP),
    varsel: lovfristvarselet,
    meldingsId: tekst,
    kanaler: liste(noen('saksgang', 'epost')),
  }),
};

/** What may be asked of an oppdrag. */
export const OPPDRAGSDATA: Dataene<typeof oppdragCommands> = {
  RegistrerOppdrag: felter({
    oppdrag: noen(...OPPDRAG),
    hp: eller(HP),
    ...avslutningssak,
    delpunkt: noen('a', 'b'),
    tittel: tekst,
    type: noen('sak', 'bevilgning'),
    maate: noen('oppdrag', 'ramme', 'loepende'),
    organ: kommunestyretOftest,
    vedtaksdato: dag,
    mottaker: fc.constant({ navn: 'NAV', slag: 'partnerskap', kilde: 'tolket', overordnet: null } as const),
    utvalg: liste(utvalg),
    tilOrgan: eller('kommunestyret'),
    frist: fc.oneof(frist, fc.constant(null)),
    uavklartFrist: fc.oneof(
      felter({ slag: noen('tvetydig'), tekst, lesning: tekst, alternativer: liste(dag) }),
      felter({
        slag: noen('gjentakende'),
        tekst,
        lesning: noen('1 per år', '2 per år', 'to ganger årlig', 'jevnlig'),
        alternativer: fc.constant([]),
      }),
      fc.constant(null),
    ),
    virkningsdato: kanskjeDag,
    betingelse: fc.constant(null),
    rammelinjer: fc.constant([]),
  }),
  FordelOppdrag: felter({ ansvarlig: oftest(rolle, tekst), person: eller('person-7') }),
  SettFrist: felter({ dato: dag, tekst }),
  BekreftFrist: felter({ dato: dag }),
  ForeslaaNyFrist: felter({ dato: dag, grunn: tekst }),
  FlyttFrist: felter({ ...avslutningssak, dato: dag, tekst }),
  AvslaaFristforslag: felter(avslutningssak),
  RapporterStatus: felter({ status: noen('ikke-paabegynt', 'paagaar', 'paa-vent'), kommentar: tekst }),
  RapporterUtfoert: felter({
    dokumentasjon: liste(felter({ slag: noen('dokument', 'sak', 'regnskap'), referanse: tekst })),
    kommentar: tekst,
  }),
  RapporterEffekt: felter({
    aar: noen('2025', '2024'),
    tertial: noen(1, 2, 3),
    oppnaadd: noen(0, -1_000_000).map(kroner),
    prognose: noen(0, -9_000_000).map(kroner),
    erstatningstiltak: eller('Innkjøp utsettes.'),
    kommentar: tekst,
  }),
  RettRapport: felter({
    retter: noen(1, 2),
    levert: dag,
    dokumentasjon: liste(felter({ slag: noen('sak'), referanse: tekst })),
    kommentar: tekst,
    grunn: tekst,
  }),
  TrekkRapport: felter({ retter: noen(1, 2), grunn: tekst }),
  MeldRapportUteblitt: felter({ rapport: noen('1.2025', '2.2025') }),
  LeverRapport: felter({
    periode: noen('2025', '2026', '2. halvår 2025'),
    dokumentasjon: liste(felter({ slag: noen('sak'), referanse: tekst })),
    kommentar: tekst,
  }),
  MeldAvvik: felter({ tilOrgan: kommunestyretOftest, avvik: tekst }),
  MeldKanIkkeGjennomfoeres: felter({ grunn: tekst }),
  SettOppdragPaaVent: felter({ oppdrag: noen(...OPPDRAG), dato: dag, grunn: tekst }),
  TaOppdragAvVent: felter({ oppdrag: noen(...OPPDRAG), dato: dag, grunn: tekst }),
  FoerOpphav: felter({
    id: opphavsid,
    ledd: fc.oneof(
      felter({ slag: noen('hp-oppdrag'), hp: noen(HP, ELDRE_HP), punkt }),
      felter({ slag: noen('sak'), organ: eller('kommunestyret'), saksnummer: tekst, dato: kanskjeDag }),
      felter({ slag: noen('rapport'), aar: noen('2024'), tertial: eller(1) }),
    ),
    tittel: eller('Skolebøker'),
    kilde: fc.constant(null),
  }),
  KnyttVedtak: felter(avslutningssak),
  BekreftGjentattBestilling: felter({ tidligere: noen(...OPPDRAG) }),
  AvvisGjentattBestilling: felter({ tidligere: noen(...OPPDRAG) }),
  FjernOpphav: felter({ id: opphavsid, grunn: tekst }),
  PaabegynnPaaminnelse: felter({ varsel }),
  RegistrerPaaminnelse: felter({ varsel, meldingsId: tekst, kanaler: liste(noen('saksgang', 'epost')) }),
  MeldUendretStatus: felter({ fristversjon: noen(1, 2), kommentar: tekst }),
  MeldFristUtloept: felter({ fristversjon: noen(1, 2) }),
  AvsluttOppdrag: felter(avslutningssak),
  SendOppdragTilbake: felter(avslutningssak),
  GjenaapneOppdrag: felter({ ...avslutningssak, grunn: tekst }),
};
