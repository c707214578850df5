import { Body, Controller, Param, Post } from '@nestjs/common';
import { deriveUuid } from '@saksgang/commands';
import {
  asked,
  CommandDoor,
  FraKall,
  KanAvslaa,
  type Kall,
  type Kvittering,
  KommuneSted,
} from '@saksgang/http';
import { Roller } from '@saksgang/tilgang';
import { GiDelegasjonCommand, OpprettKommuneCommand } from '../application/kommune.commands';
import { giDelegasjonRefusals } from '../domene/kommune/gi-delegasjon';
import { opprettKommuneRefusals } from '../domene/kommune/opprett-kommune';
import { GiDelegasjonRequest, OpprettKommuneRequest } from './kommune.requests';

@Controller('api/kommuner')
export class KommuneController {
  constructor(private readonly door: CommandDoor) {}

  /** Takes a kommune in. */
  @Post()
  @Roller('administrator')
  @KanAvslaa(...opprettKommuneRefusals)
  opprett(@FraKall() kall: Kall, @Body() body: OpprettKommuneRequest): Promise<Kvittering> {
    const { kommune, navn, kommunenummer } = body;
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new OpprettKommuneCommand(asked('OpprettKommune', { navn, kommunenummer }, meta)),
    );
  }

  /** Records a delegation that kommunestyret has given. */
  @Post(':kommune/delegasjoner')
  @Roller('moetesekretaer')
  @KanAvslaa(...giDelegasjonRefusals)
  giDelegasjon(
    @FraKall() kall: Kall,
    @Param() { kommune }: KommuneSted,
    @Body() body: GiDelegasjonRequest,
  ): Promise<Kvittering> {
    const { tittel, tilOrgan, grense, nivaa, videredelegering, gjelderFra, gjelderTil, vedtak } = body;
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => {
        const id = deriveUuid(meta.id, 'delegasjon');
        const regler = { grense, nivaa, videredelegering, gjelderFra, gjelderTil: gjelderTil ?? null };
        const { organ, saksnummer, dato } = vedtak;
        const data = { id, tittel, tilOrgan, ...regler, vedtak: { organ, saksnummer, dato } };
        return new GiDelegasjonCommand(asked('GiDelegasjon', data, meta));
      },
      (meta) => ({ delegasjon: deriveUuid(meta.id, 'delegasjon') }),
    );
  }
}
