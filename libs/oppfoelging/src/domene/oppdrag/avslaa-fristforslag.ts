import { ok, refusal, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import {
  fristvedtakRefusals,
  senereVedtak,
  type Fristvedtaksadresse,
  type Fristvedtaksgrunnlag,
} from './fristvedtak';
import type { Oppdrag } from './oppdrag';
import type { FristforslagAvslaatt } from './oppdrag.events';
import { OppdragetErAvsluttet, OppdragetFinnesIkke, somAapent } from './oppdrag.refusals';

/** The body has decided not to give the administration the date it asked for: the frist stands. */
export type AvslaaFristforslag = Command<'AvslaaFristforslag', Fristvedtaksadresse, Fristvedtaksgrunnlag>;

export const IngenNyFristErForeslaatt = refusal(
  'IngenNyFristErForeslaatt',
  'i-konflikt',
  'Ingen ny frist er foreslått på oppdraget, eller forslaget er alt avgjort. Det er ikke noe å avslå.',
);

export const avslaaFristforslagRefusals = [
  OppdragetFinnesIkke,
  OppdragetErAvsluttet,
  IngenNyFristErForeslaatt,
  ...fristvedtakRefusals,
] as const;

export const avslaaFristforslag: Decide<
  AvslaaFristforslag,
  Oppdrag,
  FristforslagAvslaatt,
  RefusalOf<typeof avslaaFristforslagRefusals>
> = ({ data, grunnlag }, oppdrag) => {
  const funnet = somAapent(oppdrag);
  if (!funnet.ok) return funnet;
  const { fristforslag } = funnet.value;
  if (fristforslag === null) return refused(IngenNyFristErForeslaatt());
  const vedtak = senereVedtak(data, grunnlag, funnet.value);
  if (!vedtak.ok) return vedtak;
  return ok([
    { type: 'FristforslagAvslaatt', data: { vedtak: vedtak.value, foreslaatt: fristforslag.dato } },
  ]);
};
