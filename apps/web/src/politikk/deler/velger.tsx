import { Field, Label, Select } from '@digdir/designsystemet-react';

/** A choice of several, which an address or a draft may name one of that is not there. */
export const Velger = ({
  tekst,
  verdi,
  sett,
  valg,
}: {
  readonly tekst: string;
  readonly verdi: string;
  readonly sett: (verdi: string) => void;
  readonly valg: readonly (readonly [verdi: string, tekst: string])[];
}) => (
  <Field>
    <Label>{tekst}</Label>
    <Select value={verdi} onChange={(e) => sett(e.target.value)}>
      {!valg.some(([v]) => v === verdi) && <Select.Option value={verdi}>{verdi}</Select.Option>}
      {valg.map(([v, t]) => (
        <Select.Option key={v} value={v}>
          {t}
        </Select.Option>
      ))}
    </Select>
  </Field>
);
