export { Adressebok } from './adressebok';
export { Adressefil, IngenAdresser, UgyldigAdressefil } from './adressefil';
export { AlarmKeeper, byggetSist, type KeeperOptions, type Wanted } from './alarm-keeper';
export { alarmIdAv, alarmstedI, type Alarmsted } from './alarm-id';
export { Lenkesvar, LenkenErBrukt, LenkenErUgyldig, LenkenErUtloept, type Svarskjema } from './lenkesvar';
export { oensket } from './oensket';
export { lestSvarlenke, svarlenke, type Svarlenke } from './svarlenke';
export { Varselringer, type RingerOptions } from './varselringer';
