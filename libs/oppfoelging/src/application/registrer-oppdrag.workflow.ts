import { deriveUuid } from '@saksgang/commands';
import {
  idOf,
  parseHpPeriode,
  type HpPeriode,
  type OppdragId,
  type Punkt,
  type SakId,
  type VedtakId,
  type Workflow,
  type WorkflowOutput,
} from '@saksgang/kernel';
import type {
  Delpunkt,
  DelpunkterFoert,
  Delpunkttype,
  Fristlesing,
  SakEvent,
  VedtakspunktVedtatt,
} from '@saksgang/saksgang';
import type { Frist, Oppfoelgingsmaate, UavklartFrist } from '../domene/oppdrag/oppdrag.events';
import type { RegistrerOppdrag } from '../domene/oppdrag/registrer-oppdrag';

/** How each type of delpunkt is followed up. What takes effect by the vedtak itself orders nothing from anyone. */
const MAATE: Readonly<Record<Delpunkttype, Oppfoelgingsmaate | null>> = {
  sak: 'oppdrag',
  utredning: 'oppdrag',
  iverksetting: 'oppdrag',
  plan: 'oppdrag',
  rapportering: 'oppdrag',
  opphoer: 'oppdrag',
  bevilgning: 'ramme',
  foering: 'loepende',
  fullmakt: 'loepende',
  skattevedtak: null,
  laanevedtak: null,
  gebyrvedtak: null,
  finansielt_maaltall: null,
  oppfoelgingsvedtak: null,
};

/** Whether a delpunkt of the type is followed up at all. */
export const erFulgtOpp = (type: Delpunkttype): boolean => MAATE[type] !== null;

/** The oppdrag of a delpunkt: its id follows from the vedtak, the point and the letter alone. */
export const oppdragIdFor = (vedtak: VedtakId, punkt: Punkt, delpunkt: string): OppdragId =>
  deriveUuid(vedtak, `${punkt}${delpunkt}`) as OppdragId;

/** Registers an oppdrag for each delpunkt of a vedtak that orders something, as soon as the vedtak is made (R21). */
export const registrerOppdragWorkflow: Workflow<SakEvent> = {
  name: 'registrer-oppdrag',
  react: ({ event, stream }) => {
    if (event.type !== 'VedtakspunktVedtatt' && event.type !== 'DelpunkterFoert')
      return [{ kind: 'ignore', reason: 'hendelsen gir ingen oppdrag' }];
    const sak = idOf(stream) as SakId;
    return event.data.delpunkter.map((delpunkt): WorkflowOutput => {
      const maate = MAATE[delpunkt.type];
      if (maate === null) return { kind: 'ignore', reason: `${delpunkt.type} virker ved vedtaket selv` };
      const { punkt } = event.data;
      const data = oppdragFor(sak, event.data, delpunkt, maate);
      return { kind: 'send', name: `${punkt}${delpunkt.delpunkt}`, type: 'RegistrerOppdrag', data };
    });
  },
};

const oppdragFor = (
  sak: SakId,
  { vedtak, punkt, organ, dato }: VedtakspunktVedtatt['data'] | DelpunkterFoert['data'],
  d: Delpunkt,
  maate: Oppfoelgingsmaate,
): RegistrerOppdrag['data'] => ({
  oppdrag: oppdragIdFor(vedtak, punkt, d.delpunkt),
  hp: hpFor(sak),
  sak,
  vedtak,
  punkt,
  delpunkt: d.delpunkt,
  tittel: d.tittel,
  type: d.type,
  maate,
  organ,
  vedtaksdato: dato,
  mottaker: d.mottaker,
  utvalg: d.utvalg,
  tilOrgan: d.tilOrgan,
  frist: fristAv(d.frist),
  uavklartFrist: uavklartAv(d.frist),
  virkningsdato: d.virkningsdato ?? (d.frist.type === 'virkning' ? d.frist.dato : null),
  betingelse: d.betingelse,
  rammelinjer: d.rammelinjer,
});

const hpFor = (sak: SakId): HpPeriode | null => (sak.startsWith('hp-') ? parseHpPeriode(sak.slice(3)) : null);

/** A date read out of the text of a vedtak is adopted, and is `tolket` until a person has confirmed it. */
const fristAv = (lest: Fristlesing): Frist | null =>
  lest.type === 'dato' ? { dato: lest.dato, kilde: 'vedtatt', tekst: lest.ord, tolket: true } : null;

const uavklartAv = (lest: Fristlesing): UavklartFrist | null => {
  switch (lest.type) {
    case 'ingen':
    case 'dato':
      return null;
    case 'tvetydig':
      return {
        slag: 'tvetydig',
        tekst: lest.ord,
        lesning: lest.alternativer.join(' eller '),
        alternativer: lest.alternativer,
      };
    case 'gjentakende':
      return { slag: 'gjentakende', tekst: lest.ord, lesning: lest.gjentakelse, alternativer: [] };
    case 'hendelse':
      return { slag: 'hendelse', tekst: lest.ord, lesning: lest.hendelse, alternativer: [] };
    case 'virkning':
      return { slag: 'virkning', tekst: lest.ord, lesning: lest.dato, alternativer: [] };
  }
};
