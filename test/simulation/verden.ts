import { InProcessAlarms } from '@saksgang/alarms';
import { CommandRunner, deriveUuid, type BusCommand, type Outcome } from '@saksgang/commands';
import type { Epost } from '@saksgang/epost';
import { SqliteEventStore, type StoredEvent } from '@saksgang/event-store';
import {
  AlarmKeeper,
  lovfriststedI,
  lovfristvarslerOensket,
  Lovfristringer,
  oensket,
  roedeLovfrister,
  ukebrevOensket,
  Ukebrevringer,
  ukebrevstedI,
  Varselringer,
  type Wanted,
} from '@saksgang/frister';
import { vedtaksprojeksjon } from '@saksgang/historikk';
import {
  dato,
  hpPeriode,
  hpSakId,
  osloDato,
  streamName,
  type AnyCommand,
  type Clock,
  type Instant,
  type KommuneId,
  type OppdragId,
  type Position,
  type Uuid,
} from '@saksgang/kernel';
import { moeteprojeksjon } from '@saksgang/moeter';
import {
  brevtiden,
  lovfristCommands,
  lovfristgrunnlaget,
  lovfristStream,
  lovfristvarslene,
  oppdrag,
  oppdragCommands,
  oppdragStream,
  ukebrevCommands,
  ukebrevene,
  ukebrevStream,
  varselgrunnlaget,
  type OppdragRegistrert,
  type PaabegynnLovfristvarsel,
  type PaabegynnUkebrev,
  type RegistrerPaaminnelse,
} from '@saksgang/oppfoelging';
import { eventCatalog, eventReader } from '@saksgang/oppstart';
import { ReadStore } from '@saksgang/read-store';
import {
  kommuneregister,
  lesUkebrevutkast,
  lovfristprojeksjon,
  oppdragene,
  oppdragsregister,
  rolleprojeksjon,
  ukebrevprojeksjon,
  varslingsplanprojeksjon,
} from '@saksgang/register';
import { kommune, kommuneCommands, kommuneStream, sak, sakCommands } from '@saksgang/saksgang';
import { kommando } from '@saksgang/testing';
import type { Handling, Plan } from './forloep';
import { Doed, type Sted, type Uhell } from './uhell';

const LIER = 'lier' as KommuneId;
const FROE = '00000000-0000-4000-8000-000000000000' as Uuid;
const SEKUND = 1_000;
const FLEST_FORSOEK = 200;
/** Their clocks turn red and break in the period, and nobody meets them. */
export const HPENE = ['2025-2028', '2026-2029', '2027-2030', '2028-2031'] as const;

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
    projections: [
      oppdragsregister,
      varslingsplanprojeksjon,
      ukebrevprojeksjon,
      rolleprojeksjon,
      moeteprojeksjon,
      vedtaksprojeksjon,
      lovfristprojeksjon,
      kommuneregister,
    ],
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
    for (const hp of HPENE) await verden.startRullering(hp);
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
    return [...this.oensket().values()].filter((naar) => naar <= this.naa).length;
  }

  private oensket(): Wanted {
    const andre = [
      ukebrevOensket(this.readStore, this.clock),
      lovfristvarslerOensket(this.readStore, this.clock),
    ];
    return new Map([...oensket(this.readStore, this.clock), ...andre.flatMap((alle) => [...alle])]);
  }

  private async lest(): Promise<void> {
    if (!(await this.readStore.caughtUp(60_000))) throw new Error('visningen følger ikke loggen');
  }

  private async nyProsess(): Promise<void> {
    const alarms = new InProcessAlarms(this.clock, () => undefined);
    const keeper = new AlarmKeeper({
      alarms,
      wanted: () => this.oensket(),
      clock: this.clock,
      onError: (error) => this.feil.push(error),
      compareEvery: 10,
    });
    const prosess = { runner: new CommandRunner(this.store, eventCatalog), alarms, keeper, doed: false };
    const registrert = ({ oppdrag: id }: { readonly oppdrag: OppdragId }) =>
      this.readStore.read(oppdragsregister, LIER, LIER, oppdragene).visning.get(id)?.registrert ?? null;
    const felles = {
      runner: prosess.runner,
      execute: (command: BusCommand<AnyCommand>) => this.spoer(prosess, command as Spurt),
      adressebok: {
        adresseTil: (_: KommuneId, { rolle }: { readonly rolle: string }) =>
          `${rolle.replaceAll(' ', '.')}@lier.example`,
      },
      mailer: { send: (epost: Epost) => this.taImot(prosess, epost), close: () => undefined },
      adresse: null,
      segl: null,
      clock: this.clock,
      taalmodighetMs: 0,
    };
    const varsler = new Varselringer({ ...felles, registrert });
    const brev = new Ukebrevringer({
      ...felles,
      utkastene: (id, dag) => lesUkebrevutkast(this.readStore, id, dag),
      navn: () => (id) => registrert({ oppdrag: id }),
    });
    const lovfrister = new Lovfristringer({
      ...felles,
      roede: (id, hp, naa) => roedeLovfrister(this.readStore, id, hp, naa),
    });
    await alarms.start((id) => {
      if (lovfriststedI(id)) return lovfrister.ring(id);
      return (ukebrevstedI(id) ? brev : varsler).ring(id);
    });
    this.prosess = prosess;
  }

  private async spoer(prosess: Prosess, { oppdrag: id, command }: Spurt): Promise<Outcome> {
    const sted = STEDER[command.type] ?? (command.type.startsWith('Paabegynn') ? 'paabegynt' : 'utloept');
    this.kanSkje(prosess, `foer-${sted}`);
    const svar = await this.utfoer(id, command, prosess);
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

  private startRullering(hp: string): Promise<Outcome> {
    const id = deriveUuid(FROE, `kommando ${this.kommandoer++}`);
    const data = { hp: hpPeriode(hp), utvalg: [{ kode: 'OKI', navn: 'Oppvekst' }], kategorier: [] };
    const mer = { id, naa: this.naa, idag: osloDato(this.naa), grunnlag: { kommunenFinnes: true } };
    const stream = streamName('sak', LIER, hpSakId(hpPeriode(hp)));
    const { decide } = sakCommands.StartRullering;
    return this.prosess.runner.run(
      stream,
      sak,
      decide as never,
      kommando<AnyCommand>('StartRullering', data, mer),
    );
  }

  /** What an alarm asks: of an oppdrag, of the letters of a week, or of the clocks of an HP. */
  private async utfoer(id: OppdragId, command: AnyCommand, prosess: Prosess): Promise<Outcome> {
    const { runner } = prosess;
    if (command.type in ukebrevCommands) {
      const { uke } = command.data as PaabegynnUkebrev['data'];
      const { decide } = ukebrevCommands[command.type as keyof typeof ukebrevCommands];
      const grunnlag = command.type === 'PaabegynnUkebrev' ? await brevtiden(runner, LIER) : null;
      return runner.run(ukebrevStream(LIER, uke), ukebrevene, decide as never, { ...command, grunnlag });
    }
    if (command.type in lovfristCommands) {
      const { hp } = command.data as PaabegynnLovfristvarsel['data'];
      const { decide } = lovfristCommands[command.type as keyof typeof lovfristCommands];
      const grunnlag = await lovfristgrunnlaget(runner, command.meta);
      return runner.run(lovfristStream(LIER, hp), lovfristvarslene, decide as never, {
        ...command,
        grunnlag,
      });
    }
    return this.kjoer(id, command, prosess);
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
  RegistrerUkebrev: 'sendt',
  RegistrerLovfristvarsel: 'sendt',
};

/** A vedtakspunkt that closes an oppdrag names it. */
const forOppdraget = (grunnlag: unknown, oppdrag: OppdragId): unknown =>
  grunnlag && typeof grunnlag === 'object' && 'vedtakspunkt' in grunnlag
    ? {
        vedtakspunkt: {
          ...(grunnlag.vedtakspunkt as object),
          avslutter: [{ oppdrag, maate: 'utgaar' }],
          senderTilbake: [],
        },
      }
    : grunnlag;
