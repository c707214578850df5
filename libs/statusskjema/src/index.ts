export type { Radsvar, Statusskjemasvar, Utfall } from './foering/foer-statusskjema';
export { lesSkjema } from './skjema/les-skjema';
export { statusskjemaSomXlsx, type Statusskjema } from './skjema/skriv-skjema';
export { StatusskjemaModule } from './statusskjema.module';
