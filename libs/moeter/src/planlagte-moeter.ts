import { moeteplanen, type PlanlagtMoete } from '@saksgang/saksgang';
import type { Organhistorie } from './moeter.view';

/** A planned meeting, and where the plan was taken from; null where nobody said. */
export interface MoeteIPlan extends PlanlagtMoete {
  readonly kilde: string | null;
}

/** The planned meetings of a body, the earliest first. */
export const planlagteMoeter = ({ organ, plankilder }: Organhistorie): readonly MoeteIPlan[] =>
  moeteplanen(organ).map((moete) => ({
    ...moete,
    kilde: plankilder.get(Number(moete.dato.slice(0, 4))) ?? null,
  }));
