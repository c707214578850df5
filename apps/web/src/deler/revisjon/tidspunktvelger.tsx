import { Fieldset } from '@digdir/designsystemet-react';
import type { Skala, Tidspunkt } from '../../regler/revisjon/tidspunkt';
import { R } from '../../tekster/revisjon';
import { Klokke } from './klokke';

export interface Skalaer {
  readonly gjelder: Skala;
  readonly kjent: Skala;
}

/** A point of the two clocks. */
export const Tidspunktvelger = ({
  tittel,
  skalaer,
  tidspunkt,
  velg,
}: {
  readonly tittel: string;
  readonly skalaer: Skalaer;
  readonly tidspunkt: Tidspunkt;
  readonly velg: (mer: Partial<Tidspunkt>) => void;
}) => (
  <Fieldset className="tidspunkt">
    <Fieldset.Legend>{tittel}</Fieldset.Legend>
    <div className="klokker">
      <Klokke
        etikett={R.tid.gjelder}
        skala={skalaer.gjelder}
        verdi={tidspunkt.gjelder}
        sett={(gjelder) => velg({ gjelder })}
      />
      <Klokke
        etikett={R.tid.kjent}
        skala={skalaer.kjent}
        verdi={tidspunkt.kjent}
        sett={(kjent) => velg({ kjent })}
      />
    </div>
  </Fieldset>
);
