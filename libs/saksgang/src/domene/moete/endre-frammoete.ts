import { ok, refusal, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { Sammensetning } from '../organ/organ';
import { frammoeteRefusals, somDeltakere, type Oppmoete } from './frammoete';
import { paagaaendeRefusals, somPaagaaende, type Moete } from './moete';
import type { FrammoeteEndret } from './moete.events';
import { PlassenErIkkeTilStede } from './moete.refusals';

/** Records that somebody left, or came, while the meeting went on. */
export type EndreFrammoete = Command<
  'EndreFrammoete',
  {
    /** The seats of those who left. */
    readonly gikk: readonly number[];
    readonly kom: readonly Oppmoete[];
    readonly klokkeslett: string | null;
    readonly grunn: string | null;
  },
  /** The seats of the body on the day of the meeting; null when there are none. */
  { readonly sammensetning: Sammensetning | null }
>;

export const IngenHarKommetEllerGaatt = refusal(
  'IngenHarKommetEllerGaatt',
  'ugyldig',
  'Endringen nevner ingen som kom eller gikk. Oppgi plassene.',
);

export const MoeteledelsenMaaOverlates = refusal(
  'MoeteledelsenMaaOverlates',
  'i-konflikt',
  (plass: number) => `Plass ${plass} leder møtet. Overlat møteledelsen til en annen før møtelederen går.`,
);

export const endreFrammoeteRefusals = [
  ...paagaaendeRefusals,
  IngenHarKommetEllerGaatt,
  PlassenErIkkeTilStede,
  MoeteledelsenMaaOverlates,
  ...frammoeteRefusals,
] as const;

export const endreFrammoete: Decide<
  EndreFrammoete,
  Moete,
  FrammoeteEndret,
  RefusalOf<typeof endreFrammoeteRefusals>
> = ({ data, meta, grunnlag: { sammensetning } }, state) => {
  const moete = somPaagaaende(state, meta);
  if (!moete.ok) return moete;
  const { gikk, klokkeslett, grunn } = data;
  if (gikk.length + data.kom.length === 0) return refused(IngenHarKommetEllerGaatt());
  let igjen = moete.value.deltakere;
  for (const plass of gikk) {
    if (plass === moete.value.moeteleder) return refused(MoeteledelsenMaaOverlates(plass));
    // Taken away one by one, so that nobody leaves twice in the same change either.
    if (!igjen.some((d) => d.plass === plass)) return refused(PlassenErIkkeTilStede(plass));
    igjen = igjen.filter((d) => d.plass !== plass);
  }
  const kom = somDeltakere(sammensetning ?? { medlemmer: [], varamedlemmer: [] }, data.kom, igjen);
  return kom.ok ? ok([{ type: 'FrammoeteEndret', data: { gikk, kom: kom.value, klokkeslett, grunn } }]) : kom;
};
