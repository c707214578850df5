import { deriveUuid } from '@saksgang/commands';
import { asked } from '@saksgang/http';
import {
  osloDato,
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
import { enRinging } from './en-ringing';
import { alarmmeta, annenHarPaabegynt, type RingerOptions } from './ringer';
import { kjennemerke, ukebrevMeldingsId, ukebrevstedI, type Ukebrevsted } from './ukebrev-id';
import { gitt, Utsendelser } from './utsendelser';

export interface UkebrevringerOptions extends RingerOptions {
  /** What each receiver in a kommune has to be told on a day. */
  readonly utkastene: (kommune: KommuneId, dag: Dato) => readonly Ukebrevutkast[];
  readonly navn: (kommune: KommuneId) => Oppdragsnavn;
}

/** The seed of the ids of the commands that alarms for letters ask: letters have no uuid of their own. */
const UKEBREV = '1f6d2b53-5c0f-4c6e-9f0e-6f7a1f2f9b48' as Uuid;

/**
 * What happens when the alarm of a week's letters rings: they are claimed together, with what they say, and then each is
 * sent and recorded. What is claimed and not recorded after a stop is sent again as it was claimed, under the same
 * Message-ID; one that cannot be sent keeps none of the others back.
 */
export class Ukebrevringer {
  readonly ring = enRinging((id) => this.ringUt(id));
  private readonly utsendelser: Utsendelser;

  constructor(private readonly options: UkebrevringerOptions) {
    this.utsendelser = new Utsendelser(options.taalmodighetMs);
  }

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
    throw annenHarPaabegynt(`${sted.uke} i ${sted.kommune}`);
  }

  private async gi(sted: Ukebrevsted, mottaker: Brevmottaker, alleredePaabegynt: boolean): Promise<void> {
    // Asked of the log for each, since the letters before it may have taken their time.
    const brev = (await this.kjente(sted)).brev.get(mottakernoekkel(mottaker));
    if (!brev || brev.kanaler !== null) return;
    await this.utsendelser.gi(ukebrevMeldingsId(sted, mottaker), {
      krev: () => Promise.resolve({ hva: brev, gjentatt: alleredePaabegynt }),
      send: (bestemt) => this.send(sted, bestemt),
      registrer: (kanaler) => this.registrer(sted, mottaker, kanaler),
    });
  }

  private send(sted: Ukebrevsted, brev: Ukebrevet): Promise<readonly Kanal[]> {
    const { mailer, adresse, navn } = this.options;
    const til = this.adressen(sted, brev.mottaker);
    return gitt(mailer, til === null ? [] : [til], () => {
      const { emne, tekst } = ukebrevtekst(sted.uke, brev, navn(sted.kommune));
      const side = adresse === null ? [] : [`${adresse}/kommune/${sted.kommune}/oppdrag`];
      return { id: ukebrevMeldingsId(sted, brev.mottaker), emne, tekst: [tekst, ...side].join('\n') };
    });
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

  private meta({ kommune, uke }: Ukebrevsted, hva: string): CommandMeta {
    const id = deriveUuid(UKEBREV, `${kommune}:${uke}:${hva}`) as CommandId;
    return alarmmeta(this.options.clock, kommune, id, deriveUuid(UKEBREV, `${kommune}:${uke}`));
  }
}
