import { Body, Controller, Param, Post } from '@nestjs/common';
import { deriveUuid } from '@saksgang/commands';
import {
  asked,
  CommandDoor,
  ForslagSted,
  FraKall,
  HpSted,
  KanAvslaa,
  KommandoRequest,
  type Kall,
  type Kvittering,
} from '@saksgang/http';
import { hpSakId, type CommandMeta, type ForslagId, type LinjeId } from '@saksgang/kernel';
import { Roller } from '@saksgang/tilgang';
import {
  DelForslagCommand,
  EndreForslagCommand,
  FremmeForslagCommand,
  HentLinjerCommand,
  SlaaSammenForslagCommand,
  TrekkForslagCommand,
} from '../application/forslag.commands';
import { delForslagRefusals } from '../domene/forslag/del-forslag';
import { endreForslagRefusals } from '../domene/forslag/endre-forslag';
import { fremmeForslagRefusals } from '../domene/forslag/fremme-forslag';
import { hentLinjerRefusals } from '../domene/forslag/hent-linjer';
import { slaaSammenForslagRefusals } from '../domene/forslag/slaa-sammen-forslag';
import { trekkForslagRefusals } from '../domene/forslag/trekk-forslag';
import { tilInnhold, tilNyttForslag } from './forslag-innhold';
import {
  DelingRequest,
  EndretForslagRequest,
  HentLinjerRequest,
  NyttForslagRequest,
  SammenslaaingRequest,
} from './forslag.requests';

const FORSLAGSSTILLERE = [
  'folkevalgt',
  'gruppeleder',
  'utvalgsleder',
  'ordfoerer',
  'moetesekretaer',
] as const;

@Controller('api/kommuner/:kommune/hp/:hp/forslag')
export class ForslagController {
  constructor(private readonly door: CommandDoor) {}

  /** Puts a forslag before the body. */
  @Post()
  @Roller(...FORSLAGSSTILLERE)
  @KanAvslaa(...fremmeForslagRefusals)
  fremme(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Body() body: NyttForslagRequest,
  ): Promise<Kvittering> {
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => {
        const data = tilNyttForslag(body, meta, forslagIdAv(meta));
        return new FremmeForslagCommand(hpSakId(hp), asked('FremmeForslag', data, meta));
      },
      (meta) => ({ forslag: forslagIdAv(meta) }),
    );
  }

  /** Makes one fellesforslag of several forslag. */
  @Post('sammenslaaing')
  @Roller(...FORSLAGSSTILLERE)
  @KanAvslaa(...slaaSammenForslagRefusals)
  slaaSammen(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Body() body: SammenslaaingRequest,
  ): Promise<Kvittering> {
    const { forslag, tittel, tekst = null, type = null } = body;
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => {
        const data = { id: forslagIdAv(meta), forslag, tittel, tekst, type };
        return new SlaaSammenForslagCommand(hpSakId(hp), asked('SlaaSammenForslag', data, meta));
      },
      (meta) => ({ forslag: forslagIdAv(meta) }),
    );
  }

  /** Gives a forslag another content, before the sak is taken up. */
  @Post(':forslag/endring')
  @Roller(...FORSLAGSSTILLERE)
  @KanAvslaa(...endreForslagRefusals)
  endre(
    @FraKall() kall: Kall,
    @Param() { kommune, hp, forslag }: ForslagSted,
    @Body() body: EndretForslagRequest,
  ): Promise<Kvittering> {
    return this.door.send(kall, kommune, body, (meta) => {
      const data = { ...tilInnhold(body, meta), id: forslag, utgangspunkt: body.utgangspunkt ?? null };
      return new EndreForslagCommand(hpSakId(hp), asked('EndreForslag', data, meta));
    });
  }

  /** Takes lines over from another forslag, with where they came from kept. */
  @Post(':forslag/linjer')
  @Roller(...FORSLAGSSTILLERE)
  @KanAvslaa(...hentLinjerRefusals)
  hentLinjer(
    @FraKall() kall: Kall,
    @Param() { kommune, hp, forslag }: ForslagSted,
    @Body() body: HentLinjerRequest,
  ): Promise<Kvittering> {
    return this.door.send(kall, kommune, body, (meta) => {
      const linjer = body.linjer.map((fra, i) => ({
        fra,
        som: deriveUuid(meta.id, `linje:${i}`) as LinjeId,
      }));
      const data = { forslag, fra: body.fra, linjer };
      return new HentLinjerCommand(hpSakId(hp), asked('HentLinjer', data, meta));
    });
  }

  /** Splits a forslag, so that its parts may be voted over by themselves. */
  @Post(':forslag/deling')
  @Roller(...FORSLAGSSTILLERE)
  @KanAvslaa(...delForslagRefusals)
  del(
    @FraKall() kall: Kall,
    @Param() { kommune, hp, forslag }: ForslagSted,
    @Body() body: DelingRequest,
  ): Promise<Kvittering> {
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => {
        const deler = body.deler.map((d, i) => ({
          id: delIdAv(meta, i),
          type: d.type,
          tittel: d.tittel,
          tekst: d.tekst ?? null,
          linjer: d.linjer ?? [],
          poster: (d.poster ?? []).map(({ tabell, post }) => ({ tabell, post })),
          investeringer: d.investeringer ?? [],
          punkter: d.punkter ?? [],
        }));
        return new DelForslagCommand(hpSakId(hp), asked('DelForslag', { forslag, deler }, meta));
      },
      (meta) => Object.fromEntries(body.deler.map((_, i) => [`forslag${i + 1}`, delIdAv(meta, i)])),
    );
  }

  /** Takes a forslag back before the sak is taken up. */
  @Post(':forslag/trekking')
  @Roller(...FORSLAGSSTILLERE)
  @KanAvslaa(...trekkForslagRefusals)
  trekk(
    @FraKall() kall: Kall,
    @Param() { kommune, hp, forslag }: ForslagSted,
    @Body() body: KommandoRequest,
  ): Promise<Kvittering> {
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new TrekkForslagCommand(hpSakId(hp), asked('TrekkForslag', { forslag }, meta)),
    );
  }
}

const forslagIdAv = (meta: CommandMeta): ForslagId => deriveUuid(meta.id, 'forslag') as ForslagId;
const delIdAv = (meta: CommandMeta, i: number): ForslagId => deriveUuid(meta.id, `forslag:${i}`) as ForslagId;
