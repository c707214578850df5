import type { Moetesvar, Organsvar } from '@saksgang/moeter';
import { useState } from 'react';
import { aapneDoerene, avlysMoetet, hevMoetet, lukkDoerene, overlatLedelsen } from '../../api/moeteskrivere';
import { M } from '../../tekster/moete';
import { useSending } from './bruk-sending';
import { EndreFrammoete } from './endre-frammoete';
import { Tekst, Velg, renset } from './felt';
import { Handling } from './handling';
import { Skjema } from './skjema';

interface Felles {
  readonly kommune: string;
  readonly moete: Moetesvar;
  readonly organ: Organsvar;
  readonly gjort: (hva: string) => void;
}

/** What can be done with the meeting as it is now. */
export const Moetehandlinger = (felles: Felles) => {
  const { kommune, moete, gjort } = felles;
  const hva = (noekkel: string) => ({ kommune, moete: moete.id, noekkel, revisjon: moete.revisjon });
  const dag = { skjedde: moete.dato };
  if (moete.tilstand === 'innkalt')
    return (
      <Ett navn={M.avlys.navn} felt={M.grunn} gjort={() => gjort(M.avlys.gjort)}>
        {(grunn, noekkel) => avlysMoetet(hva(noekkel), { grunn })}
      </Ett>
    );
  if (moete.tilstand !== 'satt') return null;
  return (
    <div className="handlinger">
      <Handling navn={M.endre.navn}>{(lukk) => <EndreFrammoete {...felles} lukk={lukk} />}</Handling>
      <Handling navn={M.ledelse.navn}>{(lukk) => <Ledelse {...felles} lukk={lukk} />}</Handling>
      {moete.lukket ? (
        <Ett navn={M.doerer.aapne} felt={M.klokkeslett} valgfri gjort={() => gjort(M.doerer.aapnet)}>
          {(klokkeslett, noekkel) => aapneDoerene(hva(noekkel), { ...tid(klokkeslett), ...dag })}
        </Ett>
      ) : (
        <Ett navn={M.doerer.lukk} felt={M.doerer.hjemmel} gjort={() => gjort(M.doerer.lukket)}>
          {(hjemmel, noekkel) => lukkDoerene(hva(noekkel), { hjemmel, ...dag })}
        </Ett>
      )}
      <Ett navn={M.hev.navn} felt={M.klokkeslett} valgfri gjort={() => gjort(M.hev.gjort)}>
        {(klokkeslett, noekkel) => hevMoetet(hva(noekkel), { ...tid(klokkeslett), ...dag })}
      </Ett>
    </div>
  );
};

const tid = (klokkeslett: string) => (klokkeslett === '' ? {} : { klokkeslett });

/** Something that is said of with one line. */
const Ett = ({
  navn,
  felt,
  valgfri = false,
  gjort,
  children,
}: {
  readonly navn: string;
  readonly felt: string;
  readonly valgfri?: boolean;
  readonly gjort: () => void;
  readonly children: (verdi: string, noekkel: string) => Promise<unknown>;
}) => (
  <Handling navn={navn}>{(lukk) => <Linje {...{ navn, felt, valgfri, gjort, lukk, children }} />}</Handling>
);

const Linje = ({
  navn,
  felt,
  valgfri,
  gjort,
  lukk,
  children,
}: {
  readonly navn: string;
  readonly felt: string;
  readonly valgfri: boolean;
  readonly gjort: () => void;
  readonly lukk: () => void;
  readonly children: (verdi: string, noekkel: string) => Promise<unknown>;
}) => {
  const [verdi, sett] = useState('');
  const { tilstand, send } = useSending();
  const renskrevet = verdi.trim();
  const klikk = async () => {
    if (!(await send({ navn, renskrevet }, (noekkel) => children(renskrevet, noekkel)))) return;
    lukk();
    gjort();
  };
  return (
    <Skjema
      navn={navn}
      knapp={navn}
      tilstand={tilstand}
      send={() => void klikk()}
      avbryt={lukk}
      klar={valgfri || renskrevet !== ''}
      mangler={M.fyllUt}
    >
      <Tekst navn={valgfri ? M.valgfri(felt) : felt} verdi={verdi} sett={sett} />
    </Skjema>
  );
};

const Ledelse = ({ kommune, moete, gjort, lukk }: Felles & { readonly lukk: () => void }) => {
  const [til, settTil] = useState('');
  const [grunn, settGrunn] = useState('');
  const { tilstand, send } = useSending();
  const hvorfor = renset(grunn);
  const overlat = async () => {
    if (hvorfor === null) return;
    const body = { til: Number(til), grunn: hvorfor, skjedde: moete.dato };
    const { revisjon } = moete;
    if (
      !(await send(body, (noekkel) => overlatLedelsen({ kommune, moete: moete.id, noekkel, revisjon }, body)))
    )
      return;
    lukk();
    gjort(M.ledelse.gjort);
  };
  return (
    <Skjema
      navn={M.ledelse.navn}
      knapp={M.ledelse.navn}
      tilstand={tilstand}
      send={() => void overlat()}
      avbryt={lukk}
      klar={til !== '' && hvorfor !== null}
      mangler={M.fyllUt}
    >
      <Velg
        navn={M.ledelse.til}
        verdi={til}
        tomt={M.velg}
        valg={(moete.tilStede ?? [])
          .filter((d) => d.plass !== moete.moeteleder?.plass)
          .map((d) => [String(d.plass), `${d.navn ?? M.plass(d.plass)} (${d.parti})`])}
        sett={settTil}
      />
      <Tekst navn={M.grunn} verdi={grunn} sett={settGrunn} lengst={500} />
    </Skjema>
  );
};
