import { deriveUuid, type Outcome, type Receipt } from '@saksgang/commands';
import { asked } from '@saksgang/http';
import type { CommandMeta, Event } from '@saksgang/kernel';
import {
  MeldFristUtloeptCommand,
  MeldRapportUteblittCommand,
  meldingOm,
  oenskedeAlarmer,
  oppdrag as oppdragEvolution,
  oppdragStream,
  PaabegynnPaaminnelseCommand,
  planFor,
  RegistrerPaaminnelseCommand,
  svarlinjer,
  uendretStatus,
  uteblittRapport,
  utloeptVersjon,
  varslingsplaneneI,
  type Kanal,
  type MeldFristUtloept,
  type MeldRapportUteblitt,
  type OppdragRegistrert,
  type PaabegynnPaaminnelse,
  type PaaminnelsePaabegynt,
  type RegistrerPaaminnelse,
} from '@saksgang/oppfoelging';
import type { Segl } from '@saksgang/tilgang';
import { alarmstedI, kommandoIdAv, type Alarmsted } from './alarm-id';
import { enRinging } from './en-ringing';
import { erTidFor } from './er-tid';
import { alarmmeta, type RingerOptions } from './ringer';
import { fristversjonI, svarlenke } from './svarlenke';
import { gitt, Utsendelser, type Krav } from './utsendelser';

export interface VarselringerOptions extends RingerOptions {
  readonly registrert: (sted: Alarmsted) => OppdragRegistrert['data'] | null;
  /** Seals the links by which a reminder is answered; null when there is no key for it, and then mail has no such links. */
  readonly segl: Segl | null;
}

type Paaminnelse = PaaminnelsePaabegynt['data'];

/**
 * What happens when an alarm rings: it becomes a command, and the oppdrag says whether there is still a reason.
 */
export class Varselringer {
  readonly ring = enRinging((id) => this.ringUt(id));
  private readonly utsendelser: Utsendelser;

  constructor(private readonly options: VarselringerOptions) {
    this.utsendelser = new Utsendelser(options.taalmodighetMs);
  }

  private async ringUt(id: string): Promise<void> {
    const sted = alarmstedI(id);
    if (!sted) return;
    const versjon = utloeptVersjon(sted.alarm);
    const rapport = uteblittRapport(sted.alarm);
    if (versjon !== null) return this.meldUtloept(sted, versjon);
    return rapport === null ? this.minn(id, sted) : this.meldUteblitt(sted, rapport);
  }

  private async meldUteblitt(sted: Alarmsted, rapport: string): Promise<void> {
    const meta = this.meta(sted, 'uteblitt');
    const command = asked<MeldRapportUteblitt>('MeldRapportUteblitt', { rapport }, meta);
    gjelder(await this.options.execute(new MeldRapportUteblittCommand(sted.oppdrag, command)));
  }

  private async meldUtloept(sted: Alarmsted, fristversjon: number): Promise<void> {
    const meta = this.meta(sted, 'utloept');
    const command = asked<MeldFristUtloept>('MeldFristUtloept', { fristversjon }, meta);
    gjelder(await this.options.execute(new MeldFristUtloeptCommand(sted.oppdrag, command)));
  }

  private minn(id: string, sted: Alarmsted): Promise<void> {
    return this.utsendelser.gi(id, {
      krev: () => this.krev(sted),
      send: (paaminnelse) => this.send(sted, paaminnelse),
      registrer: (kanaler) => this.registrer(sted, kanaler),
    });
  }

  /** What rings while nobody is at work is let go: the keeper winds it again for when they are. */
  private async erOensket({ kommune, oppdrag, alarm }: Alarmsted): Promise<boolean> {
    const { runner, clock } = this.options;
    const tilstand = await runner.stateOf(oppdragStream(kommune, oppdrag), oppdragEvolution);
    if (!tilstand.finnes) return false;
    const plan = planFor(await varslingsplaneneI(runner, kommune), tilstand.type);
    const naa = clock.now();
    if (!oenskedeAlarmer(tilstand, plan, naa).some(({ id }) => id === alarm)) return false;
    return erTidFor(naa, plan.klokken);
  }

  /** The reminder as it was claimed, now or by one who was stopped; null when the oppdrag calls for none. */
  private async krev(sted: Alarmsted): Promise<Krav<Paaminnelse> | null> {
    if (!(await this.erOensket(sted))) return null;
    const data = { varsel: sted.alarm };
    const command = asked<PaabegynnPaaminnelse>('PaabegynnPaaminnelse', data, this.meta(sted, 'paabegynt'));
    const svar = gjelder(await this.options.execute(new PaabegynnPaaminnelseCommand(sted.oppdrag, command)));
    const paaminnelse = svar?.events.find(erPaabegynt)?.data;
    return svar && paaminnelse ? { hva: paaminnelse, gjentatt: svar.gjentatt } : null;
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
    if (!oppdrag) return ['saksgang'];
    return gitt(mailer, til, async () => {
      const { emne, tekst } = meldingOm(oppdrag, paaminnelse);
      const side = adresse === null ? [] : [`${adresse}/kommune/${sted.kommune}/oppdrag/${sted.oppdrag}`];
      const svar = await this.svar(sted, paaminnelse);
      return { id: meldingsId(sted), emne, tekst: [tekst, ...side, ...svar].join('\n') };
    });
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

  private meta({ kommune, oppdrag, alarm }: Alarmsted, hva: string): CommandMeta {
    const korrelasjon = deriveUuid(oppdrag, `varsel:${alarm}`);
    return alarmmeta(this.options.clock, kommune, kommandoIdAv({ oppdrag, alarm }, hva), korrelasjon);
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
