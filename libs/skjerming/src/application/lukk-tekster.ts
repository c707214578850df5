import type { BusCommand } from '@saksgang/commands';
import {
  ok,
  refusal,
  refused,
  type AnyCommand,
  type KommuneId,
  type RefusalOf,
  type Result,
} from '@saksgang/kernel';
import { harFoedselsnummer } from '../domene/foedselsnummer';
import { aapneReferanser, lukketMerke, medLukkedeMerker, medTekster, teksteneI } from '../domene/merker';
import type { Skjerming } from '../domene/skjerming';
import { SkjermingenFinnesIkke, SkjermingenGjelderIkke, somGjeldende } from '../domene/skjerming.refusals';
import { lukk } from '../noekler/konvolutt';
import type { Noekkelring } from '../noekler/noekkelring';

export const TekstenHarFoedselsnummer = refusal(
  'TekstenHarFoedselsnummer',
  'ugyldig',
  'Teksten har et fødselsnummer, og loggen kan ikke glemme. Ta det bort, eller skjerm det som [[S-1|teksten]].',
);

export const NoekkelenMangler = refusal(
  'NoekkelenMangler',
  'i-konflikt',
  (ref: string) =>
    `Nøkkelen til skjermingen ${ref} er ikke på plass, så teksten kan ikke skjermes. Si fra til den som drifter Saksgang; nøkkelen må hentes fra sikkerhetskopi.`,
);

export const lukkeRefusals = [
  TekstenHarFoedselsnummer,
  SkjermingenFinnesIkke,
  SkjermingenGjelderIkke,
  NoekkelenMangler,
] as const;

export type Lukkeavslag = RefusalOf<typeof lukkeRefusals>;

/** Closes the texts of a command that somebody has marked, before anything decides on it: what comes after never sees them. */
export const lukkTekster = async <C extends BusCommand<AnyCommand>>(
  bus: C,
  noekler: Noekkelring,
  skjermingen: (kommune: KommuneId, ref: string) => Promise<Skjerming>,
): Promise<Result<C, Lukkeavslag>> => {
  const { data, meta } = bus.command;
  const aapent = { data, kilde: meta.kilde, begrunnelse: meta.begrunnelse };
  const tekstene = teksteneI(aapent);
  if (tekstene.some((tekst) => harFoedselsnummer(medLukkedeMerker(tekst, () => ''))))
    return refused(TekstenHarFoedselsnummer());
  const funnet = new Map<string, Buffer>();
  for (const ref of new Set(tekstene.flatMap(aapneReferanser))) {
    const gjeldende = somGjeldende(await skjermingen(meta.kommune, ref), ref);
    if (!gjeldende.ok) return gjeldende;
    const noekkel = noekler.finn(meta.kommune, ref);
    if (noekkel === null) return refused(NoekkelenMangler(ref));
    funnet.set(ref, noekkel);
  }
  if (funnet.size === 0) return ok(bus);
  const lukket = medTekster(aapent, (tekst) =>
    medLukkedeMerker(tekst, (ref, innhold) => {
      const noekkel = funnet.get(ref);
      return noekkel ? lukketMerke(ref, lukk(noekkel, innhold)) : innhold;
    }),
  );
  const { data: lukketData, ...lukketMeta } = lukket;
  const command = { ...bus.command, data: lukketData, meta: { ...meta, ...lukketMeta } };
  return ok(Object.assign(Object.create(Object.getPrototypeOf(bus) as object) as C, bus, { command }));
};
