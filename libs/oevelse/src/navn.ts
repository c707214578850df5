import { Avvist } from '@saksgang/tilgang';
import { UkjentNavn } from './oevelse.refusals';

/** What later steps call what earlier ones made. */
export type Navn = ReadonlyMap<string, string>;

/** What is said, with `@name` replaced by the id that it stands for, wherever it stands, also as the name of a field. */
export const medIder = (innhold: unknown, navn: Navn): unknown => {
  if (typeof innhold === 'string') return innhold.startsWith('@') ? idAv(innhold.slice(1), navn) : innhold;
  if (Array.isArray(innhold)) return innhold.map((del) => medIder(del, navn));
  if (typeof innhold !== 'object' || innhold === null) return innhold;
  return Object.fromEntries(
    Object.entries(innhold).map(([felt, del]) => [medIder(felt, navn), medIder(del, navn)]),
  );
};

const idAv = (navnet: string, navn: Navn): string => {
  const id = navn.get(navnet);
  if (id === undefined) throw new Avvist(UkjentNavn(navnet));
  return id;
};

const HAR_LINJER = ['RammeendringerForeslaatt', 'InvesteringerForeslaatt', 'ForslagFremmet'];

interface Linje {
  readonly id: string;
  readonly nr?: number | null;
}

/** The lines that a step brought, each by its printed number, or where it has none by its place among them. */
export const linjenavn = (
  hendelser: readonly { readonly type: string; readonly data: unknown }[],
): readonly (readonly [navn: string, id: string])[] =>
  hendelser
    .filter(({ type }) => HAR_LINJER.includes(type))
    .flatMap(({ data }) => (data as { readonly linjer: readonly Linje[] }).linjer)
    .map(({ id, nr }, i) => [String(nr ?? i + 1), id]);
