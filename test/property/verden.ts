import {
  fold,
  type AnyCommand,
  type Event,
  type Evolution,
  type OppdragId,
  type Punkt,
  type Refusal,
  type RefusalType,
  type Result,
  type SakId,
  type Uuid,
  type VedtakId,
} from '@saksgang/kernel';
import { oppdrag, oppdragCommands, registrerOppdragWorkflow } from '@saksgang/oppfoelging';
import { kommune, kommuneCommands, sak, sakCommands } from '@saksgang/saksgang';
import { kommando, recorded, type Omstendigheter } from '@saksgang/testing';
import { ANNEN_SAK, HP_SAK, OPPDRAG } from './ord';

export const KOMMANDOER = { ...kommuneCommands, ...sakCommands, ...oppdragCommands };
export type Kommandotype = keyof typeof KOMMANDOER;

/** A wish to one stream: what is asked, by whom, of what day. */
export interface Trekk {
  readonly stream: string;
  readonly type: Kommandotype;
  readonly data: unknown;
  readonly omstendigheter: Omstendigheter;
}

export interface Steg {
  readonly trekk: Trekk;
  readonly foer: unknown;
  readonly etter: unknown;
  readonly svar: Result<readonly Event[], Refusal>;
  /** The same command decided once more, on the same state. */
  readonly omigjen: Result<readonly Event[], Refusal>;
  readonly liste: readonly RefusalType[];
}

interface Punktadresse {
  readonly sak: SakId;
  readonly vedtak: VedtakId;
  readonly punkt: Punkt;
}

type Sakstilstand = typeof sak.initialState;

/** The streams of one kommune, each with its facts. */
export const STREAMS = ['kommune', HP_SAK, ANNEN_SAK, ...OPPDRAG] as const;

const evolusjonFor = (stream: string): Evolution<unknown, Event> => {
  if (stream === 'kommune') return kommune as Evolution<unknown, never> as Evolution<unknown, Event>;
  const somOppdrag = OPPDRAG.some((id) => id === stream);
  return (somOppdrag ? oppdrag : sak) as Evolution<unknown, never> as Evolution<unknown, Event>;
};

/** A kommune with an HP, another sak and the oppdrag that follow, in which commands are decided one after the other. */
export class Verden {
  private readonly hendelser = new Map<string, readonly Event[]>();
  private readonly tilstander = new Map<string, unknown>();
  readonly steg: Steg[] = [];

  gjoer(trekk: Trekk): Steg {
    const { stream, type, data, omstendigheter } = trekk;
    const evolusjon = evolusjonFor(stream);
    const foer = this.tilstand(stream);
    const grunnlag = this.grunnlagFor(type, data);
    const spurt = kommando<AnyCommand>(type, data, { ...omstendigheter, grunnlag });
    const { decide, refusals: liste } = KOMMANDOER[type];
    const avgjoer = decide as (command: AnyCommand, state: unknown) => Steg['svar'];
    const svar = avgjoer(spurt, foer);
    const nye = svar.ok ? svar.value : [];
    const etter = nye.reduce(evolusjon.evolve, foer);
    this.hendelser.set(stream, [...(this.hendelser.get(stream) ?? []), ...nye]);
    this.tilstander.set(stream, etter);
    const steg = { trekk, foer, etter, svar, omigjen: avgjoer(spurt, foer), liste };
    this.steg.push(steg);
    this.foelgOpp(stream, nye);
    return steg;
  }

  tilstand(stream: string): unknown {
    return this.tilstander.get(stream) ?? evolusjonFor(stream).initialState;
  }

  /** The state as a process that starts now would have it. */
  foldet(stream: string): unknown {
    return fold(evolusjonFor(stream), this.hendelser.get(stream) ?? []);
  }

  /** The oppdrag that follow from a vedtak are registered at once (R21). */
  private foelgOpp(stream: string, hendelser: readonly Event[]): void {
    if (stream !== HP_SAK && stream !== ANNEN_SAK) return;
    for (const hendelse of hendelser)
      for (const svar of registrerOppdragWorkflow.react(
        recorded(hendelse as never, { stream: `sak-lier.${stream}` }),
      )) {
        if (svar.kind !== 'send') continue;
        const data = svar.data as { readonly oppdrag: OppdragId };
        if (OPPDRAG.includes(data.oppdrag))
          this.gjoer({
            stream: data.oppdrag,
            type: 'RegistrerOppdrag',
            data,
            omstendigheter: { rolle: 'system' },
          });
      }
  }

  /** What the handlers fetch from other streams, and put in the command. */
  private grunnlagFor(type: Kommandotype, data: unknown): unknown {
    const { delegasjoner, finnes } = this.tilstand('kommune') as typeof kommune.initialState;
    if (type === 'StartRullering') return { kommunenFinnes: finnes };
    if (type === 'RegistrerAdministrativBudsjettjustering')
      return { delegasjon: delegasjoner.get((data as { delegasjon: Uuid }).delegasjon) ?? null };
    if (type === 'AvsluttOppdrag' || type === 'GjenaapneOppdrag')
      return { vedtakspunkt: this.vedtakspunktet(data as Punktadresse) };
    return null;
  }

  private vedtakspunktet(adresse: Punktadresse) {
    const tilstand = this.tilstand(adresse.sak) as Sakstilstand;
    const vedtak = tilstand.slag === 'ingen' ? undefined : tilstand.vedtak.get(adresse.vedtak);
    const punkt = vedtak?.punkter.get(adresse.punkt);
    return vedtak && punkt ? { organ: vedtak.organ, dato: vedtak.dato, avslutter: punkt.avslutter } : null;
  }
}
