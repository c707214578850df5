export { tilgangCommands } from './domene/command-catalog';
export { tilgangEvents } from './domene/event-catalog';
export type { TilgangEvent, TilgangGitt, TilgangTrukket } from './domene/tilgang.events';
export { tilgangsregister, tilgangStream } from './domene/tilgangsregister';
export { EKSEMPELPERSONER, eksempelperson, type Eksempelperson } from './eksempel/eksempelpersoner';
export { Eksempeltilganger, type Kommuneliste } from './eksempel/eksempeltilganger';
export type { Meg } from './http/innlogging.controller';
export { InnloggingModule } from './innlogging.module';
export { CSRF_HEADER, Oektidentitet } from './oekter/oektidentitet';
export {
  BEGYNT_KAPSEL,
  KAPSEL,
  begyntKapsel,
  kapselMed,
  noekkelIKapselen,
} from './oekter/informasjonskapsel';
export { Oekter } from './oekter/oekter';
export { Oektlager } from './oekter/oektlager';
export { INNLOGGINGSOPPSETT, type Innloggingsoppsett } from './oppsett';
export { Installasjonsadministratorer } from './installasjonsadministratorer';
export { ForMangeForsoek, InnloggingErIkkeSattOpp } from './oidc/oidc.refusals';
export { Oidcinnlogging } from './oidc/oidcinnlogging';
export { OIDC_PROFILER, type Oidcoppsett, type Oidcprofil } from './oidc/profiler';
export { personIdAv, Tilbyder } from './oidc/tilbyder';
export { Tilgangslogg, type Tilgangshendelse } from './tilgangslogg';
