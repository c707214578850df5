import { randomBytes } from 'node:crypto';
import type { KommuneId } from '@saksgang/kernel';
import { Noekkelring } from './noekkelring';

/** The keys of an installation that keeps nothing when it ends. */
export class NoeklerIMinnet extends Noekkelring {
  private readonly noekler = new Map<string, { kommune: KommuneId; ref: string; noekkel: Buffer }>();

  finn(kommune: KommuneId, ref: string): Buffer | null {
    return this.noekler.get(`${kommune}/${ref}`)?.noekkel ?? null;
  }

  lag(kommune: KommuneId, ref: string): void {
    if (this.finn(kommune, ref) === null)
      this.noekler.set(`${kommune}/${ref}`, { kommune, ref, noekkel: randomBytes(32) });
  }

  makuler(kommune: KommuneId, ref: string): void {
    this.noekler.delete(`${kommune}/${ref}`);
  }

  alle(): readonly { readonly kommune: KommuneId; readonly ref: string }[] {
    return [...this.noekler.values()].map(({ kommune, ref }) => ({ kommune, ref }));
  }
}
