import { aarAv, budsjettaarI, ord, skrivDato, type Dato } from '@saksgang/kernel';
import type { Oppdragsrad, RegistrertOppdrag } from '@saksgang/register';
import type { RapportEvent, Rapportslag } from '@saksgang/saksgang';
import type { Grafbygger } from './graf';
import type { Hpkilde } from './kilder';

const TERTIALENE = [1, 2, 3] as const;
type Tertial = (typeof TERTIALENE)[number];

/** The report that is of a tertial. The third is the årsberetning of the year. */
const RAPPORTEN: Readonly<Record<Tertial, Rapportslag>> = {
  1: 'tertialrapport-1',
  2: 'tertialrapport-2',
  3: 'aarsberetning',
};

/** What is on record of the report on a tertial: it is a fact of the HP whose budget year it is. */
const faktaOm = (hper: readonly Hpkilde[], aar: number, tertial: Tertial): readonly RapportEvent[] =>
  hper
    .filter(({ hp }) => budsjettaarI(hp) === String(aar))
    .flatMap(({ historie }) => historie.rapporter)
    .filter((r) => r.data.rapport === RAPPORTEN[tertial]);

const tidligst = (fakta: readonly RapportEvent[]): Dato | null =>
  fakta.map((r) => r.data.dato).sort()[0] ?? null;

/** The day a report was laid forward; what a body has treated, was laid forward by then. Null is not on record. */
const lagtFram = (hper: readonly Hpkilde[], aar: number, tertial: Tertial): Dato | null => {
  const fakta = faktaOm(hper, aar, tertial);
  return tidligst(fakta.filter((r) => r.type === 'RapportAvlagt')) ?? tidligst(fakta);
};

export interface Rapportsted {
  readonly aar: number;
  readonly tertial: Tertial;
  /** False when no report that could have it is on record, and the day alone says which it would be. */
  readonly foert: boolean;
}

/** The report in which something that was said on a day stands: the first of its year that was laid forward after it. */
export const rapportenMed = (hper: readonly Hpkilde[], dag: Dato): Rapportsted => {
  const aar = aarAv(dag);
  const [foerste] = TERTIALENE.flatMap((tertial) => {
    const naar = lagtFram(hper, aar, tertial);
    return naar !== null && naar >= dag ? [{ naar, tertial }] : [];
  }).sort((a, b) => (a.naar < b.naar ? -1 : 1));
  return foerste
    ? { aar, tertial: foerste.tertial, foert: true }
    : { aar, tertial: tertialFor(dag), foert: false };
};

const tertialFor = (dag: Dato): Tertial => {
  const maaned = Number(dag.slice(5, 7));
  return maaned <= 4 ? 1 : maaned <= 8 ? 2 : 3;
};

/** The line of an oppdrag in the report in which a message stands. One of an effect says itself which tertial it is of. */
export const medRapportlinje = (
  graf: Grafbygger,
  hper: readonly Hpkilde[],
  { id: oppdrag, event }: Oppdragsrad,
  skjedde: Dato,
  melding: string,
  { registrert: { punkt, delpunkt, hp } }: RegistrertOppdrag,
): void => {
  const { aar, tertial, foert } =
    event.type === 'EffektRapportert'
      ? { aar: Number(event.data.aar), tertial: event.data.tertial, foert: true }
      : rapportenMed(hper, skjedde);
  const id = `rapportlinje:${oppdrag}:${aar}-${tertial}`;
  graf.med({
    id,
    slag: 'rapportlinje',
    tekst: `Linjen for ${punkt} ${delpunkt} i ${tertial}. tertial ${aar}`,
    hp,
    merknad: foert ? null : 'Lest av dagen det ble sagt: ingen rapport etter den er ført',
  });
  graf.kant(melding, id).kant(id, medRapport(graf, hper, aar, tertial));
};

/** The report on a tertial, with what is on record of it. */
export const medRapport = (
  graf: Grafbygger,
  hper: readonly Hpkilde[],
  aar: number,
  tertial: Tertial | null,
): string => {
  const id = `rapport:${aar}-${tertial ?? 'ikke-oppgitt'}`;
  const fakta = tertial === null ? [] : faktaOm(hper, aar, tertial);
  const behandlet = fakta.flatMap((r) => (r.type === 'RapportBehandlet' ? [r.data] : []));
  graf.med({
    id,
    slag: 'rapport',
    tekst: `Rapporten for ${tertial === null ? aar : `${tertial}. tertial ${aar}`}`,
    dato: tidligst(fakta.filter((r) => r.type === 'RapportAvlagt')),
    merknad:
      fakta.length === 0
        ? 'Ikke ført i Saksgang at rapporten er avlagt'
        : behandlet.length === 0
          ? null
          : `Behandlet: ${behandlet
              .map(
                ({ organ, dato, saksnummer }) =>
                  `${ord(organ)} ${skrivDato(dato)}${saksnummer === null ? '' : `, sak ${saksnummer}`}`,
              )
              .join('; ')}`,
    navn: [`${aar}-${tertial ?? ''}`],
  });
  return id;
};
