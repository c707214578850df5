import { Textfield } from '@digdir/designsystemet-react';
import type { Oppdragssvar } from '@saksgang/register';
import { fordel } from '../api/skrivere';
import { T } from '../tekster';
import { useOppdragsskjema } from './bruk-oppdragsskjema';
import { Skjemaslutt } from './skjemaslutt';

export const fordelingskladd = (oppdrag: string): string => `fordeling.${oppdrag}`;
const TOM = { rolle: '', person: '' };

const les = (kladd: typeof TOM) => {
  const ansvarlig = kladd.rolle.trim();
  const person = kladd.person.trim();
  return ansvarlig === '' ? null : { ansvarlig, ...(person !== '' && { person }) };
};

/** Gives an oppdrag to a role, and to a person in it when it is not on record who has the role. */
export const Fordelingsskjema = ({
  kommune,
  oppdrag,
  ferdig,
}: {
  readonly kommune: string;
  readonly oppdrag: Oppdragssvar;
  readonly ferdig: (rolle: string | null) => void;
}) => {
  const skjema = useOppdragsskjema({
    kommune,
    oppdrag,
    noekkel: fordelingskladd(oppdrag.id),
    tom: TOM,
    les,
    send: fordel,
    ferdig: (fordeling) => ferdig(fordeling && fordeling.ansvarlig),
  });
  const { kladd, skriv, proevd, feilI } = skjema;
  return (
    <form {...skjema.skjemafelt}>
      <Textfield
        label={T.fordeling.rolle}
        description={T.fordeling.rolleHjelp}
        list="roller"
        maxLength={200}
        value={kladd.rolle}
        onChange={(e) => skriv({ rolle: e.target.value })}
        error={feilI('ansvarlig') ?? (proevd && kladd.rolle.trim() === '' ? T.fordeling.mangler : undefined)}
      />
      <Textfield
        label={T.fordeling.person}
        description={T.fordeling.personHjelp}
        maxLength={100}
        autoComplete="off"
        value={kladd.person}
        onChange={(e) => skriv({ person: e.target.value })}
        error={feilI('person')}
      />
      <Skjemaslutt skjema={skjema} lagre={T.fordeling.lagre} />
    </form>
  );
};
