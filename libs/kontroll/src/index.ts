export { utregningen, type Utregning } from './beloep-i-tekst';
export { FUNNTILSTANDER, type BesvartFunn, type Funntilstand } from './besvart-funn';
export { dokumentprojeksjon } from './dokument.view';
export {
  HentKontrollfunn,
  HentKontrollfunnHandler,
  type Funnvalg,
  type Kontrollsvar,
} from './hent-kontrollfunn.query';
export { FUNNSLAG, tusener, type Funnslag, type Kontrollfunn } from './kontrollfunn';
export {
  blokker as trykkrapportblokker,
  trykkrapportSomDocx,
  trykkrapportSomHtml,
  type Trykkrapport,
} from './trykkrapport';
export { KontrollModule } from './kontroll.module';
