export { blokker } from './modell/blokker';
export { HentProtokoll, type LestProtokoll } from './hent-protokoll.query';
export type { Protokolldokument } from './modell/protokolldokument';
export { ProtokollFraLoggen } from './protokoll-fra-loggen';
export { ProtokollModule } from './protokoll.module';
export { paategninger, protokollSomDocx, protokollSomHtml } from './protokollsvar';
