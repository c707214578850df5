import type { Dato, Punkt, Uuid } from '@saksgang/kernel';
import type { Kravstiller, Kravsutfall, LovlighetEvent, RettsligMerknad } from '@saksgang/saksgang';

export interface Kravsvar {
  readonly krav: Uuid;
  readonly organ: string;
  readonly medlemmer: readonly Kravstiller[];
  readonly dato: Dato;
  readonly begrunnelse: string;
  /** Of whom it is not known whether they are members of kommunestyret. */
  readonly ikkeKontrollert: readonly string[];
  readonly merknader: readonly RettsligMerknad[];
  /** What the body answered; null while it has not. */
  readonly avgjoerelse: {
    readonly utfall: Kravsutfall;
    readonly dato: Dato;
    readonly begrunnelse: string;
    readonly sendesStatsforvalteren: boolean;
  } | null;
}

/** That something was put off, or was to be carried out after all. */
export interface Utsettelsessvar {
  readonly slag: 'utsatt' | 'gjenopptatt';
  readonly punkter: readonly Punkt[] | null;
  readonly dato: Dato;
  readonly besluttetAv: string;
  readonly grunn: string;
}

/** Whether the vedtak has been tried for lawfulness, and put off meanwhile; a krav alone puts nothing off (R41). */
export interface Lovlighetshistorie {
  readonly krav: readonly Kravsvar[];
  readonly utsettelser: readonly Utsettelsessvar[];
}

export const INGEN_LOVLIGHETSHISTORIE: Lovlighetshistorie = { krav: [], utsettelser: [] };

export const medLovlighet = (foer: Lovlighetshistorie, event: LovlighetEvent): Lovlighetshistorie => {
  switch (event.type) {
    case 'LovlighetskontrollKrevd': {
      const { vedtak: _, modus: __, ...krevd } = event.data;
      const nytt = { ...krevd, avgjoerelse: null };
      return { ...foer, krav: [...foer.krav, nytt] };
    }
    case 'LovlighetskontrollAvgjort': {
      const { krav, utfall, dato, begrunnelse, sendesStatsforvalteren } = event.data;
      const avgjoerelse = { utfall, dato, begrunnelse, sendesStatsforvalteren };
      return { ...foer, krav: foer.krav.map((k) => (k.krav === krav ? { ...k, avgjoerelse } : k)) };
    }
    case 'IverksettingUtsatt':
    case 'IverksettingGjenopptatt': {
      const { punkter, dato, besluttetAv, grunn } = event.data;
      const slag = event.type === 'IverksettingUtsatt' ? 'utsatt' : 'gjenopptatt';
      return { ...foer, utsettelser: [...foer.utsettelser, { slag, punkter, dato, besluttetAv, grunn }] };
    }
  }
};
