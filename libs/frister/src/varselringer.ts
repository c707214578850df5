import { deriveUuid, type BusCommand, type CommandRunner, type Outcome } from '@saksgang/commands';
import type { Mailer } from '@saksgang/epost';
import { asked } from '@saksgang/http';
import {
  osloDato,
  type AnyCommand,
  type Clock,
  type CommandId,
  type CommandMeta,
  type Event,
} from '@saksgang/kernel';
import {
  MeldFristUtloeptCommand,
  meldingOm,
  oppdrag as oppdragEvolution,
  oppdragStream,
  PaabegynnPaaminnelseCommand,
  RegistrerPaaminnelseCommand,
  utloeptVersjon,
  type Kanal,
  type MeldFristUtloept,
  type OppdragRegistrert,
  type PaabegynnPaaminnelse,
  type PaaminnelsePaabegynt,
  type RegistrerPaaminnelse,
} from '@saksgang/oppfoelging';
import type { Adressebok } from './adressebok';
import { alarmstedI, type Alarmsted } from './alarm-id';

export interface RingerOptions {
  readonly runner: CommandRunner;
  readonly execute: (command: BusCommand<AnyCommand>) => Promise<Outcome>;
  readonly registrert: (sted: Alarmsted) => OppdragRegistrert['data'] | null;
  readonly adressebok: Adressebok;
  /** Null when no mail server is set up: reminders are then in Saksgang alone. */
  readonly mailer: Mailer | null;
  /** Where people find Saksgang, for links in mail. */
  readonly adresse: string | null;
  readonly clock: Clock;
}

type Paaminnelse = PaaminnelsePaabegynt['data'];

/**
 * What happens when an alarm rings: it becomes a command, and the oppdrag says whether there is still a reason. A reminder
 * is claimed, sent and recorded, in that order. Whoever is stopped between sending and recording sends again, under the
 * same Message-ID: over SMTP nobody can know whether the first one came through.
 */
export class Varselringer {
  constructor(private readonly options: RingerOptions) {}

  readonly ring = async (id: string): Promise<void> => {
    const sted = alarmstedI(id);
    if (!sted) return;
    const versjon = utloeptVersjon(sted.alarm);
    return versjon === null ? this.minn(sted) : this.meldUtloept(sted, versjon);
  };

  private async meldUtloept(sted: Alarmsted, fristversjon: number): Promise<void> {
    const meta = this.meta(sted, 'utloept');
    const command = asked<MeldFristUtloept>('MeldFristUtloept', { fristversjon }, meta);
    krevForfalt(await this.options.execute(new MeldFristUtloeptCommand(sted.oppdrag, command)));
  }

  private async minn(sted: Alarmsted): Promise<void> {
    if (await this.erSendt(sted)) return;
    const paaminnelse = await this.paabegynt(sted);
    if (!paaminnelse) return;
    const meldingsId = `<${sted.kommune}.${sted.oppdrag}.${sted.alarm}@saksgang>`;
    const kanaler = await this.send(sted, paaminnelse, meldingsId);
    const data = { varsel: sted.alarm, meldingsId, kanaler };
    const command = asked<RegistrerPaaminnelse>('RegistrerPaaminnelse', data, this.meta(sted, 'sendt'));
    await this.options.execute(new RegistrerPaaminnelseCommand(sted.oppdrag, command));
  }

  private async erSendt({ kommune, oppdrag, alarm }: Alarmsted): Promise<boolean> {
    const tilstand = await this.options.runner.stateOf(oppdragStream(kommune, oppdrag), oppdragEvolution);
    return tilstand.finnes && tilstand.paaminnelser.get(alarm) === 'sendt';
  }

  /** The reminder as it was claimed, now or by one who was stopped; null when the oppdrag calls for none. */
  private async paabegynt(sted: Alarmsted): Promise<Paaminnelse | null> {
    const data = { varsel: sted.alarm };
    const command = asked<PaabegynnPaaminnelse>('PaabegynnPaaminnelse', data, this.meta(sted, 'paabegynt'));
    const svar = await this.options.execute(new PaabegynnPaaminnelseCommand(sted.oppdrag, command));
    krevForfalt(svar);
    return svar.ok ? (svar.value.events.find(erPaabegynt)?.data ?? null) : null;
  }

  private async send(sted: Alarmsted, paaminnelse: Paaminnelse, id: string): Promise<readonly Kanal[]> {
    const { adressebok, mailer, adresse, registrert } = this.options;
    const til = paaminnelse.til.flatMap((v) => adressebok.adresseTil(sted.kommune, v) ?? []);
    const oppdrag = registrert(sted);
    if (!mailer || !oppdrag || til.length === 0) return ['saksgang'];
    const { emne, tekst } = meldingOm(oppdrag, paaminnelse);
    const side = adresse === null ? [] : [`${adresse}/kommune/${sted.kommune}/oppdrag/${sted.oppdrag}`];
    await mailer.send({ id, til: [...new Set(til)], emne, tekst: [tekst, ...side].join('\n') });
    return ['saksgang', 'epost'];
  }

  /** The same alarm asks under the same ids, so that asking again changes nothing. */
  private meta({ kommune, oppdrag, alarm }: Alarmsted, hva: string): CommandMeta {
    const naa = this.options.clock.now();
    const id = deriveUuid(oppdrag, `varsel:${alarm}:${hva}`);
    return {
      id: id as CommandId,
      kommune,
      aktoer: 'varsler',
      rolle: 'system',
      naa,
      idag: osloDato(naa),
      skjedde: osloDato(naa),
      kilde: null,
      begrunnelse: null,
      korrelasjon: deriveUuid(oppdrag, `varsel:${alarm}`),
      aarsak: null,
    };
  }
}

/** Clocks of two machines differ by a little: what rang too early rings again. */
const krevForfalt = (svar: Outcome): void => {
  if (!svar.ok && FOR_TIDLIG.includes(svar.refusal.code)) throw new Error(svar.refusal.melding);
};
const FOR_TIDLIG: readonly string[] = ['VarseletErIkkeForfalt', 'FristenErIkkeUtloept'];

const erPaabegynt = (event: Event): event is PaaminnelsePaabegynt => event.type === 'PaaminnelsePaabegynt';
