import { Paragraph, Textfield } from '@digdir/designsystemet-react';
import type { Oppdragssvar } from '@saksgang/register';
import { settPlandato } from '../api/skrivere';
import { lesDato } from '../regler/dato';
import { T } from '../tekster';
import { useOppdragsskjema } from './bruk-oppdragsskjema';
import { Datofelt } from './datofelt';
import { Skjemaslutt } from './skjemaslutt';

const TOM = { dato: '', tekst: '' };

const les = (kladd: typeof TOM) => {
  const dato = lesDato(kladd.dato);
  const tekst = kladd.tekst.trim();
  return dato === null || tekst === '' ? null : { dato, tekst };
};

/** Sets the day the administration plans to be done, where the vedtak sets none. */
export const Plandatoskjema = ({
  kommune,
  oppdrag,
  ferdig,
}: {
  readonly kommune: string;
  readonly oppdrag: Oppdragssvar;
  readonly ferdig: (melding: string | null) => void;
}) => {
  const skjema = useOppdragsskjema({
    kommune,
    oppdrag,
    noekkel: `plandato.${oppdrag.id}`,
    tom: TOM,
    les,
    send: settPlandato,
    ferdig: (lagret) => ferdig(lagret && T.skjema.lagret(T.ett.plandato)),
  });
  const { kladd, skriv, proevd, feilI } = skjema;
  return (
    <form {...skjema.skjemafelt}>
      <Paragraph>{T.ett.plandatoHjelp}</Paragraph>
      <Datofelt
        verdi={kladd.dato}
        sett={(dato) => skriv({ dato })}
        feil={feilI('dato') ?? (proevd && lesDato(kladd.dato) === null ? T.ett.datoFeil : undefined)}
      />
      <Textfield
        label={T.ett.begrunnelse}
        description={T.ett.begrunnelseEksempel}
        maxLength={500}
        value={kladd.tekst}
        onChange={(e) => skriv({ tekst: e.target.value })}
        error={
          feilI('tekst') ?? (proevd && kladd.tekst.trim() === '' ? T.skjema.manglerKommentar : undefined)
        }
      />
      <Skjemaslutt skjema={skjema} lagre={T.ett.lagrePlandato} />
    </form>
  );
};
