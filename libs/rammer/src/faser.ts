import { refusal, type View } from '@saksgang/kernel';
import { rammebilde, type Rammebilde } from './ramme.view';
import type { Rammerad } from './rammeprojeksjon';

/** The steps that a frame goes through, in order. */
export const RAMMEFASER = ['beslutningsgrunnlag', 'tilleggsinnstilling', 'vedtak'] as const;
export type Rammefase = (typeof RAMMEFASER)[number];

export const FasenErIkkeNaadd = refusal('FasenErIkkeNaadd', 'finnes-ikke', (fase: Rammefase) =>
  fase === 'vedtak'
    ? 'Rammene er ikke vedtatt ennå. Spør om beslutningsgrunnlaget, tilleggsinnstillingen eller det som gjelder nå.'
    : `${fase === 'beslutningsgrunnlag' ? 'Beslutningsgrunnlaget' : 'Tilleggsinnstillingen'} er ikke lagt fram. Spør om en annen fase, eller om det som gjelder nå.`,
);

/** The phase that a fact begins; null for one that begins none. */
const begynner = ({ event }: Rammerad): Rammefase | null => {
  if (event.type === 'BeslutningsgrunnlagLagtFram') return 'beslutningsgrunnlag';
  if (event.type === 'TilleggsinnstillingLagtFram') return 'tilleggsinnstilling';
  if (event.type !== 'VedtakFattet' && event.type !== 'VedtakEtterregistrert') return null;
  const { organ, deler } = event.data;
  return organ === 'kommunestyret' && deler.includes('aarsbudsjett') ? 'vedtak' : null;
};

const ENDRET_ETTER_VEDTAKET: ReadonlySet<string> = new Set([
  'BudsjettendringVedtatt',
  'AdministrativBudsjettjusteringRegistrert',
]);

/** The frame with how far it has come; `faser` are the steps that have been taken. */
export interface Fasebilde {
  bilde: Rammebilde;
  faser: readonly Rammefase[];
}

/**
 * The frame as it stood at the end of a phase, in the order of the log: what a later phase changed is not in it, and of
 * the vedtak not what was changed during the year. `gjeldende` is all of it.
 */
const ved = (fase: Rammefase | 'gjeldende'): View<Fasebilde, Rammerad> => ({
  initial: () => ({ bilde: rammebilde.initial(), faser: [] }),
  evolve: (foer, rad) => {
    const ny = begynner(rad);
    if (ny !== null && !foer.faser.includes(ny)) foer.faser = [...foer.faser, ny];
    const senere =
      fase !== 'gjeldende' && foer.faser.some((f) => RAMMEFASER.indexOf(f) > RAMMEFASER.indexOf(fase));
    if (!senere && !(fase === 'vedtak' && ENDRET_ETTER_VEDTAKET.has(rad.event.type)))
      foer.bilde = rammebilde.evolve(foer.bilde, rad);
    return foer;
  },
});

/** One view for each phase, since a reader remembers what it has folded by the view. */
export const RAMMEN_VED: Readonly<Record<Rammefase | 'gjeldende', View<Fasebilde, Rammerad>>> = {
  beslutningsgrunnlag: ved('beslutningsgrunnlag'),
  tilleggsinnstilling: ved('tilleggsinnstilling'),
  vedtak: ved('vedtak'),
  gjeldende: ved('gjeldende'),
};
