import { ok, refusal, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { Kommune } from './kommune';
import { UkjentKommune } from './kommune.refusals';
import type { Reglement, ReglementVedtatt } from './reglement';

/** Records the local rules that kommunestyret has decided. */
export type VedtaReglement = Command<'VedtaReglement', ReglementVedtatt['data']>;

export const ReglementetErIkkeVedtattAvKommunestyret = refusal(
  'ReglementetErIkkeVedtattAvKommunestyret',
  'strider-mot-regel',
  'Bare kommunestyret fastsetter reglementet og de finansielle måltallene. Oppgi kommunestyrets vedtak.',
  { hjemmel: 'kommuneloven §§ 11-12 og 14-2' },
);

export const ReglementetGjelderFoerVedtaket = refusal(
  'ReglementetGjelderFoerVedtaket',
  'ugyldig',
  'Reglementet kan ikke gjelde fra en dag før det ble vedtatt. Rett dagen det gjelder fra, eller vedtaksdatoen.',
);

export const AndelenErUgyldig = refusal(
  'AndelenErUgyldig',
  'ugyldig',
  'Andelen for mindretallsanke må være en brøk mellom null og en, for eksempel 1/3. Rett teller og nevner.',
);

export const ForslagstypenErNevntToGanger = refusal(
  'ForslagstypenErNevntToGanger',
  'ugyldig',
  'En forslagstype er nevnt to ganger. Si hvem som kan fremme den, én gang.',
);

export const vedtaReglementRefusals = [
  UkjentKommune,
  ReglementetErIkkeVedtattAvKommunestyret,
  ReglementetGjelderFoerVedtaket,
  AndelenErUgyldig,
  ForslagstypenErNevntToGanger,
] as const;

export const vedtaReglement: Decide<
  VedtaReglement,
  Kommune,
  ReglementVedtatt,
  RefusalOf<typeof vedtaReglementRefusals>
> = ({ data, meta }, { finnes }) => {
  if (!finnes) return refused(UkjentKommune(meta.kommune));
  if (data.vedtak.organ !== 'kommunestyret') return refused(ReglementetErIkkeVedtattAvKommunestyret());
  if (data.gjelderFra < data.vedtak.dato) return refused(ReglementetGjelderFoerVedtaket());
  const feil = feilI(data.reglement);
  return feil ? refused(feil) : ok([{ type: 'ReglementVedtatt', data }]);
};

const feilI = ({ mindretallsanke, forslagEtterOpptak, forslagsrett }: Reglement) => {
  if (mindretallsanke !== null && !erEkteBroek(mindretallsanke)) return AndelenErUgyldig();
  const typer = [forslagEtterOpptak ?? [], (forslagsrett ?? []).map((r) => r.type)];
  return typer.every((liste) => new Set(liste).size === liste.length) ? null : ForslagstypenErNevntToGanger();
};

const erEkteBroek = ({ teller, nevner }: { readonly teller: number; readonly nevner: number }): boolean =>
  teller > 0 && teller < nevner;
