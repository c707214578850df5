import { dato, kroner } from '@saksgang/kernel';
import type { oppdragCommands } from '@saksgang/oppfoelging';
import type { kommuneCommands } from '@saksgang/saksgang';
import fc from 'fast-check';
import {
  ANNEN_SAK,
  dag,
  DELEGASJON,
  eller,
  felter,
  HP,
  HP_SAK,
  kanskjeDag,
  kommunestyretOftest,
  liste,
  noen,
  OPPDRAG,
  punkt,
  tekst,
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
};

const sak = noen(HP_SAK, ANNEN_SAK);
const avslutningssak = { sak, vedtak, punkt };
const frist = felter({ dato: dag, kilde: noen('vedtatt'), tekst, tolket: fc.boolean() });

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
      fc.constant(null),
    ),
    virkningsdato: kanskjeDag,
    betingelse: fc.constant(null),
    rammelinjer: fc.constant([]),
  }),
  FordelOppdrag: felter({ ansvarlig: tekst, person: eller('person-7') }),
  SettFrist: felter({ dato: dag, tekst }),
  BekreftFrist: felter({ dato: dag }),
  ForeslaaNyFrist: felter({ dato: dag, grunn: tekst }),
  RapporterStatus: felter({ status: noen('ikke-paabegynt', 'paagaar', 'paa-vent'), kommentar: tekst }),
  RapporterUtfoert: felter({
    dokumentasjon: liste(felter({ slag: noen('dokument', 'sak', 'regnskap'), referanse: tekst })),
    kommentar: tekst,
  }),
  MeldAvvik: felter({ tilOrgan: kommunestyretOftest, avvik: tekst }),
  MeldKanIkkeGjennomfoeres: felter({ grunn: tekst }),
  AvsluttOppdrag: felter(avslutningssak),
  GjenaapneOppdrag: felter({ ...avslutningssak, grunn: tekst }),
};
