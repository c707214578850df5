export type { Lagret, Utkastkort, Utkastliste } from './http/utkast.controller';
export type { Proevesvar } from './http/proeving';
export type { Lagring, Utkast, Utkastinnhold } from './utkast';
export { UtkastModule } from './utkast.module';
