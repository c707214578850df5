import { Inject, Injectable } from '@nestjs/common';
import {
  CommandRunner,
  deriveUuid,
  KeyedQueue,
  NoekkelenErBruktMedAnnetInnhold,
  type Receipt,
} from '@saksgang/commands';
import { CLOCK } from '@saksgang/http';
import {
  canonicalJson,
  hpSakId,
  ok,
  refused,
  type Asked,
  type Clock,
  type CommandId,
  type Json,
  type RefusalOf,
  type Result,
  type Uuid,
} from '@saksgang/kernel';
import {
  HandlingsprogrammetFinnesIkke,
  medGrunnlag,
  sak,
  sakStream,
  type FremmeForslag,
  type Sak,
} from '@saksgang/saksgang';
import { Utkastlager } from '../lager/utkastlager';
import type { Eier, Lagring, Utkast, Utkastinnhold } from '../utkast';
import { UtkastetErEndret, UtkastetErFremmet, UtkastetFinnesIkke } from '../utkast.refusals';

export const lesRefusals = [HandlingsprogrammetFinnesIkke, UtkastetFinnesIkke] as const;
export const skrivRefusals = [...lesRefusals, UtkastetErEndret, UtkastetErFremmet] as const;
export const opprettRefusals = [HandlingsprogrammetFinnesIkke, NoekkelenErBruktMedAnnetInnhold] as const;

type Skrevet<T> = Result<T, RefusalOf<typeof skrivRefusals>>;

/**
 * The command that puts a draft forward. There is one for each draft and owner, whoever asks and under whatever key, so
 * that a draft can never become two forslag.
 */
export const fremmingAv = ({ kommune, hp, parti }: Eier, utkast: Uuid): CommandId =>
  deriveUuid(utkast, ['fremming', kommune, hp, parti].join('\n')) as CommandId;

/**
 * A party group's drafts: kept, saved, wiped, and put forward. Whether one has been put forward is asked of the log
 * alone, so it does not matter whether the process lived to wipe it; one that was left behind is wiped when it is met.
 */
@Injectable()
export class Utkastene {
  private readonly turer = new KeyedQueue();

  constructor(
    private readonly lager: Utkastlager,
    private readonly runner: CommandRunner,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async alle(eier: Eier): Promise<Result<readonly Utkast[], RefusalOf<typeof opprettRefusals>>> {
    if (!(await this.harHp(eier))) return refused(HandlingsprogrammetFinnesIkke());
    const staar: Utkast[] = [];
    for (const utkast of this.lager.alle(eier))
      if ((await this.fremmetFoer(eier, utkast.id)) === null) staar.push(utkast);
    return ok(staar);
  }

  async ett(eier: Eier, id: Uuid): Promise<Result<Utkast, RefusalOf<typeof lesRefusals>>> {
    if (!(await this.harHp(eier))) return refused(HandlingsprogrammetFinnesIkke());
    const utkast = (await this.fremmetFoer(eier, id)) === null ? this.lager.ett(eier, id) : null;
    return utkast ? ok(utkast) : refused(UtkastetFinnesIkke());
  }

  /** The command with what its decision needs from other streams. */
  medGrunnlag(command: Asked<FremmeForslag>): Promise<FremmeForslag> {
    return medGrunnlag(this.runner, command);
  }

  /** The case that a draft would be put forward in. */
  saken({ kommune, hp }: Eier): Promise<Sak> {
    return this.runner.stateOf(sakStream(kommune, hpSakId(hp)), sak);
  }

  async opprett(
    eier: Eier,
    id: Uuid,
    av: string,
    innhold: Utkastinnhold,
  ): Promise<Result<Lagring, RefusalOf<typeof opprettRefusals>>> {
    if (!(await this.harHp(eier))) return refused(HandlingsprogrammetFinnesIkke());
    const lagring = { versjon: 1, lagretAv: av, lagret: this.clock.now() };
    if (this.lager.legg(eier, { id, innhold, ...lagring })) return ok(lagring);
    const foer = this.lager.ett(eier, id);
    return foer && likt(foer.innhold, innhold) ? ok(foer) : refused(NoekkelenErBruktMedAnnetInnhold());
  }

  /** Saves the whole of a draft over the version that was seen. */
  lagre(eier: Eier, id: Uuid, sett: number, av: string, innhold: Utkastinnhold): Promise<Skrevet<Lagring>> {
    return this.medUtkastet(eier, id, null, (utkast) => {
      const lagring = this.lager.lagre(eier, id, sett, { lagretAv: av, lagret: this.clock.now(), innhold });
      if (lagring) return Promise.resolve(ok(lagring));
      // Whoever saves again because the answer was lost, has saved.
      const gjentatt = utkast.versjon === sett + 1 && utkast.lagretAv === av && likt(utkast.innhold, innhold);
      return Promise.resolve(gjentatt ? ok(utkast) : refused(UtkastetErEndret(sett, utkast)));
    });
  }

  slett(eier: Eier, id: Uuid, sett: number | null): Promise<Skrevet<null>> {
    return this.medUtkastet(eier, id, sett, () => {
      this.lager.slett(eier, id);
      return Promise.resolve(ok(null));
    });
  }

  /**
   * Puts a draft forward by the command that `send` sends, and wipes it when the forslag is in the log. What `send`
   * throws leaves the draft as it was. One that was put forward before gets the receipt of that time.
   */
  async fremme(
    eier: Eier,
    id: Uuid,
    sett: number | null,
    send: (utkast: Utkast) => Promise<Receipt>,
  ): Promise<Skrevet<Receipt>> {
    const foer = await this.fremmetFoer(eier, id);
    if (foer) return ok(foer);
    const utfall = await this.medUtkastet(eier, id, sett, async (utkast) => {
      const receipt = await send(utkast);
      this.lager.slett(eier, id);
      return ok(receipt);
    });
    // Two at once: the second is told what the first was.
    const imens = utfall.ok ? null : await this.fremmetFoer(eier, id);
    return imens ? ok(imens) : utfall;
  }

  /** Nobody may save a draft while it is put forward: what he saved would be wiped with it. */
  private medUtkastet<T>(
    eier: Eier,
    id: Uuid,
    sett: number | null,
    gjoer: (utkast: Utkast) => Promise<Skrevet<T>>,
  ): Promise<Skrevet<T>> {
    return this.turer.run(fremmingAv(eier, id), async () => {
      if (!(await this.harHp(eier))) return refused(HandlingsprogrammetFinnesIkke());
      if (await this.fremmetFoer(eier, id)) return refused(UtkastetErFremmet());
      const utkast = this.lager.ett(eier, id);
      if (!utkast) return refused(UtkastetFinnesIkke());
      if (sett !== null && sett !== utkast.versjon) return refused(UtkastetErEndret(sett, utkast));
      return gjoer(utkast);
    });
  }

  private async fremmetFoer(eier: Eier, id: Uuid): Promise<Receipt | null> {
    const stream = sakStream(eier.kommune, hpSakId(eier.hp));
    const receipt = await this.runner.receiptOf(stream, sak, fremmingAv(eier, id));
    if (receipt) this.lager.slett(eier, id);
    return receipt;
  }

  private async harHp(eier: Eier): Promise<boolean> {
    return (await this.saken(eier)).slag === 'handlingsprogram';
  }
}

const likt = (a: Utkastinnhold, b: Utkastinnhold): boolean =>
  canonicalJson(jsonAv(a)) === canonicalJson(jsonAv(b));
/** As it is kept: what a form left out is not there. */
const jsonAv = (innhold: Utkastinnhold): Json => JSON.parse(JSON.stringify(innhold)) as Json;
