export { rapportSomDocx, rapportSomHtml, rapportSomXlsx } from './filer';
export { blokker as rapportblokker, forslagene, oversikten, statustabellene } from './gjengivelse/blokker';
export { GRUPPENAVN, VISNINGSNAVN } from './gjengivelse/ord';
export { HentStatusrapport, type LestStatusrapport } from './hent-statusrapport.query';
export type { Rapportrad } from './modell/rapportrad';
export { GRUPPERINGER, VISNINGER, type Gruppering, type Visningsvalg } from './modell/statusrapport';
export { RapportModule } from './rapport.module';
