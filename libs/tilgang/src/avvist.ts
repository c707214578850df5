import type { Refusal } from '@saksgang/kernel';

/** A refusal on its way out through Nest, which knows only exceptions. The problem filter answers it. */
export class Avvist extends Error {
  override readonly name = 'Avvist';
  constructor(readonly refusal: Refusal) {
    super(refusal.melding);
  }
}
