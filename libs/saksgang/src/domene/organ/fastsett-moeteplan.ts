import { ok, refusal, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { OrganState } from './organ';
import type { MoeteplanFastsatt } from './organ.events';
import { OrganetFinnesIkke } from './organ.refusals';

/** Records on which days of a year a body is to meet (kommuneloven § 11-2), and when each saksframlegg must be in. */
export type FastsettMoeteplan = Command<'FastsettMoeteplan', MoeteplanFastsatt['data']>;

export const MoeteplanenErTom = refusal(
  'MoeteplanenErTom',
  'ugyldig',
  'Møteplanen har ingen møter. Oppgi minst én møtedag.',
);

export const MoetedagenErUtenforAaret = refusal(
  'MoetedagenErUtenforAaret',
  'ugyldig',
  (aar: number) => `Møteplanen gjelder ${aar}, og alle møtedagene må være i det året.`,
);

export const MoetedagenErOppgittToGanger = refusal(
  'MoetedagenErOppgittToGanger',
  'ugyldig',
  'En møtedag er oppgitt to ganger. Oppgi hver dag én gang.',
);

export const SaksfristenErEtterMoetet = refusal(
  'SaksfristenErEtterMoetet',
  'ugyldig',
  'Saksframlegget må være levert før møtet. Rett fristen, eller la den være.',
);

export const fastsettMoeteplanRefusals = [
  OrganetFinnesIkke,
  MoeteplanenErTom,
  MoetedagenErUtenforAaret,
  MoetedagenErOppgittToGanger,
  SaksfristenErEtterMoetet,
] as const;

export const fastsettMoeteplan: Decide<
  FastsettMoeteplan,
  OrganState,
  MoeteplanFastsatt,
  RefusalOf<typeof fastsettMoeteplanRefusals>
> = ({ data: { aar, moeter } }, { organ }) => {
  if (organ === null) return refused(OrganetFinnesIkke());
  if (moeter.length === 0) return refused(MoeteplanenErTom());
  if (moeter.some(({ dato }) => !dato.startsWith(`${aar}-`))) return refused(MoetedagenErUtenforAaret(aar));
  if (new Set(moeter.map(({ dato }) => dato)).size < moeter.length)
    return refused(MoetedagenErOppgittToGanger());
  if (moeter.some(({ dato, saksfrist }) => saksfrist !== null && saksfrist >= dato))
    return refused(SaksfristenErEtterMoetet());
  const ordnet = [...moeter].sort((a, b) => (a.dato < b.dato ? -1 : 1));
  return ok([{ type: 'MoeteplanFastsatt', data: { aar, moeter: ordnet } }]);
};
