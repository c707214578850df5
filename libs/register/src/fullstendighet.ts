import { idOf, kommuneOf, type Projection, type View } from '@saksgang/kernel';
import { sak, type SakEvent } from '@saksgang/saksgang';

type Sak = typeof sak.initialState;

/** The facts that tell what was ordered, and whether it is followed up. */
export type Vedtakshendelse = Extract<
  SakEvent,
  {
    readonly type:
      | 'SakRegistrert'
      | 'RulleringStartet'
      | 'VedtakFattet'
      | 'VedtakEtterregistrert'
      | 'VedtakspunktVedtatt'
      | 'DelpunkterFoert'
      | 'VedtakstekstRettet'
      | 'SetningerKnyttet'
      | 'SakAvsluttetForAdministrasjonen';
  }
>;

/** The vedtak of every sak, as the decisions themselves see them. */
export const fullstendighetsprojeksjon: Projection<Vedtakshendelse, Vedtakshendelse> = {
  name: 'fullstendighet',
  version: 1,
  reads: {
    SakRegistrert: true,
    RulleringStartet: true,
    VedtakFattet: true,
    VedtakEtterregistrert: true,
    VedtakspunktVedtatt: true,
    DelpunkterFoert: true,
    VedtakstekstRettet: true,
    SetningerKnyttet: true,
    SakAvsluttetForAdministrasjonen: true,
  },
  project: ({ event, stream }) => [
    { omraade: fullstendighetOmraade(kommuneOf(stream) ?? '', idOf(stream)), rad: event },
  ],
};

export const fullstendighetOmraade = (kommune: string, id: string): string => `${kommune}/${id}`;

/** One reading of the facts, the write side's own: what it would refuse, the view shows. */
export const saken: View<Sak, Vedtakshendelse> = {
  initial: () => sak.initialState,
  evolve: (foer, event) => sak.evolve(foer, event),
};
