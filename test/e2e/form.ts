/** What a value is, as a contract writes it: a name of a type, a list, fields, or what a function says. */
export type Form =
  string | readonly [Form] | { readonly [felt: string]: Form } | ((verdi: unknown) => boolean);

const ER: Readonly<Record<string, (verdi: unknown) => boolean>> = {
  tekst: (v) => typeof v === 'string' && v !== '',
  tall: (v) => typeof v === 'number' && Number.isFinite(v),
  heltall: Number.isInteger,
  boolsk: (v) => typeof v === 'boolean',
  null: (v) => v === null,
  uuid: (v) => typeof v === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(v),
  dato: (v) => typeof v === 'string' && /^\d{4}-\d\d-\d\d$/.test(v),
};

/** Either of several forms, `tekst|null`; a word that is no type stands for itself. */
const passer = (verdi: unknown, form: string): boolean =>
  form.split('|').some((en) => (ER[en] ? ER[en](verdi) : verdi === en));

const utenTvil = (felt: string): string => felt.replace(/\?$/, '');

/**
 * Where a value is not as the contract says; empty when it is. A field whose name ends with `?` may be left out, `*`
 * stands for any name. Fields that the contract does not name are not looked at.
 */
export const brudd = (verdi: unknown, form: Form, sti = 'svaret'): readonly string[] => {
  if (typeof form === 'function') return form(verdi) ? [] : [`${sti}: ${JSON.stringify(verdi)}`];
  if (typeof form === 'string')
    return passer(verdi, form) ? [] : [`${sti}: ${JSON.stringify(verdi)} er ikke ${form}`];
  if (Array.isArray(form)) {
    if (!Array.isArray(verdi)) return [`${sti} er ingen liste`];
    return verdi.flatMap((del, i) => brudd(del, (form as readonly [Form])[0], `${sti}[${i}]`));
  }
  if (typeof verdi !== 'object' || verdi === null || Array.isArray(verdi))
    return [`${sti} er ikke et objekt`];
  const felter = verdi as Readonly<Record<string, unknown>>;
  return Object.entries(form as Readonly<Record<string, Form>>).flatMap(([felt, her]) => {
    if (felt === '*')
      return Object.entries(felter).flatMap(([navn, del]) => brudd(del, her, `${sti}.${navn}`));
    const navn = utenTvil(felt);
    if (felter[navn] === undefined) return felt.endsWith('?') ? [] : [`${sti}.${navn} mangler`];
    return brudd(felter[navn], her, `${sti}.${navn}`);
  });
};
