import {
  fold,
  type AnyCommand,
  type Decide,
  type Event,
  type Evolution,
  type Refusal,
} from '@saksgang/kernel';

/** What may be said of a decision in a spec. */
export interface Utfall<E extends Event> {
  /** Exactly these facts follow, in this order. */
  then(...events: readonly E[]): void;
  /** These types of facts follow, in this order. */
  thenTypes(...types: readonly E['type'][]): void;
  /** Some fact of this type follows, with at least this in its data. */
  thenAmong<T extends E['type']>(type: T, data: object): void;
  /** The wish is refused with this code, and with one or two sentences for people, which may have to say something. */
  thenRefused(code: string, sier?: string | RegExp): void;
  readonly events: readonly E[];
}

/**
 * The specification of a decider: given facts, when a command, then facts or a refusal. The facts that follow are folded
 * too, so that `evolve` meets everything `decide` makes.
 */
export const decider = <State, E extends Event>(evolution: Evolution<State, E>) => ({
  given: (...given: readonly E[]) => ({
    when: <C extends AnyCommand, D extends E, R extends Refusal>(
      decide: Decide<C, State, D, R>,
      command: C,
    ): Utfall<E> => {
      const state = fold(evolution, given);
      const before = structuredClone(state);
      const decision = decide(command, state);
      expect(state).toEqual(before);
      const events: readonly E[] = decision.ok ? decision.value : [];
      for (let i = 0, s = state; i < events.length; i++) s = evolution.evolve(s, events[i] as E);
      const mustBeOk = () => expect(decision).toMatchObject({ ok: true });
      return {
        events,
        then: (...expected) => {
          mustBeOk();
          expect(events).toEqual(expected);
        },
        thenTypes: (...types) => {
          mustBeOk();
          expect(events.map((e) => e.type)).toEqual(types);
        },
        thenAmong: (type, data) => {
          mustBeOk();
          expect(events).toContainEqual({ type, data: expect.objectContaining(data) as unknown });
        },
        thenRefused: (code, sier = '') => {
          expect(decision).toMatchObject({ ok: false, refusal: { code } });
          if (decision.ok) return;
          const { melding } = decision.refusal;
          expect(melding).toMatch(/^\p{Lu}.*\.$/su);
          expect(melding.split(/\. (?=\p{Lu})/u).length).toBeLessThanOrEqual(2);
          expect(melding).toMatch(sier);
        },
      };
    },
  }),
});
