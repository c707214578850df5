import { Button, Checkbox } from '@digdir/designsystemet-react';
import { ord } from '@saksgang/kernel';
import type { Oppdragssvar } from '@saksgang/register';
import type { Punktkladd } from '../../regler/vedtakspunkt';
import { E } from '../../tekster/etterregistrering';
import { M } from '../../tekster/moete';
import { Langtekst, Tekst, Velg } from './felt';
import { Oppdragsvalg } from './oppdragsvalg';

const SLAG = Object.keys(E.slagene) as readonly Punktkladd['slag'][];

/** One vedtakspunkt: its words, what it does, and which oppdrag it decides over. */
export const Punktfelt = ({
  p,
  nr,
  alle,
  sett,
  fjern,
}: {
  readonly p: Punktkladd;
  readonly nr: number;
  readonly alle: readonly Oppdragssvar[];
  readonly sett: (mer: Partial<Punktkladd>) => void;
  readonly fjern: (() => void) | null;
}) => (
  <fieldset className="steg">
    <legend>{E.punkt(nr)}</legend>
    <div className="felt-rad">
      <Tekst navn={E.nummer} smalt lengst={20} verdi={p.punkt} sett={(punkt) => sett({ punkt })} />
      <Tekst navn={E.punkttittel} verdi={p.tittel} sett={(tittel) => sett({ tittel })} />
    </div>
    <Langtekst navn={E.tekst} verdi={p.tekst} sett={(tekst) => sett({ tekst })} />
    <Checkbox
      label={E.kortversjon}
      value="kort"
      checked={p.kort}
      onChange={(e) => sett({ kort: e.target.checked })}
    />
    <Tekst
      navn={M.valgfri(E.forslagsstillere)}
      lengst={200}
      verdi={p.forslagsstillere}
      sett={(forslagsstillere) => sett({ forslagsstillere })}
    />
    <Velg
      navn={E.gjoer}
      verdi={p.slag}
      valg={SLAG.map((slag) => [slag, E.slagene[slag]])}
      sett={(slag) => sett({ slag: slag as Punktkladd['slag'] })}
    />
    {p.slag === 'avgjoer' && (
      <Oppdragsvalg rader={p.oppdrag} alle={alle} sett={(oppdrag) => sett({ oppdrag })} />
    )}
    {p.slag === 'bestiller' && (
      <>
        <div className="felt-rad">
          <Velg
            navn={E.type}
            verdi={p.type}
            valg={E.typer.map((type) => [type, ord(type)])}
            sett={(type) => sett({ type })}
          />
          <Tekst navn={E.hva} lengst={500} verdi={p.hva} sett={(hva) => sett({ hva })} />
        </div>
        <Tekst navn={E.mottaker} lengst={200} verdi={p.mottaker} sett={(mottaker) => sett({ mottaker })} />
        <div className="felt-rad">
          <Tekst
            navn={M.valgfri(E.frist)}
            hjelp={E.datoHjelp}
            smalt
            verdi={p.frist}
            sett={(frist) => sett({ frist })}
          />
          <Tekst
            navn={M.valgfri(E.fristord)}
            lengst={300}
            verdi={p.fristord}
            sett={(fristord) => sett({ fristord })}
          />
        </div>
      </>
    )}
    {fjern && (
      <div>
        <Button variant="tertiary" data-size="sm" onClick={fjern}>
          {E.fjernPunkt(nr)}
        </Button>
      </div>
    )}
  </fieldset>
);
