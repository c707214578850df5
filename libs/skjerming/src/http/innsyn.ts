import { Inject, Injectable } from '@nestjs/common';
import type { EventStore } from '@saksgang/event-store';
import { kommuneOf, refusal, type KommuneId, type StreamName } from '@saksgang/kernel';
import { Avvist } from '@saksgang/tilgang';
import { medLukkedeSom, plassholder, teksteneI } from '../domene/merker';
import { NoekkelenMangler } from '../application/lukk-tekster';
import { aapne } from '../noekler/konvolutt';
import { Noekkelring } from '../noekler/noekkelring';

export const SKJERMING_STORE = Symbol('SkjermingStore');

export const IngenSkjermetTekst = refusal(
  'IngenSkjermetTekst',
  'finnes-ikke',
  (ref: string) =>
    `Hendelsen har ingen tekst som er skjermet av ${ref}. Kontroller strømmen og nummeret i hendelseslisten.`,
);

export const innsynRefusals = [IngenSkjermetTekst, NoekkelenMangler] as const;

/** Opens what is screened in one fact, for somebody whose look at it is on record. */
@Injectable()
export class Innsyn {
  constructor(
    @Inject(SKJERMING_STORE) private readonly store: EventStore,
    private readonly noekler: Noekkelring,
  ) {}

  /** The texts of the fact that the screening covers, with that part readable; throws `Avvist`. */
  async tekstene(
    kommune: KommuneId,
    ref: string,
    stroem: StreamName,
    revisjon: number,
  ): Promise<readonly string[]> {
    const noekkel = this.noekler.finn(kommune, ref);
    if (noekkel === null) throw new Avvist(NoekkelenMangler(ref));
    const skjermet = await this.skjermede(kommune, ref, stroem, revisjon);
    if (skjermet.length === 0) throw new Avvist(IngenSkjermetTekst(ref));
    return skjermet.map((tekst) =>
      medLukkedeSom(tekst, (annen, innhold) =>
        annen === ref ? (aapne(noekkel, innhold) ?? plassholder(annen)) : plassholder(annen),
      ),
    );
  }

  /** The texts of the fact in which the screening is named; none where the fact is another kommune's. */
  async skjermede(
    kommune: KommuneId,
    ref: string,
    stroem: StreamName,
    revisjon: number,
  ): Promise<readonly string[]> {
    if (kommuneOf(stroem) !== kommune) return [];
    const [funnet] = await this.store.readStream(stroem, revisjon);
    if (!funnet || funnet.revision !== revisjon) return [];
    const { begrunnelse, kilde } = funnet.metadata as { begrunnelse?: unknown; kilde?: unknown };
    return teksteneI([funnet.data, begrunnelse, kilde]).filter((tekst) => navngir(tekst, ref));
  }
}

const navngir = (tekst: string, ref: string): boolean => {
  let funnet = false;
  medLukkedeSom(tekst, (annen) => {
    funnet ||= annen === ref;
    return '';
  });
  return funnet;
};
