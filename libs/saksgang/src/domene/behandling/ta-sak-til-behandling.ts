import { ok, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import { SakenErTattTilBehandling } from '../forslag/forslag.refusals';
import { FeilFase, HandlingsprogrammetFinnesIkke, somHandlingsprogram } from '../sak/sak.refusals';
import type { Handlingsprogram, Sak } from '../sak/sak.state';
import { VedtaksdatoMangler } from '../vedtak/vedtak.refusals';
import type { Organ } from '../vedtak/vedtak';
import type { SakTattTilBehandling } from './behandling.events';
import { stegeneFoer, stegkravRefusals, ulovligSteg } from './lovkrav';

/** The deciding body takes the sak up, live; the forslag that then stand are the ones that may be voted over. */
export type TaSakTilBehandling = Command<'TaSakTilBehandling', { readonly organ: Organ }>;

export const taSakTilBehandlingRefusals = [
  HandlingsprogrammetFinnesIkke,
  FeilFase,
  SakenErTattTilBehandling,
  VedtaksdatoMangler,
  ...stegkravRefusals,
] as const;
type Avslag = RefusalOf<typeof taSakTilBehandlingRefusals>;

export const taSakTilBehandling: Decide<TaSakTilBehandling, Sak, SakTattTilBehandling, Avslag> = (
  { data: { organ }, meta },
  sak,
) => {
  const funnet = somHandlingsprogram(sak);
  if (!funnet.ok) return funnet;
  const hp = funnet.value;
  if (hp.fase === 'startet' || hp.fase === 'vedtatt')
    return refused(
      FeilFase(hp.fase, 'Saken behandles etter at beslutningsgrunnlaget er lagt fram og før vedtaket.'),
    );
  if (hp.behandling.tattTilBehandling) return refused(SakenErTattTilBehandling());
  const dato = meta.skjedde;
  if (dato === null) return refused(VedtaksdatoMangler());
  const avslag = ulovligSteg({ organ, dato, ...stegeneFoer(hp, dato) }, hp);
  return avslag
    ? refused(avslag)
    : ok([{ type: 'SakTattTilBehandling', data: { organ, dato, forslag: staaende(hp) } }]);
};

const staaende = (hp: Handlingsprogram) =>
  [...hp.forslag.values()].filter((f) => f.status === 'fremmet').map((f) => f.id);
