export { HentSpoersmaal, type Spoersmaalsliste } from './hent-spoersmaal.query';
export { SpoersmaalModule } from './spoersmaal.module';
export { spoersmaalsprojeksjon } from './spoersmaalsliste';
export { statustekst, type Spoersmaalssvar } from './spoersmaalssvar';
