import type { ForslagId } from '@saksgang/kernel';
import type { Forslag } from '../forslag/forslag.events';
import type { Handlingsprogram } from '../sak/sak.state';
import type { Organ } from '../vedtak/vedtak';
import type { Forslagsskjebne, SkjebneAvForslag, Stemmevalg, Utfall } from '../votering/votering';
import type { Voteringsgjenstand } from '../votering/voteringsform';
import { avgjortePunkter } from './punktvis';

interface Avgjort {
  readonly gjenstand: Voteringsgjenstand & { readonly organ: Organ };
  readonly forslag: readonly Forslag[];
  readonly utfall: Utfall;
  readonly budsjett: boolean;
}

/**
 * What becomes of each forslag by a vote. Kommunestyret decides; another body's vote settles nothing but whether the
 * body itself waits. Those that lost against an adopted budget fall with it, also those that fell out before a run-off.
 */
export const skjebnene = (
  hp: Handlingsprogram,
  { gjenstand, forslag, utfall, budsjett }: Avgjort,
): readonly SkjebneAvForslag[] => {
  if (utfall.slag !== 'avgjort') return [];
  const { vinner } = utfall;
  const avgjoerSelv = (f: Forslag) => gjenstand.organ === 'kommunestyret' || f.type === 'utsettelsesforslag';
  if (gjenstand.punkter !== null)
    return forslag.filter(avgjoerSelv).flatMap((f) => naarAllePunkteneErAvgjort(hp, f, gjenstand, vinner));
  const selv = forslag
    .filter(avgjoerSelv)
    .map((f) => ({ forslag: f.id, skjebne: vant(f.id, vinner) ? skjebneTil(f) : ('falt' as const) }));
  const avgjort = budsjett && gjenstand.organ === 'kommunestyret' && vinner !== 'mot';
  return avgjort ? [...selv, ...foersteomgang(hp, gjenstand.forslag)] : selv;
};

const vant = (id: ForslagId, vinner: Stemmevalg): boolean => vinner === 'for' || vinner === id;

const skjebneTil = ({ type }: Forslag): Forslagsskjebne =>
  type === 'oversendelsesforslag' ? 'oversendt' : 'vedtatt';

/** Those of the first vote that did not come to the run-off. */
const foersteomgang = (hp: Handlingsprogram, unntatt: readonly ForslagId[]): readonly SkjebneAvForslag[] => {
  if (hp.behandling.budsjettvotering === null) return [];
  const foerste = [...hp.behandling.voteringer.values()].findLast(
    ({ organ, utfall }) => organ === 'kommunestyret' && utfall.slag !== 'avgjort' && utfall.slag !== 'proeve',
  );
  return (foerste?.forslag ?? [])
    .filter((id) => !unntatt.includes(id))
    .map((forslag) => ({ forslag, skjebne: 'falt' }));
};

const naarAllePunkteneErAvgjort = (
  hp: Handlingsprogram,
  { id, verbalforslag }: Forslag,
  { punkter }: Voteringsgjenstand,
  vinner: Stemmevalg,
): readonly SkjebneAvForslag[] => {
  const avgjort = new Map(avgjortePunkter(hp, id));
  for (const punkt of punkter ?? []) avgjort.set(punkt, vinner === 'for');
  if (!verbalforslag.every(({ punkt }) => avgjort.has(punkt))) return [];
  return [{ forslag: id, skjebne: [...avgjort.values()].includes(true) ? 'vedtatt' : 'falt' }];
};
