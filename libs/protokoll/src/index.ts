export { blokker, type Blokk } from './gjengivelse/blokker';
export { innholdSomHtml } from './gjengivelse/html';
export { somTekst } from './gjengivelse/tekst';
export { HentProtokoll, type LestProtokoll } from './hent-protokoll.query';
export type { Protokolldokument } from './modell/protokolldokument';
export { ProtokollFraLoggen } from './protokoll-fra-loggen';
export { ProtokollModule } from './protokoll.module';
export { paategninger, protokollSomDocx, protokollSomHtml, sha256 } from './protokollsvar';
