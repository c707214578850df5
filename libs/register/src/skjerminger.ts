import { kommuneOf, type Dato, type Instant, type Projection, type Rolle, type View } from '@saksgang/kernel';
import type { Hjemmel, SkjermingEvent } from '@saksgang/skjerming';

interface Skjermingsrad {
  readonly hendelse: SkjermingEvent;
  readonly skjedde: Dato | null;
  readonly registrert: Instant;
  readonly aktoer: string;
  readonly rolle: Rolle;
}

/** Keeps what is kept out of public view in each kommune, and who has seen it. */
export const skjermingsprojeksjon: Projection<Skjermingsrad, SkjermingEvent> = {
  name: 'skjerminger',
  version: 1,
  reads: {
    SkjermingOpprettet: true,
    SkjermingRevurdert: true,
    SkjermingOpphevet: true,
    SkjermingMakulert: true,
    SkjermetInnholdSett: true,
  },
  project: ({ event, stream, metadata: { skjedde, registrert, aktoer, rolle } }) => {
    const omraade = kommuneOf(stream);
    return omraade === null
      ? []
      : [{ omraade, rad: { hendelse: event, skjedde, registrert, aktoer, rolle } }];
  },
};

/** Somebody's look at what is screened. */
export interface Innsynsrad {
  readonly registrert: Instant;
  /** Left out for the public, who is told the role alone. */
  readonly aktoer?: string;
  readonly rolle: Rolle;
  readonly stroem: string;
  readonly revisjon: number;
  readonly formaal: string;
}

export interface RegistrertSkjerming {
  readonly ref: string;
  readonly tilstand: 'gjeldende' | 'opphevet' | 'makulert';
  readonly hjemmel: Hjemmel;
  readonly gjelder: string;
  /** Null where the law forbids giving access, so that there is nothing to consider. */
  readonly meroffentlighet: string | null;
  readonly personopplysninger: boolean;
  readonly revurderes: Dato;
  readonly opprettet: { readonly dato: Dato | null; readonly aktoer?: string; readonly rolle: Rolle };
  /** Why it was lifted or destroyed; null while it is neither. */
  readonly grunn: string | null;
  readonly innsyn: readonly Innsynsrad[];
}

export const skjermingene: View<ReadonlyMap<string, RegistrertSkjerming>, Skjermingsrad> = {
  initial: () => new Map(),
  evolve: (alle, { hendelse, skjedde, registrert, aktoer, rolle }) => {
    if (hendelse.type === 'SkjermingOpprettet') {
      const opprettet = { dato: skjedde, aktoer, rolle };
      const ny = { ...hendelse.data, tilstand: 'gjeldende', opprettet, grunn: null, innsyn: [] } as const;
      return new Map(alle).set(hendelse.data.ref, ny);
    }
    const funnet = alle.get(hendelse.data.ref);
    if (!funnet) return alle;
    const med = (nytt: Partial<RegistrertSkjerming>) => new Map(alle).set(funnet.ref, { ...funnet, ...nytt });
    switch (hendelse.type) {
      case 'SkjermingRevurdert': {
        const { meroffentlighet, revurderes } = hendelse.data;
        return med({ meroffentlighet, revurderes });
      }
      case 'SkjermingOpphevet':
        return med({ tilstand: 'opphevet', grunn: hendelse.data.grunn });
      case 'SkjermingMakulert':
        return med({ tilstand: 'makulert', grunn: hendelse.data.grunn });
      case 'SkjermetInnholdSett': {
        const { stroem, revisjon, formaal } = hendelse.data;
        return med({ innsyn: [...funnet.innsyn, { registrert, aktoer, rolle, stroem, revisjon, formaal }] });
      }
    }
  },
};
