import './spraakvalg.css';
import { T } from '../tekster';
import { byttSpraak, SPRAAK, spraaket } from '../tekster/spraak';

/** Each in its own words, so that it is found by whoever needs it. */
const NAVN = { nb: 'Bokmål', nn: 'Nynorsk' } as const;

export const Spraakvalg = () => (
  <div className="spraak" role="group" aria-label={T.skall.spraak}>
    {SPRAAK.map((spraak) => (
      <button
        key={spraak}
        type="button"
        lang={spraak}
        aria-pressed={spraak === spraaket}
        onClick={() => spraak !== spraaket && byttSpraak(spraak)}
      >
        {NAVN[spraak]}
      </button>
    ))}
  </div>
);
