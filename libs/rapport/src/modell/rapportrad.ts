import type { Dato, OppdragId, Punkt, SakId, UtvalgKode, VedtakId } from '@saksgang/kernel';
import type { Sakshistorie } from '@saksgang/historikk';
import type { Dokumentasjon, NyFristForeslaatt, Oppfoelgingsmaate } from '@saksgang/oppfoelging';
import {
  iRute,
  rapporteringen,
  saksgangTil,
  statusteksten,
  type IRute,
  type Moeteorgan,
  type Rapportering,
  type RegistrertOppdrag,
  type Saksgang,
} from '@saksgang/register';
import { erAapent } from './oppdragsbilde';

/** Where the frist comes from; `tolket` is read out of the vedtak, and no person has confirmed it. */
export type Fristkilde = 'vedtatt' | 'tolket' | 'satt av administrasjonen' | 'ikke satt';

/** What a report says of one delpunkt. The one who is responsible is a role, never a person. */
export interface Rapportrad {
  readonly oppdrag: OppdragId;
  readonly sak: SakId;
  readonly vedtak: VedtakId;
  readonly punkt: Punkt;
  readonly delpunkt: string;
  readonly organ: string;
  readonly moetedato: Dato;
  readonly saksnummer: string | null;
  readonly tittel: string;
  /** The whole point as it stands, and whether it is the adopted wording; null when the sak is not known. */
  readonly vedtakstekst: string | null;
  readonly tekstform: 'full' | 'kortversjon' | null;
  readonly forslagsstillere: string | null;
  readonly utvalg: readonly UtvalgKode[];
  readonly type: string;
  readonly maate: Oppfoelgingsmaate;
  readonly mottaker: string;
  readonly ansvarlig: string | null;
  readonly frist: Dato | null;
  readonly fristkilde: Fristkilde;
  /** The words that the frist was read from; also when they give no date. */
  readonly fristtekst: string | null;
  /** The reports that the vedtak asks for again and again; null when it asks for none at set times. */
  readonly rapportering: Rapportering | null;
  readonly foreslaattFrist: NyFristForeslaatt['data'] | null;
  readonly status: string;
  readonly utsatt: string | null;
  readonly iRute: IRute;
  /** Whether there is time for the sak to go through the bodies before the frist; null where no sak is waited for. */
  readonly saksgang: Saksgang | null;
  readonly aapen: boolean;
  readonly sistMeldt: Dato | null;
  readonly merknad: string | null;
  readonly dokumentasjon: readonly Dokumentasjon[];
  /** The version that the row shows, to tell whether it has changed since. */
  readonly revisjon: number;
}

/** What a row is looked up in beside its own facts. */
export interface Radoppslag {
  readonly vedtak: Sakshistorie['vedtak'];
  readonly organer: readonly Moeteorgan[];
}

export const rapportrad = (
  oppdrag: RegistrertOppdrag,
  { vedtak: vedtakene, organer }: Radoppslag,
  dag: Dato,
): Rapportrad => {
  const { registrert, tilstand, sistMeldt, sisteKommentar, utvikling } = oppdrag;
  const vedtak = vedtakene.get(registrert.vedtak);
  const punkt = vedtak?.punkter.get(registrert.punkt);
  return {
    oppdrag: registrert.oppdrag,
    sak: registrert.sak,
    vedtak: registrert.vedtak,
    punkt: registrert.punkt,
    delpunkt: registrert.delpunkt,
    organ: registrert.organ,
    moetedato: registrert.vedtaksdato,
    saksnummer: vedtak?.hode.saksnummer ?? null,
    tittel: registrert.tittel,
    vedtakstekst: punkt?.tekst ?? null,
    tekstform: punkt?.vedtatt.tekstform ?? null,
    forslagsstillere: punkt?.vedtatt.forslagsstillere ?? null,
    utvalg: registrert.utvalg,
    type: registrert.type,
    maate: registrert.maate,
    mottaker: registrert.mottaker.navn,
    ansvarlig: tilstand.ansvarlig?.rolle ?? null,
    frist: tilstand.frist?.dato ?? null,
    fristkilde: fristkilden(oppdrag),
    fristtekst: tilstand.frist?.tekst ?? tilstand.uavklartFrist?.tekst ?? null,
    rapportering: rapporteringen(oppdrag, dag),
    foreslaattFrist: tilstand.fristforslag,
    status: statusteksten(tilstand),
    utsatt: tilstand.utsatt?.grunn ?? null,
    iRute: iRute(tilstand, dag),
    saksgang: saksgangTil(registrert, tilstand, dag, organer),
    aapen: erAapent(oppdrag),
    sistMeldt,
    merknad: sisteKommentar,
    dokumentasjon: utvikling.dokumentasjon,
    revisjon: oppdrag.revisjon,
  };
};

const fristkilden = ({ tilstand: { frist } }: RegistrertOppdrag): Fristkilde => {
  if (frist === null) return 'ikke satt';
  return frist.kilde === 'vedtatt' && frist.tolket ? 'tolket' : frist.kilde;
};
