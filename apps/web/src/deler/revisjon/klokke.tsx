import { Button, Textfield } from '@digdir/designsystemet-react';
import { parseDato } from '@saksgang/kernel';
import { useEffect, useId, useState, type SyntheticEvent } from 'react';
import { lesDato, skriv } from '../../regler/dato';
import {
  forrigeStopp,
  nesteStopp,
  paaTrinnet,
  trinnene,
  trinnet,
  type Skala,
} from '../../regler/revisjon/tidspunkt';
import { R } from '../../tekster/revisjon';

/** How long the slider stands before it is where somebody wanted it. */
const RO_MS = 150;

const dagen = (verdi: string | null): string => {
  const dag = verdi === null ? null : parseDato(verdi.slice(0, 10));
  return dag === null ? '' : skriv(dag);
};

/** One clock: a slider over the days, the day in writing, and the way to where something happened. */
export const Klokke = ({
  etikett,
  skala,
  verdi,
  sett,
}: {
  readonly etikett: string;
  readonly skala: Skala;
  readonly verdi: string | null;
  readonly sett: (verdi: string | null) => void;
}) => {
  const id = useId();
  const [trinn, flytt] = useState(trinnet(skala, verdi));
  const her = trinnet(skala, verdi);
  useEffect(() => flytt(her), [her]);
  useEffect(() => {
    if (trinn === her) return undefined;
    const venter = setTimeout(() => sett(paaTrinnet(skala, trinn)), RO_MS);
    return () => clearTimeout(venter);
  }, [trinn, her, sett, skala]);
  const dag = paaTrinnet(skala, trinn);
  const forrige = forrigeStopp(skala, verdi);
  const neste = nesteStopp(skala, verdi);
  return (
    <div className="klokke">
      <label htmlFor={id} className="klokke-etikett">
        {etikett} <output htmlFor={id}>{dag === null ? R.naa : skriv(dag)}</output>
      </label>
      <input
        id={id}
        className="glider"
        type="range"
        min={0}
        max={trinnene(skala)}
        value={trinn}
        aria-valuetext={dag === null ? R.naa : skriv(dag)}
        aria-describedby={`${id}-hjelp`}
        list={`${id}-stopp`}
        onChange={(e) => flytt(Number(e.target.value))}
      />
      <datalist id={`${id}-stopp`}>
        {skala.stopp.map((s) => (
          <option key={s} value={trinnet(skala, s)} />
        ))}
      </datalist>
      <span id={`${id}-hjelp`} className="bare-lest">
        {R.tid.hjelp}
      </span>
      <Dagfelt etikett={etikett} verdi={verdi} sett={sett} />
      <div className="knapper">
        <Button
          variant="secondary"
          data-size="sm"
          aria-disabled={forrige === null}
          onClick={() => forrige !== null && sett(forrige)}
          aria-label={`${R.tid.forrige}, ${etikett.toLowerCase()}`}
        >
          {R.tid.forrige}
        </Button>
        <Button
          variant="secondary"
          data-size="sm"
          aria-disabled={neste === null}
          onClick={() => neste !== null && sett(neste === 'naa' ? null : neste)}
          aria-label={`${R.tid.neste}, ${etikett.toLowerCase()}`}
        >
          {R.tid.neste}
        </Button>
        <Button
          variant="tertiary"
          data-size="sm"
          aria-disabled={verdi === null}
          onClick={() => sett(null)}
          aria-label={`${R.tid.tilNaa}, ${etikett.toLowerCase()}`}
        >
          {R.tid.tilNaa}
        </Button>
      </div>
    </div>
  );
};

const Dagfelt = ({
  etikett,
  verdi,
  sett,
}: {
  readonly etikett: string;
  readonly verdi: string | null;
  readonly sett: (verdi: string | null) => void;
}) => {
  const [skrevet, skrivIFeltet] = useState(dagen(verdi));
  const [feil, settFeil] = useState(false);
  useEffect(() => {
    skrivIFeltet(dagen(verdi));
    settFeil(false);
  }, [verdi]);
  const gaa = (hendelse: SyntheticEvent) => {
    hendelse.preventDefault();
    const dag = skrevet.trim() === '' ? null : lesDato(skrevet);
    const ugyldig = skrevet.trim() !== '' && dag === null;
    settFeil(ugyldig);
    if (!ugyldig) sett(dag);
  };
  return (
    <form className="dagfelt" noValidate onSubmit={gaa}>
      <Textfield
        className="datofelt"
        label={
          <>
            {R.tid.dato}
            <span className="bare-lest">, {etikett.toLowerCase()}</span>
          </>
        }
        inputMode="numeric"
        autoComplete="off"
        maxLength={10}
        value={skrevet}
        onChange={(e) => skrivIFeltet(e.target.value)}
        error={feil ? R.tid.ugyldig : undefined}
      />
      <Button type="submit" variant="secondary" data-size="sm">
        {R.tid.gaaTil}
        <span className="bare-lest">, {etikett.toLowerCase()}</span>
      </Button>
    </form>
  );
};
