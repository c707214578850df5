export { FORMAT, lesBehandlingsfil, type Behandlingsfil } from './behandlingsfil';
export { OEVELSESNUMMER } from './forberedelser';
export { kjoerBehandling, OEVELSE, type Behandlingsresultat, type Stegresultat } from './kjoer-behandling';
export { lastOevelse } from './last-oevelse';
