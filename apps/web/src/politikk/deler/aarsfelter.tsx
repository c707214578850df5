import { Fieldset, Textfield } from '@digdir/designsystemet-react';
import { P } from '../../tekster/politikk';
import { endring, lesTusen, tusen, type Aarsbeloep } from '../regler/beloep';
import type { Feil, Skrevet } from '../regler/form';

/** A field for the amount of each year, in 1000 kr, with what it is now where that is something. */
export const Aarsfelter = ({
  navn,
  sted,
  skrevet,
  foer = null,
  feil,
  skriv,
}: {
  readonly navn: string;
  /** Where it stands in the form: `endringer.0`. */
  readonly sted: string;
  readonly skrevet: Skrevet;
  readonly foer?: Aarsbeloep | null;
  readonly feil: Feil;
  readonly skriv: (skrevet: Skrevet) => void;
}) => (
  <Fieldset>
    <Fieldset.Legend className="bare-lest">{navn}</Fieldset.Legend>
    <div className="aarsfelter">
      {Object.entries(skrevet).map(([aar, verdi]) => (
        <Textfield
          key={aar}
          data-size="sm"
          label={aar}
          inputMode="text"
          autoComplete="off"
          maxLength={20}
          description={beskrivelsen(foer, aar, verdi)}
          error={feil[`${sted}.${aar}`]}
          value={verdi}
          onChange={(e) => skriv({ ...skrevet, [aar]: e.target.value })}
        />
      ))}
    </div>
  </Fieldset>
);

const beskrivelsen = (foer: Aarsbeloep | null, aar: string, skrevet: string): string | undefined => {
  if (foer === null) return undefined;
  const naa = foer[aar];
  if (naa === null || naa === undefined) return P.verksted.staarNaa(P.felles.ukjent);
  const blir = lesTusen(skrevet);
  const forskjell = blir === null || blir === naa ? '' : ` (${endring(blir - naa)})`;
  return `${P.verksted.staarNaa(tusen(naa))}${forskjell}`;
};
