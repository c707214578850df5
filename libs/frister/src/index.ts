export { Adressebok } from './adressebok';
export { Adressefil, IngenAdresser, UgyldigAdressefil } from './adressefil';
export { AlarmKeeper, type KeeperOptions, type Wanted } from './alarm-keeper';
export { alarmIdAv, alarmstedI, type Alarmsted } from './alarm-id';
export { oensket } from './oensket';
export { ukebrevOensket } from './oenskede-ukebrev';
export { ukebrevIdAv, ukebrevstedI, type Ukebrevsted } from './ukebrev-id';
export { Ukebrevringer, type UkebrevringerOptions } from './ukebrevringer';
export { Varselringer, type RingerOptions } from './varselringer';
