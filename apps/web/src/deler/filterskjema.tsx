import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import type { Oppdragssvar } from '@saksgang/register';
import { useState } from 'react';
import { FELTER, valgene, type Filter, type Valgfelt } from '../regler/filter';
import { T } from '../tekster';

const FELT: readonly Exclude<Valgfelt, 'maate'>[] = ['utvalg', 'ansvarlig', 'status', 'rute'];
const MAATER = Object.entries(T.liste.maater);
const GRUPPER = ['utvalg', 'ansvarlig', 'status'] as const;
const ALLTID = new Set<string>(['tekst', 'grupper']);

/** What the list is narrowed down by. On a narrow screen the choices are behind a button, and the text is not. */
export const Filterskjema = ({
  alle,
  filter,
  velg,
}: {
  readonly alle: readonly Oppdragssvar[];
  readonly filter: Filter;
  readonly velg: (mer: Partial<Filter>) => void;
}) => {
  const [aapent, settAapent] = useState(false);
  const valgte = FELTER.filter(
    (f) => !ALLTID.has(f) && filter[f] !== (f === 'maate' ? 'oppdrag' : ''),
  ).length;
  return (
    <form
      className="filter"
      role="search"
      aria-label={T.liste.filter}
      onSubmit={(hendelse) => hendelse.preventDefault()}
    >
      <Textfield
        className="filter-tekst"
        type="search"
        label={T.liste.tekst}
        description={T.liste.tekstHjelp}
        maxLength={200}
        value={filter.tekst}
        onChange={(e) => velg({ tekst: e.target.value })}
      />
      <Button
        className="bare-smalt"
        variant="secondary"
        aria-expanded={aapent}
        onClick={() => settAapent(!aapent)}
      >
        {T.liste.vis}
        {valgte > 0 && ` (${valgte})`}
      </Button>
      <div className="filter-valg" data-aapent={aapent}>
        {FELT.map((felt) => (
          <Velger
            key={felt}
            tekst={T.liste[felt]}
            verdi={filter[felt]}
            sett={(verdi) => velg({ [felt]: verdi })}
            valg={[
              ['', T.liste.alle],
              ...valgene(alle, felt).map(([verdi, antall]) => [verdi, `${verdi} (${antall})`] as const),
            ]}
          />
        ))}
        <Velger tekst={T.liste.maate} verdi={filter.maate} sett={(maate) => velg({ maate })} valg={MAATER} />
        <Velger
          tekst={T.liste.grupper}
          verdi={filter.grupper}
          sett={(grupper) => velg({ grupper })}
          valg={[['', T.liste.ingen], ...GRUPPER.map((g) => [g, T.liste[g]] as const)]}
        />
        <Button
          variant="tertiary"
          onClick={() =>
            velg({
              tekst: '',
              utvalg: '',
              ansvarlig: '',
              status: '',
              rute: '',
              maate: 'oppdrag',
              grupper: '',
            })
          }
        >
          {T.liste.nullstill}
        </Button>
      </div>
    </form>
  );
};

const Velger = ({
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
      {/* An address may name a value that nothing has today. */}
      {!valg.some(([v]) => v === verdi) && <Select.Option value={verdi}>{verdi}</Select.Option>}
      {valg.map(([v, t]) => (
        <Select.Option key={v} value={v}>
          {t}
        </Select.Option>
      ))}
    </Select>
  </Field>
);
