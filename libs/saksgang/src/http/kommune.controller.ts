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
import {
  FastsettUkebrevCommand,
  FastsettVarslingsplanCommand,
  GiDelegasjonCommand,
  OpprettKommuneCommand,
  VedtaReglementCommand,
} from '../application/kommune.commands';
import { fastsettUkebrevRefusals } from '../domene/kommune/fastsett-ukebrev';
import { fastsettVarslingsplanRefusals } from '../domene/kommune/fastsett-varslingsplan';
import { giDelegasjonRefusals } from '../domene/kommune/gi-delegasjon';
import { opprettKommuneRefusals } from '../domene/kommune/opprett-kommune';
import type { Reglement } from '../domene/kommune/reglement';
import { vedtaReglementRefusals } from '../domene/kommune/vedta-reglement';
import { GiDelegasjonRequest, OpprettKommuneRequest } from './kommune.requests';
import { ReglementRequest } from './reglement.requests';
import { UkebrevRequest } from './ukebrev.requests';
import { VarslingsplanRequest } from './varslingsplan.requests';

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

  /** Records the local rules that kommunestyret has decided. A version is whole: what is left out is not fixed. */
  @Post(':kommune/reglement')
  @Roller('moetesekretaer')
  @KanAvslaa(...vedtaReglementRefusals)
  vedtaReglement(
    @FraKall() kall: Kall,
    @Param() { kommune }: KommuneSted,
    @Body() body: ReglementRequest,
  ): Promise<Kvittering> {
    const { organ, saksnummer, dato } = body.vedtak;
    const versjon = { gjelderFra: body.gjelderFra, vedtak: { organ, saksnummer, dato } };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => {
        const data = { id: deriveUuid(meta.id, 'reglement'), ...versjon, reglement: reglementI(body) };
        return new VedtaReglementCommand(asked('VedtaReglement', data, meta));
      },
      (meta) => ({ reglement: deriveUuid(meta.id, 'reglement') }),
    );
  }

  /** Fixes when reminders of frister are given. The plan holds at once, also for the oppdrag that are there. */
  @Post(':kommune/varslingsplaner')
  @Roller('kommunedirektoer', 'administrator')
  @KanAvslaa(...fastsettVarslingsplanRefusals)
  fastsettVarslingsplan(
    @FraKall() kall: Kall,
    @Param() { kommune }: KommuneSted,
    @Body() body: VarslingsplanRequest,
  ): Promise<Kvittering> {
    const { type = null, foer, etter, klokken } = body;
    const data = { type, foer, etter, klokken };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new FastsettVarslingsplanCommand(asked('FastsettVarslingsplan', data, meta)),
    );
  }

  /** Fixes on which day of the week the weekly letters about oppdrag are sent, or that none are. */
  @Post(':kommune/ukebrev')
  @Roller('kommunedirektoer', 'administrator')
  @KanAvslaa(...fastsettUkebrevRefusals)
  fastsettUkebrev(
    @FraKall() kall: Kall,
    @Param() { kommune }: KommuneSted,
    @Body() body: UkebrevRequest,
  ): Promise<Kvittering> {
    const data = { ukedag: body.ukedag };
    return this.door.send(
      kall,
      kommune,
      body,
      (meta) => new FastsettUkebrevCommand(asked('FastsettUkebrev', data, meta)),
    );
  }
}

const reglementI = (body: ReglementRequest): Reglement => {
  const { mindretallsanke: anke, handlingsregler } = body;
  return {
    forslagEtterOpptak: body.forslagEtterOpptak ?? null,
    forslagsrett: body.forslagsrett?.map(({ type, roller, organer }) => ({ type, roller, organer })) ?? null,
    mindretallsanke: anke
      ? { teller: anke.teller, nevner: anke.nevner, fristDager: anke.fristDager ?? null }
      : null,
    fristForForslag: body.fristForForslag ?? null,
    fristForBudsjettspoersmaal: body.fristForBudsjettspoersmaal ?? null,
    handlingsregler: {
      nettoDriftsresultat: handlingsregler?.nettoDriftsresultat ?? null,
      disposisjonsfond: handlingsregler?.disposisjonsfond ?? null,
      gjeldsgrad: handlingsregler?.gjeldsgrad ?? null,
    },
  };
};
