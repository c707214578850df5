import { Paragraph } from '@digdir/designsystemet-react';
import { hpSakId } from '@saksgang/kernel';
import type { Moetesvar, Organsvar } from '@saksgang/moeter';
import { useState } from 'react';
import { Link } from 'react-router';
import { tildelSaksnummer } from '../../api/moeteskrivere';
import { taTilBehandling } from '../../api/saksskrivere';
import { M } from '../../tekster/moete';
import { useSending } from './bruk-sending';
import { Tekst, Velg, renset } from './felt';
import { Handling } from './handling';
import { Skjema } from './skjema';

interface Felles {
  readonly kommune: string;
  readonly moete: Moetesvar;
  readonly organ: Organsvar;
  readonly hp: readonly string[];
  readonly gjort: (hva: string) => void;
}

/** Takes a sak up in the meeting: the forslag are frozen. A body without a saksprefiks numbers no saker. */
export const TaOpp = (felles: Felles) => (
  <div className="handlinger">
    <Handling navn={M.taOpp.navn} variant={felles.moete.saker.length === 0 ? 'primary' : 'secondary'}>
      {(lukk) => <TaOppSkjema {...felles} lukk={lukk} />}
    </Handling>
    <Link to={`/${felles.kommune}/vedtak/ny?organ=${felles.organ.type}&dato=${felles.moete.dato}`}>
      {M.taOpp.annen}
    </Link>
  </div>
);

const TaOppSkjema = ({ kommune, moete, organ, hp, gjort, lukk }: Felles & { readonly lukk: () => void }) => {
  const [valgt, settValgt] = useState(hp.at(-1) ?? '');
  const [nummer, settNummer] = useState('');
  const { tilstand, send } = useSending();
  const skriftlig = renset(nummer);
  const ta = async (modus: 'gjennomfoere' | 'protokollfoere') => {
    const body = {
      organ: organ.type,
      moete: moete.id,
      modus,
      skjedde: moete.dato,
      ...(skriftlig !== null && { saksnummer: skriftlig }),
    };
    if (
      !(await send({ valgt, ...body }, (noekkel) => taTilBehandling({ kommune, hp: valgt, noekkel }, body)))
    )
      return;
    lukk();
    gjort(M.taOpp.gjort);
  };
  const tildel = async () => {
    const body = { sak: hpSakId(valgt), moete: moete.id, skjedde: moete.dato };
    if (await send(body, (noekkel) => tildelSaksnummer({ kommune, organ: organ.id, noekkel }, body))) {
      gjort(M.taOpp.nummerGitt);
      lukk();
    }
  };
  const harNummer = moete.saker.some((s) => s.sak === hpSakId(valgt) && s.saksnummer !== null);
  return (
    <Skjema
      navn={M.taOpp.navn}
      knapp={M.taOpp.knapp}
      tilstand={tilstand}
      send={() => void ta('gjennomfoere')}
      avbryt={lukk}
      likevel={tilstand.avslag?.problem.status === 422 ? () => void ta('protokollfoere') : undefined}
      klar={valgt !== ''}
      mangler={M.taOpp.ingenHp}
    >
      <Velg
        navn={M.taOpp.sak}
        verdi={valgt}
        valg={hp.map((periode) => [periode, M.taOpp.hp(periode)])}
        sett={settValgt}
      />
      <Tekst
        navn={M.valgfri(M.taOpp.nummer)}
        hjelp={M.taOpp.nummerHjelp(organ.saksprefiks)}
        lengst={60}
        smalt
        verdi={nummer}
        sett={settNummer}
      />
      {organ.saksprefiks !== null && !harNummer && (
        <Paragraph>
          {M.taOpp.ellerNeste}{' '}
          <button type="button" className="lenkeknapp" onClick={() => void tildel()}>
            {M.taOpp.neste(organ.saksprefiks)}
          </button>
        </Paragraph>
      )}
    </Skjema>
  );
};
