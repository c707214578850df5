import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { velgMotkandidat } from '../../api/saksskrivere';
import { M } from '../../tekster/moete';
import { useSending } from './bruk-sending';
import { Tekst, Velg, renset } from './felt';
import { tittelen, type Sakssammenheng } from './sammenheng';
import { Skjema } from './skjema';

/** The møteleder chooses between budgets with equally many votes. */
export const Motkandidat = ({ mellom, ...s }: Sakssammenheng & { readonly mellom: readonly string[] }) => {
  const [forslag, settForslag] = useState('');
  const [grunn, settGrunn] = useState('');
  const { tilstand, send } = useSending();
  const hvorfor = renset(grunn);
  const velg = async () => {
    if (hvorfor === null) return;
    const body = { organ: s.organ.type, forslag, grunn: hvorfor, skjedde: s.moete.dato };
    const { kommune, hp } = s;
    if (await send(body, (noekkel) => velgMotkandidat({ kommune, hp, noekkel }, body)))
      s.gjort(M.motkandidat.gjort);
  };
  const nullstill = () => {
    settForslag('');
    settGrunn('');
  };
  return (
    <>
      <Alert data-color="info">
        <Paragraph>{M.motkandidat.hjelp}</Paragraph>
      </Alert>
      <Skjema
        navn={M.motkandidat.navn}
        knapp={M.motkandidat.knapp}
        tilstand={tilstand}
        send={() => void velg()}
        avbryt={nullstill}
        klar={forslag !== '' && hvorfor !== null}
        mangler={M.fyllUt}
        fokus={false}
      >
        <Velg
          navn={M.motkandidat.hvilket}
          verdi={forslag}
          tomt={M.velg}
          valg={mellom.map((id) => [id, tittelen(s.forslag, id)])}
          sett={settForslag}
        />
        <Tekst navn={M.grunn} lengst={2000} verdi={grunn} sett={settGrunn} />
      </Skjema>
    </>
  );
};
