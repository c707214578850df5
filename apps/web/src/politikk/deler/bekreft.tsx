import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { P } from '../../tekster/politikk';

/** A button whose act cannot be undone: it asks first, in place, where the focus goes. */
export const Bekreft = ({
  tekst,
  spoersmaal,
  ja,
  farge = 'danger',
  disabled = false,
  gjoer,
}: {
  readonly tekst: string;
  readonly spoersmaal: ReactNode;
  readonly ja: string;
  readonly farge?: 'danger' | 'accent';
  readonly disabled?: boolean;
  readonly gjoer: () => Promise<unknown>;
}) => {
  const [spoer, settSpoer] = useState(false);
  const boks = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (spoer) boks.current?.focus();
  }, [spoer]);
  if (!spoer)
    return (
      <Button
        variant={farge === 'danger' ? 'secondary' : 'primary'}
        data-color={farge}
        disabled={disabled}
        onClick={() => settSpoer(true)}
      >
        {tekst}
      </Button>
    );
  return (
    <div ref={boks} tabIndex={-1} role="group" aria-label={tekst} className="bekreft">
      <Alert data-color={farge === 'danger' ? 'warning' : 'info'}>
        {typeof spoersmaal === 'string' ? <Paragraph>{spoersmaal}</Paragraph> : spoersmaal}
        <div className="knapper">
          <Button
            data-color={farge}
            onClick={() => {
              settSpoer(false);
              void gjoer();
            }}
          >
            {ja}
          </Button>
          <Button variant="tertiary" onClick={() => settSpoer(false)}>
            {P.felles.avbryt}
          </Button>
        </div>
      </Alert>
    </div>
  );
};
