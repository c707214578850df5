export { rapportSomDocx, rapportSomHtml, rapportSomXlsx } from './filer';
export { blokker as rapportblokker, kapitlene } from './gjengivelse/blokker';
export { prognoseblokkene } from './gjengivelse/prognose';
export { GRUPPENAVN, VISNINGSNAVN } from './gjengivelse/ord';
export { HentStatusrapport, type LestStatusrapport } from './hent-statusrapport.query';
export { OPPSETT, RAPPORTTYPER, type Rapporttype } from './modell/rapporttyper';
export type { Rapportrad } from './modell/rapportrad';
export { GRUPPERINGER, VISNINGER, type Gruppering, type Visningsvalg } from './modell/statusrapport';
export { RapportModule } from './rapport.module';
