import { Paragraph } from '@digdir/designsystemet-react';
import type { LestProtokoll } from '@saksgang/protokoll';
import { useState } from 'react';
import { godkjennProtokoll } from '../../api/saksskrivere';
import { lesDato, skriv } from '../../regler/dato';
import { M } from '../../tekster/moete';
import { useSending } from './bruk-sending';
import { Tekst } from './felt';
import { Handling } from './handling';
import { Skjema } from './skjema';

interface Felles {
  readonly kommune: string;
  readonly sak: string;
  readonly kan: boolean;
  readonly protokoll: LestProtokoll;
  readonly idag: string | null;
  readonly gjort: (hva: string) => void;
}

/** Who approved it, or the form that approves it as it reads here: with the sjekksum of what was read. */
export const Godkjenning = (felles: Felles) => {
  const { protokoll, kan } = felles;
  const { godkjent, sjekksum, rettelser } = protokoll;
  return (
    <>
      {godkjent !== null && (
        <Paragraph>{M.protokoll.godkjentAv(skriv(godkjent.dato), godkjent.godkjentAv)}</Paragraph>
      )}
      <Paragraph data-size="sm" className="dempet sjekksum">
        {M.protokoll.sjekksum}: {godkjent?.sjekksum ?? sjekksum}
      </Paragraph>
      {rettelser.length > 0 && (
        <>
          <h3>{M.protokoll.rettelser}</h3>
          <ul>
            {rettelser.map((r, nr) => (
              <li key={nr}>{M.protokoll.rettelse(r.punkt, r.fra, r.til)}</li>
            ))}
          </ul>
        </>
      )}
      {godkjent === null && kan && (
        <Handling navn={M.protokoll.godkjennNavn} variant="primary">
          {(lukk) => <Form {...felles} lukk={lukk} />}
        </Handling>
      )}
    </>
  );
};

const Form = ({ kommune, sak, protokoll, idag, gjort, lukk }: Felles & { readonly lukk: () => void }) => {
  const [av, settAv] = useState('');
  const [dag, settDag] = useState(idag === null ? '' : skriv(idag));
  const { tilstand, send } = useSending();
  const godkjentAv = av
    .split(/[,;]/)
    .map((n) => n.trim())
    .filter(Boolean);
  const skjedde = lesDato(dag);
  const godkjenn = async () => {
    if (skjedde === null) return;
    const body = { organ: protokoll.dokument.hode.organ, godkjentAv, sjekksum: protokoll.sjekksum, skjedde };
    if (!(await send(body, (noekkel) => godkjennProtokoll({ kommune, sak, noekkel }, body)))) return;
    lukk();
    gjort(M.protokoll.gjort);
  };
  return (
    <Skjema
      navn={M.protokoll.godkjennNavn}
      knapp={M.protokoll.godkjennNavn}
      tilstand={tilstand}
      send={() => void godkjenn()}
      avbryt={lukk}
      klar={godkjentAv.length > 0 && skjedde !== null}
      mangler={M.protokoll.avMangler}
    >
      <Paragraph>{M.protokoll.godkjennHjelp}</Paragraph>
      <Tekst navn={M.protokoll.av} hjelp={M.protokoll.avHjelp} verdi={av} sett={settAv} />
      <Tekst navn={M.protokoll.dag} hjelp={M.datoHjelp} smalt verdi={dag} sett={settDag} />
    </Skjema>
  );
};
