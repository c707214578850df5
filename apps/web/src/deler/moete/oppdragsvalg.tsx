import { Button, Paragraph } from '@digdir/designsystemet-react';
import type { Oppdragssvar } from '@saksgang/register';
import { E } from '../../tekster/etterregistrering';
import type { Avgjoerelseskladd } from '../../regler/vedtakspunkt';
import { navnet } from '../merker';
import { Tekst, Velg } from './felt';

const SLAG = Object.keys(E.avgjoerelser) as readonly Avgjoerelseskladd['avgjoerelse'][];

/** The oppdrag that a point closes, moves or sends back. */
export const Oppdragsvalg = ({
  rader,
  alle,
  sett,
}: {
  readonly rader: readonly Avgjoerelseskladd[];
  readonly alle: readonly Oppdragssvar[];
  readonly sett: (rader: readonly Avgjoerelseskladd[]) => void;
}) => {
  const med = (nr: number, mer: Partial<Avgjoerelseskladd>) =>
    sett(rader.map((rad, i) => (i === nr ? { ...rad, ...mer } : rad)));
  if (alle.length === 0) return <Paragraph className="dempet">{E.ingenOppdrag}</Paragraph>;
  return (
    <>
      {rader.map((rad, nr) => (
        <fieldset key={nr} className="steg">
          <legend>{E.ettOppdrag(nr + 1)}</legend>
          <div className="felt-rad">
            <Velg
              navn={E.ettOppdrag(nr + 1)}
              verdi={rad.oppdrag}
              tomt={E.velgOppdrag}
              valg={alle.map((o) => [o.id, `${navnet(o)} – ${o.status}`.slice(0, 110)])}
              sett={(oppdrag) => med(nr, { oppdrag })}
            />
            <Velg
              navn={E.avgjoerelse}
              verdi={rad.avgjoerelse}
              valg={SLAG.map((slag) => [slag, E.avgjoerelser[slag]])}
              sett={(verdi) => med(nr, { avgjoerelse: verdi as Avgjoerelseskladd['avgjoerelse'] })}
            />
          </div>
          {rad.avgjoerelse === 'flyttes' && (
            <div className="felt-rad">
              <Tekst
                navn={E.nyFrist}
                hjelp={E.datoHjelp}
                smalt
                verdi={rad.dato}
                sett={(dato) => med(nr, { dato })}
              />
              <Tekst navn={E.medOrd} lengst={500} verdi={rad.tekst} sett={(tekst) => med(nr, { tekst })} />
            </div>
          )}
          {rad.avgjoerelse === 'tilbake' && (
            <Tekst navn={E.grunn} lengst={2000} verdi={rad.tekst} sett={(tekst) => med(nr, { tekst })} />
          )}
          <div>
            <Button variant="tertiary" data-size="sm" onClick={() => sett(rader.filter((_, i) => i !== nr))}>
              {E.fjernOppdrag}
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button
          variant="secondary"
          data-size="sm"
          onClick={() => sett([...rader, { oppdrag: '', avgjoerelse: 'utfoert', dato: '', tekst: '' }])}
        >
          {E.leggTilOppdrag}
        </Button>
      </div>
    </>
  );
};
