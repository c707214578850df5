import { Button } from '@digdir/designsystemet-react';
import { useRef, useState, type ReactNode } from 'react';

/** Something that can be done: a button, and what opens under it. When it is done, the button has the focus again. */
export const Handling = ({
  navn,
  variant = 'secondary',
  aapen = false,
  children,
}: {
  readonly navn: string;
  readonly variant?: 'primary' | 'secondary' | 'tertiary';
  /** Whether it is open from the start, as when something is written there already. */
  readonly aapen?: boolean;
  readonly children: (lukk: () => void) => ReactNode;
}) => {
  const [er, sett] = useState(aapen);
  const knapp = useRef<HTMLButtonElement>(null);
  const lukk = () => {
    sett(false);
    knapp.current?.focus();
  };
  return (
    <div className="handling bare-skjerm">
      <Button ref={knapp} variant={variant} data-size="sm" aria-expanded={er} onClick={() => sett(!er)}>
        {navn}
      </Button>
      {er && children(lukk)}
    </div>
  );
};
