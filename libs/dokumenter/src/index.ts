export { regnearkRefusals, RegnearketErForStort, RegnearketKanIkkeLeses } from './lesing/regneark.refusals';
export { lesXlsx, type Flettet, type Lestark, type Lestcelle, type Lestrad } from './lesing/xlsx';
export { lesBeloep } from './norsk-tall';
export { lesRammetabell, type Rammetabell, type Rammetabellrad } from './rammetabell-csv';
export { lesTekstdokument, tekstdokumentRefusals } from './tekstdokument';
export { rammetabellRefusals } from './rammetabell.refusals';
export type { Ark, Blokk } from './skriving/blokk';
export { DOCX, somDocx } from './skriving/docx';
export { HTML_CSP, innholdSomHtml, somHtml } from './skriving/html';
export {
  antall,
  datoEller,
  IKKE_OPPGITT,
  klokken,
  kronetall,
  langDato,
  medOg,
  setning,
  stor,
} from './skriving/norsk';
export { sha256 } from './skriving/pakke';
export { somTekst } from './skriving/tekst';
export { somXlsx, XLSX } from './skriving/xlsx';
export type { Celle, Regneark, Utfylling } from './skriving/xlsx-deler';
export { kolonnenavn } from './skriving/celle';
