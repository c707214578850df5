import { Body, Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { HentProeveregning } from '@saksgang/beregning';
import { deriveUuid, VersjonenErForeldet } from '@saksgang/commands';
import {
  asked,
  CommandDoor,
  FraKall,
  FraParti,
  HpSted,
  idAvNoekkel,
  KanAvslaa,
  Kommuner,
  Kvittering,
  PartietErIkkeOppgitt,
  UtenforLoggen,
  UtkastSted,
  type Kall,
  type KommandoRequest,
} from '@saksgang/http';
import {
  hpSakId,
  type CommandMeta,
  type ForslagId,
  type Refusal,
  type Result,
  type Uuid,
} from '@saksgang/kernel';
import { FremmeForslagCommand, fremmeForslagRefusals, tilNyttForslag } from '@saksgang/saksgang';
import { Avvist, Roller } from '@saksgang/tilgang';
import { fremmingAv, lesRefusals, opprettRefusals, skrivRefusals, Utkastene } from '../application/utkastene';
import type { Eier, Lagring, Utkast } from '../utkast';
import { somForslag } from './innhold';
import { proevUtkast, type Proevesvar } from './proeving';
import { FremmUtkastRequest, LagreUtkastRequest, SlettUtkastRequest, UtkastRequest } from './utkast.requests';

/** A draft in a list: what it is called, and who saved it last. */
export interface Utkastkort extends Lagring {
  readonly id: Uuid;
  readonly tittel: string | null;
  readonly type: string | null;
}

export interface Utkastliste {
  readonly parti: string;
  readonly utkast: readonly Utkastkort[];
}

export interface Lagret extends Lagring {
  readonly id: Uuid;
}

/** A party group's drafts. They are its own: nobody outside it is told that they are there. */
@Controller('api/kommuner/:kommune/hp/:hp/utkast')
@Roller('gruppeleder', 'folkevalgt')
export class UtkastController {
  constructor(
    private readonly utkastene: Utkastene,
    private readonly door: CommandDoor,
    private readonly kommuner: Kommuner,
    private readonly visninger: QueryBus,
  ) {}

  /** The party group's drafts, the last saved first. */
  @Get()
  @Header('cache-control', 'no-store')
  @KanAvslaa(PartietErIkkeOppgitt, opprettRefusals[0])
  async alle(@FraParti() parti: string, @Param() sted: HpSted): Promise<Utkastliste> {
    const alle = svaret(await this.utkastene.alle(await this.eier(sted, parti)));
    return { parti, utkast: alle.map(somKort) };
  }

  /** One draft, whole. */
  @Get(':utkast')
  @Header('cache-control', 'no-store')
  @KanAvslaa(PartietErIkkeOppgitt, ...lesRefusals)
  async ett(@FraParti() parti: string, @Param() sted: UtkastSted): Promise<Utkast> {
    return svaret(await this.utkastene.ett(await this.eier(sted, parti), sted.utkast));
  }

  /** What would be refused if the draft was put forward now, whether it evens out, and what it would do and meet. Nothing is written. */
  @Get(':utkast/proeving')
  @Header('cache-control', 'no-store')
  @KanAvslaa(PartietErIkkeOppgitt, ...lesRefusals)
  async proev(
    @FraKall() kall: Kall,
    @FraParti() parti: string,
    @Param() sted: UtkastSted,
  ): Promise<Proevesvar> {
    const eier = await this.eier(sted, parti);
    const utkast = svaret(await this.utkastene.ett(eier, sted.utkast));
    const meta = await this.metaFor(kall, sted, eier, {});
    return proevUtkast(await this.utkastene.saken(eier), utkast, meta, forslagAv(meta), {
      medGrunnlag: (command) => this.utkastene.medGrunnlag(command),
      regnUt: async (forslag) => {
        const regnet = await this.visninger.execute(new HentProeveregning(eier.kommune, eier.hp, forslag));
        return regnet.ok ? regnet.value : null;
      },
    });
  }

  /** Keeps a new draft. */
  @Post()
  @UtenforLoggen()
  @KanAvslaa(PartietErIkkeOppgitt, VersjonenErForeldet, ...opprettRefusals)
  async opprett(
    @FraKall() kall: Kall,
    @FraParti() parti: string,
    @Param() sted: HpSted,
    @Body() { innhold }: UtkastRequest,
  ): Promise<Lagret> {
    const eier = await this.eier(sted, parti);
    const id = deriveUuid(idAvNoekkel(kall, eier.kommune), `utkast:${parti}`);
    krevVersjon(kall, 0);
    return lagret(id, svaret(await this.utkastene.opprett(eier, id, kall.identitet.person, innhold)));
  }

  /** Saves the whole of a draft over the version that was seen. */
  @Post(':utkast')
  @UtenforLoggen()
  @KanAvslaa(PartietErIkkeOppgitt, VersjonenErForeldet, ...skrivRefusals)
  async lagre(
    @FraKall() kall: Kall,
    @FraParti() parti: string,
    @Param() sted: UtkastSted,
    @Body() { innhold, versjon }: LagreUtkastRequest,
  ): Promise<Lagret> {
    const eier = await this.eier(sted, parti);
    await this.krevSett(kall, eier, sted.utkast);
    const av = kall.identitet.person;
    return lagret(sted.utkast, svaret(await this.utkastene.lagre(eier, sted.utkast, versjon, av, innhold)));
  }

  /** Wipes a draft. */
  @Post(':utkast/sletting')
  @HttpCode(200)
  @UtenforLoggen()
  @KanAvslaa(PartietErIkkeOppgitt, VersjonenErForeldet, ...skrivRefusals)
  async slett(
    @FraKall() kall: Kall,
    @FraParti() parti: string,
    @Param() sted: UtkastSted,
    @Body() { versjon = null }: SlettUtkastRequest,
  ): Promise<{ readonly slettet: Uuid }> {
    const eier = await this.eier(sted, parti);
    await this.krevSett(kall, eier, sted.utkast);
    svaret(await this.utkastene.slett(eier, sted.utkast, versjon ?? kall.forventetRevisjon));
    return { slettet: sted.utkast };
  }

  /** Puts the draft forward as a forslag; then it is no draft any more. */
  @Post(':utkast/fremming')
  @KanAvslaa(PartietErIkkeOppgitt, ...skrivRefusals, ...fremmeForslagRefusals)
  async fremme(
    @FraKall() kall: Kall,
    @FraParti() parti: string,
    @Param() sted: UtkastSted,
    @Body() body: FremmUtkastRequest,
  ): Promise<Kvittering> {
    const eier = await this.eier(sted, parti);
    const meta = await this.metaFor(kall, sted, eier, body);
    const receipt = await this.utkastene.fremme(eier, sted.utkast, body.versjon ?? null, (utkast) => {
      krevVersjon(kall, utkast.versjon);
      const data = tilNyttForslag(svaret(somForslag(utkast.innhold)), meta, forslagAv(meta));
      return this.door.execute(
        new FremmeForslagCommand(hpSakId(eier.hp), asked('FremmeForslag', data, meta)),
      );
    });
    return new Kvittering(svaret(receipt), { forslag: forslagAv(meta) });
  }

  private async eier({ kommune, hp }: HpSted, parti: string): Promise<Eier> {
    return { kommune: await this.kommuner.idAv(kommune), hp, parti };
  }

  private async krevSett(kall: Kall, eier: Eier, id: Uuid): Promise<void> {
    if (kall.forventetRevisjon === null) return;
    krevVersjon(kall, svaret(await this.utkastene.ett(eier, id)).versjon);
  }

  /** `If-Match` is about the draft, and not about the case that it is put forward in. */
  private async metaFor(
    kall: Kall,
    { kommune, utkast }: UtkastSted,
    eier: Eier,
    body: KommandoRequest,
  ): Promise<CommandMeta> {
    const id = fremmingAv(eier, utkast);
    const meta = await this.door.metaFor({ ...kall, forventetRevisjon: null }, kommune, body);
    return { ...meta, id, korrelasjon: id };
  }
}

const forslagAv = (meta: CommandMeta): ForslagId => deriveUuid(meta.id, 'forslag') as ForslagId;

const svaret = <T>(utfall: Result<T, Refusal>): T => {
  if (!utfall.ok) throw new Avvist(utfall.refusal);
  return utfall.value;
};

const krevVersjon = ({ forventetRevisjon: sett }: Kall, naa: number): void => {
  if (sett !== null && sett !== naa) throw new Avvist(VersjonenErForeldet(sett, naa));
};

const lagret = (id: Uuid, { versjon, lagretAv, lagret: naar }: Lagring): Lagret => ({
  id,
  versjon,
  lagretAv,
  lagret: naar,
});

const somKort = ({ innhold, ...utkast }: Utkast): Utkastkort => ({
  ...lagret(utkast.id, utkast),
  tittel: innhold.tittel ?? null,
  type: innhold.type ?? null,
});
