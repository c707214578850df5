import type { Orddel } from '@saksgang/tidsreise';
import { R } from '../../tekster/revisjon';

/** What was taken out and put in, for the eye by line and weight, for whoever hears it in words. */
export const Ordforskjell = ({ deler }: { readonly deler: readonly Orddel[] }) => (
  <>
    {deler.map(({ slag, tekst }, i) => {
      if (slag === 'lik') return <span key={i}>{tekst} </span>;
      const Merke = slag === 'ut' ? 'del' : 'ins';
      return (
        <span key={i}>
          <Merke>
            <span className="bare-lest">{slag === 'ut' ? R.forskjell.tattUt : R.forskjell.sattInn}</span>
            {tekst}
          </Merke>{' '}
        </span>
      );
    })}
  </>
);
