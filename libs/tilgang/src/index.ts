export * from './avvist';
export * from './identitet';
export { IdentitetenErUgyldig, RolleGuard, RollenHarIkkeTilgang } from './rolle.guard';
export * from './roller.decorator';
export { Segl } from './segl';
export * from './tilganger';
export * from './utviklingsidentitet';
