import { Controller, Param, Post, Query } from '@nestjs/common';
import { lesTekstdokument, sha256, tekstdokumentRefusals } from '@saksgang/dokumenter';
import {
  asked,
  CommandDoor,
  ErDato,
  FraKall,
  HpSted,
  InnsendtFil,
  KanAvslaa,
  TarImot,
  Tekst,
  type Kall,
  type Kvittering,
} from '@saksgang/http';
import type { Dato } from '@saksgang/kernel';
import { Avvist, Roller } from '@saksgang/tilgang';
import { IsOptional } from 'class-validator';
import { ImporterDokumentCommand } from '../application/kontroll.commands';
import { importerDokumentRefusals } from '../domene/kontroll/importer-dokument';

export class DokumentQuery {
  /** What the document is called. */
  @Tekst(300)
  tittel!: string;

  @IsOptional()
  @ErDato()
  skjedde?: Dato;
}

@Controller('api/kommuner/:kommune/hp/:hp/dokument')
export class DokumentController {
  constructor(private readonly door: CommandDoor) {}

  /** Takes in the full text of the document as UTF-8, so that its notes and headings can be controlled. */
  @Post()
  @Roller('kommunedirektoer', 'budsjettsjef', 'saksbehandler')
  @KanAvslaa(...tekstdokumentRefusals, ...importerDokumentRefusals)
  @TarImot('text/plain')
  importer(
    @FraKall() kall: Kall,
    @Param() { kommune, hp }: HpSted,
    @Query() { tittel, skjedde }: DokumentQuery,
    @InnsendtFil() fil: Buffer,
  ): Promise<Kvittering> {
    const lest = lesTekstdokument(fil);
    if (!lest.ok) throw new Avvist(lest.refusal);
    const data = { tittel, sjekksum: sha256(fil), linjer: lest.value };
    return this.door.send(
      kall,
      kommune,
      { ...(skjedde && { skjedde }), kilde: { dokument: tittel } },
      (meta) => new ImporterDokumentCommand(hp, asked('ImporterDokument', data, meta)),
    );
  }
}
