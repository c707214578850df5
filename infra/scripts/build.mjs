import { bygg, krevInstallert } from './lib.mjs';

krevInstallert();
bygg({ alltid: true });
