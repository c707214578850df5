import { Controller, Param, Post, Query } from '@nestjs/common';
import { deriveUuid, type Receipt } from '@saksgang/commands';
import { lesRammetabell, rammetabellRefusals, type Rammetabellrad } from '@saksgang/dokumenter';
import {
  asked,
  CommandDoor,
  ErDato,
  ErUtvalgKode,
  FraKall,
  InnsendtFil,
  KanAvslaa,
  Kvittering,
  TarImot,
  Tekst,
  type Kall,
  HpSted,
} from '@saksgang/http';
import {
  aareneI,
  hpSakId,
  kommuneOf,
  type CommandMeta,
  type Dato,
  type Enhet,
  type HpPeriode,
  type KommuneId,
  type LinjeId,
  type UtvalgKode,
} from '@saksgang/kernel';
import { Avvist, Roller } from '@saksgang/tilgang';
import { IsIn, IsOptional } from 'class-validator';
import { ForeslaaRammeendringerCommand } from '../application/rullering.commands';
import { FoerVedtatteRammelinjerCommand } from '../application/vedtak.commands';
import type { Sumfunn } from '../domene/ramme/sumkontroll';
import type { Tabellrad } from '../domene/ramme/tabell';
import {
  foreslaaRammeendringerRefusals,
  type Forslagsfase,
} from '../domene/rullering/foreslaa-rammeendringer';
import type { KontrollfunnGodtatt } from '../domene/rullering/rullering.events';
import { foerVedtatteRammelinjerRefusals } from '../domene/vedtak/foer-vedtatte-rammelinjer';

export class RammetabellQuery {
  @ErUtvalgKode()
  utvalg!: UtvalgKode;

  @IsOptional()
  @IsIn(['beslutningsgrunnlag', 'tilleggsinnstilling', 'vedtak'])
  fase?: Forslagsfase | 'vedtak';

  /** The unit of the figures in the file. */
  @IsOptional()
  @IsIn(['kr', '1000kr'])
  enhet?: Enhet;

  /** Why findings of the sum control are taken in as they are. */
  @IsOptional()
  @Tekst(1000)
  godtaKontrollfunn?: string;

  /** Where the table was read. */
  @IsOptional()
  @Tekst(300)
  kilde?: string;

  @IsOptional()
  @ErDato()
  skjedde?: Dato;
}

/** What an import did, with the findings that were accepted. */
export class Rammetabellkvittering extends Kvittering {
  readonly kommune: KommuneId | null;
  readonly kontrollfunn: readonly Sumfunn[];

  constructor(
    receipt: Receipt,
    readonly linjer: number,
  ) {
    super(receipt, {});
    this.kommune = kommuneOf(receipt.stream);
    this.kontrollfunn = receipt.events
      .filter((e): e is KontrollfunnGodtatt => e.type === 'KontrollfunnGodtatt')
      .flatMap((e) => e.data.funn);
  }
}

@Controller('api/kommuner/:kommune/hp/:hp/rammetabell')
export class RammetabellController {
  constructor(private readonly door: CommandDoor) {}

  /** Takes in an utvalg's frame table as semicolon-separated UTF-8, whole or not at all. */
  @Post()
  @Roller('kommunedirektoer', 'budsjettsjef', 'moetesekretaer')
  @KanAvslaa(...rammetabellRefusals, ...foreslaaRammeendringerRefusals, ...foerVedtatteRammelinjerRefusals)
  @TarImot('text/csv')
  async importer(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Query() query: RammetabellQuery,
    @InnsendtFil() fil: Buffer,
  ): Promise<Rammetabellkvittering> {
    const { utvalg, fase = 'beslutningsgrunnlag', enhet = '1000kr', kilde, skjedde } = query;
    const tabell = lesRammetabell(fil, enhet);
    if (!tabell.ok) throw new Avvist(tabell.refusal);
    const godtaKontrollfunn = query.godtaKontrollfunn ?? null;
    const receipt = await this.door.receiptFor(
      kall,
      kommune,
      { ...(skjedde && { skjedde }), ...(kilde !== undefined && { kilde: { dokument: kilde } }) },
      (meta) => {
        const rader = tabell.value.rader.map((rad) => tilTabellrad(rad, utvalg, hp, meta));
        const data = { utvalg, rader, godtaKontrollfunn };
        return fase === 'vedtak'
          ? new FoerVedtatteRammelinjerCommand(hpSakId(hp), asked('FoerVedtatteRammelinjer', data, meta))
          : new ForeslaaRammeendringerCommand(
              hpSakId(hp),
              asked('ForeslaaRammeendringer', { ...data, fase }, meta),
            );
      },
    );
    return new Rammetabellkvittering(receipt, tabell.value.rader.filter((rad) => !rad.sum).length);
  }
}

const tilTabellrad = (
  rad: Rammetabellrad,
  utvalg: UtvalgKode,
  hp: HpPeriode,
  meta: CommandMeta,
): Tabellrad => {
  const { linje, nr, kategori, tittel, beloep } = rad;
  if (rad.sum) return { slag: 'sum', navn: tittel, beloep, kildeLinje: linje };
  const mangler = aareneI(hp).some((aar) => beloep[aar] === undefined);
  const tom = Object.values(beloep).includes(null);
  return {
    slag: 'linje',
    linje: {
      id: deriveUuid(meta.id, `linje:${linje}`) as LinjeId,
      utvalg,
      nr,
      kategori,
      tittel,
      trykt: null,
      beloep,
      ukjent: tom ? 'cellen er tom i tabellen' : mangler ? 'året er ikke med i tabellen' : null,
      punkt: null,
      beskrivelse: null,
      merknad: null,
      kildeLinje: linje,
    },
  };
};
