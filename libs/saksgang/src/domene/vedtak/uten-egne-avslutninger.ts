import {
  ok,
  refusal,
  refused,
  type AnyCommand,
  type Decide,
  type OppdragId,
  type Refusal,
  type RefusalOf,
} from '@saksgang/kernel';
import type { SakEvent } from '../sak/sak.events';
import type { Sak } from '../sak/sak.state';

export const DenSomMeldteUtfoertAvslutterIkke = refusal(
  'DenSomMeldteUtfoertAvslutterIkke',
  'ikke-tillatt',
  (antall: number) =>
    `Du har selv meldt ${antall === 1 ? 'et oppdrag' : `${antall} oppdrag`} utført som vedtaket avslutter. La en annen registrere det.`,
);

export const utenEgneAvslutningerRefusals = [DenSomMeldteUtfoertAvslutterIkke] as const;

/** Who has reported each oppdrag as done, of those that a vedtak may close. */
export type MeldtUtfoertAv = ReadonlyMap<OppdragId, string>;

/**
 * The same decision, but for the one who has reported an oppdrag as done: he does not register the vedtak that closes it,
 * so that two have seen it. That it lapses is nothing he has said, and he may register that.
 */
export const utenEgneAvslutninger =
  <C extends AnyCommand, E extends SakEvent, R extends Refusal>(
    decide: Decide<C, Sak, E, R>,
    meldtAv: MeldtUtfoertAv,
  ): Decide<C, Sak, E, R | RefusalOf<typeof utenEgneAvslutningerRefusals>> =>
  (command, sak) => {
    const decided = decide(command, sak);
    if (!decided.ok) return decided;
    const egne = decided.value.flatMap((event: SakEvent) =>
      event.type === 'VedtakspunktVedtatt'
        ? event.data.avslutter.filter(
            ({ oppdrag, maate }) => maate === 'utfoert' && meldtAv.get(oppdrag) === command.meta.aktoer,
          )
        : [],
    );
    return egne.length === 0 ? ok(decided.value) : refused(DenSomMeldteUtfoertAvslutterIkke(egne.length));
  };
