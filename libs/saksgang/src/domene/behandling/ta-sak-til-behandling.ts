import { ok, refused, type Command, type Decide, type MoeteId, type RefusalOf } from '@saksgang/kernel';
import { SakenErTattTilBehandling } from '../forslag/forslag.refusals';
import type { Moetebilde } from '../moete/deltaker';
import {
  FeilFase,
  HandlingsprogrammetFinnesIkke,
  kanBehandles,
  somHandlingsprogram,
} from '../sak/sak.refusals';
import type { Handlingsprogram, Sak } from '../sak/sak.state';
import type { Organ } from '../vedtak/vedtak';
import { VedtaksdatoMangler } from '../vedtak/vedtak.refusals';
import type { Modus, SakTattTilBehandling } from './behandling.events';
import { kanVaereBudsjett } from './budsjettvotering';
import { stegeneFoer, stegkravRefusals, ulovligSteg } from './lovkrav';
import { feilIMoetet, moeteRefusals } from './moetet';

/**
 * A body takes the sak up; the forslag that then stand are the ones that may be voted over, and those who are then
 * present are the ones who vote (R26). The bodies have it in turn. What the law asks of the steps before kommunestyret
 * is tested here live, and remarked upon at the vote where this is recorded.
 */
export type TaSakTilBehandling = Command<
  'TaSakTilBehandling',
  {
    readonly organ: Organ;
    readonly moete: MoeteId | null;
    readonly saksnummer: string | null;
    readonly modus: Modus;
  },
  { readonly moete: Moetebilde | null }
>;

export const taSakTilBehandlingRefusals = [
  HandlingsprogrammetFinnesIkke,
  FeilFase,
  SakenErTattTilBehandling,
  VedtaksdatoMangler,
  ...moeteRefusals,
  ...stegkravRefusals,
] as const;
type Avslag = RefusalOf<typeof taSakTilBehandlingRefusals>;

export const taSakTilBehandling: Decide<TaSakTilBehandling, Sak, SakTattTilBehandling, Avslag> = (
  { data, meta, grunnlag },
  sak,
) => {
  const funnet = somHandlingsprogram(sak);
  if (!funnet.ok) return funnet;
  const hp = funnet.value;
  const { organ, moete, saksnummer, modus } = data;
  if (!kanBehandles(hp))
    return refused(
      FeilFase(
        hp.fase,
        'Saken behandles etter at beslutningsgrunnlaget er lagt fram og før vedtaket, eller når den er gjenopptatt.',
      ),
    );
  if (hp.behandling.tattTilBehandling) return refused(SakenErTattTilBehandling());
  const dato = meta.skjedde;
  if (dato === null) return refused(VedtaksdatoMangler());
  const feil = feilIMoetet(moete, grunnlag.moete, data);
  if (feil) return refused(feil);
  // The steps before are those of adopting the budget; changes to what is adopted need none of them (R4).
  const proeves = organ === 'kommunestyret' && modus === 'gjennomfoere' && hp.fase !== 'vedtatt';
  const avslag = proeves ? ulovligSteg({ organ, dato, ...stegeneFoer(hp, dato) }, hp) : null;
  if (avslag) return refused(avslag);
  const tilstede = moete !== null && grunnlag.moete?.pagaar ? grunnlag.moete.deltakere : null;
  return ok([
    {
      type: 'SakTattTilBehandling',
      data: { organ, dato, forslag: staaende(hp), moete, saksnummer, tilstede },
    },
  ]);
};

/** A budget that was left when another was adopted is not voted over any more (R29). */
const staaende = (hp: Handlingsprogram) =>
  [...hp.forslag.values()]
    .filter((f) => f.status === 'fremmet' && (hp.fase !== 'vedtatt' || !kanVaereBudsjett(f)))
    .map((f) => f.id);
