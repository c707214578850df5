import { StoreUnavailable, type EventStore } from '@saksgang/event-store';
import {
  ok,
  osloDato,
  refused,
  type Clock,
  type Instant,
  type Position,
  type Refusal,
  type Result,
} from '@saksgang/kernel';
import type { Bevisfil, Omfang } from './eksport/eksportfil';
import { lagEksport } from './eksport/lag-eksport';
import { kontrollerLoggen, type Loggkontroll } from './kontroll/kontroller-loggen';
import type { Bygger } from './logg/bygger';
import type { Bevislogg } from './logg/bevislogg';
import {
  IngenHendelserAaBevise,
  IngenSignaturnoekkel,
  LoggenErIkkeEnFortsettelse,
  LoggenStemmerIkke,
  NoekkelenDelesAvFlere,
} from './revisjon.refusals';
import { skrivVerifikator } from './sjekkpunkt/noekkel';
import type { Noekkelholder } from './sjekkpunkt/noekkelholder';
import { undertegnBytte } from './sjekkpunkt/noekkelkjede';
import { undertegn } from './sjekkpunkt/sjekkpunkt';
import type { KeptSjekkpunkt, Sjekkpunktmappe } from './sjekkpunkt/sjekkpunktmappe';

/** What the proofs of an installation are made of. */
export interface Bevisverktoey {
  readonly logg: Bevislogg;
  readonly bygger: Bygger;
  readonly mappe: Sjekkpunktmappe;
  readonly holder: Noekkelholder;
}

export interface Sjekkpunktsvar extends KeptSjekkpunkt {
  /** The public key as a verifier key (C2SP signed-note). */
  readonly noekkel: string;
}

export interface Noekkelbyttesvar {
  /** How many facts the log had: the old key signs no more after them. */
  readonly stoerrelse: number;
  /** The public keys as verifier keys. */
  readonly gammel: string;
  readonly ny: string;
  /** The statement, signed by both. */
  readonly note: string;
}

export interface Kontrollsvar extends Loggkontroll {
  readonly kontrollert: Instant;
}

export interface Bevisstatus {
  readonly stoerrelse: number;
  readonly posisjon: Position | null;
  /** Facts that are in the log and not yet in the tree; counting stops at 1 000. */
  readonly bak: number;
  /** How long the oldest of them has waited. */
  readonly sekunderBak: number;
  readonly sjekkpunkt: Omit<KeptSjekkpunkt, 'note'> | null;
  /** The last check of the whole log in this process; null when there has been none. */
  readonly kontroll: Kontrollsvar | null;
}

/** Where a fact is in the proofs. */
export interface Bevisplass {
  /** Its number among our own facts, from 0; null when it is not in the tree yet. */
  readonly nr: number | null;
  /** Whether a signed checkpoint covers it. */
  readonly undertegnet: boolean;
}

const FLEST_TALT = 1_000;
const TAALMODIGHET_MS = 60_000;
/** Who only looks is not kept waiting: what is not in the tree yet is said to be so. */
const BLIKK_MS = 200;
/** An export names so many older checkpoints at most, spread over the log: they say where an error can be. */
const FLEST_TIDLIGERE = 50;

/** Proofs of what is in the log: checkpoints, files to take away, and the check of the log itself. */
export class Revisjon {
  private opened: Bevisverktoey | null = null;
  private kontroll: Kontrollsvar | null = null;
  private signing: Promise<unknown> = Promise.resolve();

  /** The tools are opened when first needed: most that is asked of Saksgang asks for no proof. */
  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
    private readonly open: () => Bevisverktoey,
  ) {}

  /** Begins to build behind the append, where the tools do so. */
  start(): void {
    this.opened ??= this.open();
  }

  get started(): boolean {
    return this.opened !== null;
  }

  async status(): Promise<Bevisstatus> {
    const { logg, mappe } = this.tools;
    const { stoerrelse, posisjon } = logg.tilstand;
    const venter = await this.store.readAll(posisjon, FLEST_TALT);
    const siste = mappe.siste();
    return {
      stoerrelse,
      posisjon,
      bak: venter.length,
      sekunderBak: this.secondsSince(venter[0]?.metadata),
      sjekkpunkt: siste && { undertegnet: siste.undertegnet, stoerrelse: siste.stoerrelse },
      kontroll: this.kontroll,
    };
  }

  /** Where facts are in the proofs, by their stream and revision, in the order they are asked for. */
  async plassene(
    hendelser: readonly { readonly stream: string; readonly revisjon: number }[],
  ): Promise<readonly Bevisplass[]> {
    const { logg, bygger, mappe } = this.tools;
    await bygger.ajour(BLIKK_MS);
    const dekket = mappe.siste()?.stoerrelse ?? 0;
    return hendelser.map(({ stream, revisjon }) => {
      const nr = logg.nrAv(stream, revisjon);
      return { nr, undertegnet: nr !== null && nr < dekket };
    });
  }

  /** The last signed checkpoint; null when nothing has been signed. */
  siste(): Sjekkpunktsvar | null {
    const { mappe } = this.tools;
    const [siste, kjede] = [mappe.siste(), mappe.kjede()];
    return siste && kjede && { ...siste, noekkel: skrivVerifikator(kjede.siste) };
  }

  /** Signs the log as it is now; the last checkpoint when nothing has come since it was signed. */
  undertegn(): Promise<Result<Sjekkpunktsvar, Refusal>> {
    const work = this.signing.catch(() => undefined).then(() => this.sign());
    this.signing = work;
    return work;
  }

  /** Signs the log with the key that is now, and lets a new one take its place; the old one is gone. */
  byttNoekkel(): Promise<Result<Noekkelbyttesvar, Refusal>> {
    const work = this.signing.catch(() => undefined).then(() => this.change());
    this.signing = work;
    return work;
  }

  /** Signs when it is due: the log has grown, and a treatment has ended in a protokoll or a new day has begun in Norway. */
  async undertegnNaarTiden(): Promise<void> {
    const { logg, mappe, holder } = this.tools;
    const { stoerrelse, protokoll } = logg.tilstand;
    const siste = mappe.siste();
    if (holder.noekkel === null || stoerrelse <= (siste?.stoerrelse ?? 0)) return;
    const nyDag = siste === null || osloDato(siste.undertegnet) < osloDato(this.clock.now());
    if (nyDag || protokoll >= siste.stoerrelse) await this.undertegn();
  }

  /** A file of proof over what `velg` finds in the log, held against a checkpoint of this moment. */
  async eksporter(
    velg: (stoerrelse: number) => Promise<Omfang | null>,
    skjerm: ReadonlySet<string>,
  ): Promise<Result<Bevisfil, Refusal>> {
    const signert = await this.undertegn();
    if (!signert.ok) return signert;
    const { logg, mappe, holder } = this.tools;
    const { noekkel } = holder;
    const { stoerrelse, note } = signert.value;
    const omfang = await velg(stoerrelse);
    if (omfang === null) return refused(IngenHendelserAaBevise());
    if (noekkel === null) return refused(IngenSignaturnoekkel());
    const tidligere = spread(mappe.alle().filter((s) => s.stoerrelse < stoerrelse)).map((s) => s.note);
    const noekkelbytter = mappe.bytter();
    const grunnlag = {
      ...{ store: this.store, logg, noekkel, noekkelbytter, skjerm },
      ...{ sjekkpunkt: note, stoerrelse, tidligere },
    };
    const fil = await lagEksport(omfang, grunnlag);
    return 'brudd' in fil ? refused(LoggenStemmerIkke(fil.brudd)) : ok(fil);
  }

  /** Holds the whole log, as it is stored, against the tree and every checkpoint. Needs no secret key. */
  async kontroller(): Promise<Kontrollsvar> {
    await this.ajour();
    const { logg, mappe } = this.tools;
    const svar = await kontrollerLoggen(this.store, logg, mappe.alle(), mappe.kjede());
    return (this.kontroll = { ...svar, kontrollert: this.clock.now() });
  }

  async close(): Promise<void> {
    await this.signing.catch(() => undefined);
    await this.opened?.bygger.close();
    this.opened?.logg.close();
  }

  private get tools(): Bevisverktoey {
    return (this.opened ??= this.open());
  }

  private async ajour(): Promise<void> {
    if (!(await this.tools.bygger.ajour(TAALMODIGHET_MS)))
      throw new StoreUnavailable('bevisene har ikke tatt igjen loggen');
  }

  private async sign(): Promise<Result<Sjekkpunktsvar, Refusal>> {
    const { logg, mappe, holder } = this.tools;
    const { noekkel } = holder;
    if (noekkel === null) return refused(IngenSignaturnoekkel());
    await this.ajour();
    const { stoerrelse } = logg.tilstand;
    const siste = this.siste();
    if (siste) {
      // Two roots signed for one log would be a lie that anybody could show: what is signed always goes on from the last.
      const lest = mappe.kjede()?.les(siste.note);
      if (!lest || lest.stoerrelse > stoerrelse || !logg.rot(lest.stoerrelse).equals(lest.rot))
        return refused(LoggenErIkkeEnFortsettelse(siste.stoerrelse));
      if (lest.stoerrelse === stoerrelse) return ok(siste);
    }
    const note = undertegn(stoerrelse, logg.rot(stoerrelse), noekkel);
    const kept = { undertegnet: this.clock.now(), stoerrelse, note };
    mappe.legg(kept);
    return ok({ ...kept, noekkel: skrivVerifikator(noekkel.verifikator) });
  }

  private async change(): Promise<Result<Noekkelbyttesvar, Refusal>> {
    const { mappe, holder } = this.tools;
    if (holder.noekkel !== null && !holder.kanBytte) return refused(NoekkelenDelesAvFlere());
    const signert = await this.sign();
    const gammel = holder.noekkel;
    if (!signert.ok) return signert;
    if (gammel === null) return refused(IngenSignaturnoekkel());
    const { stoerrelse } = signert.value;
    let note = '';
    holder.bytt((ny) => {
      note = undertegnBytte(stoerrelse, gammel, ny);
      mappe.leggBytte({ undertegnet: this.clock.now(), stoerrelse, note });
    });
    const [fra, til] = [gammel, holder.noekkel].map((n) => skrivVerifikator((n ?? gammel).verifikator));
    return ok({ stoerrelse, gammel: fra ?? '', ny: til ?? '', note });
  }

  private secondsSince(metadata: unknown): number {
    const { registrert } = (metadata ?? {}) as { registrert?: unknown };
    if (typeof registrert !== 'string') return 0;
    return Math.max(0, (Date.parse(this.clock.now()) - Date.parse(registrert)) / 1000);
  }
}

const spread = <T>(all: readonly T[]): readonly T[] => {
  const step = Math.max(1, all.length / FLEST_TIDLIGERE);
  return all.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
};
