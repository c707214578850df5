export type { Foresporsel, Klient, Svar } from './klient';
export { EksempeletKunneIkkeLastes, lastEksempel } from './last-eksempel';
export { LIER, lierSomForesporsler } from './lier/lier';
