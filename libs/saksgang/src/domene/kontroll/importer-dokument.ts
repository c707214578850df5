import { ok, refusal, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import { DagenMangler, HandlingsprogrammetFinnesIkke } from '../sak/sak.refusals';
import type { Kontroll } from './kontroll';
import type { DokumentImportert } from './kontroll.events';

/** Takes in the full text of the document of an HP, so that its notes and headings can be controlled. */
export type ImporterDokument = Command<
  'ImporterDokument',
  Pick<DokumentImportert['data'], 'tittel' | 'sjekksum' | 'linjer'>,
  { readonly hpFinnes: boolean }
>;

export const DokumentetErImportert = refusal(
  'DokumentetErImportert',
  'i-konflikt',
  'Nøyaktig denne teksten er alt hentet inn. Kontroller filen, eller se kontrollfunnene.',
);

export const importerDokumentRefusals = [
  HandlingsprogrammetFinnesIkke,
  DagenMangler,
  DokumentetErImportert,
] as const;

export const importerDokument: Decide<
  ImporterDokument,
  Kontroll,
  DokumentImportert,
  RefusalOf<typeof importerDokumentRefusals>
> = ({ data, meta: { skjedde }, grunnlag }, { sjekksum }) => {
  if (!grunnlag.hpFinnes) return refused(HandlingsprogrammetFinnesIkke());
  if (skjedde === null) return refused(DagenMangler());
  if (data.sjekksum === sjekksum) return refused(DokumentetErImportert());
  return ok([{ type: 'DokumentImportert', data: { ...data, dato: skjedde } }]);
};
