import { dato } from '@saksgang/kernel';
import { decider, kommando, type Omstendigheter } from '@saksgang/testing';
import { importerDokument, type ImporterDokument } from './importer-dokument';
import { kontroll } from './kontroll';
import type { DokumentImportert } from './kontroll.events';

const TEKST = { tittel: 'Handlingsprogram 2025-2028', sjekksum: 'a1', linjer: ['Økonomi', '1. Leksehjelp'] };

const importer = (
  data: Partial<ImporterDokument['data']> = {},
  omstendigheter: Omstendigheter = {},
  hpFinnes = true,
) =>
  kommando<ImporterDokument>(
    'ImporterDokument',
    { ...TEKST, ...data },
    { rolle: 'budsjettsjef', skjedde: '2024-12-12', ...omstendigheter, grunnlag: { hpFinnes } },
  );

const importert = (data: Partial<DokumentImportert['data']> = {}): DokumentImportert => ({
  type: 'DokumentImportert',
  data: { ...TEKST, dato: dato('2024-12-12'), ...data },
});

const gitt = (...hendelser: readonly DokumentImportert[]) => decider(kontroll).given(...hendelser);

describe('ImporterDokument', () => {
  it('takes in the text line by line, as it stands in the file', () => {
    gitt().when(importerDokument, importer()).then(importert());
  });

  it('takes in another text in its place, and the first one again after that', () => {
    const rettet = { sjekksum: 'b2', linjer: ['Økonomi'] };
    gitt(importert()).when(importerDokument, importer(rettet)).then(importert(rettet));
    gitt(importert(), importert(rettet)).when(importerDokument, importer()).then(importert());
  });

  it('does not take in the same text twice', () => {
    gitt(importert()).when(importerDokument, importer()).thenRefused('DokumentetErImportert');
  });

  it('needs an HP and a day', () => {
    gitt()
      .when(importerDokument, importer({}, {}, false))
      .thenRefused('HandlingsprogrammetFinnesIkke');
    gitt()
      .when(importerDokument, importer({}, { skjedde: null }))
      .thenRefused('DagenMangler');
  });
});
