import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { ord } from '@saksgang/kernel';
import { useState, type SyntheticEvent } from 'react';
import { useNavigate } from 'react-router';
import { lesTrekk, ORGANER, somAdresse, TYPER, type Trekk } from '../../regler/revisjon/trekk';
import { R } from '../../tekster/revisjon';

const FELT = [
  ['antall', R.proeve.antall],
  ['fra', R.proeve.fra],
  ['til', R.proeve.til],
  ['minAlder', R.proeve.minAlder],
  ['minBeloep', R.proeve.minBeloep],
] as const;

/** Asks for a sample, at an address that can be kept and sent to others. */
export const Trekkskjema = ({
  kommune,
  utfylt,
}: {
  readonly kommune: string;
  readonly utfylt: URLSearchParams;
}) => {
  const [felt, sett] = useState<Trekk>(() => lesTrekk(utfylt));
  const [feil, settFeil] = useState<string | null>(null);
  const gaa = useNavigate();
  const fyll = (mer: Partial<Trekk>) => sett((foer) => ({ ...foer, ...mer }));
  const trekk = (hendelse: SyntheticEvent) => {
    hendelse.preventDefault();
    const adresse = somAdresse(felt);
    if (felt.froe.trim() === '') return settFeil(R.proeve.mangler);
    if (adresse === null) return settFeil(R.proeve.tall);
    settFeil(null);
    void gaa(`/${kommune}/revisjon/stikkproeve?${adresse.toString()}`);
  };
  return (
    <form className="skjema" noValidate onSubmit={trekk}>
      <Textfield
        label={R.proeve.froe}
        description={R.proeve.froeHjelp}
        maxLength={100}
        value={felt.froe}
        onChange={(e) => fyll({ froe: e.target.value })}
        error={feil === R.proeve.mangler ? feil : undefined}
      />
      <div className="filter-valg" data-aapent="true">
        <Valg tekst={R.proeve.organ} verdi={felt.organ} sett={(organ) => fyll({ organ })} valg={ORGANER} />
        <Valg tekst={R.proeve.type} verdi={felt.type} sett={(type) => fyll({ type })} valg={TYPER} />
        {FELT.map(([navn, tekst]) => (
          <Textfield
            key={navn}
            label={tekst}
            inputMode="numeric"
            maxLength={16}
            value={felt[navn]}
            onChange={(e) => fyll({ [navn]: e.target.value })}
          />
        ))}
      </div>
      {feil === R.proeve.tall && (
        <p role="alert" className="varsel">
          {feil}
        </p>
      )}
      <div className="knapper">
        <Button type="submit">{R.proeve.trekk}</Button>
      </div>
    </form>
  );
};

const Valg = ({
  tekst,
  verdi,
  sett,
  valg,
}: {
  readonly tekst: string;
  readonly verdi: string;
  readonly sett: (verdi: string) => void;
  readonly valg: readonly string[];
}) => (
  <Field>
    <Label>{tekst}</Label>
    <Select value={verdi} onChange={(e) => sett(e.target.value)}>
      <Select.Option value="">{R.funn.alle}</Select.Option>
      {valg.map((v) => (
        <Select.Option key={v} value={v}>
          {ord(v)}
        </Select.Option>
      ))}
    </Select>
  </Field>
);
