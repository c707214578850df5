export { HentHp, type Hpsvar } from './hent-hp.query';
export { HentEttOppdrag, HentOppdrag, type Oppdragsliste } from './hent-oppdrag.query';
export { KommuneOppslag } from './kommune-oppslag';
export { kommuneregister, type RegistrertKommune } from './kommuneregister';
export { oppdragene, oppdragsregister, type RegistrertOppdrag } from './oppdragsregister';
export { STATUSTEKST, type IRute, type Oppdragssvar } from './oppdragssvar';
export { RegisterModule } from './register.module';
