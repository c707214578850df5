export type { Bevisplasser, Bevistfakta } from './bevisplasser';
export { bladAv, delerAv, hodeAv, type Hode } from './blad/blad';
export { feilIFeltene } from './blad/felter';
export type { Bevisfil, Bevishendelse, Omfang } from './eksport/eksportfil';
export { lagEksport, seglFor, type Bruddsted, type Eksportgrunnlag } from './eksport/lag-eksport';
export { numbered, periodensOmfang, sakensOmfang } from './eksport/velg';
export { kontrollerLoggen, rotenAv, type Loggfeil, type Loggkontroll } from './kontroll/kontroller-loggen';
export { ByggetVedSpoersmaal, glemOmAnnenLogg, type Bygger } from './logg/bygger';
export { Bevislogg, type Bevistilstand } from './logg/bevislogg';
export { provesConsistency } from './merkle/verify';
export {
  Revisjon,
  type Bevisplass,
  type Bevisstatus,
  type Bevisverktoey,
  type Kontrollsvar,
  type Noekkelbyttesvar,
  type Sjekkpunktsvar,
} from './revisjon';
export { RevisjonModule } from './revisjon.module';
export { revisjonRefusals } from './revisjon.refusals';
export { lesVerifikator, Signaturnoekkel, skrivVerifikator, UbrukeligNoekkel } from './sjekkpunkt/noekkel';
export { Noekkelholder } from './sjekkpunkt/noekkelholder';
export { Noekkelkjede, undertegnBytte } from './sjekkpunkt/noekkelkjede';
export { lesSjekkpunkt, undertegn } from './sjekkpunkt/sjekkpunkt';
export { Sjekkpunktmappe, type KeptSjekkpunkt } from './sjekkpunkt/sjekkpunktmappe';
