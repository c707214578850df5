export { lesBeloep } from './norsk-tall';
export { lesRammetabell, type Rammetabell, type Rammetabellrad } from './rammetabell-csv';
export { rammetabellRefusals } from './rammetabell.refusals';
