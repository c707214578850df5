import { Checkbox, Fieldset } from '@digdir/designsystemet-react';
import type { Forslagskort } from '@saksgang/forslag';
import { ord } from '@saksgang/kernel';
import type { Voteringsform } from '@saksgang/saksgang';
import { M } from '../../tekster/moete';

const FORMER: readonly Voteringsform[] = [
  'for-mot',
  'enstemmig',
  'alternativ',
  'budsjett',
  'budsjett-omvotering',
  'proevevotering',
];
export const FORMVALG = FORMER.map((form) => [form, ord(form)] as const);

/** Which forslag are voted over. */
export const Forslagsvalg = ({
  forslag,
  valgt,
  sett,
}: {
  readonly forslag: readonly Forslagskort[];
  readonly valgt: readonly string[];
  readonly sett: (valgt: readonly string[]) => void;
}) => (
  <Fieldset>
    <Fieldset.Legend>{M.votering.forslag}</Fieldset.Legend>
    {forslag.map((f) => (
      <Checkbox
        key={f.id}
        label={f.tittel}
        value={f.id}
        checked={valgt.includes(f.id)}
        onChange={(e) => sett(e.target.checked ? [...valgt, f.id] : valgt.filter((id) => id !== f.id))}
      />
    ))}
  </Fieldset>
);
