import { Body, Controller, Param, Post } from '@nestjs/common';
import {
  asked,
  CommandDoor,
  FraKall,
  KanAvslaa,
  Kommuner,
  KommuneSted,
  type Kall,
  type Kvittering,
} from '@saksgang/http';
import { UkjentKommune } from '@saksgang/saksgang';
import { Avvist, Roller } from '@saksgang/tilgang';
import {
  MakulerSkjermingCommand,
  OpphevSkjermingCommand,
  OpprettSkjermingCommand,
  RegistrerInnsynCommand,
  RevurderSkjermingCommand,
} from '../application/skjerming.handlers';
import { makulerSkjermingRefusals } from '../domene/makuler-skjerming';
import { opphevSkjermingRefusals } from '../domene/opphev-skjerming';
import { opprettSkjermingRefusals } from '../domene/opprett-skjerming';
import { registrerInnsynRefusals } from '../domene/registrer-innsyn';
import { revurderSkjermingRefusals } from '../domene/revurder-skjerming';
import { IngenSkjermetTekst, Innsyn, innsynRefusals } from './innsyn';
import {
  InnsynRequest,
  MakuleringRequest,
  OpphevelseRequest,
  OpprettelseRequest,
  RevurderingRequest,
  SkjermingSted,
} from './skjerming.requests';

/** The look that is on record, and what was screened in the fact. */
export type Innsynskvittering = Kvittering & { readonly tekster: readonly string[] };

/** Those who decide what is kept out of public view in a kommune. */
@Controller('api/kommuner/:kommune/skjerminger')
@Roller('kommunedirektoer', 'kommunalsjef', 'moetesekretaer', 'administrator')
export class SkjermingController {
  constructor(
    private readonly door: CommandDoor,
    private readonly kommuner: Kommuner,
    private readonly innsyn: Innsyn,
  ) {}

  /** Decides that something is kept out of public view. Texts then name it: `[[S-12|the text]]`. */
  @Post()
  @KanAvslaa(UkjentKommune, ...opprettSkjermingRefusals)
  opprett(
    @FraKall() kall: Kall,
    @Param() { kommune }: KommuneSted,
    @Body() body: OpprettelseRequest,
  ): Promise<Kvittering> {
    const { ref, hjemmel, gjelder, personopplysninger, revurderes } = body;
    const meroffentlighet = body.meroffentlighet ?? null;
    const data = { ref, hjemmel, gjelder, meroffentlighet, personopplysninger, revurderes };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new OpprettSkjermingCommand(asked('OpprettSkjerming', data, meta)),
    );
  }

  /** Looks at a screening again, and keeps it. */
  @Post(':ref/revurdering')
  @KanAvslaa(UkjentKommune, ...revurderSkjermingRefusals)
  revurder(
    @FraKall() kall: Kall,
    @Param() { kommune, ref }: SkjermingSted,
    @Body() body: RevurderingRequest,
  ): Promise<Kvittering> {
    const data = { ref, meroffentlighet: body.meroffentlighet ?? null, revurderes: body.revurderes };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new RevurderSkjermingCommand(asked('RevurderSkjerming', data, meta)),
    );
  }

  /** Lifts a screening. */
  @Post(':ref/opphevelse')
  @KanAvslaa(UkjentKommune, ...opphevSkjermingRefusals)
  opphev(
    @FraKall() kall: Kall,
    @Param() { kommune, ref }: SkjermingSted,
    @Body() body: OpphevelseRequest,
  ): Promise<Kvittering> {
    const data = { ref, grunn: body.grunn };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new OpphevSkjermingCommand(asked('OpphevSkjerming', data, meta)),
    );
  }

  /** Destroys personal data for good; every proof of what was written still holds. */
  @Post(':ref/makulering')
  @Roller('kommunedirektoer', 'administrator')
  @KanAvslaa(UkjentKommune, ...makulerSkjermingRefusals)
  makuler(
    @FraKall() kall: Kall,
    @Param() { kommune, ref }: SkjermingSted,
    @Body() body: MakuleringRequest,
  ): Promise<Kvittering> {
    const data = { ref, grunn: body.grunn, bekreftelse: body.bekreftelse };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new MakulerSkjermingCommand(asked('MakulerSkjerming', data, meta)),
    );
  }

  /** Reads what is screened in one fact. The look is put on record before anything is shown. */
  @Post(':ref/innsyn')
  @Roller(
    'saksbehandler',
    'kommunalsjef',
    'kommunedirektoer',
    'moetesekretaer',
    'kontrollutvalgssekretariat',
    'regnskapsrevisor',
    'forvaltningsrevisor',
  )
  @KanAvslaa(UkjentKommune, ...registrerInnsynRefusals, ...innsynRefusals)
  async se(
    @FraKall() kall: Kall,
    @Param() { kommune, ref }: SkjermingSted,
    @Body() body: InnsynRequest,
  ): Promise<Innsynskvittering> {
    const { stroem, revisjon, formaal } = body;
    const id = await this.kommuner.idAv(kommune);
    const skjermet = await this.innsyn.skjermede(id, ref, stroem, revisjon);
    if (skjermet.length === 0) throw new Avvist(IngenSkjermetTekst(ref));
    const kvittering = await this.door.send(
      kall,
      kommune,
      body,
      (meta) =>
        new RegistrerInnsynCommand(asked('RegistrerInnsyn', { ref, stroem, revisjon, formaal }, meta)),
    );
    const tekster = await this.innsyn.tekstene(id, ref, stroem, revisjon);
    return Object.assign(kvittering, { tekster });
  }
}
