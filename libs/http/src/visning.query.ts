import { parseKjent, type Dato, type Instant, type Klokker } from '@saksgang/kernel';
import { Transform } from 'class-transformer';
import { IsOptional, Matches } from 'class-validator';
import { ErDato, ErKjent } from './validering/verdier';

const utenTomt = (value: unknown): unknown => (value === '' ? undefined : value);

/** The moment that a text names; a text that names none is left as it is, for the check to refuse. */
export const tilKjent = (value: unknown): unknown =>
  typeof value === 'string' ? (parseKjent(value) ?? value) : value;

const sammen =
  (...krav: readonly PropertyDecorator[]): PropertyDecorator =>
  (maal, felt) => {
    for (const ett of krav) ett(maal, felt);
  };

/** A day of the world; absent or empty, as a form sends it, is now. `les` reads what a person has written. */
export const GjelderFelt = (les: (value: unknown) => unknown = utenTomt): PropertyDecorator =>
  sammen(
    IsOptional(),
    Transform(({ value }: { value: unknown }) => les(value)),
    ErDato(),
  );

/** A moment of knowledge; absent or empty is now. */
export const KjentFelt = (
  les: (value: unknown) => unknown = (value) => tilKjent(utenTomt(value)),
): PropertyDecorator =>
  sammen(
    IsOptional(),
    Transform(({ value }: { value: unknown }) => les(value)),
    ErKjent(),
  );

export const MinstPosisjonFelt = (): PropertyDecorator => sammen(IsOptional(), Matches(/^[0-9-]{1,60}$/));

/** What every view may be asked. */
export class VisningQuery {
  /** As it was at the end of this day (Europe/Oslo); now when absent or empty. */
  @GjelderFelt()
  gjelder?: Dato;

  /** As it was known at the end of this day (Europe/Oslo), or at this point in time; now when absent or empty. */
  @KjentFelt()
  kjent?: Instant;

  /** Wait until the view has passed this position of the log. */
  @MinstPosisjonFelt()
  minstPosisjon?: string;
}

/** The two clocks that a question is asked by. */
export const klokkene = ({
  gjelder,
  kjent,
}: {
  readonly gjelder?: Dato | undefined;
  readonly kjent?: Instant | undefined;
}): Klokker => ({
  gjelder: gjelder ?? null,
  kjent: kjent ?? null,
});
