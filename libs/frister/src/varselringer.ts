import {
  deriveUuid,
  type BusCommand,
  type CommandRunner,
  type Outcome,
  type Receipt,
} from '@saksgang/commands';
import type { Mailer } from '@saksgang/epost';
import { asked } from '@saksgang/http';
import { osloDato, type AnyCommand, type Clock, type CommandMeta, type Event } from '@saksgang/kernel';
import {
  MeldFristUtloeptCommand,
  meldingOm,
  oenskedeAlarmer,
  oppdrag as oppdragEvolution,
  oppdragStream,
  PaabegynnPaaminnelseCommand,
  planFor,
  RegistrerPaaminnelseCommand,
  svarlinjer,
  uendretStatus,
  utloeptVersjon,
  varslingsplaneneI,
  type Kanal,
  type MeldFristUtloept,
  type OppdragRegistrert,
  type PaabegynnPaaminnelse,
  type PaaminnelsePaabegynt,
  type RegistrerPaaminnelse,
} from '@saksgang/oppfoelging';
import type { Segl } from '@saksgang/tilgang';
import type { Adressebok } from './adressebok';
import { alarmstedI, kommandoIdAv, type Alarmsted } from './alarm-id';
import { Paabegynte } from './paabegynte';
import { fristversjonI, svarlenke } from './svarlenke';

export interface RingerOptions {
  readonly runner: CommandRunner;
  readonly execute: (command: BusCommand<AnyCommand>) => Promise<Outcome>;
  readonly registrert: (sted: Alarmsted) => OppdragRegistrert['data'] | null;
  readonly adressebok: Adressebok;
  /** Null when no mail server is set up: reminders are then in Saksgang alone. */
  readonly mailer: Mailer | null;
  /** Where people find Saksgang, for links in mail. */
  readonly adresse: string | null;
  /** Seals the links by which a reminder is answered; null when there is no key for it, and then mail has no such links. */
  readonly segl: Segl | null;
  readonly clock: Clock;
  /**
   * How long another process may take from its claim of a reminder until it is recorded as sent, in milliseconds; 0 where
   * there can be no other. After that it is taken to have stopped, and the reminder is sent again.
   */
  readonly taalmodighetMs: number;
}

type Paaminnelse = PaaminnelsePaabegynt['data'];

/**
 * What happens when an alarm rings: it becomes a command, and the oppdrag says whether there is still a reason. A reminder
 * is claimed, sent and recorded, in that order. Whoever is stopped between sending and recording sends again, under the
 * same Message-ID: over SMTP nobody can know whether the first one came through.
 */
export class Varselringer {
  private readonly ringer = new Map<string, Promise<void>>();
  private readonly paabegynte: Paabegynte;

  constructor(private readonly options: RingerOptions) {
    this.paabegynte = new Paabegynte(options.taalmodighetMs);
  }

  /** An alarm clock that is emptied and wound again may ring what rings already: it is then one and the same ring. */
  readonly ring = (id: string): Promise<void> => {
    const alt = this.ringer.get(id);
    if (alt) return alt;
    const ny = this.ringUt(id).finally(() => this.ringer.delete(id));
    this.ringer.set(id, ny);
    return ny;
  };

  private async ringUt(id: string): Promise<void> {
    const sted = alarmstedI(id);
    if (!sted) return;
    const versjon = utloeptVersjon(sted.alarm);
    return versjon === null ? this.minn(id, sted) : this.meldUtloept(sted, versjon);
  }

  private async meldUtloept(sted: Alarmsted, fristversjon: number): Promise<void> {
    const meta = this.meta(sted, 'utloept');
    const command = asked<MeldFristUtloept>('MeldFristUtloept', { fristversjon }, meta);
    gjelder(await this.options.execute(new MeldFristUtloeptCommand(sted.oppdrag, command)));
  }

  private async minn(id: string, sted: Alarmsted): Promise<void> {
    const kanaler = this.paabegynte.sendt(id) ?? (await this.sendt(id, sted));
    if (kanaler) await this.registrer(sted, kanaler);
    this.paabegynte.glem(id);
  }

  /** Claims a reminder and sends it; null when the oppdrag calls for none. */
  private async sendt(id: string, sted: Alarmsted): Promise<readonly Kanal[] | null> {
    if (!(await this.erOensket(sted))) return null;
    const paaminnelse = await this.paabegynt(id, sted);
    if (!paaminnelse) return null;
    const kanaler = await this.send(sted, paaminnelse);
    this.paabegynte.erSendt(id, kanaler);
    return kanaler;
  }

  private async erOensket({ kommune, oppdrag, alarm }: Alarmsted): Promise<boolean> {
    const { runner, clock } = this.options;
    const tilstand = await runner.stateOf(oppdragStream(kommune, oppdrag), oppdragEvolution);
    if (!tilstand.finnes) return false;
    const plan = planFor(await varslingsplaneneI(runner, kommune), tilstand.type);
    return oenskedeAlarmer(tilstand, plan, clock.now()).some(({ id }) => id === alarm);
  }

  /** The reminder as it was claimed, now or by one who was stopped; null when the oppdrag calls for none. */
  private async paabegynt(id: string, sted: Alarmsted): Promise<Paaminnelse | null> {
    const data = { varsel: sted.alarm };
    const command = asked<PaabegynnPaaminnelse>('PaabegynnPaaminnelse', data, this.meta(sted, 'paabegynt'));
    const svar = gjelder(await this.options.execute(new PaabegynnPaaminnelseCommand(sted.oppdrag, command)));
    if (!svar) return null;
    if (!this.paabegynte.taOver(id, svar.gjentatt))
      throw new Error(`En annen prosess har påbegynt ${id}, og har ennå tid på seg.`);
    return svar.events.find(erPaabegynt)?.data ?? null;
  }

  private async registrer(sted: Alarmsted, kanaler: readonly Kanal[]): Promise<void> {
    const data = { varsel: sted.alarm, meldingsId: meldingsId(sted), kanaler };
    const command = asked<RegistrerPaaminnelse>('RegistrerPaaminnelse', data, this.meta(sted, 'sendt'));
    const svar = await this.options.execute(new RegistrerPaaminnelseCommand(sted.oppdrag, command));
    if (!svar.ok) throw new Error(svar.refusal.melding);
  }

  private async send(sted: Alarmsted, paaminnelse: Paaminnelse): Promise<readonly Kanal[]> {
    const { adressebok, mailer, adresse, registrert } = this.options;
    const til = paaminnelse.til.flatMap((v) => adressebok.adresseTil(sted.kommune, v) ?? []);
    const oppdrag = registrert(sted);
    if (!mailer || !oppdrag || til.length === 0) return ['saksgang'];
    const { emne, tekst } = meldingOm(oppdrag, paaminnelse);
    const side = adresse === null ? [] : [`${adresse}/kommune/${sted.kommune}/oppdrag/${sted.oppdrag}`];
    const brev = {
      id: meldingsId(sted),
      til: [...new Set(til)],
      emne,
      tekst: [tekst, ...side, ...(await this.svar(sted, paaminnelse))].join('\n'),
    };
    await mailer.send(brev);
    return ['saksgang', 'epost'];
  }

  /** How the reminder may be answered from the mail; in no way when there is no status to report. */
  private async svar(sted: Alarmsted, { til }: Paaminnelse): Promise<readonly string[]> {
    const { runner, adresse, segl, clock } = this.options;
    const tilstand = await runner.stateOf(oppdragStream(sted.kommune, sted.oppdrag), oppdragEvolution);
    const fristversjon = fristversjonI(sted.alarm);
    if (adresse === null || segl === null || fristversjon === null) return [];
    if (!uendretStatus(tilstand, fristversjon).ok) return [];
    const lenken = (mottaker: number): string => svarlenke(segl, { ...sted, mottaker }, clock.now());
    return svarlinjer(til.map((fra, i) => ({ fra, adresse: `${adresse}/svar/${lenken(i)}` })));
  }

  /** The same alarm asks under the same ids, so that asking again changes nothing. */
  private meta({ kommune, oppdrag, alarm }: Alarmsted, hva: string): CommandMeta {
    const naa = this.options.clock.now();
    return {
      id: kommandoIdAv({ oppdrag, alarm }, hva),
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

const meldingsId = ({ kommune, oppdrag, alarm }: Alarmsted): string =>
  `<${kommune}.${oppdrag}.${alarm}@saksgang>`;

/**
 * What came of it; null when the oppdrag has no reason for it any more. All else must ring again: clocks of two machines
 * differ by a little, and others may write to the oppdrag at the same time.
 */
const gjelder = (svar: Outcome): Receipt | null => {
  if (svar.ok) return svar.value;
  if (INGEN_GRUNN.includes(svar.refusal.code)) return null;
  throw new Error(svar.refusal.melding);
};
const INGEN_GRUNN: readonly string[] = [
  'OppdragetFinnesIkke',
  'VarseletGjelderIkkeLenger',
  'EtSenereVarselErForfalt',
];

const erPaabegynt = (event: Event): event is PaaminnelsePaabegynt => event.type === 'PaaminnelsePaabegynt';
