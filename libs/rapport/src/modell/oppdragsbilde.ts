import type { Dato, HpPeriode, OppdragId } from '@saksgang/kernel';
import type { Avslutningsvedtak, Dokumentasjon, NyFristForeslaatt } from '@saksgang/oppfoelging';
import { oppdragene, type Oppdragsrad, type RegistrertOppdrag } from '@saksgang/register';

/** An oppdrag on a day, with what a report tells of it beside its state. */
export interface Rapportoppdrag extends RegistrertOppdrag {
  readonly dokumentasjon: readonly Dokumentasjon[];
  /** The date that the administration asks the body for; null when it asks for none. */
  readonly foreslaattFrist: NyFristForeslaatt['data'] | null;
  readonly avsluttetVed: Avslutningsvedtak | null;
}

type Tillegg = Pick<Rapportoppdrag, 'dokumentasjon' | 'foreslaattFrist' | 'avsluttetVed'>;

const INGENTING: Tillegg = { dokumentasjon: [], foreslaattFrist: null, avsluttetVed: null };

/** What the facts of an HP's oppdrag say, of all that a kommune has. */
export const raderForHp = (rader: readonly Oppdragsrad[], hp: HpPeriode): readonly Oppdragsrad[] => {
  const ider = new Set(
    rader.flatMap(({ event, id }) =>
      event.type === 'OppdragRegistrert' && event.data.hp === hp ? [id] : [],
    ),
  );
  return rader.filter(({ id }) => ider.has(id));
};

/** A fact without a day held before any day one can ask for. */
export const innen =
  (dag: Dato) =>
  ({ skjedde }: Pick<Oppdragsrad, 'skjedde'>): boolean =>
    skjedde === null || skjedde <= dag;

/** The oppdrag as they stood at the end of a day. */
export const oppdragsbilde = (
  rader: readonly Oppdragsrad[],
  dag: Dato,
): ReadonlyMap<OppdragId, Rapportoppdrag> => {
  const kjente = rader.filter(innen(dag));
  const tillegg = new Map<OppdragId, Tillegg>();
  for (const rad of kjente) tillegg.set(rad.id, medTillegg(tillegg.get(rad.id) ?? INGENTING, rad));
  return new Map(
    [...kjente.reduce(oppdragene.evolve, oppdragene.initial())].map(([id, oppdrag]) => [
      id,
      { ...oppdrag, ...(tillegg.get(id) ?? INGENTING) },
    ]),
  );
};

const medTillegg = (foer: Tillegg, { event }: Oppdragsrad): Tillegg => {
  switch (event.type) {
    case 'OppdragRapportertUtfoert':
      return { ...foer, dokumentasjon: [...foer.dokumentasjon, ...event.data.dokumentasjon] };
    case 'NyFristForeslaatt':
      return { ...foer, foreslaattFrist: event.data };
    case 'FristSatt':
    case 'FristFlyttet':
    case 'FristforslagAvslaatt':
      return { ...foer, foreslaattFrist: null };
    case 'OppdragAvsluttet':
      return { ...foer, foreslaattFrist: null, avsluttetVed: event.data.vedtak };
    case 'OppdragGjenaapnet':
      return INGENTING;
    case 'OppdragRegistrert':
    case 'OppdragFordelt':
    case 'FristBekreftet':
    case 'StatusRapportert':
    case 'AvvikMeldt':
    case 'OppdragKanIkkeGjennomfoeres':
    case 'OppdragSattPaaVent':
    case 'OppdragTattAvVent':
    case 'OpphavFoert':
    case 'OpphavFjernet':
    case 'VedtakKnyttet':
    case 'GjentattBestillingBekreftet':
    case 'GjentattBestillingAvvist':
    case 'PaaminnelsePaabegynt':
    case 'PaaminnelseSendt':
    case 'FristUtloept':
    case 'EffektRapportert':
    case 'RapportLevert':
      return foer;
  }
};

export const erAapent = ({ tilstand: { status } }: RegistrertOppdrag): boolean =>
  status !== 'avsluttet' && status !== 'utgaar';
