import { Body, Controller, Param, Post } from '@nestjs/common';
import { deriveUuid } from '@saksgang/commands';
import {
  asked,
  CommandDoor,
  FraKall,
  KanAvslaa,
  MoeteSted,
  OrganSted,
  type Kall,
  type Kvittering,
} from '@saksgang/http';
import type { CommandMeta, MoeteId } from '@saksgang/kernel';
import { Roller } from '@saksgang/tilgang';
import {
  AapneMoeteCommand,
  AvlysMoeteCommand,
  EndreFrammoeteCommand,
  HevMoeteCommand,
  InnkallMoeteCommand,
  LukkMoeteCommand,
  OverlatMoeteledelsenCommand,
  RegistrerValgCommand,
  SettMoeteCommand,
} from '../application/moete.commands';
import { avlysMoeteRefusals } from '../domene/moete/avlys-moete';
import { endreFrammoeteRefusals } from '../domene/moete/endre-frammoete';
import { innkallMoeteRefusals } from '../domene/moete/innkall-moete';
import { aapneMoeteRefusals, hevMoeteRefusals, lukkMoeteRefusals } from '../domene/moete/lukk-moete';
import { overlatMoeteledelsenRefusals } from '../domene/moete/overlat-moeteledelsen';
import { registrerValgRefusals } from '../domene/moete/registrer-valg';
import { settMoeteRefusals } from '../domene/moete/sett-moete';
import {
  AvlysMoeteRequest,
  EndreFrammoeteRequest,
  InnkallMoeteRequest,
  KlokkeslettRequest,
  LukkMoeteRequest,
  OppmoeteRequest,
  OverlatMoeteledelsenRequest,
  SettMoeteRequest,
  tilValgstemmer,
  ValgRequest,
} from './moete.requests';

@Controller('api/kommuner/:kommune')
export class MoeteController {
  constructor(private readonly door: CommandDoor) {}

  /** Calls a meeting of a body. */
  @Post('organer/:organ/moeter')
  @Roller('moetesekretaer', 'ordfoerer', 'utvalgsleder')
  @KanAvslaa(...innkallMoeteRefusals)
  innkall(
    @FraKall() kall: Kall,
    @Param() { kommune, organ }: OrganSted,
    @Body() body: InnkallMoeteRequest,
  ): Promise<Kvittering> {
    const { dato, klokkeslett = null, sted = null } = body;
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => {
        const moete = moeteIdAv(meta);
        const data = { moete, organ, dato, klokkeslett, sted };
        return new InnkallMoeteCommand(moete, asked('InnkallMoete', data, meta));
      },
      (meta) => ({ moete: moeteIdAv(meta) }),
    );
  }

  /** Calls a meeting off before it is opened. */
  @Post('moeter/:moete/avlysning')
  @Roller('moetesekretaer', 'ordfoerer', 'utvalgsleder')
  @KanAvslaa(...avlysMoeteRefusals)
  avlys(
    @FraKall() kall: Kall,
    @Param() { kommune, moete }: MoeteSted,
    @Body() body: AvlysMoeteRequest,
  ): Promise<Kvittering> {
    const { grunn } = body;
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new AvlysMoeteCommand(moete, asked('AvlysMoete', { grunn }, meta)),
    );
  }

  /** Opens the meeting: who sits on each seat, and who leads. */
  @Post('moeter/:moete/aapning')
  @Roller('moetesekretaer')
  @KanAvslaa(...settMoeteRefusals)
  sett(
    @FraKall() kall: Kall,
    @Param() { kommune, moete }: MoeteSted,
    @Body() body: SettMoeteRequest,
  ): Promise<Kvittering> {
    const { moeteleder, klokkeslett = null } = body;
    const data = { deltakere: body.deltakere.map(tilOppmoete), moeteleder, klokkeslett };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new SettMoeteCommand(moete, asked('SettMoete', data, meta)),
    );
  }

  /** Records that somebody left, or came, while the meeting went on. */
  @Post('moeter/:moete/frammoete')
  @Roller('moetesekretaer')
  @KanAvslaa(...endreFrammoeteRefusals)
  endreFrammoete(
    @FraKall() kall: Kall,
    @Param() { kommune, moete }: MoeteSted,
    @Body() body: EndreFrammoeteRequest,
  ): Promise<Kvittering> {
    const { klokkeslett = null, grunn = null } = body;
    const data = { gikk: body.gikk ?? [], kom: (body.kom ?? []).map(tilOppmoete), klokkeslett, grunn };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new EndreFrammoeteCommand(moete, asked('EndreFrammoete', data, meta)),
    );
  }

  /** Lets another of those present lead the meeting from here on. */
  @Post('moeter/:moete/moeteledelse')
  @Roller('moetesekretaer')
  @KanAvslaa(...overlatMoeteledelsenRefusals)
  overlatMoeteledelsen(
    @FraKall() kall: Kall,
    @Param() { kommune, moete }: MoeteSted,
    @Body() body: OverlatMoeteledelsenRequest,
  ): Promise<Kvittering> {
    const { til, grunn } = body;
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new OverlatMoeteledelsenCommand(moete, asked('OverlatMoeteledelsen', { til, grunn }, meta)),
    );
  }

  /** Records a round of an election: of a settemøteleder, or of leder or nestleder of the body. */
  @Post('moeter/:moete/valg')
  @Roller('moetesekretaer')
  @KanAvslaa(...registrerValgRefusals)
  registrerValg(
    @FraKall() kall: Kall,
    @Param() { kommune, moete }: MoeteSted,
    @Body() body: ValgRequest,
  ): Promise<Kvittering> {
    const { verv, form, loddtrekning = null } = body;
    const data = {
      verv,
      form,
      stemmer: body.stemmer.map(tilValgstemmer),
      loddtrekning,
    };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new RegistrerValgCommand(moete, asked('RegistrerValg', data, meta)),
    );
  }

  /** Closes the doors, on a basis that is named. */
  @Post('moeter/:moete/lukking')
  @Roller('moetesekretaer')
  @KanAvslaa(...lukkMoeteRefusals)
  lukk(
    @FraKall() kall: Kall,
    @Param() { kommune, moete }: MoeteSted,
    @Body() body: LukkMoeteRequest,
  ): Promise<Kvittering> {
    const { sak = null, hjemmel } = body;
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new LukkMoeteCommand(moete, asked('LukkMoete', { sak, hjemmel }, meta)),
    );
  }

  /** Opens the doors again. */
  @Post('moeter/:moete/gjenaapning')
  @Roller('moetesekretaer')
  @KanAvslaa(...aapneMoeteRefusals)
  aapne(
    @FraKall() kall: Kall,
    @Param() { kommune, moete }: MoeteSted,
    @Body() body: KlokkeslettRequest,
  ): Promise<Kvittering> {
    const { klokkeslett = null } = body;
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new AapneMoeteCommand(moete, asked('AapneMoete', { klokkeslett }, meta)),
    );
  }

  /** Ends the meeting. */
  @Post('moeter/:moete/heving')
  @Roller('moetesekretaer')
  @KanAvslaa(...hevMoeteRefusals)
  hev(
    @FraKall() kall: Kall,
    @Param() { kommune, moete }: MoeteSted,
    @Body() body: KlokkeslettRequest,
  ): Promise<Kvittering> {
    const { klokkeslett = null } = body;
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new HevMoeteCommand(moete, asked('HevMoete', { klokkeslett }, meta)),
    );
  }
}

const moeteIdAv = (meta: CommandMeta): MoeteId => deriveUuid(meta.id, 'moete') as MoeteId;

const tilOppmoete = ({ plass, vara = null }: OppmoeteRequest) => ({ plass, vara });
