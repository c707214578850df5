import { metaAt, type BusCommand, type CommandRunner, type Outcome } from '@saksgang/commands';
import { asked } from '@saksgang/http';
import {
  ok,
  osloDato,
  refusal,
  refused,
  skrivDato,
  type AnyCommand,
  type Clock,
  type CommandMeta,
  type Dato,
  type Event,
  type Refusal,
  type Result,
} from '@saksgang/kernel';
import {
  MeldUendretStatusCommand,
  oppdrag as oppdragEvolution,
  oppdragStream,
  uendretStatus,
  type Arbeidsstatus,
  type MeldUendretStatus,
  type PaaminnelsePaabegynt,
  type Varslet,
} from '@saksgang/oppfoelging';
import type { Segl } from '@saksgang/tilgang';
import { kommandoIdAv } from './alarm-id';
import { fristversjonI, lestSvarlenke, type Svarlenke } from './svarlenke';

export const LenkenErUgyldig = refusal(
  'LenkenErUgyldig',
  'finnes-ikke',
  'Lenken er ikke gyldig her. Kopier hele lenken fra e-posten, eller meld status i Saksgang.',
);

export const LenkenErUtloept = refusal(
  'LenkenErUtloept',
  'gjelder-ikke-lenger',
  'Lenken gjaldt i 60 dager og er utløpt. Meld status i Saksgang.',
);

export const LenkenErBrukt = refusal(
  'LenkenErBrukt',
  'gjelder-ikke-lenger',
  (dag: Dato) =>
    `Uendret status er allerede meldt ${skrivDato(dag)} med denne lenken, og ingenting er endret nå. Er det mer å si, meld status i Saksgang.`,
);

/** What one who follows the link is shown. */
export interface Svarskjema {
  readonly tittel: string;
  readonly punkt: string;
  readonly organ: string;
  readonly vedtaksdato: Dato;
  readonly frist: Dato;
  readonly status: Arbeidsstatus;
  readonly fra: Varslet;
}

/** A link to a reminder of a frist, with the version it was of. */
type Besvarbar = Svarlenke & { readonly fristversjon: number };

export interface LenkesvarOptions {
  readonly runner: CommandRunner;
  readonly execute: (command: BusCommand<AnyCommand>) => Promise<Outcome>;
  /** Null when there is no key that links could have been sealed with. */
  readonly segl: Segl | null;
  readonly clock: Clock;
}

const svarId = (lenke: Svarlenke) => kommandoIdAv(lenke, `uendret:${lenke.mottaker}`);

/** Answers to reminders by the link in the mail. Whoever has the link may answer, once, as the one it was made for. */
export class Lenkesvar {
  constructor(private readonly options: LenkesvarOptions) {}

  /** What the link is about. Nothing is written: programs that look through mail follow links. */
  async vis(token: string): Promise<Result<Svarskjema, Refusal>> {
    const lenke = this.lest(token);
    return lenke.ok ? this.skjema(lenke.value) : lenke;
  }

  /** Reports that the status is unchanged; the second time, however it is put, it is refused. */
  async meld(token: string, kommentar: string): Promise<Result<Svarskjema, Refusal>> {
    const lenke = this.lest(token);
    if (!lenke.ok) return lenke;
    const skjema = await this.skjema(lenke.value);
    if (!skjema.ok) return skjema;
    const data = { fristversjon: lenke.value.fristversjon, kommentar };
    const command = asked<MeldUendretStatus>('MeldUendretStatus', data, this.meta(lenke.value, skjema.value));
    const svar = await this.options.execute(new MeldUendretStatusCommand(lenke.value.oppdrag, command));
    if (svar.ok && !svar.value.gjentatt) return skjema;
    // Somebody was first, at the same time.
    return refused((await this.brukt(lenke.value)) ?? (svar.ok ? LenkenErUgyldig() : svar.refusal));
  }

  private lest(token: string): Result<Besvarbar, Refusal> {
    const { segl, clock } = this.options;
    const lenke = segl && lestSvarlenke(segl, token);
    const fristversjon = lenke && fristversjonI(lenke.alarm);
    if (lenke === null || fristversjon === null) return refused(LenkenErUgyldig());
    return Date.parse(clock.now()) > lenke.til ? refused(LenkenErUtloept()) : ok({ ...lenke, fristversjon });
  }

  private async skjema(lenke: Besvarbar): Promise<Result<Svarskjema, Refusal>> {
    const brukt = await this.brukt(lenke);
    if (brukt) return refused(brukt);
    const oppdrag = await this.options.runner.stateOf(this.stream(lenke), oppdragEvolution);
    const status = uendretStatus(oppdrag, lenke.fristversjon);
    if (!status.ok) return status;
    const fra = await this.mottaker(lenke);
    if (!oppdrag.finnes || !oppdrag.frist || !fra) return refused(LenkenErUgyldig());
    const { tittel, punkt, organ, vedtaksdato, frist } = oppdrag;
    return ok({ tittel, punkt, organ, vedtaksdato, frist: frist.dato, status: status.value, fra });
  }

  private async brukt(lenke: Svarlenke): Promise<Refusal | null> {
    const { runner } = this.options;
    const svart = await runner.receiptOf(this.stream(lenke), oppdragEvolution, svarId(lenke));
    return svart && LenkenErBrukt(osloDato(svart.registrert));
  }

  /** Whom the reminder was given to, as it was claimed. */
  private async mottaker(lenke: Svarlenke): Promise<Varslet | null> {
    const id = kommandoIdAv(lenke, 'paabegynt');
    const paabegynt = await this.options.runner.receiptOf(this.stream(lenke), oppdragEvolution, id);
    return paabegynt?.events.find(erPaabegynt)?.data.til[lenke.mottaker] ?? null;
  }

  private meta(lenke: Svarlenke, { fra, frist }: Svarskjema): CommandMeta {
    return metaAt(this.options.clock.now(), {
      id: svarId(lenke),
      kommune: lenke.kommune,
      aktoer: fra.person ?? fra.rolle,
      rolle: 'saksbehandler',
      kilde: { dokument: `Svar på lenken i påminnelsen om fristen ${skrivDato(frist)}` },
    });
  }

  private stream({ kommune, oppdrag }: Svarlenke) {
    return oppdragStream(kommune, oppdrag);
  }
}

const erPaabegynt = (event: Event): event is PaaminnelsePaabegynt => event.type === 'PaaminnelsePaabegynt';
