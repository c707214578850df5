import { useState } from 'react';
import { ekspeder } from '../../api/saksskrivere';
import { M } from '../../tekster/moete';
import { useSending } from './bruk-sending';
import { Tekst } from './felt';
import { Handling } from './handling';
import { Skjema } from './skjema';

interface Felles {
  readonly kommune: string;
  readonly sak: string;
  readonly vedtak: string;
  readonly tittel: string;
  readonly gjort: (hva: string) => void;
}

/** Puts on record that the vedtak is sent to those who are to act. */
export const Ekspedering = (felles: Felles) => (
  <Handling navn={M.ekspeder.navn(felles.tittel)}>{(lukk) => <Form {...felles} lukk={lukk} />}</Handling>
);

const Form = ({ kommune, sak, vedtak, tittel, gjort, lukk }: Felles & { readonly lukk: () => void }) => {
  const [tekst, sett] = useState('');
  const { tilstand, send } = useSending();
  const mottakere = tekst
    .split(/[,;]/)
    .map((n) => n.trim())
    .filter(Boolean);
  const lagre = async () => {
    if (
      !(await send({ vedtak, mottakere }, (noekkel) =>
        ekspeder({ kommune, sak, noekkel }, vedtak, { mottakere }),
      ))
    )
      return;
    lukk();
    gjort(M.ekspeder.gjort(tittel));
  };
  return (
    <Skjema
      navn={M.ekspeder.navn(tittel)}
      knapp={M.ekspeder.knapp}
      tilstand={tilstand}
      send={() => void lagre()}
      avbryt={lukk}
      klar={mottakere.length > 0}
      mangler={M.ekspeder.mangler}
    >
      <Tekst navn={M.ekspeder.mottakere} hjelp={M.ekspeder.hjelp} lengst={2000} verdi={tekst} sett={sett} />
    </Skjema>
  );
};
