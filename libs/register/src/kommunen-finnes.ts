import type { KommuneId } from '@saksgang/kernel';
import type { ReadStore } from '@saksgang/read-store';
import { ALLE, kommunene, kommuneregister } from './kommuneregister';

/** Whether a kommune is taken in at all: an answer about nothing is not the same as an empty one. */
export const kommunenFinnes = (readStore: ReadStore, kommune: KommuneId): boolean =>
  readStore.read(kommuneregister, null, ALLE, kommunene).visning.some((k) => k.kommune === kommune);
