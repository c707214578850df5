import type { Kvittering } from '@saksgang/http';
import type { Organsvar } from '@saksgang/moeter';
import { useRef, useState } from 'react';
import { innkallMoete } from '../../api/moeteskrivere';
import { lesDato, skriv } from '../../regler/dato';
import { M } from '../../tekster/moete';
import { useSending } from './bruk-sending';
import { Tekst, renset } from './felt';
import { Skjema } from './skjema';

/** Calls a meeting of the body; the day is the next of its plan until another is written. */
export const Innkalling = ({
  kommune,
  organ,
  lukk,
  kaltInn,
}: {
  readonly kommune: string;
  readonly organ: Organsvar;
  readonly lukk: () => void;
  readonly kaltInn: (moete: string) => void;
}) => {
  const foerste = organ.moeteplan[0]?.dato;
  const [dag, settDag] = useState(foerste === undefined ? '' : skriv(foerste));
  const [klokkeslett, settKlokkeslett] = useState('');
  const [sted, settSted] = useState('');
  const kvittert = useRef<Kvittering | null>(null);
  const { tilstand, send } = useSending();
  const dato = lesDato(dag);
  const kallInn = async () => {
    if (dato === null) return;
    const [tid, hvor] = [renset(klokkeslett), renset(sted)];
    const body = { dato, ...(tid !== null && { klokkeslett: tid }), ...(hvor !== null && { sted: hvor }) };
    const gikk = await send(body, async (noekkel) => {
      kvittert.current = await innkallMoete({ kommune, organ: organ.id, noekkel }, body);
    });
    const moete = kvittert.current?.ider['moete'];
    if (gikk && moete !== undefined) kaltInn(moete);
  };
  return (
    <Skjema
      navn={M.organ.kallInn}
      knapp={M.organ.innkall}
      tilstand={tilstand}
      send={() => void kallInn()}
      avbryt={lukk}
      klar={dato !== null}
      mangler={M.datoFeil}
    >
      <Tekst navn={M.protokoll.dag} hjelp={M.datoHjelp} smalt verdi={dag} sett={settDag} />
      <Tekst
        navn={M.klokkeslett}
        hjelp={M.klokkeslettHjelp}
        smalt
        lengst={5}
        verdi={klokkeslett}
        sett={settKlokkeslett}
      />
      <Tekst navn={M.valgfri(M.organ.sted)} lengst={200} verdi={sted} sett={settSted} />
    </Skjema>
  );
};
