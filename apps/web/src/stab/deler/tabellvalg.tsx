import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { ENHETER, FASER, type Rammetabell } from '../../api/rammetabell';
import { S } from '../../tekster/stab';

export type Tabellvalg = Pick<Rammetabell, 'utvalg' | 'fase' | 'enhet' | 'kilde'>;
const I = S.importen;

/** What the file is: whose table, of which phase, in which unit, and where it was read. */
export const Tabellvalgene = ({
  utvalgene,
  valg,
  velg,
}: {
  readonly utvalgene: readonly { readonly utvalg: string; readonly navn: string }[];
  readonly valg: Tabellvalg;
  readonly velg: (mer: Partial<Tabellvalg>) => void;
}) => (
  <>
    <Field>
      <Label>{I.utvalg}</Label>
      <Select value={valg.utvalg} onChange={(e) => velg({ utvalg: e.target.value })}>
        <Select.Option value="">{I.velg}</Select.Option>
        {utvalgene.map((u) => (
          <Select.Option key={u.utvalg} value={u.utvalg}>
            {u.utvalg} {u.navn}
          </Select.Option>
        ))}
      </Select>
    </Field>
    <Field>
      <Label>{I.fase}</Label>
      <Select value={valg.fase} onChange={(e) => velg({ fase: e.target.value as Tabellvalg['fase'] })}>
        {FASER.map((fase) => (
          <Select.Option key={fase} value={fase}>
            {I.faser[fase]}
          </Select.Option>
        ))}
      </Select>
    </Field>
    <Field>
      <Label>{I.enhet}</Label>
      <Select value={valg.enhet} onChange={(e) => velg({ enhet: e.target.value as Tabellvalg['enhet'] })}>
        {ENHETER.map((enhet) => (
          <Select.Option key={enhet} value={enhet}>
            {I.enheter[enhet]}
          </Select.Option>
        ))}
      </Select>
    </Field>
    <Textfield
      label={I.kilde}
      maxLength={300}
      value={valg.kilde}
      onChange={(e) => velg({ kilde: e.target.value })}
    />
  </>
);
