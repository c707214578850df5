import { Paragraph } from '@digdir/designsystemet-react';
import type { Moetesvar, Organsvar } from '@saksgang/moeter';
import { useState } from 'react';
import { endreFrammoetet } from '../../api/moeteskrivere';
import { M } from '../../tekster/moete';
import { useSending } from './bruk-sending';
import { Tekst, Velg, renset } from './felt';
import { Skjema } from './skjema';

/** Puts on record that somebody left or came. One who is inhabil and gives way to a substitute both leaves and comes. */
export const EndreFrammoete = ({
  kommune,
  moete,
  organ,
  gjort,
  lukk,
}: {
  readonly kommune: string;
  readonly moete: Moetesvar;
  readonly organ: Organsvar;
  readonly gjort: (hva: string) => void;
  readonly lukk: () => void;
}) => {
  const [gikk, settGikk] = useState('');
  const [kom, settKom] = useState('');
  const [klokkeslett, settKlokkeslett] = useState('');
  const [grunn, settGrunn] = useState('');
  const { tilstand, send } = useSending();
  const tilStede = moete.tilStede ?? [];
  const ledig = (plass: number) => String(plass) === gikk || !tilStede.some((d) => d.plass === plass);
  const kanKomme = organ.partier.flatMap(({ parti, medlemmer, varamedlemmer }) =>
    medlemmer
      .filter((m) => ledig(m.plass))
      .flatMap((m) => [
        [`${m.plass}`, `${m.navn ?? M.plass(m.plass)} (${parti})`] as const,
        ...varamedlemmer.map(
          (v) =>
            [`${m.plass}:${v.nr}`, M.endre.varaFor(v.navn ?? M.endre.vara(v.nr), m.plass, parti)] as const,
        ),
      ]),
  );
  const lagre = async () => {
    const [plass, vara] = kom.split(':').map(Number);
    const [tid, hvorfor] = [renset(klokkeslett), renset(grunn)];
    const body = {
      gikk: gikk === '' ? [] : [Number(gikk)],
      kom: plass === undefined || kom === '' ? [] : [{ plass, ...(vara !== undefined && { vara }) }],
      skjedde: moete.dato,
      ...(tid !== null && { klokkeslett: tid }),
      ...(hvorfor !== null && { grunn: hvorfor }),
    };
    const { revisjon } = moete;
    if (
      !(await send(body, (noekkel) => endreFrammoetet({ kommune, moete: moete.id, noekkel, revisjon }, body)))
    )
      return;
    lukk();
    gjort(M.endre.gjort);
  };
  return (
    <Skjema
      navn={M.endre.navn}
      knapp={M.endre.knapp}
      tilstand={tilstand}
      send={() => void lagre()}
      avbryt={lukk}
      klar={gikk !== '' || kom !== ''}
      mangler={M.endre.mangler}
    >
      <Paragraph>{M.endre.hjelp}</Paragraph>
      <Velg
        navn={M.endre.gikk}
        verdi={gikk}
        tomt={M.ingen}
        valg={tilStede.map((d) => [String(d.plass), `${d.navn ?? M.plass(d.plass)} (${d.parti})`])}
        sett={settGikk}
      />
      <Velg navn={M.endre.kom} verdi={kom} tomt={M.ingen} valg={kanKomme} sett={settKom} />
      <Tekst
        navn={M.klokkeslett}
        hjelp={M.klokkeslettHjelp}
        smalt
        lengst={5}
        verdi={klokkeslett}
        sett={settKlokkeslett}
      />
      <Tekst navn={M.valgfri(M.grunn)} lengst={500} verdi={grunn} sett={settGrunn} />
    </Skjema>
  );
};
