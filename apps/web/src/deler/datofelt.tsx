import { Textfield } from '@digdir/designsystemet-react';
import { T } from '../tekster';

/** A day as people write it, dd.mm.åååå; the browser's own date field follows the language of the machine. */
export const Datofelt = ({
  navn = T.ett.dato,
  verdi,
  sett,
  feil,
}: {
  readonly navn?: string;
  readonly verdi: string;
  readonly sett: (verdi: string) => void;
  readonly feil?: string | undefined;
}) => (
  <Textfield
    className="datofelt"
    label={navn}
    description={T.ett.datoHjelp}
    inputMode="numeric"
    autoComplete="off"
    maxLength={20}
    value={verdi}
    onChange={(e) => sett(e.target.value)}
    error={feil}
  />
);
