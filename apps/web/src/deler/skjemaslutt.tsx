import { Alert, Button } from '@digdir/designsystemet-react';
import { T } from '../tekster';
import type { Skjematilstand } from './bruk-oppdragsskjema';
import { Konflikt } from './konflikt';

/** The end of a form: why it was not saved, what others did meanwhile, and the buttons. */
export const Skjemaslutt = ({
  skjema: { oppdrag, avslag, naa, sender, likevel, avbryt },
  lagre,
}: {
  readonly skjema: Skjematilstand;
  readonly lagre: string;
}) => (
  <>
    {avslag && naa === null && avslag.feltfeil.length === 0 && (
      <Alert data-color="danger" role="alert">
        <strong>{T.feil.ikkeLagret}.</strong> {avslag.problem.detail}
      </Alert>
    )}
    {avslag && naa && <Konflikt avslag={avslag} foer={oppdrag} naa={naa} likevel={likevel} />}
    <div className="knapper">
      <Button type="submit" loading={sender} disabled={sender}>
        {sender ? T.skjema.sender : lagre}
      </Button>
      <Button variant="tertiary" onClick={avbryt}>
        {T.skjema.avbryt}
      </Button>
    </div>
  </>
);
