import {
  ok,
  refusal,
  refused,
  skrivDato,
  type Command,
  type Dato,
  type Decide,
  type RefusalOf,
} from '@saksgang/kernel';
import {
  fristvedtakRefusals,
  senereVedtak,
  type Fristvedtaksadresse,
  type Fristvedtaksgrunnlag,
} from './fristvedtak';
import type { Oppdrag } from './oppdrag';
import type { FristFlyttet } from './oppdrag.events';
import { OppdragetErAvsluttet, OppdragetFinnesIkke, somAapent } from './oppdrag.refusals';

/**
 * Moves the frist by a later vedtak of the body that gave the oppdrag. What the administration has proposed binds nobody,
 * so the body may decide any date, and one where the vedtak had none.
 */
export type FlyttFrist = Command<
  'FlyttFrist',
  Fristvedtaksadresse & {
    readonly dato: Dato;
    /** The frist in the words of the vedtak. */
    readonly tekst: string;
  },
  Fristvedtaksgrunnlag
>;

export const FristenErDenSamme = refusal(
  'FristenErDenSamme',
  'i-konflikt',
  (dato: Dato) =>
    `Fristen er alt vedtatt til ${skrivDato(dato)}, så vedtaket flytter den ikke. Før at et forslag om ny frist er avslått, dersom det er det organet vedtok.`,
);

export const flyttFristRefusals = [
  OppdragetFinnesIkke,
  OppdragetErAvsluttet,
  ...fristvedtakRefusals,
  FristenErDenSamme,
] as const;

export const flyttFrist: Decide<FlyttFrist, Oppdrag, FristFlyttet, RefusalOf<typeof flyttFristRefusals>> = (
  { data, grunnlag },
  oppdrag,
) => {
  const funnet = somAapent(oppdrag);
  if (!funnet.ok) return funnet;
  const vedtak = senereVedtak(data, grunnlag, funnet.value);
  if (!vedtak.ok) return vedtak;
  const { frist } = funnet.value;
  const { dato, tekst } = data;
  if (frist?.kilde === 'vedtatt' && frist.dato === dato) return refused(FristenErDenSamme(dato));
  const ny = { dato, kilde: 'vedtatt', tekst, tolket: false } as const;
  return ok([{ type: 'FristFlyttet', data: { vedtak: vedtak.value, frist: ny } }]);
};
