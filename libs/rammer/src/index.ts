export { FasenErIkkeNaadd, RAMMEFASER, type Rammefase } from './faser';
export { HentRammer, HentRammerHandler, type Rammesvar } from './hent-rammer.query';
export { HentPrognoser, type Prognosesvar } from './hent-prognoser.query';
export {
  prognosemeldinger,
  prognosetabell,
  type GjeldendePrognose,
  type Prognoselinje,
  type Prognosetabell,
} from './prognoser';
export { rammebilde, type Rammebilde, type Rammebildelinje } from './ramme.view';
export { hpOmraade, rammeprojeksjon, type Rammehendelse } from './rammeprojeksjon';
export { rammetabell, type Linjesvar, type Sumsvar, type Tall, type Utvalgssvar } from './rammetabell';
export { RammerModule } from './rammer.module';
