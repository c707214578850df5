import { InProcessAlarms } from '@saksgang/alarms';
import { CommandRunner, deriveUuid, type BusCommand, type Outcome } from '@saksgang/commands';
import type { Epost } from '@saksgang/epost';
import { SqliteEventStore, type StoredEvent } from '@saksgang/event-store';
import { AlarmKeeper, oensket, Varselringer } from '@saksgang/frister';
import {
  dato,
  osloDato,
  type AnyCommand,
  type Clock,
  type Instant,
  type KommuneId,
  type OppdragId,
  type Position,
  type Uuid,
} from '@saksgang/kernel';
import {
  oppdrag,
  oppdragCommands,
  oppdragStream,
  varselgrunnlaget,
  type OppdragRegistrert,
  type RegistrerPaaminnelse,
} from '@saksgang/oppfoelging';
import { eventCatalog, eventReader } from '@saksgang/oppstart';
import { ReadStore } from '@saksgang/read-store';
import { oppdragene, oppdragsregister, varslingsplanprojeksjon } from '@saksgang/register';
import { kommune, kommuneCommands, kommuneStream } from '@saksgang/saksgang';
import { kommando } from '@saksgang/testing';
import type { Handling, Plan } from './forloep';
import { Doed, type Sted, type Uhell } from './uhell';

const LIER = 'lier' as KommuneId;
const FROE = '00000000-0000-4000-8000-000000000000' as Uuid;
const SEKUND = 1_000;
const FLEST_FORSOEK = 200;

export const nteOppdrag = (n: number): OppdragId => deriveUuid(FROE, `oppdrag ${n}`) as unknown as OppdragId;

/** A mail that the server has taken over. */
export interface Sendt extends Epost {
  readonly naar: Instant;
  /** Whether the process died before it could record that it was sent. */
  doedeEtterpaa: boolean;
}

/** A process of Saksgang: what it knows is lost when it dies, and its alarm clock too. */
interface Prosess {
  readonly runner: CommandRunner;
  readonly alarms: InProcessAlarms;
  readonly keeper: AlarmKeeper;
  doed: boolean;
}

/** Everything but the product: a clock that is set, a mail server that counts, and processes that die. */
export class Verden {
  readonly sendt: Sendt[] = [];
  readonly feil: unknown[] = [];
  private readonly store = SqliteEventStore.inMemory();
  private readonly readStore = new ReadStore({
    file: ':memory:',
    store: this.store,
    projections: [oppdragsregister, varslingsplanprojeksjon],
    reader: eventReader,
    onError: (error) => this.feil.push(error),
  });
  private readonly clock: Clock = { now: () => new Date(this.ms).toISOString() as Instant };
  /** Sent, and not yet recorded as sent. */
  private readonly ufoert = new Map<string, Sendt>();
  private prosess!: Prosess;
  private kommandoer = 0;

  private constructor(
    private ms: number,
    private readonly uhell: Uhell,
  ) {}

  static async aapne(ms: number, uhell: Uhell): Promise<Verden> {
    const verden = new Verden(ms, uhell);
    await verden.readStore.start();
    await verden.nyProsess();
    await verden.iKommunen('OpprettKommune', { navn: 'Lier', kommunenummer: '3312' });
    return verden;
  }

  get naa(): Instant {
    return this.clock.now();
  }

  still(ms: number): void {
    this.ms = ms;
  }

  logg(etter: Position | null): Promise<readonly StoredEvent[]> {
    return this.store.readAll(etter, 1_000_000);
  }

  registrer(n: number, frist: string | null): Promise<Outcome> {
    const kilde = n % 2 === 0 ? 'vedtatt' : 'satt av administrasjonen';
    const data = {
      oppdrag: nteOppdrag(n),
      maate: 'oppdrag',
      organ: 'kommunestyret',
      punkt: `3.${n}`,
      tittel: `Oppdrag ${n}`,
      vedtaksdato: dato('2024-12-10'),
      mottaker: { navn: 'byggesak', slag: 'enhet', kilde: 'trykt', overordnet: 'kommunalsjef samfunn' },
      frist: frist === null ? null : { dato: dato(frist), kilde, tekst: frist, tolket: false },
      uavklartFrist: null,
    } as unknown as OppdragRegistrert['data'];
    return this.gjoer({ oppdrag: n, type: 'RegistrerOppdrag', data });
  }

  /** The kommune reminds by another plan from now on. */
  fastsett(plan: Plan): Promise<Outcome> {
    return this.iKommunen('FastsettVarslingsplan', { type: null, ...plan });
  }

  /** What people do goes well or is refused; it is the ringing of alarms that meets mishaps. */
  gjoer({ oppdrag: n, type, data, grunnlag }: Handling): Promise<Outcome> {
    const id = deriveUuid(FROE, `kommando ${this.kommandoer++}`);
    const [naa, idag] = [this.naa, osloDato(this.naa)];
    const command = kommando(type, data, { id, naa, idag, grunnlag: forOppdraget(grunnlag, nteOppdrag(n)) });
    return this.kjoer(nteOppdrag(n), command, this.prosess);
  }

  /** Lets the alarms ring until nothing that is wanted is due; false when that never comes. */
  async fallTilRo(): Promise<boolean> {
    for (let forsoek = 0; forsoek < FLEST_FORSOEK; forsoek++) {
      await this.lest();
      await this.prosess.keeper.round();
      await this.prosess.alarms.ringDue();
      if (this.prosess.doed) await this.nyProsess();
      await this.lest();
      if (this.forfalte() === 0) return true;
      this.ms += SEKUND;
    }
    return false;
  }

  async lukk(): Promise<void> {
    await this.prosess.alarms.close();
    await this.readStore.close();
    await this.store.close();
  }

  private forfalte(): number {
    return [...oensket(this.readStore, this.clock).values()].filter((naar) => naar <= this.naa).length;
  }

  private async lest(): Promise<void> {
    if (!(await this.readStore.caughtUp(60_000))) throw new Error('visningen følger ikke loggen');
  }

  private async nyProsess(): Promise<void> {
    const alarms = new InProcessAlarms(this.clock, () => undefined);
    const keeper = new AlarmKeeper({
      alarms,
      wanted: () => oensket(this.readStore, this.clock),
      clock: this.clock,
      onError: (error) => this.feil.push(error),
      compareEvery: 10,
    });
    const prosess = { runner: new CommandRunner(this.store, eventCatalog), alarms, keeper, doed: false };
    const ringer = new Varselringer({
      runner: prosess.runner,
      execute: (command) => this.spoer(prosess, command as Spurt),
      registrert: ({ oppdrag: id }) =>
        this.readStore.read(oppdragsregister, LIER, LIER, oppdragene).visning.get(id)?.registrert ?? null,
      adressebok: { adresseTil: (_, { rolle }) => `${rolle.replaceAll(' ', '.')}@lier.example` },
      mailer: { send: (epost) => this.taImot(prosess, epost), close: () => undefined },
      adresse: null,
      segl: null,
      clock: this.clock,
      taalmodighetMs: 0,
    });
    await alarms.start(ringer.ring);
    this.prosess = prosess;
  }

  private async spoer(prosess: Prosess, { oppdrag: id, command }: Spurt): Promise<Outcome> {
    const sted = STEDER[command.type] ?? 'utloept';
    this.kanSkje(prosess, `foer-${sted}`);
    const svar = await this.kjoer(id, command, prosess);
    if (sted === 'sendt' && svar.ok) this.ufoert.delete((command as RegistrerPaaminnelse).data.meldingsId);
    this.kanSkje(prosess, `etter-${sted}`);
    return svar;
  }

  private async taImot(prosess: Prosess, epost: Epost): Promise<void> {
    this.kanSkje(prosess, 'foer-brev');
    const sendt = { ...epost, naar: this.naa, doedeEtterpaa: false };
    this.sendt.push(sendt);
    this.ufoert.set(epost.id, sendt);
    this.kanSkje(prosess, 'etter-brev');
  }

  private kanSkje(prosess: Prosess, sted: Sted): void {
    if (prosess.doed) throw new Doed(sted);
    try {
      this.uhell.paa(sted);
    } catch (error) {
      prosess.doed = error instanceof Doed;
      if (prosess.doed) for (const sendt of this.ufoert.values()) sendt.doedeEtterpaa = true;
      throw error;
    }
  }

  private iKommunen(type: keyof typeof kommuneCommands, data: object): Promise<Outcome> {
    const { decide } = kommuneCommands[type];
    const id = deriveUuid(FROE, `kommando ${this.kommandoer++}`);
    const command = kommando<AnyCommand>(type, data, { id, naa: this.naa, idag: osloDato(this.naa) });
    return this.prosess.runner.run(kommuneStream(LIER), kommune, decide as never, command);
  }

  private async kjoer(id: OppdragId, command: AnyCommand, { runner }: Prosess): Promise<Outcome> {
    const { decide } = oppdragCommands[command.type as keyof typeof oppdragCommands];
    const grunnlag =
      command.type === 'PaabegynnPaaminnelse'
        ? await varselgrunnlaget(runner, command.meta)
        : command.grunnlag;
    return runner.run(oppdragStream(LIER, id), oppdrag, decide as never, { ...command, grunnlag });
  }
}

type Spurt = BusCommand<AnyCommand> & { readonly oppdrag: OppdragId };

const STEDER: Readonly<Record<string, 'paabegynt' | 'sendt' | 'utloept'>> = {
  PaabegynnPaaminnelse: 'paabegynt',
  RegistrerPaaminnelse: 'sendt',
};

/** A vedtakspunkt that closes an oppdrag names it. */
const forOppdraget = (grunnlag: unknown, oppdrag: OppdragId): unknown =>
  grunnlag && typeof grunnlag === 'object' && 'vedtakspunkt' in grunnlag
    ? { vedtakspunkt: { ...(grunnlag.vedtakspunkt as object), avslutter: [{ oppdrag, maate: 'utgaar' }] } }
    : grunnlag;
