import { Alert, Button, Paragraph, Textfield } from '@digdir/designsystemet-react';
import type { Oppdragssvar } from '@saksgang/register';
import { useState } from 'react';
import { settPlandato } from '../api/skrivere';
import { lesDato } from '../regler/dato';
import { useKladd } from '../regler/kladd';
import { T } from '../tekster';
import { useEndring } from './bruk-endring';
import { Konflikt } from './konflikt';

const TOM = { dato: '', tekst: '' };

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
  const [kladd, skriv, kast] = useKladd(`plandato.${oppdrag.id}`, TOM);
  const { tilstand, send } = useEndring(kommune, oppdrag);
  const [proevd, settProevd] = useState(false);
  const dato = lesDato(kladd.dato);
  const tekst = kladd.tekst.trim();
  const { avslag, naa, sender } = tilstand;
  const lagre = async (mot: Oppdragssvar = oppdrag) => {
    settProevd(true);
    if (dato === null || tekst === '') return;
    if (!(await send({ dato, tekst }, (endring) => settPlandato(endring, { dato, tekst }), mot))) return;
    kast();
    ferdig(T.skjema.lagret(T.ett.plandato));
  };
  const feilI = (felt: string) => avslag?.feltfeil.find((f) => f.felt === felt)?.melding;
  return (
    <form
      className="skjema"
      noValidate
      onSubmit={(hendelse) => {
        hendelse.preventDefault();
        void lagre();
      }}
    >
      <Paragraph>{T.ett.plandatoHjelp}</Paragraph>
      <Textfield
        className="datofelt"
        label={T.ett.dato}
        description={T.ett.datoHjelp}
        inputMode="numeric"
        autoComplete="off"
        value={kladd.dato}
        onChange={(e) => skriv({ dato: e.target.value })}
        error={feilI('dato') ?? (proevd && dato === null ? T.ett.datoFeil : undefined)}
      />
      <Textfield
        label={T.ett.begrunnelse}
        description={T.ett.begrunnelseEksempel}
        maxLength={500}
        value={kladd.tekst}
        onChange={(e) => skriv({ tekst: e.target.value })}
        error={feilI('tekst') ?? (proevd && tekst === '' ? T.skjema.manglerKommentar : undefined)}
      />
      {avslag && naa === null && avslag.feltfeil.length === 0 && (
        <Alert data-color="danger" role="alert">
          <strong>{T.feil.ikkeLagret}.</strong> {avslag.problem.detail}
        </Alert>
      )}
      {avslag && naa && <Konflikt avslag={avslag} foer={oppdrag} naa={naa} likevel={() => void lagre(naa)} />}
      <div className="knapper">
        <Button type="submit" loading={sender} disabled={sender}>
          {T.ett.lagrePlandato}
        </Button>
        <Button
          variant="tertiary"
          onClick={() => {
            kast();
            ferdig(null);
          }}
        >
          {T.skjema.avbryt}
        </Button>
      </div>
    </form>
  );
};
