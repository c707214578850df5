import { deriveUuid, type BusCommand, type CommandRunner, type Outcome } from '@saksgang/commands';
import type { Mailer } from '@saksgang/epost';
import { asked } from '@saksgang/http';
import {
  osloDato,
  type AnyCommand,
  type Clock,
  type CommandId,
  type CommandMeta,
  type Dato,
  type KommuneId,
  type Uuid,
} from '@saksgang/kernel';
import {
  brevtiden,
  brevtidspunkt,
  mottakernoekkel,
  PaabegynnUkebrevCommand,
  RegistrerUkebrevCommand,
  ukebrevene,
  ukebrevStream,
  ukebrevtekst,
  type Brevmottaker,
  type Kanal,
  type Oppdragsnavn,
  type PaabegynnUkebrev,
  type RegistrerUkebrev,
  type Ukebrevene,
  type Ukebrevet,
  type Ukebrevutkast,
} from '@saksgang/oppfoelging';
import type { Adressebok } from './adressebok';
import { Paabegynte } from './paabegynte';
import { kjennemerke, ukebrevMeldingsId, ukebrevstedI, type Ukebrevsted } from './ukebrev-id';

export interface UkebrevringerOptions {
  readonly runner: CommandRunner;
  readonly execute: (command: BusCommand<AnyCommand>) => Promise<Outcome>;
  /** What each receiver in a kommune has to be told on a day. */
  readonly utkastene: (kommune: KommuneId, dag: Dato) => readonly Ukebrevutkast[];
  readonly navn: (kommune: KommuneId) => Oppdragsnavn;
  readonly adressebok: Adressebok;
  /** Null when no mail server is set up: the letters are then in Saksgang alone. */
  readonly mailer: Mailer | null;
  /** Where people find Saksgang, for links in mail. */
  readonly adresse: string | null;
  readonly clock: Clock;
  /**
   * How long another process may take from its claim of the letters until one is recorded as sent, in milliseconds; 0
   * where there can be no other. After that it is taken to have stopped, and the letter is sent again.
   */
  readonly taalmodighetMs: number;
}

/** The seed of the ids of the commands that alarms for letters ask: letters have no uuid of their own. */
const UKEBREV = '1f6d2b53-5c0f-4c6e-9f0e-6f7a1f2f9b48' as Uuid;

/**
 * What happens when the alarm of a week's letters rings: they are claimed together, with what they say, and then each is
 * sent and recorded. What is claimed and not recorded after a stop is sent again as it was claimed, under the same
 * Message-ID; one that cannot be sent keeps none of the others back.
 */
export class Ukebrevringer {
  private readonly ringer = new Map<string, Promise<void>>();
  private readonly paabegynte: Paabegynte;

  constructor(private readonly options: UkebrevringerOptions) {
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

  /** One that rings at night is let go: the keeper winds it again for when people are at work. */
  private async ringUt(id: string): Promise<void> {
    const sted = ukebrevstedI(id);
    if (sted && (await this.erTid(sted))) await this.giUt(sted);
  }

  private async giUt(sted: Ukebrevsted): Promise<void> {
    const foer = await this.kjente(sted);
    const { brev } = foer.bestemt ? foer : await this.bestem(sted);
    const feil: unknown[] = [];
    for (const { mottaker } of brev.values())
      await this.gi(sted, mottaker, foer.bestemt).catch((error: unknown) => feil.push(error));
    if (feil.length > 0) throw feil[0];
  }

  private async erTid({ kommune, uke }: Ukebrevsted): Promise<boolean> {
    const { runner, clock } = this.options;
    const naa = clock.now();
    const naar = brevtidspunkt(uke, await brevtiden(runner, kommune), naa);
    return naar !== null && naar <= naa;
  }

  private kjente({ kommune, uke }: Ukebrevsted): Promise<Ukebrevene> {
    return this.options.runner.stateOf(ukebrevStream(kommune, uke), ukebrevene);
  }

  /** Claims the letters of the week. Another process may have claimed them meanwhile, and then it has its time. */
  private async bestem(sted: Ukebrevsted): Promise<Ukebrevene> {
    const { utkastene, clock, execute } = this.options;
    const brev = utkastene(sted.kommune, osloDato(clock.now()));
    const meta = this.meta(sted, 'paabegynt');
    const command = asked<PaabegynnUkebrev>('PaabegynnUkebrev', { uke: sted.uke, brev }, meta);
    const svar = await execute(new PaabegynnUkebrevCommand(command));
    if (!svar.ok) throw new Error(svar.refusal.melding);
    const kjente = await this.kjente(sted);
    if (!svar.value.gjentatt) return kjente;
    throw new Error(`En annen prosess har påbegynt ${sted.uke} i ${sted.kommune}, og har ennå tid på seg.`);
  }

  private async gi(sted: Ukebrevsted, mottaker: Brevmottaker, alleredePaabegynt: boolean): Promise<void> {
    // Asked of the log for each, since the letters before it may have taken their time.
    const brev = (await this.kjente(sted)).brev.get(mottakernoekkel(mottaker));
    if (!brev || brev.kanaler !== null) return;
    const id = ukebrevMeldingsId(sted, mottaker);
    const kanaler = this.paabegynte.sendt(id) ?? (await this.sendt(id, sted, brev, alleredePaabegynt));
    await this.registrer(sted, mottaker, kanaler);
    this.paabegynte.glem(id);
  }

  private async sendt(
    id: string,
    sted: Ukebrevsted,
    brev: Ukebrevet,
    alleredePaabegynt: boolean,
  ): Promise<readonly Kanal[]> {
    if (!this.paabegynte.taOver(id, alleredePaabegynt))
      throw new Error(`En annen prosess har påbegynt ${id}, og har ennå tid på seg.`);
    const kanaler = await this.send(sted, brev);
    this.paabegynte.erSendt(id, kanaler);
    return kanaler;
  }

  private async send(sted: Ukebrevsted, brev: Ukebrevet): Promise<readonly Kanal[]> {
    const { mailer, adresse, navn } = this.options;
    const til = this.adressen(sted, brev.mottaker);
    if (!mailer || til === null) return ['saksgang'];
    const { emne, tekst } = ukebrevtekst(sted.uke, brev, navn(sted.kommune));
    const side = adresse === null ? [] : [`${adresse}/kommune/${sted.kommune}/oppdrag`];
    const id = ukebrevMeldingsId(sted, brev.mottaker);
    await mailer.send({ id, til: [til], emne, tekst: [tekst, ...side].join('\n') });
    return ['saksgang', 'epost'];
  }

  /** That of the person, or of the first of the roles that has one. */
  private adressen({ kommune }: Ukebrevsted, { roller, person }: Brevmottaker): string | null {
    for (const rolle of roller) {
      const funnet = this.options.adressebok.adresseTil(kommune, { rolle, person });
      if (funnet !== null) return funnet;
    }
    return null;
  }

  private async registrer(
    sted: Ukebrevsted,
    mottaker: Brevmottaker,
    kanaler: readonly Kanal[],
  ): Promise<void> {
    const data = { uke: sted.uke, mottaker, meldingsId: ukebrevMeldingsId(sted, mottaker), kanaler };
    const meta = this.meta(sted, `sendt:${kjennemerke(sted, mottaker)}`);
    const command = asked<RegistrerUkebrev>('RegistrerUkebrev', data, meta);
    const svar = await this.options.execute(new RegistrerUkebrevCommand(command));
    if (!svar.ok) throw new Error(svar.refusal.melding);
  }

  /** The same alarm asks under the same ids, so that asking again changes nothing. */
  private meta({ kommune, uke }: Ukebrevsted, hva: string): CommandMeta {
    const naa = this.options.clock.now();
    return {
      id: deriveUuid(UKEBREV, `${kommune}:${uke}:${hva}`) as CommandId,
      kommune,
      aktoer: 'varsler',
      rolle: 'system',
      naa,
      idag: osloDato(naa),
      skjedde: osloDato(naa),
      kilde: null,
      begrunnelse: null,
      korrelasjon: deriveUuid(UKEBREV, `${kommune}:${uke}`),
      aarsak: null,
    };
  }
}
