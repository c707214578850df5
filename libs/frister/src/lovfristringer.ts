import { deriveUuid } from '@saksgang/commands';
import { asked } from '@saksgang/http';
import type { CommandId, CommandMeta, Event, HpPeriode, Instant, KommuneId, Uuid } from '@saksgang/kernel';
import {
  fellesKlokkeslett,
  lovfristmelding,
  lovfristStream,
  lovfristvarsel,
  lovfristvarslene,
  PaabegynnLovfristvarselCommand,
  RegistrerLovfristvarselCommand,
  varslingsplaneneI,
  type Kanal,
  type LovfristvarselPaabegynt,
  type PaabegynnLovfristvarsel,
  type RegistrerLovfristvarsel,
  type VarsletLovfrist,
} from '@saksgang/oppfoelging';
import { enRinging } from './en-ringing';
import { erTidFor } from './er-tid';
import { lovfristMeldingsId, lovfriststedI, type Lovfriststed } from './lovfrist-id';
import { alarmmeta, type RingerOptions } from './ringer';
import { gitt, Utsendelser, type Krav } from './utsendelser';

export interface LovfristringerOptions extends RingerOptions {
  /** The clocks of an HP that are red or broken at a moment. */
  readonly roede: (kommune: KommuneId, hp: HpPeriode, naa: Instant) => readonly VarsletLovfrist[];
}

type Varsel = LovfristvarselPaabegynt['data'];

/** The seed of the ids of the commands that alarms of clocks ask: a clock has no uuid of its own. */
const LOVFRIST = '6b0c7a92-2a5e-4a0e-8d0b-4c1d0f3c5a77' as Uuid;

/**
 * What happens when the alarm of a clock rings: kommunedirektøren is told that it has turned red, or is broken, if that is
 * still so. How a clock stands is read from the views, and is news: nothing follows from it but the telling.
 */
export class Lovfristringer {
  readonly ring = enRinging((id) => this.ringUt(id));
  private readonly utsendelser: Utsendelser;

  constructor(private readonly options: LovfristringerOptions) {
    this.utsendelser = new Utsendelser(options.taalmodighetMs);
  }

  private async ringUt(id: string): Promise<void> {
    const sted = lovfriststedI(id);
    if (!sted) return;
    await this.utsendelser.gi(id, {
      krev: () => this.krev(sted),
      send: (varsel) => this.send(sted, varsel),
      registrer: (kanaler) => this.registrer(sted, kanaler),
    });
  }

  private async krev(sted: Lovfriststed): Promise<Krav<Varsel> | null> {
    const { runner, clock, roede, execute } = this.options;
    const { kommune, hp } = sted;
    const naa = clock.now();
    const frist = roede(kommune, hp, naa).find((en) => lovfristvarsel(en) === sted.varsel);
    if (!frist || !erTidFor(naa, fellesKlokkeslett(await varslingsplaneneI(runner, kommune)))) return null;
    const foer = await this.alleredeKrevd(sted);
    if (foer) return { hva: foer, gjentatt: true };
    const meta = this.meta(sted, 'paabegynt');
    const command = asked<PaabegynnLovfristvarsel>('PaabegynnLovfristvarsel', { hp, frist }, meta);
    const svar = await execute(new PaabegynnLovfristvarselCommand(command));
    if (!svar.ok) throw new Error(svar.refusal.melding);
    const varsel = svar.value.events.find(erPaabegynt)?.data;
    return varsel ? { hva: varsel, gjentatt: svar.value.gjentatt } : null;
  }

  /** The words of a clock may be others the next day: what is claimed is told as it was claimed. */
  private async alleredeKrevd(sted: Lovfriststed): Promise<Varsel | null> {
    const stream = lovfristStream(sted.kommune, sted.hp);
    const { id } = this.meta(sted, 'paabegynt');
    const kvittering = await this.options.runner.receiptOf(stream, lovfristvarslene, id);
    return kvittering?.events.find(erPaabegynt)?.data ?? null;
  }

  private send(sted: Lovfriststed, varsel: Varsel): Promise<readonly Kanal[]> {
    const { adressebok, mailer, adresse } = this.options;
    const til = varsel.til.flatMap((v) => adressebok.adresseTil(sted.kommune, v) ?? []);
    return gitt(mailer, til, () => {
      const { emne, tekst } = lovfristmelding(varsel);
      const side = adresse === null ? [] : [`${adresse}/kommune/${sted.kommune}/hp/${sted.hp}/aarshjul`];
      return { id: lovfristMeldingsId(sted), emne, tekst: [tekst, ...side].join('\n') };
    });
  }

  private async registrer(sted: Lovfriststed, kanaler: readonly Kanal[]): Promise<void> {
    const { hp, varsel } = sted;
    const data = { hp, varsel, meldingsId: lovfristMeldingsId(sted), kanaler };
    const meta = this.meta(sted, 'sendt');
    const command = asked<RegistrerLovfristvarsel>('RegistrerLovfristvarsel', data, meta);
    const svar = await this.options.execute(new RegistrerLovfristvarselCommand(command));
    if (!svar.ok) throw new Error(svar.refusal.melding);
  }

  private meta({ kommune, hp, varsel }: Lovfriststed, hva: string): CommandMeta {
    const om = `${kommune}:${hp}:${varsel}`;
    const id = deriveUuid(LOVFRIST, `${om}:${hva}`) as CommandId;
    return alarmmeta(this.options.clock, kommune, id, deriveUuid(LOVFRIST, om));
  }
}

const erPaabegynt = (event: Event): event is LovfristvarselPaabegynt =>
  event.type === 'LovfristvarselPaabegynt';
