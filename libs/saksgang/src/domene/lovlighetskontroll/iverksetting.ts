import {
  ok,
  refusal,
  refused,
  skrivDato,
  type Dato,
  type Punkt,
  type Result,
  type VedtakId,
} from '@saksgang/kernel';
import { DagenMangler } from '../sak/sak.refusals';
import type { Sak } from '../sak/sak.state';
import type { Vedtak } from '../vedtak/vedtak';
import { finnVedtak, PunktetFinnesIkke, type VedtaketFinnesIkke } from '../vedtak/vedtak.refusals';
import type { SakenFinnesIkke } from '../sak/sak.refusals';
import type { Delpunktreferanse } from './lovlighetskontroll.events';

/** What a decision about carrying out says of itself. */
export interface Iverksettingsvalg {
  readonly vedtak: VedtakId;
  /** The points that it is about; null is the whole vedtak. */
  readonly punkter: readonly Punkt[] | null;
  readonly besluttetAv: string;
  readonly grunn: string;
}

export const IngenPunkterOppgitt = refusal(
  'IngenPunkterOppgitt',
  'ugyldig',
  'Ingen punkter er oppgitt. Oppgi minst ett punkt, eller utelat punktene når det gjelder hele vedtaket.',
);

export const BesluttetFoerVedtaket = refusal(
  'BesluttetFoerVedtaket',
  'ugyldig',
  (vedtak: Dato, dag: Dato) =>
    `Vedtaket er fra ${skrivDato(vedtak)}, og dette kan ikke være besluttet ${skrivDato(dag)}. Kontroller dagen.`,
);

/** The vedtak that the decision is about, with its points, and the day. */
export const finnIverksetting = (
  sak: Sak,
  { vedtak: id, punkter }: Iverksettingsvalg,
  dag: Dato | null,
): Result<
  { readonly vedtak: Vedtak; readonly dato: Dato },
  ReturnType<
    | typeof SakenFinnesIkke
    | typeof VedtaketFinnesIkke
    | typeof PunktetFinnesIkke
    | typeof IngenPunkterOppgitt
    | typeof DagenMangler
    | typeof BesluttetFoerVedtaket
  >
> => {
  const funnet = finnVedtak(sak, id);
  if (!funnet.ok) return funnet;
  const vedtak = funnet.value;
  if (punkter?.length === 0) return refused(IngenPunkterOppgitt());
  const ukjent = punkter?.find((p) => !vedtak.punkter.has(p));
  if (ukjent !== undefined) return refused(PunktetFinnesIkke(ukjent));
  if (dag === null) return refused(DagenMangler());
  return dag < vedtak.dato ? refused(BesluttetFoerVedtaket(vedtak.dato, dag)) : ok({ vedtak, dato: dag });
};

/** The delpunkter of these points, whose oppdrag wait or go on. */
export const delpunkteneTil = (
  { punkter }: Vedtak,
  valgte: readonly (Punkt | 'hele')[],
): readonly Delpunktreferanse[] =>
  [...new Set(valgte)].flatMap((nummer) =>
    ((nummer === 'hele' ? undefined : punkter.get(nummer))?.delpunkter ?? []).map(({ delpunkt, type }) => ({
      punkt: nummer as Punkt,
      delpunkt,
      type,
    })),
  );
