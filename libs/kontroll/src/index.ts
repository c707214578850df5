export { dokumentprojeksjon } from './dokument.view';
export { HentKontrollfunn, HentKontrollfunnHandler, type Kontrollsvar } from './hent-kontrollfunn.query';
export { FUNNSLAG, tusener, type Funnslag, type Kontrollfunn } from './kontrollfunn';
export { KontrollModule } from './kontroll.module';
