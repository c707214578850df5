import { Controller, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  DatoenErFramITid,
  deriveUuid,
  refusalOfMeta,
  UkjentDatoUtenKilde,
  VersjonenErForeldet,
  type Receipt,
} from '@saksgang/commands';
import {
  lesRammetabell,
  rammetabellRefusals,
  type Rammetabell,
  type Rammetabellrad,
} from '@saksgang/dokumenter';
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
  UtenforLoggen,
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
import { ProevRammetabell } from '../application/proev-rammetabell';
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

/** What an import would do, and what the sum control finds. Nothing was written. */
export interface Rammetabellproeve {
  readonly kommune: KommuneId;
  readonly hp: HpPeriode;
  readonly linjer: number;
  readonly kontrollfunn: readonly Sumfunn[];
}

const AVSLAG = [
  ...rammetabellRefusals,
  ...foreslaaRammeendringerRefusals,
  ...foerVedtatteRammelinjerRefusals,
] as const;

@Controller('api/kommuner/:kommune/hp/:hp/rammetabell')
export class RammetabellController {
  constructor(
    private readonly door: CommandDoor,
    private readonly proeven: ProevRammetabell,
  ) {}

  /** Takes in an utvalg's frame table as semicolon-separated UTF-8, whole or not at all. */
  @Post()
  @Roller('kommunedirektoer', 'budsjettsjef', 'moetesekretaer')
  @KanAvslaa(...AVSLAG)
  @TarImot('text/csv')
  async importer(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Query() query: RammetabellQuery,
    @InnsendtFil() fil: Buffer,
  ): Promise<Rammetabellkvittering> {
    const tabell = lest(fil, query);
    const receipt = await this.door.receiptFor(kall, kommune, hodet(query), (meta) =>
      kommandoen(tabell, query, hp, meta),
    );
    return new Rammetabellkvittering(receipt, antallLinjer(tabell));
  }

  /**
   * Says what the same table would lead to, with every finding of the sum control, and writes nothing. Findings need no
   * reason here; whatever else the import would be refused for, so is this.
   */
  @Post('proeve')
  @HttpCode(200)
  @Roller('kommunedirektoer', 'budsjettsjef', 'moetesekretaer')
  @KanAvslaa(...AVSLAG, VersjonenErForeldet, DatoenErFramITid, UkjentDatoUtenKilde)
  @TarImot('text/csv')
  @UtenforLoggen()
  async proev(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Query() query: RammetabellQuery,
    @InnsendtFil() fil: Buffer,
  ): Promise<Rammetabellproeve> {
    if (kall.forventetRevisjon !== null) throw new Avvist(VersjonenErForeldet(kall.forventetRevisjon, 0));
    const tabell = lest(fil, query);
    const meta = await this.door.metaFor(kall, kommune, hodet(query));
    const galt = refusalOfMeta(meta);
    if (galt !== null) throw new Avvist(galt);
    const funn = await this.proeven.funn(kommandoen(tabell, query, hp, meta));
    if (!funn.ok) throw new Avvist(funn.refusal);
    return { kommune: meta.kommune, hp, linjer: antallLinjer(tabell), kontrollfunn: funn.value };
  }
}

const lest = (fil: Buffer, { enhet = '1000kr' }: RammetabellQuery): Rammetabell => {
  const tabell = lesRammetabell(fil, enhet);
  if (!tabell.ok) throw new Avvist(tabell.refusal);
  return tabell.value;
};

const antallLinjer = ({ rader }: Rammetabell): number => rader.filter((rad) => !rad.sum).length;

const hodet = ({ kilde, skjedde }: RammetabellQuery) => ({
  ...(skjedde && { skjedde }),
  ...(kilde !== undefined && { kilde: { dokument: kilde } }),
});

const kommandoen = (
  tabell: Rammetabell,
  { utvalg, fase = 'beslutningsgrunnlag', godtaKontrollfunn }: RammetabellQuery,
  hp: HpPeriode,
  meta: CommandMeta,
): ForeslaaRammeendringerCommand | FoerVedtatteRammelinjerCommand => {
  const rader = tabell.rader.map((rad) => tilTabellrad(rad, utvalg, hp, meta));
  const data = { utvalg, rader, godtaKontrollfunn: godtaKontrollfunn ?? null };
  return fase === 'vedtak'
    ? new FoerVedtatteRammelinjerCommand(hpSakId(hp), asked('FoerVedtatteRammelinjer', data, meta))
    : new ForeslaaRammeendringerCommand(
        hpSakId(hp),
        asked('ForeslaaRammeendringer', { ...data, fase }, meta),
      );
};

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
