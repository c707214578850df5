import {
  Button,
  Field,
  Fieldset,
  Label,
  Select,
  Textfield,
  ValidationMessage,
} from '@digdir/designsystemet-react';
import { T } from '../tekster';

export interface Dokumentasjonslinje {
  readonly slag: keyof typeof T.skjema.slagene;
  readonly referanse: string;
}
const SLAG = Object.keys(T.skjema.slagene) as readonly Dokumentasjonslinje['slag'][];

/** What shows that it is done: one line for each document, sak or account reference. */
export const Dokumentasjonsfelt = ({
  linjer,
  skriv,
  feil,
}: {
  readonly linjer: readonly Dokumentasjonslinje[];
  readonly skriv: (linjer: readonly Dokumentasjonslinje[]) => void;
  readonly feil: string | undefined;
}) => {
  const med = (nr: number, mer: Partial<Dokumentasjonslinje>) =>
    skriv(linjer.map((linje, i) => (i === nr ? { ...linje, ...mer } : linje)));
  return (
    <Fieldset>
      <Fieldset.Legend>{T.skjema.dokumentasjon}</Fieldset.Legend>
      <Fieldset.Description>{T.skjema.dokumentasjonHjelp}</Fieldset.Description>
      {linjer.map((linje, nr) => (
        // The lines have no name of their own, and are only added and removed at the end of what is written.
        <div key={nr} className="dokumentlinje">
          <Field>
            <Label>{T.skjema.slag}</Label>
            <Select
              value={linje.slag}
              onChange={(e) => med(nr, { slag: e.target.value as Dokumentasjonslinje['slag'] })}
            >
              {SLAG.map((slag) => (
                <Select.Option key={slag} value={slag}>
                  {T.skjema.slagene[slag]}
                </Select.Option>
              ))}
            </Select>
          </Field>
          <Textfield
            label={T.skjema.referanse}
            placeholder={T.skjema.referanseEksempel}
            maxLength={500}
            value={linje.referanse}
            onChange={(e) => med(nr, { referanse: e.target.value })}
          />
          {linjer.length > 1 && (
            <Button variant="tertiary" onClick={() => skriv(linjer.filter((_, i) => i !== nr))}>
              {T.skjema.fjern(nr + 1)}
            </Button>
          )}
        </div>
      ))}
      {feil !== undefined && <ValidationMessage>{feil}</ValidationMessage>}
      <Button
        variant="secondary"
        data-size="sm"
        onClick={() => skriv([...linjer, { slag: 'dokument', referanse: '' }])}
      >
        {T.skjema.leggTil}
      </Button>
    </Fieldset>
  );
};
