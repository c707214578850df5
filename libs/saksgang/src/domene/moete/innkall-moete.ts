import { ok, refusal, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { OrganOpprettet } from '../organ/organ.events';
import { OrganetFinnesIkke } from '../organ/organ.refusals';
import type { Moete } from './moete';
import type { MoeteInnkalt } from './moete.events';

/** Calls a meeting of a body. */
export type InnkallMoete = Command<
  'InnkallMoete',
  Pick<MoeteInnkalt['data'], 'moete' | 'organ' | 'dato' | 'klokkeslett' | 'sted'>,
  {
    /** The body; null when there is no such. */
    readonly organ: OrganOpprettet['data'] | null;
    /** Its seats on the day of the meeting; null when nobody is chosen for that day. */
    readonly antallMedlemmer: number | null;
  }
>;

export const MoetetErAltInnkalt = refusal(
  'MoetetErAltInnkalt',
  'i-konflikt',
  'Møtet er alt kalt inn. Bruk det, eller kall inn et nytt møte.',
);

export const IngenErValgtDenDagen = refusal(
  'IngenErValgtDenDagen',
  'i-konflikt',
  'Organet har ingen medlemmer på møtedagen. Før hvem som er valgt, og fra hvilken dag, før møtet kalles inn.',
);

export const innkallMoeteRefusals = [OrganetFinnesIkke, IngenErValgtDenDagen, MoetetErAltInnkalt] as const;

export const innkallMoete: Decide<
  InnkallMoete,
  Moete,
  MoeteInnkalt,
  RefusalOf<typeof innkallMoeteRefusals>
> = ({ data, grunnlag: { organ, antallMedlemmer } }, state) => {
  if (organ === null) return refused(OrganetFinnesIkke());
  if (antallMedlemmer === null) return refused(IngenErValgtDenDagen());
  if (state.slag !== 'ingen') return refused(MoetetErAltInnkalt());
  const { type, navn } = organ;
  return ok([{ type: 'MoeteInnkalt', data: { ...data, type, navn, antallMedlemmer } }]);
};
