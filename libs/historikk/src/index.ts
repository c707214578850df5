export {
  DECODE,
  EVENT_STORE,
  HentHendelser,
  HentHendelserHandler,
  IngenHendelser,
  type Hendelsessvar,
} from './hent-hendelser.query';
export { HentVedtak, HentVedtakHandler, type Vedtaksliste } from './hent-vedtak.query';
export { robekgrunner } from './robek';
export { sakshistorie, type Sakshistorie } from './vedtakshistorikk.view';
export type { Kravsvar, Utsettelsessvar } from './lovlighetshistorie';
export { sakOmraade, vedtaksprojeksjon } from './vedtaksprojeksjon';
export type { Behandlingssvar } from './behandlingssvar';
export type { Ankesvar, Investeringssvar, Punktsvar, Vedtakssvar } from './vedtakssvar';
export { voteringssvar, type Voteringssvar } from './voteringssvar';
export { HistorikkModule } from './historikk.module';
export type { Hendelsesliste } from './hent-hendelser.query';
