import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { KanAvslaa, UtenforLoggen } from '@saksgang/http';
import type { Rolle } from '@saksgang/kernel';
import { Avvist, erFraMaskinen, PUBLIKUM, Roller, Tilganger, type Forespoersel } from '@saksgang/tilgang';
import { eksempelperson, EKSEMPELPERSONER, type Eksempelperson } from '../eksempel/eksempelpersoner';
import {
  EksempelpersonenFinnesIkke,
  EksempelpersonerFinnesIkkeHer,
  ForespoerselenErIkkeFraSiden,
} from '../innlogging.refusals';
import { INNLOGGINGSOPPSETT, type Innloggingsoppsett } from '../oppsett';
import { kapselMed, noekkelIKapselen, utenKapsel } from '../oekter/informasjonskapsel';
import { erEgenOpprinnelse, Oektidentitet } from '../oekter/oektidentitet';
import { Oekter } from '../oekter/oekter';
import { Tilgangslogg } from '../tilgangslogg';
import { VelgEksempelpersonRequest } from './innlogging.requests';

interface Svar {
  header(navn: string, verdi: string): unknown;
}

/** Whoever asks, as his own pages show him. */
export interface Meg {
  readonly innlogget: boolean;
  readonly person: string | null;
  readonly navn: string | null;
  /** The role that he mostly acts in. */
  readonly rolle: Rolle;
  readonly parti: string | null;
  readonly kommuner: readonly { readonly kommune: string; readonly roller: readonly Rolle[] }[];
  /** Whether example persons may be chosen here. */
  readonly eksempel: boolean;
}

@Controller('api')
export class InnloggingController {
  constructor(
    private readonly oekter: Oekter,
    private readonly identiteter: Oektidentitet,
    private readonly tilganger: Tilganger,
    private readonly logg: Tilgangslogg,
    @Inject(INNLOGGINGSOPPSETT) private readonly oppsett: Innloggingsoppsett,
  ) {}

  /** Who asks, and in which roles. */
  @Get('meg')
  @Roller('alle')
  meg(@Req() request: Forespoersel, @Res({ passthrough: true }) svar: Svar): Meg {
    svar.header('cache-control', 'no-store');
    const eksempel = this.kanVelges(request);
    const oekt = this.identiteter.oektenI(request);
    if (oekt === null)
      return {
        innlogget: false,
        person: null,
        navn: null,
        rolle: PUBLIKUM.rolle,
        parti: null,
        kommuner: [],
        eksempel,
      };
    const { person, navn } = oekt;
    const kommuner = this.tilganger.kommunene(person);
    const [foerst] = [...this.tilganger.rollene(person, null), ...kommuner.flatMap((k) => k.roller)];
    return {
      innlogget: true,
      person,
      navn,
      rolle: foerst?.rolle ?? PUBLIKUM.rolle,
      parti: foerst?.parti ?? null,
      kommuner: kommuner.map(({ kommune, roller }) => ({ kommune, roller: roller.map((r) => r.rolle) })),
      eksempel,
    };
  }

  /** The made-up persons that Saksgang can be tried as. */
  @Get('innlogging/eksempelpersoner')
  @Roller('alle')
  @KanAvslaa(EksempelpersonerFinnesIkkeHer)
  eksempelpersoner(@Req() request: Forespoersel): { readonly personer: readonly Eksempelperson[] } {
    this.krevEksempel(request);
    return { personer: EKSEMPELPERSONER };
  }

  /** Signs in as an example person. */
  @Post('innlogging/eksempel')
  @HttpCode(204)
  @Roller('alle')
  @UtenforLoggen()
  @KanAvslaa(EksempelpersonerFinnesIkkeHer, EksempelpersonenFinnesIkke, ForespoerselenErIkkeFraSiden)
  velg(
    @Req() request: Forespoersel,
    @Res({ passthrough: true }) svar: Svar,
    @Body() { person }: VelgEksempelpersonRequest,
  ): void {
    this.krevEksempel(request);
    // Nobody is signed in yet, so no cookie tells another page's request from our own.
    if (!erEgenOpprinnelse(request.headers, this.oppsett.adresse))
      throw new Avvist(ForespoerselenErIkkeFraSiden());
    const valgt = eksempelperson(person);
    if (valgt === null) throw new Avvist(EksempelpersonenFinnesIkke());
    this.avslutt(request);
    const noekkel = this.oekter.aapne({
      person,
      navn: valgt.navn,
      kilde: 'eksempel',
      tilbydersOekt: null,
    });
    this.logg.skriv({ hendelse: 'innlogget', kilde: 'eksempel', person });
    svar.header('set-cookie', kapselMed(noekkel, this.sikker()));
  }

  /** Signs out: the session is ended here, wherever its cookie may be. */
  @Post('utlogging')
  @HttpCode(204)
  @Roller('alle')
  @KanAvslaa(ForespoerselenErIkkeFraSiden)
  loggUt(@Req() request: Forespoersel, @Res({ passthrough: true }) svar: Svar): void {
    this.avslutt(request);
    svar.header('set-cookie', utenKapsel(this.sikker()));
  }

  private avslutt(request: Forespoersel): void {
    const noekkel = noekkelIKapselen(request);
    if (noekkel === null) return;
    const oekt = this.oekter.finn(noekkel);
    if (oekt === null) return;
    this.oekter.avslutt(noekkel);
    this.logg.skriv({ hendelse: 'utlogget', person: oekt.person });
  }

  private sikker(): boolean {
    return this.oppsett.adresse?.startsWith('https:') === true;
  }

  private kanVelges(request: Forespoersel): boolean {
    return this.oppsett.eksempelpersoner && erFraMaskinen(request);
  }

  private krevEksempel(request: Forespoersel): void {
    if (!this.kanVelges(request)) throw new Avvist(EksempelpersonerFinnesIkkeHer());
  }
}
