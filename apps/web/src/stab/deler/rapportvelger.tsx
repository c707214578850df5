import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Datofelt } from '../../deler/datofelt';
import { lesDato, skriv } from '../../regler/dato';
import { T } from '../../tekster';
import { S } from '../../tekster/stab';
import { RAPPORTER, type Rapportsporring } from '../regler/rapportvalg';

/** Which report, of which HP and day. The day is asked for when it is sent, so that half a date is no question. */
export const Rapportvelger = ({
  hp,
  hpene,
  valg,
  vis,
}: {
  readonly hp: string;
  readonly hpene: readonly string[];
  readonly valg: Rapportsporring;
  readonly vis: (hp: string, valg: Rapportsporring) => void;
}) => {
  const [type, settType] = useState(valg.type);
  const [valgtHp, settHp] = useState(hp);
  const [dag, settDag] = useState(valg.dag === null ? '' : skriv(valg.dag));
  const [feil, settFeil] = useState(false);
  return (
    <form
      className="filter"
      aria-label={S.rapporter.valg}
      noValidate
      onSubmit={(hendelse) => {
        hendelse.preventDefault();
        const lest = lesDato(dag);
        settFeil(dag.trim() !== '' && lest === null);
        if (dag.trim() === '' || lest !== null) vis(valgtHp, { type, dag: lest });
      }}
    >
      <div className="filter-valg valgrad">
        <Field>
          <Label>{S.rapporter.type}</Label>
          <Select value={type} onChange={(e) => settType(e.target.value as Rapportsporring['type'])}>
            {RAPPORTER.map((r) => (
              <Select.Option key={r} value={r}>
                {S.rapporter.typer[r]}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Field>
          <Label>{S.rapporter.hp}</Label>
          <Select value={valgtHp} onChange={(e) => settHp(e.target.value)}>
            {[...new Set([hp, ...hpene])].map((h) => (
              <Select.Option key={h} value={h}>
                {h}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Datofelt
          navn={S.rapporter.dag}
          verdi={dag}
          sett={settDag}
          feil={feil ? T.ett.datoFeil : undefined}
        />
      </div>
      <div>
        <Button type="submit">{S.rapporter.vis}</Button>
      </div>
    </form>
  );
};
